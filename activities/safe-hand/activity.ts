import type { Activity } from '#lib/activity/schema.ts';

/** Safe hand: each finger a person I can tell, one of them outside home; a helpline in the palm. */
export default {
	edition: 1,
	after: 'Protective Behaviours (the network hand)',
	for: 'child',
	family: 'plan',
	topics: ['supervision', 'emotional'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'hand',
			parts: [
				{
					kind: 'figure',
					id: 'hand',
					outline: 'open-hand',
					backdrop: 'glow',
					ratio: 560 / 612,
					places: [
						{ id: 'thumb', spot: [0.096, 0.598, 0.179, 0.15], tone: 'coral' },
						{ id: 'first', spot: [0.143, 0.199, 0.179, 0.209], tone: 'sun' },
						{ id: 'outside', spot: [0.784, 0.33, 0.175, 0.183], tone: 'moss' },
						{ id: 'palm', spot: [0.343, 0.642, 0.35, 0.245], tone: 'plum' }
					],
					things: [
						{ id: 'talk', picture: 'tell-someone' },
						{ id: 'phone', picture: 'phone' },
						{ id: 'message', picture: 'message' },
						{ id: 'else', picture: 'someone-else' }
					],
					prompts: [
						{ id: 'tell-when', kind: 'open' },
						{ id: 'feel-when', kind: 'cued' },
						{ id: 'tell-thumb', kind: 'open', place: 'thumb' },
						{ id: 'tell-first', kind: 'open', place: 'first' },
						{ id: 'how-first', kind: 'cued', place: 'first' },
						{ id: 'tell-outside', kind: 'open', place: 'outside' },
						{ id: 'out-outside', kind: 'cued', place: 'outside' },
						{ id: 'tell-palm', kind: 'open', place: 'palm' },
						{ id: 'say', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'five-fingers',
			when: { bands: ['b3', 'b4', 'b5'], wording: ['everyday', 'literal'] },
			operations: [
				{
					do: 'add',
					ref: 'hand',
					to: 'places',
					what: { id: 'long', spot: [0.368, 0.065, 0.189, 0.229], tone: 'pine' },
					before: 'outside'
				},
				{
					do: 'add',
					ref: 'hand',
					to: 'places',
					what: { id: 'ring', spot: [0.62, 0.131, 0.182, 0.216], tone: 'sky' },
					before: 'outside'
				},
				{
					do: 'add',
					ref: 'hand',
					to: 'prompts',
					what: { id: 'tell-long', kind: 'open', place: 'long' },
					before: 'tell-outside'
				},
				{
					do: 'add',
					ref: 'hand',
					to: 'prompts',
					what: { id: 'tell-ring', kind: 'open', place: 'ring' },
					before: 'tell-outside'
				},
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'], sight: ['sees'] },
			excludes: ['my-contacts', 'large'],
			operations: [
				{ do: 'recast', ref: 'hand', kind: 'zones', options: { frame: 'list' } },
				{ do: 'reword', ref: 'hand' }
			]
		},
		{
			id: 'my-contacts',
			when: { bands: ['b4', 'b5'], sight: ['sees'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['plain-lists', 'large'],
			operations: [
				{ do: 'recast', ref: 'hand', kind: 'zones', options: { frame: 'list' } },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'hand' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists', 'my-contacts'],
			operations: [
				{ do: 'recast', ref: 'hand', kind: 'zones', options: { frame: 'room', show: 'one' } },
				{ do: 'reword', ref: 'hand' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'hand', to: 'things', what: { id: 'mum', picture: 'mum' }, before: 'talk' },
				{ do: 'add', ref: 'hand', to: 'things', what: { id: 'dad', picture: 'dad' }, before: 'talk' },
				{ do: 'add', ref: 'hand', to: 'things', what: { id: 'nan', picture: 'nan' }, before: 'talk' },
				{ do: 'add', ref: 'hand', to: 'things', what: { id: 'sister', picture: 'sister' }, before: 'talk' },
				{ do: 'add', ref: 'hand', to: 'things', what: { id: 'friend', picture: 'friend' }, before: 'talk' },
				{ do: 'add', ref: 'hand', to: 'things', what: { id: 'teacher', picture: 'teacher' }, before: 'talk' },
				{
					do: 'add',
					ref: 'hand',
					to: 'things',
					what: { id: 'worker', picture: 'social-worker' },
					before: 'talk'
				},
				{ do: 'add', ref: 'hand', to: 'things', what: { id: 'doctor', picture: 'doctor' }, before: 'talk' }
			]
		},
		{
			id: 'our-sign',
			when: { fluency: ['new'] },
			operations: [
				{ do: 'add', ref: 'hand', to: 'prompts', what: { id: 'tell-sign', kind: 'open' }, before: 'say' }
			]
		}
	],
	next: ['safe-place', 'calm-kit']
} satisfies Activity;
