import type { Activity } from '#lib/activity/schema.ts';

/** My 24 hours: a young person's day from midnight to midnight, and where in it there is energy. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['medical', 'nutritional', 'emotional', 'educational', 'physical', 'supervision', 'friendships'],
	bands: ['b4', 'b5'],
	minutes: [15, 35],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'hours',
			parts: [
				{
					kind: 'dial',
					id: 'hours',
					style: 'ring',
					hours: true,
					// Room to write in, not how a day ought to be; every span can be wrong for this person.
					places: [
						{ id: 'sleep', span: 6 },
						{ id: 'start', span: 2 },
						{ id: 'main', span: 6 },
						{ id: 'food', span: 2 },
						{ id: 'out', span: 2 },
						{ id: 'home', span: 2 },
						{ id: 'online', span: 2 },
						{ id: 'late', span: 2 }
					],
					things: [
						{ id: 'own-meal', picture: 'cooking' },
						{ id: 'cash', picture: 'money' },
						{ id: 'chores', picture: 'washing-machine' },
						{ id: 'care', picture: 'help' },
						{ id: 'friends', picture: 'friend' },
						{ id: 'phone', picture: 'phone' },
						{ id: 'music', picture: 'headphones' },
						{ id: 'bus', picture: 'bus' },
						{ id: 'job', picture: 'work' },
						{ id: 'awake', picture: 'awake' },
						{ id: 'own', picture: 'door' }
					],
					prompts: [
						{ id: 'yesterday', kind: 'open' },
						{ id: 'tell-sleep', kind: 'open', place: 'sleep' },
						{ id: 'tell-start', kind: 'open', place: 'start' },
						{ id: 'tell-main', kind: 'open', place: 'main' },
						{ id: 'tell-food', kind: 'open', place: 'food' },
						{ id: 'tell-out', kind: 'open', place: 'out' },
						{ id: 'tell-home', kind: 'open', place: 'home' },
						{ id: 'tell-online', kind: 'open', place: 'online' },
						{ id: 'tell-late', kind: 'open', place: 'late' },
						{ id: 'who', kind: 'cued' },
						{ id: 'own-best', kind: 'cued' },
						{ id: 'hardest', kind: 'cued' },
						{ id: 'known', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'energy',
			parts: [
				{
					kind: 'scale',
					id: 'energy',
					style: 'ladder',
					places: [{ id: 'empty' }, { id: 'low' }, { id: 'enough' }, { id: 'full' }],
					things: [
						{ id: 'morning', picture: 'sun' },
						{ id: 'day', picture: 'bag' },
						{ id: 'meal', picture: 'dinner' },
						{ id: 'going-out', picture: 'bus' },
						{ id: 'at-home', picture: 'sofa' },
						{ id: 'screen', picture: 'phone' },
						{ id: 'night', picture: 'moon' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'mood', kind: 'cued' },
						{ id: 'drains', kind: 'cued' },
						{ id: 'lifts', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'five-parts',
			when: { wording: ['easy'] },
			excludes: ['in-order'],
			operations: [
				{ do: 'set', ref: 'hours', field: 'hours', value: false },
				{ do: 'remove', ref: 'hours/start' },
				{ do: 'remove', ref: 'hours/online' },
				{ do: 'remove', ref: 'hours/late' },
				{ do: 'set', ref: 'hours/sleep', field: 'span', value: 1 },
				{ do: 'set', ref: 'hours/main', field: 'span', value: 1 },
				{ do: 'set', ref: 'hours/food', field: 'span', value: 1 },
				{ do: 'set', ref: 'hours/out', field: 'span', value: 1 },
				{ do: 'set', ref: 'hours/home', field: 'span', value: 1 },
				{ do: 'reword', ref: 'hours/main' },
				// Being online has no part of its own here, and must not go unasked.
				{ do: 'reword', ref: 'hours/home' },
				{ do: 'reword', ref: 'hours/tell-home' },
				{ do: 'remove', ref: 'energy/low' },
				{ do: 'reword', ref: 'energy/where' }
			]
		},
		{
			id: 'in-order',
			when: { wording: ['literal'] },
			excludes: ['five-parts'],
			operations: [
				{ do: 'set', ref: 'hours', field: 'style', value: 'strip' },
				{ do: 'set', ref: 'energy', field: 'style', value: 'words' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			operations: [
				{ do: 'recast', ref: 'hours', kind: 'zones', options: { frame: 'list', show: 'one' } },
				{ do: 'set', ref: 'energy', field: 'style', value: 'words' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'am-okay', picture: 'okay' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'am-lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'am-cross', picture: 'cross' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'more', picture: 'like' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'less', picture: 'dont-like' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'hours', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'day-off',
			operations: [
				{ do: 'reword', ref: 'hours' },
				{ do: 'reword', ref: 'energy/day' }
			]
		},
		{
			id: 'hours-only',
			operations: [
				{ do: 'remove', ref: 'energy' },
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['what-i-carry', 'wellbeing-wheel']
} satisfies Activity;
