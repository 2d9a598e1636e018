import type { Activity } from '#lib/activity/schema.ts';

/** My online life: six screens, for what I use, who is there, what is fun, what is not, bedtime and the rules. */
export default {
	edition: 1,
	for: 'child',
	family: 'place',
	topics: ['supervision', 'friendships', 'emotional'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [15, 30],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'screens',
			parts: [
				{
					kind: 'zones',
					id: 'online',
					backdrop: 'signal',
					ratio: 1.25,
					paper: [0.14, 0.15, 0.72, 0.7],
					places: [
						{ id: 'devices', picture: 'screen-tablet', tone: 'sky' },
						{ id: 'who', picture: 'screen-talk', tone: 'pine' },
						{ id: 'fun', picture: 'screen-play', tone: 'sun' },
						{ id: 'worry', picture: 'screen-cloud', tone: 'storm' },
						{ id: 'bedtime', picture: 'screen-night', tone: 'night' },
						{ id: 'rules', picture: 'screen-rules', tone: 'coral' }
					],
					things: [
						{ id: 'phone', picture: 'phone' },
						{ id: 'tablet', picture: 'tablet' },
						{ id: 'computer', picture: 'computer' },
						{ id: 'console', picture: 'game' },
						{ id: 'tv', picture: 'tv' },
						{ id: 'headphones', picture: 'headphones' },
						{ id: 'videos', picture: 'clip' },
						{ id: 'camera', picture: 'camera' },
						{ id: 'messages', picture: 'message' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'family', picture: 'family' },
						{ id: 'met-online', picture: 'person-on-screen' },
						{ id: 'money', picture: 'money' },
						{ id: 'night', picture: 'night' },
						{ id: 'off', picture: 'off-switch' }
					],
					prompts: [
						{ id: 'tell-devices', kind: 'open', place: 'devices' },
						{ id: 'feel-devices', kind: 'cued', place: 'devices' },
						{ id: 'change-devices', kind: 'cued', place: 'devices' },
						{ id: 'tell-fun', kind: 'open', place: 'fun' },
						{ id: 'feel-fun', kind: 'cued', place: 'fun' },
						{ id: 'keep-fun', kind: 'cued', place: 'fun' },
						{ id: 'tell-worry', kind: 'open', place: 'worry' },
						{ id: 'feel-worry', kind: 'cued', place: 'worry' },
						{ id: 'then-worry', kind: 'cued', place: 'worry' },
						{ id: 'change-worry', kind: 'cued', place: 'worry' },
						{ id: 'tell-who', kind: 'open', place: 'who' },
						{ id: 'feel-who', kind: 'cued', place: 'who' },
						{ id: 'keep-who', kind: 'cued', place: 'who' },
						{ id: 'tell-bedtime', kind: 'open', place: 'bedtime' },
						{ id: 'feel-bedtime', kind: 'cued', place: 'bedtime' },
						{ id: 'change-bedtime', kind: 'cued', place: 'bedtime' },
						{ id: 'tell-rules', kind: 'open', place: 'rules' },
						{ id: 'feel-rules', kind: 'cued', place: 'rules' },
						{ id: 'change-rules', kind: 'cued', place: 'rules' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'lists',
			when: { wording: ['literal'] },
			operations: [
				{ do: 'set', ref: 'online', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'online', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'online' }
			]
		},
		{
			id: 'three-screens',
			when: { reading: ['pictures'] },
			operations: [
				{ do: 'remove', ref: 'online/devices' },
				{ do: 'remove', ref: 'online/bedtime' },
				{ do: 'remove', ref: 'online/rules' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low'] },
			operations: [{ do: 'set', ref: 'online', field: 'show', value: 'one' }]
		},
		{
			id: 'own-rules',
			bands: ['b4', 'b5'],
			excludes: ['three-screens'],
			operations: [
				{ do: 'reword', ref: 'online/rules' },
				{ do: 'reword', ref: 'online/rules/start' },
				{ do: 'reword', ref: 'online/tell-rules' }
			]
		}
	],
	next: ['who-decides', 'friends', 'bed-and-night', 'how-was-today']
} satisfies Activity;
