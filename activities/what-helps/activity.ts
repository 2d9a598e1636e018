import type { Activity } from '#lib/activity/schema.ts';

/** What helps: a parent or carer sorts the parts of their life by what helps and what gets in the way. */
export default {
	edition: 1,
	for: 'parent',
	family: 'sort',
	topics: ['medical', 'nutritional', 'emotional', 'physical', 'supervision', 'identity', 'friendships'],
	bands: ['adult'],
	minutes: [15, 30],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'mat',
			parts: [
				{
					kind: 'sort',
					id: 'mat',
					deal: 'one',
					places: [
						{ id: 'helps', tone: 'pine' },
						{ id: 'unsure', tone: 'slate' },
						{ id: 'in-the-way', tone: 'plum' }
					],
					// What is easy to talk about comes first and last; money, home and safety lie in between.
					things: [
						{ id: 'time', picture: 'drink' },
						{ id: 'food', picture: 'dinner' },
						{ id: 'sleep', picture: 'bed' },
						{ id: 'money', picture: 'money' },
						{ id: 'work', picture: 'work' },
						{ id: 'health', picture: 'medicine' },
						{ id: 'travel', picture: 'bus' },
						{ id: 'home', picture: 'flat' },
						{ id: 'letters', picture: 'letter' },
						{ id: 'living-with', picture: 'table' },
						{ id: 'safety', picture: 'safe' },
						{ id: 'services', picture: 'social-worker' },
						{ id: 'people', picture: 'friend' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-helps', kind: 'open', place: 'helps' },
						{ id: 'feel-helps', kind: 'cued', place: 'helps' },
						{ id: 'keep-helps', kind: 'cued', place: 'helps' },
						{ id: 'tell-unsure', kind: 'open', place: 'unsure' },
						{ id: 'change-unsure', kind: 'cued', place: 'unsure' },
						{ id: 'tell-in-the-way', kind: 'open', place: 'in-the-way' },
						{ id: 'feel-in-the-way', kind: 'cued', place: 'in-the-way' },
						{ id: 'change-in-the-way', kind: 'cued', place: 'in-the-way' },
						{ id: 'missing', kind: 'open' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'fewer-cards',
			when: { wording: ['easy'] },
			excludes: ['all-at-once'],
			operations: [
				{ do: 'remove', ref: 'mat/work' },
				{ do: 'remove', ref: 'mat/travel' },
				{ do: 'remove', ref: 'mat/letters' },
				{ do: 'remove', ref: 'mat/living-with' },
				{ do: 'remove', ref: 'mat/services' },
				{ do: 'remove', ref: 'mat/food' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'try-one', picture: 'sun' }, before: 'time' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'try-two', picture: 'drum' }, before: 'time' }
			]
		},
		{
			id: 'write-instead',
			when: { wording: ['literal'] },
			excludes: ['all-at-once', 'signs'],
			operations: [
				{ do: 'recast', ref: 'mat', kind: 'zones', options: { frame: 'list' } },
				{ do: 'remove', ref: 'mat/where' },
				{ do: 'reword', ref: 'mat' }
			]
		},
		{
			id: 'two-columns',
			when: { sight: ['low', 'none'] },
			excludes: ['signs', 'write-instead'],
			operations: [
				{ do: 'remove', ref: 'mat/unsure' },
				{ do: 'reword', ref: 'mat/where' }
			]
		},
		{
			id: 'signs',
			when: [{ fluency: ['new'] }, { wording: ['easy'] }, { reading: ['some', 'pictures'] }],
			excludes: ['two-columns', 'write-instead'],
			operations: [
				{ do: 'set', ref: 'mat/helps', field: 'picture', value: 'bridge' },
				{ do: 'set', ref: 'mat/unsure', field: 'picture', value: 'question' },
				{ do: 'set', ref: 'mat/in-the-way', field: 'picture', value: 'boulder' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'want-help', picture: 'help' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'other', picture: 'someone-else' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		},
		{
			id: 'all-at-once',
			excludes: ['fewer-cards', 'write-instead'],
			operations: [{ do: 'set', ref: 'mat', field: 'deal', value: 'all' }]
		}
	],
	next: ['hopes-for-my-family', 'parents-day']
} satisfies Activity;
