import type { Activity } from '#lib/activity/schema.ts';

/** My week in songs: a title or a picture for each time of the week, and one line on what makes it fit. */
export default {
	edition: 1,
	for: 'child',
	family: 'week',
	topics: ['emotional', 'identity', 'friendships', 'educational'],
	bands: ['b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'week',
			parts: [
				{
					kind: 'track',
					id: 'week',
					style: 'days',
					places: [
						{ id: 'mornings', picture: 'sunrise' },
						{ id: 'after', picture: 'low-sun' },
						{ id: 'nights', picture: 'crescent' },
						{ id: 'friday', picture: 'lamp' },
						{ id: 'saturday', picture: 'high-sun' },
						{ id: 'sunday', picture: 'cup' },
						{ id: 'sunday-night', picture: 'dots' }
					],
					things: [
						{ id: 'headphones', picture: 'headphones' },
						{ id: 'drum', picture: 'drum' },
						{ id: 'fire', picture: 'fire' },
						{ id: 'star', picture: 'star' },
						{ id: 'rain', picture: 'rain' },
						{ id: 'storm', picture: 'storm' },
						{ id: 'sea', picture: 'sea' },
						{ id: 'rainbow', picture: 'rainbow' },
						{ id: 'bed', picture: 'bed' },
						{ id: 'heart', picture: 'heart' }
					],
					prompts: [
						{ id: 'pick', kind: 'open' },
						{ id: 'tell-mornings', kind: 'open', place: 'mornings' },
						{ id: 'tell-after', kind: 'open', place: 'after' },
						{ id: 'tell-nights', kind: 'open', place: 'nights' },
						{ id: 'tell-friday', kind: 'open', place: 'friday' },
						{ id: 'tell-saturday', kind: 'open', place: 'saturday' },
						{ id: 'tell-sunday', kind: 'open', place: 'sunday' },
						{ id: 'tell-sunday-night', kind: 'open', place: 'sunday-night' },
						{ id: 'again', kind: 'cued' },
						{ id: 'skip', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'next', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'pictures-instead',
			when: { hearing: ['deaf'] },
			operations: [
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'week/pick' },
				{ do: 'reword', ref: 'week/next' }
			]
		},
		{
			id: 'three-times',
			when: { wording: ['easy'] },
			excludes: ['holiday'],
			operations: [
				{ do: 'remove', ref: 'week/after' },
				{ do: 'remove', ref: 'week/friday' },
				{ do: 'remove', ref: 'week/sunday' },
				{ do: 'remove', ref: 'week/sunday-night' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['one-at-a-time'],
			operations: [{ do: 'recast', ref: 'week', kind: 'zones', options: { frame: 'list' } }]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists'],
			operations: [{ do: 'recast', ref: 'week', kind: 'zones', options: { frame: 'list', show: 'one' } }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'excited', picture: 'excited' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'other', picture: 'someone-else' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		},
		{
			id: 'holiday',
			excludes: ['three-times'],
			operations: [{ do: 'reword', ref: 'week' }]
		}
	],
	next: ['my-24-hours', 'good-day-bad-day']
} satisfies Activity;
