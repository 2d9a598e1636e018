import type { Activity } from '#lib/activity/schema.ts';

/** My day as a parent: what a day and a night hold, how it feels, what is round it, and what help is wanted. */
export default {
	edition: 1,
	for: 'parent',
	family: 'day',
	topics: ['medical', 'nutritional', 'emotional', 'educational', 'physical', 'supervision'],
	bands: ['adult'],
	minutes: [20, 40],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'the-day',
			parts: [
				{
					kind: 'dial',
					id: 'day',
					style: 'strip',
					hours: true,
					places: [
						{ id: 'night', span: 6, picture: 'night' },
						{ id: 'early', span: 3, picture: 'morning' },
						{ id: 'morning', span: 3, picture: 'drink' },
						{ id: 'afternoon', span: 3, picture: 'shopping-bag' },
						{ id: 'teatime', span: 3, picture: 'dinner' },
						{ id: 'evening', span: 3, picture: 'bath' },
						{ id: 'late', span: 3, picture: 'sofa' }
					],
					things: [
						{ id: 'happy', picture: 'happy' },
						{ id: 'calm', picture: 'calm' },
						{ id: 'okay', picture: 'okay' },
						{ id: 'tired', picture: 'tired' },
						{ id: 'worried', picture: 'worried' },
						{ id: 'cross', picture: 'cross' },
						{ id: 'lonely', picture: 'lonely' }
					],
					prompts: [
						{ id: 'walk', kind: 'open' },
						{ id: 'tell-early', kind: 'open', place: 'early' },
						{ id: 'feel-early', kind: 'cued', place: 'early' },
						{ id: 'tell-morning', kind: 'open', place: 'morning' },
						{ id: 'tell-afternoon', kind: 'open', place: 'afternoon' },
						{ id: 'tell-teatime', kind: 'open', place: 'teatime' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'feel-evening', kind: 'cued', place: 'evening' },
						{ id: 'tell-late', kind: 'open', place: 'late' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'feel-night', kind: 'cued', place: 'night' },
						{ id: 'best', kind: 'cued' },
						{ id: 'hardest', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'round-the-day',
			parts: [
				{
					kind: 'zones',
					id: 'round',
					frame: 'list',
					places: [
						{ id: 'strengths', tone: 'sun' },
						{ id: 'in-the-way', tone: 'slate' },
						{ id: 'change', tone: 'plum' },
						{ id: 'help', tone: 'pine' }
					],
					things: [
						{ id: 'money', picture: 'money' },
						{ id: 'health', picture: 'medicine' },
						{ id: 'sleep', picture: 'bed' },
						{ id: 'home', picture: 'flat' },
						{ id: 'safety', picture: 'safe' },
						{ id: 'time', picture: 'clock' },
						{ id: 'people', picture: 'friend' }
					],
					prompts: [
						{ id: 'tell-strengths', kind: 'open', place: 'strengths' },
						{ id: 'keep-strengths', kind: 'cued', place: 'strengths' },
						{ id: 'tell-in-the-way', kind: 'open', place: 'in-the-way' },
						{ id: 'feel-in-the-way', kind: 'cued', place: 'in-the-way' },
						{ id: 'tell-change', kind: 'open', place: 'change' },
						{ id: 'notice-change', kind: 'cued', place: 'change' },
						{ id: 'tell-help', kind: 'open', place: 'help' },
						{ id: 'who-help', kind: 'cued', place: 'help' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'four-parts',
			when: { wording: ['easy'] },
			excludes: ['from-waking'],
			operations: [
				{ do: 'remove', ref: 'day/morning' },
				{ do: 'remove', ref: 'day/teatime' },
				{ do: 'remove', ref: 'day/late' },
				{ do: 'set', ref: 'day/night', field: 'span', value: 3 },
				{ do: 'set', ref: 'day', field: 'hours', value: null }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'children', picture: 'baby' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'alone', picture: 'alone' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'enough', picture: 'stop' } },
				{ do: 'add', ref: 'round', to: 'things', what: { id: 'want-help', picture: 'help' } },
				{ do: 'add', ref: 'round', to: 'things', what: { id: 'other', picture: 'someone-else' } },
				{ do: 'add', ref: 'round', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'round', to: 'things', what: { id: 'no-more', picture: 'stop' } }
			]
		},
		{
			id: 'round-clock',
			excludes: ['one-at-a-time'],
			operations: [{ do: 'set', ref: 'day', field: 'style', value: 'ring' }]
		},
		{
			id: 'from-waking',
			when: { wording: ['literal'] },
			excludes: ['four-parts'],
			operations: [
				{ do: 'set', ref: 'day', field: 'hours', value: null },
				{ do: 'set', ref: 'day/night', field: 'span', value: 3 },
				{
					do: 'reorder',
					ref: 'day',
					order: ['early', 'morning', 'afternoon', 'teatime', 'evening', 'late', 'night']
				}
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			excludes: ['round-clock'],
			operations: [
				{ do: 'recast', ref: 'day', kind: 'zones', options: { frame: 'list', show: 'one' } },
				{ do: 'set', ref: 'round', field: 'show', value: 'one' }
			]
		},
		{
			id: 'when-they-stay',
			operations: [
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'day' }
			]
		}
	],
	next: ['what-helps', 'hopes-for-my-family']
} satisfies Activity;
