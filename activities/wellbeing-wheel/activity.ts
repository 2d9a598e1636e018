import type { Activity } from '#lib/activity/schema.ts';

/** Wellbeing wheel: eight spokes of a life, renamed or taken away by its owner, and what to turn a little. */
export default {
	edition: 1,
	for: 'child',
	family: 'plan',
	topics: [
		'medical',
		'nutritional',
		'emotional',
		'educational',
		'physical',
		'supervision',
		'identity',
		'friendships'
	],
	bands: ['b3', 'b4', 'b5'],
	minutes: [15, 30],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'wheel',
			parts: [
				{
					kind: 'dial',
					id: 'wheel',
					style: 'ring',
					places: [
						{ id: 'people', tone: 'coral' },
						{ id: 'sleep', tone: 'sky' },
						{ id: 'food', tone: 'sun' },
						{ id: 'body', tone: 'rose' },
						{ id: 'learning', tone: 'pine' },
						{ id: 'freedom', tone: 'leaf' },
						{ id: 'me', tone: 'plum' },
						{ id: 'safe', tone: 'slate' }
					],
					things: [
						{ id: 'good', picture: 'sun' },
						{ id: 'changes', picture: 'wind' },
						{ id: 'hard', picture: 'rain' },
						{ id: 'foggy', picture: 'fog' },
						{ id: 'proud', picture: 'star' },
						{ id: 'locked', picture: 'key' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'tell-people', kind: 'open', place: 'people' },
						{ id: 'tell-sleep', kind: 'open', place: 'sleep' },
						{ id: 'tell-food', kind: 'open', place: 'food' },
						{ id: 'tell-body', kind: 'open', place: 'body' },
						{ id: 'tell-learning', kind: 'open', place: 'learning' },
						{ id: 'tell-freedom', kind: 'open', place: 'freedom' },
						{ id: 'tell-me', kind: 'open', place: 'me' },
						{ id: 'tell-safe', kind: 'open', place: 'safe' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'missing', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'turn',
			parts: [
				{
					kind: 'zones',
					id: 'turn',
					frame: 'room',
					places: [
						{ id: 'keep', tone: 'sun' },
						{ id: 'change', tone: 'plum' },
						{ id: 'with', tone: 'pine' }
					],
					prompts: [
						{ id: 'tell-keep', kind: 'open', place: 'keep' },
						{ id: 'why-keep', kind: 'cued', place: 'keep' },
						{ id: 'tell-change', kind: 'open', place: 'change' },
						{ id: 'sign-change', kind: 'cued', place: 'change' },
						{ id: 'tell-with', kind: 'open', place: 'with' },
						{ id: 'step-with', kind: 'cued', place: 'with' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['strip', 'grown'],
			operations: [
				{ do: 'recast', ref: 'wheel', kind: 'zones', options: { frame: 'list' } },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'wheel' }
			]
		},
		{
			id: 'four-spokes',
			when: { wording: ['easy'] },
			excludes: ['grown'],
			operations: [
				{ do: 'remove', ref: 'wheel/body' },
				{ do: 'remove', ref: 'wheel/learning' },
				{ do: 'remove', ref: 'wheel/freedom' },
				{ do: 'remove', ref: 'wheel/me' },
				{ do: 'remove', ref: 'wheel/foggy' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b4', 'b5'],
			excludes: ['plain-lists', 'four-spokes'],
			operations: [
				{ do: 'reword', ref: 'name' },
				{ do: 'add', ref: 'wheel', to: 'places', what: { id: 'money', tone: 'amber' }, before: 'freedom' },
				{
					do: 'add',
					ref: 'wheel',
					to: 'prompts',
					what: { id: 'tell-money', kind: 'open', place: 'money' },
					before: 'tell-freedom'
				}
			]
		},
		{
			id: 'strip',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists'],
			operations: [{ do: 'set', ref: 'wheel', field: 'style', value: 'strip' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'wheel', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'wheel', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'wheel', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'wheel', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'same', picture: 'same' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'different', picture: 'different' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'family', picture: 'family' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'worker', picture: 'social-worker' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'other', picture: 'something-else' } },
				{ do: 'add', ref: 'turn', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		},
		{
			id: 'only-the-wheel',
			excludes: ['answer-cards'],
			operations: [
				{ do: 'remove', ref: 'turn' },
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['who-decides', 'calm-kit']
} satisfies Activity;
