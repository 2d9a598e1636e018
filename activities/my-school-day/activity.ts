import type { Activity } from '#lib/activity/schema.ts';

/** My school day: round the clock from asleep to bed, with who is there, how it feels and what to keep or change. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['medical', 'nutritional', 'emotional', 'educational', 'physical', 'supervision', 'friendships'],
	bands: ['b2', 'b3', 'b4'],
	minutes: [15, 30],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'day',
			parts: [
				{
					kind: 'dial',
					id: 'day',
					style: 'ring',
					places: [
						{ id: 'waking', tone: 'amber' },
						{ id: 'ready', tone: 'sun' },
						{ id: 'breakfast', tone: 'butter' },
						{ id: 'way', tone: 'leaf' },
						{ id: 'school', tone: 'moss' },
						{ id: 'after', tone: 'pine' },
						{ id: 'tea', tone: 'sky' },
						{ id: 'evening', tone: 'slate' },
						{ id: 'bed', tone: 'storm' },
						{ id: 'asleep', tone: 'night' }
					],
					things: [
						{ id: 'mum', picture: 'mum' },
						{ id: 'dad', picture: 'dad' },
						{ id: 'nan', picture: 'nan' },
						{ id: 'grandad', picture: 'grandad' },
						{ id: 'brother', picture: 'brother' },
						{ id: 'sister', picture: 'sister' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'teacher', picture: 'teacher' },
						{ id: 'someone', picture: 'someone-else' },
						{ id: 'alone', picture: 'alone' },
						{ id: 'keep', picture: 'star' }
					],
					prompts: [
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'tell-ready', kind: 'open', place: 'ready' },
						{ id: 'tell-breakfast', kind: 'open', place: 'breakfast' },
						{ id: 'tell-way', kind: 'open', place: 'way' },
						{ id: 'tell-school', kind: 'open', place: 'school' },
						{ id: 'tell-after', kind: 'open', place: 'after' },
						{ id: 'tell-tea', kind: 'open', place: 'tea' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-bed', kind: 'open', place: 'bed' },
						{ id: 'tell-asleep', kind: 'open', place: 'asleep' },
						{ id: 'best', kind: 'open' },
						{ id: 'hard', kind: 'cued' },
						{ id: 'keep-it', kind: 'cued' },
						{ id: 'change-it', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'five-parts',
			when: { wording: ['easy'] },
			excludes: ['large', 'path', 'in-order'],
			operations: [
				{ do: 'remove', ref: 'day/asleep' },
				{ do: 'remove', ref: 'day/ready' },
				{ do: 'remove', ref: 'day/way' },
				{ do: 'remove', ref: 'day/breakfast' },
				{ do: 'remove', ref: 'day/evening' },
				{ do: 'recast', ref: 'day', kind: 'track', options: { style: 'days' } },
				{ do: 'set', ref: 'day/waking', field: 'picture', value: 'sun' },
				{ do: 'set', ref: 'day/school', field: 'picture', value: 'school' },
				{ do: 'set', ref: 'day/after', field: 'picture', value: 'ball' },
				{ do: 'set', ref: 'day/tea', field: 'picture', value: 'dinner' },
				{ do: 'set', ref: 'day/bed', field: 'picture', value: 'bed' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['five-parts', 'path', 'in-order', 'grown-day'],
			operations: [
				{ do: 'recast', ref: 'day', kind: 'zones', options: { frame: 'list', show: 'one' } },
				{ do: 'remove', ref: 'day/ready' },
				{ do: 'remove', ref: 'day/evening' }
			]
		},
		{
			id: 'path',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			excludes: ['five-parts', 'large', 'in-order', 'grown-day'],
			operations: [
				{ do: 'recast', ref: 'day', kind: 'track', options: { style: 'stops' } },
				{ do: 'remove', ref: 'day/asleep' },
				{ do: 'remove', ref: 'day/ready' },
				{ do: 'remove', ref: 'day/way' },
				{ do: 'remove', ref: 'day/evening' },
				{ do: 'set', ref: 'day/waking', field: 'picture', value: 'sun' },
				{ do: 'set', ref: 'day/breakfast', field: 'picture', value: 'breakfast' },
				{ do: 'set', ref: 'day/breakfast', field: 'tone', value: 'sun' },
				{ do: 'set', ref: 'day/school', field: 'picture', value: 'school' },
				{ do: 'set', ref: 'day/school', field: 'tone', value: 'leaf' },
				{ do: 'set', ref: 'day/after', field: 'picture', value: 'ball' },
				{ do: 'set', ref: 'day/after', field: 'tone', value: 'sky' },
				{ do: 'set', ref: 'day/tea', field: 'picture', value: 'dinner' },
				{ do: 'set', ref: 'day/tea', field: 'tone', value: 'rose' },
				{ do: 'set', ref: 'day/bed', field: 'picture', value: 'bed' },
				{ do: 'set', ref: 'day/bed', field: 'tone', value: 'slate' },
				{ do: 'reword', ref: 'day' }
			]
		},
		{
			id: 'in-order',
			when: { wording: ['literal'] },
			excludes: ['five-parts', 'large', 'path', 'grown-day'],
			operations: [{ do: 'set', ref: 'day', field: 'style', value: 'strip' }]
		},
		{
			id: 'grown-day',
			when: { bands: ['b4'] },
			bands: ['b3', 'b4'],
			excludes: ['large', 'path', 'in-order'],
			operations: [
				{ do: 'remove', ref: 'day/keep' },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'online', picture: 'phone' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'late', picture: 'late' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'not-there', picture: 'not-at-school' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'jobs', picture: 'washing-machine' } }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-okay', picture: 'okay' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-worried', picture: 'worried' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-hungry', picture: 'empty-plate' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-tired', picture: 'tired' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'change', picture: 'stop' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		}
	],
	next: ['my-weekend', 'my-school']
} satisfies Activity;
