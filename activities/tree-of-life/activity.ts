import type { Activity } from '#lib/activity/schema.ts';

/** Tree of life: roots, ground, trunk, branches, leaves and fruit, strengths first and storms only with support. */
export default {
	edition: 1,
	after: 'Ncazelo Ncube and David Denborough',
	for: 'child',
	family: 'identity',
	topics: ['identity', 'friendships', 'emotional'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [30, 60],
	works: ['together'],
	pages: [
		{
			id: 'tree',
			parts: [
				{
					kind: 'zones',
					id: 'tree',
					frame: 'none',
					backdrop: 'great-tree',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					places: [
						{ id: 'roots', tone: 'amber', box: [150, 570, 700, 116], tall: [90, 842, 520, 132] },
						{ id: 'ground', tone: 'moss', box: [28, 404, 304, 136], tall: [28, 576, 190, 218] },
						{ id: 'trunk', tone: 'coral', box: [392, 376, 216, 150], tall: [258, 474, 186, 320] },
						{ id: 'branches', tone: 'sky', box: [170, 66, 320, 258], tall: [110, 84, 232, 340] },
						{ id: 'leaves', tone: 'leaf', box: [514, 66, 320, 258], tall: [362, 84, 232, 340] },
						{ id: 'fruit', tone: 'rose', box: [684, 404, 288, 136], tall: [484, 576, 190, 218] }
					],
					things: [
						{ id: 'family', picture: 'family' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'nan', picture: 'nan' },
						{ id: 'song', picture: 'singing' },
						{ id: 'world', picture: 'world' },
						{ id: 'festival', picture: 'festival' },
						{ id: 'present', picture: 'present' },
						{ id: 'star', picture: 'star' }
					],
					prompts: [
						{ id: 'tell-roots', kind: 'open', place: 'roots' },
						{ id: 'tell-ground', kind: 'open', place: 'ground' },
						{ id: 'feel-ground', kind: 'cued', place: 'ground' },
						{ id: 'tell-trunk', kind: 'open', place: 'trunk' },
						{ id: 'seen-trunk', kind: 'cued', place: 'trunk' },
						{ id: 'tell-branches', kind: 'open', place: 'branches' },
						{ id: 'step-branches', kind: 'cued', place: 'branches' },
						{ id: 'tell-leaves', kind: 'open', place: 'leaves' },
						{ id: 'special-leaves', kind: 'cued', place: 'leaves' },
						{ id: 'tell-fruit', kind: 'open', place: 'fruit' },
						{ id: 'whole', kind: 'open' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'storm',
			parts: [
				{
					kind: 'zones',
					id: 'storm',
					frame: 'room',
					places: [
						{ id: 'shelter', tone: 'leaf' },
						{ id: 'weather', tone: 'slate' },
						{ id: 'stood', tone: 'coral' }
					],
					prompts: [
						{ id: 'tell-shelter', kind: 'open', place: 'shelter' },
						{ id: 'tell-weather', kind: 'open', place: 'weather' },
						{ id: 'tell-stood', kind: 'open', place: 'stood' },
						{ id: 'who-stood', kind: 'cued', place: 'stood' },
						{ id: 'help-stood', kind: 'cued', place: 'stood' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'strengths-only',
			when: { bands: ['b3', 'b4', 'b5'] },
			operations: [{ do: 'remove', ref: 'storm' }]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['grown', 'first-visit'],
			operations: [
				{ do: 'set', ref: 'tree', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'tree', field: 'backdrop', value: null },
				{ do: 'set', ref: 'tree/roots', field: 'box', value: null },
				{ do: 'set', ref: 'tree/roots', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/ground', field: 'box', value: null },
				{ do: 'set', ref: 'tree/ground', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/trunk', field: 'box', value: null },
				{ do: 'set', ref: 'tree/trunk', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/branches', field: 'box', value: null },
				{ do: 'set', ref: 'tree/branches', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/leaves', field: 'box', value: null },
				{ do: 'set', ref: 'tree/leaves', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/fruit', field: 'box', value: null },
				{ do: 'set', ref: 'tree/fruit', field: 'tall', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'tree' }
			]
		},
		{
			id: 'first-visit',
			when: { wording: ['easy'] },
			excludes: ['plain-lists', 'grown'],
			operations: [
				{ do: 'remove', ref: 'tree/roots' },
				{ do: 'remove', ref: 'tree/branches' },
				{ do: 'remove', ref: 'tree/fruit' },
				{ do: 'set', ref: 'tree', field: 'backdrop', value: 'young-tree' },
				{ do: 'set', ref: 'tree/leaves', field: 'box', value: [170, 66, 660, 258] },
				{ do: 'set', ref: 'tree/ground', field: 'box', value: [28, 436, 302, 222] },
				{ do: 'set', ref: 'tree/leaves', field: 'tall', value: [110, 84, 480, 340] }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b5'] },
			bands: ['b4', 'b5'],
			excludes: ['plain-lists', 'first-visit'],
			operations: [
				{ do: 'set', ref: 'tree', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'tree', field: 'backdrop', value: null },
				{ do: 'set', ref: 'tree/roots', field: 'box', value: null },
				{ do: 'set', ref: 'tree/roots', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/ground', field: 'box', value: null },
				{ do: 'set', ref: 'tree/ground', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/trunk', field: 'box', value: null },
				{ do: 'set', ref: 'tree/trunk', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/branches', field: 'box', value: null },
				{ do: 'set', ref: 'tree/branches', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/leaves', field: 'box', value: null },
				{ do: 'set', ref: 'tree/leaves', field: 'tall', value: null },
				{ do: 'set', ref: 'tree/fruit', field: 'box', value: null },
				{ do: 'set', ref: 'tree/fruit', field: 'tall', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'tree' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'tree', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'proud', picture: 'proud' } },
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'love', picture: 'love' } },
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'animal', picture: 'dog' } },
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'died', picture: 'someone-died' } },
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'private', picture: 'key' } },
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'tree', to: 'things', what: { id: 'other', picture: 'something-else' } }
			]
		}
	],
	next: ['my-shield', 'calm-kit']
} satisfies Activity;
