import type { Activity } from '#lib/activity/schema.ts';

/** My home: a plan to walk through, room by room; what happens there, how it is, where it is best. */
export default {
	edition: 1,
	for: 'child',
	family: 'place',
	topics: ['physical', 'emotional', 'supervision', 'nutritional'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 30],
	works: ['together'],
	pages: [
		{
			id: 'home',
			parts: [
				{
					kind: 'zones',
					id: 'home',
					frame: 'none',
					backdrop: 'plan',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					places: [
						{ id: 'kitchen', box: [632, 40, 328, 300], tall: [40, 352, 300, 296], tone: 'coral' },
						{ id: 'sleep', box: [40, 40, 340, 300], tall: [40, 40, 350, 296], tone: 'plum' },
						{ id: 'sit', box: [40, 356, 540, 304], tall: [356, 352, 304, 296], tone: 'pine' },
						{ id: 'bathroom', box: [396, 40, 220, 300], tall: [406, 40, 254, 296], tone: 'slate' },
						{ id: 'outside', box: [612, 372, 364, 304], tall: [40, 684, 636, 292], tone: 'moss' }
					],
					things: [
						{ id: 'me', picture: 'me' },
						{ id: 'warm', picture: 'warm' },
						{ id: 'cold', picture: 'cold-window' },
						{ id: 'light', picture: 'light' },
						{ id: 'dark', picture: 'night' },
						{ id: 'loud', picture: 'shouting' },
						{ id: 'quiet', picture: 'quiet' }
					],
					prompts: [
						{ id: 'tell-kitchen', kind: 'open', place: 'kitchen' },
						{ id: 'feel-kitchen', kind: 'cued', place: 'kitchen' },
						{ id: 'tell-sleep', kind: 'open', place: 'sleep' },
						{ id: 'like-sleep', kind: 'cued', place: 'sleep' },
						{ id: 'feel-sleep', kind: 'cued', place: 'sleep' },
						{ id: 'tell-sit', kind: 'open', place: 'sit' },
						{ id: 'feel-sit', kind: 'cued', place: 'sit' },
						{ id: 'tell-bathroom', kind: 'open', place: 'bathroom' },
						{ id: 'like-bathroom', kind: 'cued', place: 'bathroom' },
						{ id: 'tell-outside', kind: 'open', place: 'outside' },
						{ id: 'best', kind: 'open' },
						{ id: 'away', kind: 'cued' },
						{ id: 'change', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['one-room', 'caravan', 'three-rooms'],
			operations: [
				{ do: 'set', ref: 'home', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'home', field: 'backdrop', value: null },
				{ do: 'set', ref: 'home/kitchen', field: 'box', value: null },
				{ do: 'set', ref: 'home/sleep', field: 'box', value: null },
				{ do: 'set', ref: 'home/sit', field: 'box', value: null },
				{ do: 'set', ref: 'home/bathroom', field: 'box', value: null },
				{ do: 'set', ref: 'home/outside', field: 'box', value: null },
				{ do: 'set', ref: 'home/kitchen', field: 'tall', value: null },
				{ do: 'set', ref: 'home/sleep', field: 'tall', value: null },
				{ do: 'set', ref: 'home/sit', field: 'tall', value: null },
				{ do: 'set', ref: 'home/bathroom', field: 'tall', value: null },
				{ do: 'set', ref: 'home/outside', field: 'tall', value: null }
			]
		},
		{
			id: 'one-room',
			excludes: ['plain-lists', 'caravan', 'three-rooms'],
			operations: [
				{ do: 'set', ref: 'home', field: 'backdrop', value: 'one-room' },
				{ do: 'set', ref: 'home/kitchen', field: 'box', value: [348, 40, 300, 304] },
				{ do: 'set', ref: 'home/sleep', field: 'box', value: [40, 40, 300, 304] },
				{ do: 'set', ref: 'home/sit', field: 'box', value: [40, 352, 608, 308] },
				{ do: 'set', ref: 'home/bathroom', field: 'box', value: [690, 40, 270, 296] },
				{ do: 'set', ref: 'home/outside', field: 'box', value: [690, 372, 286, 304] },
				{ do: 'set', ref: 'home/kitchen', field: 'tall', value: [354, 40, 306, 300] },
				{ do: 'set', ref: 'home/sleep', field: 'tall', value: [40, 40, 306, 300] },
				{ do: 'set', ref: 'home/sit', field: 'tall', value: [40, 348, 620, 300] },
				{ do: 'set', ref: 'home/bathroom', field: 'tall', value: [40, 690, 290, 270] },
				{ do: 'set', ref: 'home/outside', field: 'tall', value: [356, 690, 320, 286] },
				{ do: 'reword', ref: 'home' }
			]
		},
		{
			id: 'caravan',
			excludes: ['plain-lists', 'one-room', 'three-rooms'],
			operations: [
				{ do: 'set', ref: 'home', field: 'backdrop', value: 'caravan-plan' },
				{ do: 'set', ref: 'home/kitchen', field: 'box', value: [520, 56, 210, 344] },
				{ do: 'set', ref: 'home/sleep', field: 'box', value: [60, 56, 268, 344] },
				{ do: 'set', ref: 'home/sit', field: 'box', value: [738, 56, 214, 344] },
				{ do: 'set', ref: 'home/bathroom', field: 'box', value: [336, 56, 176, 344] },
				{ do: 'set', ref: 'home/outside', field: 'box', value: [40, 472, 920, 204] },
				{ do: 'set', ref: 'home/kitchen', field: 'tall', value: [56, 456, 360, 220] },
				{ do: 'set', ref: 'home/sleep', field: 'tall', value: [56, 60, 360, 210] },
				{ do: 'set', ref: 'home/sit', field: 'tall', value: [56, 684, 360, 250] },
				{ do: 'set', ref: 'home/bathroom', field: 'tall', value: [56, 278, 360, 170] },
				{ do: 'set', ref: 'home/outside', field: 'tall', value: [476, 40, 200, 920] },
				{ do: 'reword', ref: 'home' }
			]
		},
		{
			id: 'three-rooms',
			when: { wording: ['easy'] },
			excludes: ['plain-lists', 'one-room', 'caravan'],
			operations: [
				{ do: 'remove', ref: 'home/bathroom' },
				{ do: 'remove', ref: 'home/outside' },
				{ do: 'set', ref: 'home', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'home', field: 'backdrop', value: null },
				{ do: 'set', ref: 'home/kitchen', field: 'box', value: null },
				{ do: 'set', ref: 'home/sleep', field: 'box', value: null },
				{ do: 'set', ref: 'home/sit', field: 'box', value: null },
				{ do: 'set', ref: 'home/kitchen', field: 'tall', value: null },
				{ do: 'set', ref: 'home/sleep', field: 'tall', value: null },
				{ do: 'set', ref: 'home/sit', field: 'tall', value: null },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'okay', picture: 'okay' } },
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'alone', picture: 'alone' } },
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'someone', picture: 'someone-else' } },
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'home', to: 'things', what: { id: 'else', picture: 'something-else' } }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'home', field: 'show', value: 'one' }]
		}
	],
	next: ['bed-and-night', 'looking-after-me']
} satisfies Activity;
