import type { Activity } from '#lib/activity/schema.ts';

/** My weekend: a day without school, round from night to night; or a day of the holidays. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['nutritional', 'emotional', 'physical', 'supervision', 'identity', 'friendships'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'weekend',
			parts: [
				{
					kind: 'dial',
					id: 'weekend',
					style: 'ring',
					places: [
						{ id: 'waking', tone: 'rose' },
						{ id: 'breakfast', tone: 'amber' },
						{ id: 'morning', tone: 'sun' },
						{ id: 'lunch', tone: 'leaf' },
						{ id: 'afternoon', tone: 'moss' },
						{ id: 'tea', tone: 'sky' },
						{ id: 'evening', tone: 'storm' },
						{ id: 'night', tone: 'plum' }
					],
					things: [
						{ id: 'bed', picture: 'bed' },
						{ id: 'tv', picture: 'tv' },
						{ id: 'park', picture: 'park' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'shop', picture: 'shop' },
						{ id: 'football', picture: 'ball' },
						{ id: 'swim', picture: 'swimming' },
						{ id: 'family', picture: 'family' },
						{ id: 'pray', picture: 'praying' },
						{ id: 'cook', picture: 'cooking' },
						{ id: 'bored', picture: 'sofa' },
						{ id: 'alone', picture: 'alone' }
					],
					prompts: [
						{ id: 'which', kind: 'open' },
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'tell-breakfast', kind: 'open', place: 'breakfast' },
						{ id: 'tell-morning', kind: 'open', place: 'morning' },
						{ id: 'tell-lunch', kind: 'open', place: 'lunch' },
						{ id: 'tell-afternoon', kind: 'open', place: 'afternoon' },
						{ id: 'tell-tea', kind: 'open', place: 'tea' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'who', kind: 'cued' },
						{ id: 'different', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'four-parts',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			excludes: ['frames', 'in-order'],
			operations: [
				{ do: 'remove', ref: 'weekend/waking' },
				{ do: 'remove', ref: 'weekend/breakfast' },
				{ do: 'remove', ref: 'weekend/lunch' },
				{ do: 'remove', ref: 'weekend/tea' },
				{ do: 'recast', ref: 'weekend', kind: 'track', options: { style: 'days' } },
				{ do: 'set', ref: 'weekend/morning', field: 'picture', value: 'breakfast' },
				{ do: 'set', ref: 'weekend/afternoon', field: 'picture', value: 'park' },
				{ do: 'set', ref: 'weekend/evening', field: 'picture', value: 'dinner' },
				{ do: 'set', ref: 'weekend/night', field: 'picture', value: 'bed' }
			]
		},
		{
			id: 'frames',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			excludes: ['four-parts', 'in-order', 'grown-weekend'],
			operations: [
				{ do: 'recast', ref: 'weekend', kind: 'track', options: { style: 'frames' } },
				{ do: 'remove', ref: 'weekend/breakfast' },
				{ do: 'remove', ref: 'weekend/tea' },
				{ do: 'set', ref: 'weekend/waking', field: 'picture', value: 'sun' },
				{ do: 'set', ref: 'weekend/morning', field: 'picture', value: 'breakfast' },
				{ do: 'set', ref: 'weekend/lunch', field: 'picture', value: 'sandwich' },
				{ do: 'set', ref: 'weekend/afternoon', field: 'picture', value: 'park' },
				{ do: 'set', ref: 'weekend/evening', field: 'picture', value: 'dinner' },
				{ do: 'set', ref: 'weekend/evening', field: 'tone', value: 'slate' },
				{ do: 'set', ref: 'weekend/night', field: 'picture', value: 'bed' },
				{ do: 'set', ref: 'weekend/night', field: 'tone', value: 'sky' }
			]
		},
		{
			id: 'in-order',
			when: { wording: ['literal'] },
			excludes: ['four-parts', 'frames', 'grown-weekend'],
			operations: [
				{ do: 'set', ref: 'weekend', field: 'style', value: 'strip' },
				{ do: 'reword', ref: 'weekend/which' }
			]
		},
		{
			id: 'grown-weekend',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['frames', 'in-order'],
			operations: [
				{ do: 'remove', ref: 'weekend/swim' },
				{ do: 'remove', ref: 'weekend/park' },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'online', picture: 'phone' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'work', picture: 'work' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'out-late', picture: 'moon' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'jobs', picture: 'washing-machine' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'money', picture: 'money' } }
			]
		},
		{
			id: 'holiday',
			operations: [
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'weekend/which' },
				{ do: 'reword', ref: 'weekend/different' },
				{ do: 'reword', ref: 'weekend/change' },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'trip', picture: 'beach' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'club', picture: 'bag' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'packed', picture: 'packed-lunch' } }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'am-lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'am-cross', picture: 'cross' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'am-hungry', picture: 'empty-plate' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'more', picture: 'like' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'less', picture: 'dont-like' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'weekend', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		}
	],
	next: ['my-school-day', 'out-and-about']
} satisfies Activity;
