import type { Activity } from '#lib/activity/schema.ts';

/** Good day, bad day: what each is made of, from waking to sleeping, and what needs to happen for more good ones. */
export default {
	edition: 1,
	after: 'Helen Sanderson Associates',
	for: 'child',
	family: 'day',
	topics: ['nutritional', 'emotional', 'educational', 'physical', 'supervision', 'friendships'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [15, 35],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'two-days',
			parts: [
				{
					kind: 'sort',
					id: 'days',
					deal: 'all',
					backdrop: 'sun-and-rain',
					places: [
						{ id: 'good', picture: 'day-good', tone: 'sun' },
						{ id: 'bad', picture: 'day-bad', tone: 'slate' }
					],
					// From waking to sleeping, so that a day has its order before anyone is asked for it.
					things: [
						{ id: 'getting-up', picture: 'getting-up' },
						{ id: 'getting-ready', picture: 'toothbrush' },
						{ id: 'breakfast', picture: 'breakfast' },
						{ id: 'journey', picture: 'bus' },
						{ id: 'school', picture: 'school' },
						{ id: 'talk', picture: 'talk' },
						{ id: 'friends', picture: 'friend' },
						{ id: 'food', picture: 'dinner' },
						{ id: 'free-time', picture: 'game' },
						{ id: 'evening', picture: 'sofa' },
						{ id: 'bedtime', picture: 'bed' },
						{ id: 'night', picture: 'night' }
					],
					prompts: [
						{ id: 'tell-good', kind: 'open', place: 'good' },
						{ id: 'next-good', kind: 'cued', place: 'good' },
						{ id: 'who-good', kind: 'cued', place: 'good' },
						{ id: 'feel-good', kind: 'cued', place: 'good' },
						{ id: 'tell-bad', kind: 'open', place: 'bad' },
						{ id: 'next-bad', kind: 'cued', place: 'bad' },
						{ id: 'who-bad', kind: 'cued', place: 'bad' },
						{ id: 'feel-bad', kind: 'cued', place: 'bad' },
						{ id: 'keep-good', kind: 'cued', place: 'good' },
						{ id: 'card', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		},
		{
			id: 'more-good-days',
			parts: [
				{
					kind: 'zones',
					id: 'more',
					frame: 'list',
					places: [
						{ id: 'stay', tone: 'sun', box: [24, 28, 304, 644], tall: [24, 24, 652, 306] },
						{ id: 'need', tone: 'pine', box: [348, 24, 304, 648], tall: [24, 347, 652, 306] },
						{ id: 'step', tone: 'plum', box: [672, 27, 304, 645], tall: [24, 670, 652, 306] }
					],
					prompts: [
						{ id: 'tell-stay', kind: 'open', place: 'stay' },
						{ id: 'most-stay', kind: 'cued', place: 'stay' },
						{ id: 'tell-need', kind: 'open', place: 'need' },
						{ id: 'change-need', kind: 'cued', place: 'need' },
						{ id: 'who-need', kind: 'cued', place: 'need' },
						{ id: 'tell-step', kind: 'open', place: 'step' },
						{ id: 'feel-step', kind: 'cued', place: 'step' },
						{ id: 'who-step', kind: 'cued', place: 'step' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'six-cards',
			when: { wording: ['easy'] },
			excludes: ['one-by-one', 'grown-cards'],
			operations: [
				{ do: 'set', ref: 'days', field: 'deal', value: 'one' },
				{ do: 'remove', ref: 'days/getting-ready' },
				{ do: 'remove', ref: 'days/journey' },
				{ do: 'remove', ref: 'days/talk' },
				{ do: 'remove', ref: 'days/free-time' },
				{ do: 'remove', ref: 'days/evening' },
				{ do: 'remove', ref: 'days/bedtime' },
				{ do: 'set', ref: 'more', field: 'show', value: 'one' }
			]
		},
		{
			id: 'one-by-one',
			when: { bands: ['b2'] },
			excludes: ['six-cards'],
			operations: [{ do: 'set', ref: 'days', field: 'deal', value: 'one' }]
		},
		{
			id: 'grown-cards',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['six-cards'],
			operations: [
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'online', picture: 'phone' }, before: 'evening' },
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'money', picture: 'money' }, before: 'evening' },
				{
					do: 'add',
					ref: 'days',
					to: 'things',
					what: { id: 'own-time', picture: 'door' },
					before: 'evening'
				},
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'jobs', picture: 'jobs' }, before: 'evening' }
			]
		},
		{
			id: 'last-days',
			when: { wording: ['literal'] },
			operations: [
				{ do: 'set', ref: 'days/good', field: 'picture', value: null },
				{ do: 'set', ref: 'days/bad', field: 'picture', value: null },
				{ do: 'set', ref: 'days', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'days' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'am-cross', picture: 'cross' } },
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'days', to: 'things', what: { id: 'other', picture: 'question' } },
				{ do: 'add', ref: 'more', to: 'things', what: { id: 'someone-with-me', picture: 'hug' } },
				{ do: 'add', ref: 'more', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'more', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'more', to: 'things', what: { id: 'more-time', picture: 'clock' } },
				{ do: 'add', ref: 'more', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'more', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'ordinary-day',
			operations: [
				{
					do: 'add',
					ref: 'days',
					to: 'places',
					what: { id: 'ordinary', picture: 'day-ordinary', tone: 'leaf' },
					before: 'bad'
				},
				{
					do: 'add',
					ref: 'days',
					to: 'prompts',
					what: { id: 'tell-ordinary', kind: 'open', place: 'ordinary' },
					before: 'tell-bad'
				},
				{ do: 'reword', ref: 'days/where' }
			]
		}
	],
	next: ['my-day-now', 'calm-kit']
} satisfies Activity;
