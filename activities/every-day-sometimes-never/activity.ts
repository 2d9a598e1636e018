import type { Activity } from '#lib/activity/schema.ts';

/** Every day, sometimes, never: cards of ordinary life in three piles, and a question after each pile. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
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
	bands: ['b2', 'b3', 'b4'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'piles',
			parts: [
				{
					kind: 'sort',
					id: 'piles',
					deal: 'one',
					backdrop: 'table-top',
					places: [
						{ id: 'every', picture: 'pile-every', tone: 'pine' },
						{ id: 'some', picture: 'pile-some', tone: 'sun' },
						{ id: 'never', picture: 'pile-never', tone: 'slate' }
					],
					// Easy ones come first and last. No card says that something is missing: every one can be true.
					things: [
						{ id: 'outside', picture: 'playground' },
						{ id: 'breakfast', picture: 'breakfast' },
						{ id: 'friends', picture: 'friend' },
						{ id: 'teeth', picture: 'toothbrush' },
						{ id: 'school', picture: 'school' },
						{ id: 'woken', picture: 'woken' },
						{ id: 'wake-myself', picture: 'getting-up' },
						{ id: 'choose', picture: 'star' },
						{ id: 'clothes', picture: 'clothes' },
						{ id: 'eat-together', picture: 'dinner' },
						{ id: 'own-food', picture: 'own-food' },
						{ id: 'school-help', picture: 'pencil' },
						{ id: 'listens', picture: 'being-heard' },
						{ id: 'worried', picture: 'worried' },
						{ id: 'hug', picture: 'hug' },
						{ id: 'hurts', picture: 'plaster' },
						{ id: 'medicine', picture: 'medicine' },
						{ id: 'bath', picture: 'bath' },
						{ id: 'home-alone', picture: 'alone' },
						{ id: 'someone-home', picture: 'door' },
						{ id: 'own-bed', picture: 'bed' },
						{ id: 'sleep', picture: 'night' },
						{ id: 'language', picture: 'talk' },
						{ id: 'faith', picture: 'candle' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-every', kind: 'open', place: 'every' },
						{ id: 'feel-every', kind: 'cued', place: 'every' },
						{ id: 'keep-every', kind: 'cued', place: 'every' },
						{ id: 'tell-never', kind: 'open', place: 'never' },
						{ id: 'feel-never', kind: 'cued', place: 'never' },
						{ id: 'change-never', kind: 'cued', place: 'never' },
						{ id: 'tell-some', kind: 'open', place: 'some' },
						{ id: 'feel-some', kind: 'cued', place: 'some' },
						{ id: 'more-some', kind: 'cued', place: 'some' },
						{ id: 'missing', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'twelve-cards',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			excludes: ['grown-cards', 'holidays'],
			operations: [
				{ do: 'remove', ref: 'piles/choose' },
				{ do: 'remove', ref: 'piles/own-food' },
				{ do: 'remove', ref: 'piles/school' },
				{ do: 'remove', ref: 'piles/school-help' },
				{ do: 'remove', ref: 'piles/listens' },
				{ do: 'remove', ref: 'piles/worried' },
				{ do: 'remove', ref: 'piles/medicine' },
				{ do: 'remove', ref: 'piles/home-alone' },
				{ do: 'remove', ref: 'piles/someone-home' },
				{ do: 'remove', ref: 'piles/sleep' },
				{ do: 'remove', ref: 'piles/language' },
				{ do: 'remove', ref: 'piles/faith' }
			]
		},
		{
			id: 'grown-cards',
			when: { bands: ['b4'] },
			bands: ['b3', 'b4'],
			excludes: ['twelve-cards'],
			operations: [
				{ do: 'set', ref: 'piles', field: 'deal', value: 'all' },
				{ do: 'remove', ref: 'piles/outside' },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'out', picture: 'bike' }, before: 'breakfast' },
				{
					do: 'add',
					ref: 'piles',
					to: 'things',
					what: { id: 'online', picture: 'phone' },
					before: 'own-bed'
				},
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'money', picture: 'money' }, before: 'own-bed' },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'jobs', picture: 'jobs' }, before: 'own-bed' }
			]
		},
		{
			id: 'last-week',
			when: { wording: ['literal'] },
			excludes: ['two-piles', 'holidays'],
			operations: [
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'piles' }
			]
		},
		{
			id: 'two-piles',
			when: { wording: ['easy'] },
			excludes: ['last-week'],
			operations: [
				{ do: 'remove', ref: 'piles/some' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'piles' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'am-okay', picture: 'okay' } },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'am-cross', picture: 'cross' } },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'want-more', picture: 'heart' } },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'want-stop', picture: 'stop' } },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'holidays',
			excludes: ['twelve-cards', 'last-week'],
			operations: [
				{ do: 'remove', ref: 'piles/school' },
				{ do: 'remove', ref: 'piles/school-help' },
				{ do: 'add', ref: 'piles', to: 'things', what: { id: 'trip', picture: 'bus' }, before: 'woken' },
				{
					do: 'add',
					ref: 'piles',
					to: 'things',
					what: { id: 'lunch', picture: 'sandwich' },
					before: 'woken'
				},
				{ do: 'reword', ref: 'piles' }
			]
		}
	],
	next: ['my-school-day', 'looking-after-me']
} satisfies Activity;
