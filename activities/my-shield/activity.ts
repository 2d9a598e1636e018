import type { Activity } from '#lib/activity/schema.ts';

/** My shield: six panels for who I am, each shown to nobody until its owner says so. */
export default {
	edition: 1,
	for: 'child',
	family: 'identity',
	topics: ['identity', 'friendships', 'emotional'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [15, 30],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'shield',
			parts: [
				{
					kind: 'zones',
					id: 'shield',
					frame: 'none',
					backdrop: 'shield',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					places: [
						{ id: 'people', tone: 'coral', box: [74, 54, 272, 280], tall: [62, 56, 278, 236] },
						{ id: 'speak', tone: 'sky', box: [364, 50, 272, 284], tall: [360, 56, 278, 236] },
						{ id: 'food', tone: 'sun', box: [654, 54, 272, 280], tall: [62, 310, 278, 230] },
						{ id: 'good', tone: 'pine', box: [114, 354, 232, 178], tall: [360, 310, 278, 230] },
						{ id: 'know', tone: 'plum', box: [364, 354, 272, 276], tall: [104, 560, 236, 216] },
						{ id: 'own', tone: 'slate', box: [654, 354, 232, 178], tall: [360, 560, 236, 216] }
					],
					things: [
						{ id: 'friends', picture: 'friend' },
						{ id: 'world', picture: 'world' },
						{ id: 'book', picture: 'book' },
						{ id: 'praying', picture: 'praying' },
						{ id: 'festival', picture: 'festival' },
						{ id: 'music', picture: 'music' },
						{ id: 'ball', picture: 'ball' },
						{ id: 'star', picture: 'star' }
					],
					prompts: [
						{ id: 'tell-people', kind: 'open', place: 'people' },
						{ id: 'feel-people', kind: 'cued', place: 'people' },
						{ id: 'tell-speak', kind: 'open', place: 'speak' },
						{ id: 'where-speak', kind: 'cued', place: 'speak' },
						{ id: 'tell-food', kind: 'open', place: 'food' },
						{ id: 'tell-good', kind: 'open', place: 'good' },
						{ id: 'feel-good', kind: 'cued', place: 'good' },
						{ id: 'tell-know', kind: 'open', place: 'know' },
						{ id: 'who-know', kind: 'cued', place: 'know' },
						{ id: 'tell-own', kind: 'open', place: 'own' },
						{ id: 'whole', kind: 'open' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['grown', 'three-panels'],
			operations: [
				{ do: 'set', ref: 'shield', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'shield', field: 'backdrop', value: null },
				{ do: 'set', ref: 'shield/people', field: 'box', value: null },
				{ do: 'set', ref: 'shield/people', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/speak', field: 'box', value: null },
				{ do: 'set', ref: 'shield/speak', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/food', field: 'box', value: null },
				{ do: 'set', ref: 'shield/food', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/good', field: 'box', value: null },
				{ do: 'set', ref: 'shield/good', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/know', field: 'box', value: null },
				{ do: 'set', ref: 'shield/know', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/own', field: 'box', value: null },
				{ do: 'set', ref: 'shield/own', field: 'tall', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'shield' }
			]
		},
		{
			id: 'three-panels',
			when: { wording: ['easy'] },
			bands: ['b2', 'b3', 'b4', 'b5'],
			excludes: ['plain-lists', 'grown'],
			operations: [
				{ do: 'remove', ref: 'shield/speak' },
				{ do: 'remove', ref: 'shield/food' },
				{ do: 'remove', ref: 'shield/own' },
				{ do: 'set', ref: 'shield', field: 'backdrop', value: 'shield-three' },
				{ do: 'set', ref: 'shield/people', field: 'box', value: [74, 54, 416, 280] },
				{ do: 'set', ref: 'shield/good', field: 'box', value: [510, 54, 416, 280] },
				{ do: 'set', ref: 'shield/know', field: 'box', value: [200, 354, 600, 232] },
				{ do: 'set', ref: 'shield/people', field: 'tall', value: [62, 56, 576, 236] },
				{ do: 'set', ref: 'shield/good', field: 'tall', value: [62, 310, 576, 230] },
				{ do: 'set', ref: 'shield/know', field: 'tall', value: [110, 560, 480, 216] }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['plain-lists', 'three-panels'],
			operations: [
				{ do: 'set', ref: 'shield', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'shield', field: 'backdrop', value: null },
				{ do: 'set', ref: 'shield/people', field: 'box', value: null },
				{ do: 'set', ref: 'shield/people', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/speak', field: 'box', value: null },
				{ do: 'set', ref: 'shield/speak', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/food', field: 'box', value: null },
				{ do: 'set', ref: 'shield/food', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/good', field: 'box', value: null },
				{ do: 'set', ref: 'shield/good', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/know', field: 'box', value: null },
				{ do: 'set', ref: 'shield/know', field: 'tall', value: null },
				{ do: 'set', ref: 'shield/own', field: 'box', value: null },
				{ do: 'set', ref: 'shield/own', field: 'tall', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'shield' }
			]
		},
		{
			id: 'one-panel-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'shield', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'shield', to: 'things', what: { id: 'proud', picture: 'proud' } },
				{ do: 'add', ref: 'shield', to: 'things', what: { id: 'love', picture: 'love' } },
				{ do: 'add', ref: 'shield', to: 'things', what: { id: 'not-me', picture: 'dont-like' } },
				{ do: 'add', ref: 'shield', to: 'things', what: { id: 'lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'shield', to: 'things', what: { id: 'private', picture: 'key' } },
				{ do: 'add', ref: 'shield', to: 'things', what: { id: 'tell-them', picture: 'message' } },
				{ do: 'add', ref: 'shield', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		}
	],
	next: ['friends', 'tree-of-life']
} satisfies Activity;
