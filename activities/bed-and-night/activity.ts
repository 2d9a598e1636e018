import type { Activity } from '#lib/activity/schema.ts';

/** Bed and night: going to bed, the night, waking; where and who with, what is heard, what helps. */
export default {
	edition: 1,
	for: 'child',
	family: 'place',
	topics: ['physical', 'emotional', 'supervision'],
	bands: ['b1', 'b2', 'b3', 'b4', 'b5'],
	minutes: [5, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'night',
			parts: [
				{
					kind: 'zones',
					id: 'windows',
					backdrop: 'wall',
					ratio: 320 / 540,
					paper: [54 / 320, 206 / 540, 212 / 320, 262 / 540],
					places: [
						{ id: 'bedtime', picture: 'window-bedtime', tone: 'coral' },
						{ id: 'night', picture: 'window-night', tone: 'plum' },
						{ id: 'waking', picture: 'window-waking', tone: 'moss' }
					],
					things: [
						{ id: 'me', picture: 'me' },
						{ id: 'bed', picture: 'bed' },
						{ id: 'teddy', picture: 'teddy' },
						{ id: 'lamp', picture: 'lamp' }
					],
					prompts: [
						{ id: 'tell-bedtime', kind: 'open', place: 'bedtime' },
						{ id: 'where-bedtime', kind: 'cued', place: 'bedtime' },
						{ id: 'feel-bedtime', kind: 'cued', place: 'bedtime' },
						{ id: 'helps-bedtime', kind: 'cued', place: 'bedtime' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'hear-night', kind: 'cued', place: 'night' },
						{ id: 'feel-night', kind: 'cued', place: 'night' },
						{ id: 'who-night', kind: 'cued', place: 'night' },
						{ id: 'change-night', kind: 'cued', place: 'night' },
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'feel-waking', kind: 'cued', place: 'waking' },
						{ id: 'first-waking', kind: 'cued', place: 'waking' },
						{ id: 'keep-waking', kind: 'cued', place: 'waking' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'short',
			when: [{ bands: ['b1'] }, { wording: ['easy'] }],
			bands: ['b1', 'b2'],
			operations: [
				{ do: 'remove', ref: 'windows/where-bedtime' },
				{ do: 'remove', ref: 'windows/feel-bedtime' },
				{ do: 'remove', ref: 'windows/hear-night' },
				{ do: 'remove', ref: 'windows/who-night' },
				{ do: 'remove', ref: 'windows/feel-waking' },
				{ do: 'remove', ref: 'windows/first-waking' },
				{ do: 'remove', ref: 'windows/keep-waking' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['large', 'hour-by-hour'],
			operations: [
				{ do: 'set', ref: 'windows', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'windows', field: 'backdrop', value: null }
			]
		},
		{
			id: 'see-and-feel',
			when: { hearing: ['deaf'] },
			operations: [
				{ do: 'reword', ref: 'windows/hear-night' },
				{ do: 'reword', ref: 'windows/first-waking' },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'light', picture: 'light' } }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'shared', picture: 'sharing-a-bed' } },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'sofa', picture: 'sofa' } },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'mattress', picture: 'floor-mattress' } },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'loud', picture: 'shouting' } },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'windows', to: 'things', what: { id: 'else', picture: 'something-else' } }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists', 'hour-by-hour'],
			operations: [
				{ do: 'set', ref: 'windows', field: 'show', value: 'one' },
				{ do: 'set', ref: 'windows', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'windows', field: 'backdrop', value: null }
			]
		},
		{
			id: 'hour-by-hour',
			when: { bands: ['b4', 'b5'] },
			bands: ['b4', 'b5'],
			excludes: ['plain-lists', 'large'],
			operations: [
				{
					do: 'recast',
					ref: 'windows',
					kind: 'track',
					options: { style: 'stops' }
				},
				{
					do: 'add',
					ref: 'windows',
					to: 'places',
					what: { id: 'screen', picture: 'phone', tone: 'cloud' },
					before: 'night'
				},
				{
					do: 'add',
					ref: 'windows',
					to: 'prompts',
					what: { id: 'tell-screen', kind: 'open', place: 'screen' },
					before: 'tell-night'
				},
				{ do: 'set', ref: 'windows/bedtime', field: 'picture', value: 'bed' },
				{ do: 'set', ref: 'windows/night', field: 'picture', value: 'moon' },
				{ do: 'set', ref: 'windows/waking', field: 'picture', value: 'morning' },
				{ do: 'set', ref: 'windows/bedtime', field: 'tone', value: 'sand' },
				{ do: 'set', ref: 'windows/night', field: 'tone', value: 'slate' },
				{ do: 'set', ref: 'windows/waking', field: 'tone', value: 'butter' }
			]
		}
	],
	next: ['my-home', 'calm-kit']
} satisfies Activity;
