import type { Activity } from '#lib/activity/schema.ts';

/** Who decides? I decide, we decide, grown-ups decide: everyday things sorted by whose choice they are. */
export default {
	edition: 1,
	for: 'child',
	family: 'sort',
	topics: ['supervision', 'identity', 'friendships', 'educational'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [10, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'mat',
			parts: [
				{
					kind: 'sort',
					id: 'mat',
					deal: 'one',
					places: [
						{ id: 'me', picture: 'one', tone: 'sun' },
						{ id: 'together', picture: 'both', tone: 'moss' },
						{ id: 'grown-ups', picture: 'tall-one', tone: 'plum' }
					],
					// What is small and easy to say comes first and last; who comes in and who is seen lies in between.
					things: [
						{ id: 'clothes', picture: 'clothes' },
						{ id: 'game', picture: 'game' },
						{ id: 'food', picture: 'dinner' },
						{ id: 'bedtime', picture: 'bed' },
						{ id: 'phone', picture: 'phone' },
						{ id: 'going-out', picture: 'bus' },
						{ id: 'friends', picture: 'friend' },
						{ id: 'my-room', picture: 'key' },
						{ id: 'visits', picture: 'family' },
						{ id: 'jobs', picture: 'washing-hands' },
						{ id: 'money', picture: 'money' },
						{ id: 'hair', picture: 'hair-brush' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-me', kind: 'open', place: 'me' },
						{ id: 'feel-me', kind: 'cued', place: 'me' },
						{ id: 'tell-grown-ups', kind: 'open', place: 'grown-ups' },
						{ id: 'feel-grown-ups', kind: 'cued', place: 'grown-ups' },
						{ id: 'tell-together', kind: 'open', place: 'together' },
						{ id: 'how-together', kind: 'cued', place: 'together' },
						{ id: 'move', kind: 'open' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'six-cards',
			when: { wording: ['easy'] },
			excludes: ['grown'],
			operations: [
				{ do: 'remove', ref: 'mat/phone' },
				{ do: 'remove', ref: 'mat/my-room' },
				{ do: 'remove', ref: 'mat/visits' },
				{ do: 'remove', ref: 'mat/jobs' },
				{ do: 'remove', ref: 'mat/money' },
				{ do: 'remove', ref: 'mat/hair' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'try-one', picture: 'rain' }, before: 'clothes' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'try-two', picture: 'pencil' }, before: 'clothes' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b4', 'b5'],
			excludes: ['six-cards'],
			operations: [
				{ do: 'set', ref: 'mat/me', field: 'picture', value: null },
				{ do: 'set', ref: 'mat/together', field: 'picture', value: null },
				{ do: 'set', ref: 'mat/grown-ups', field: 'picture', value: null },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'late', picture: 'night' }, before: 'money' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'dating', picture: 'heart' }, before: 'money' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'body', picture: 'medicine' }, before: 'money' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'records', picture: 'letter' }, before: 'money' }
			]
		},
		{
			id: 'write-instead',
			when: { wording: ['literal'] },
			excludes: ['wide-columns'],
			operations: [
				{ do: 'recast', ref: 'mat', kind: 'zones', options: { frame: 'list' } },
				{ do: 'remove', ref: 'mat/where' },
				{ do: 'reword', ref: 'mat' }
			]
		},
		{
			id: 'wide-columns',
			when: { sight: ['low', 'none'] },
			excludes: ['write-instead', 'depends'],
			operations: [
				{ do: 'remove', ref: 'mat/together' },
				{ do: 'reword', ref: 'mat' }
			]
		},
		{
			id: 'depends',
			excludes: ['wide-columns'],
			operations: [
				{ do: 'add', ref: 'mat', to: 'places', what: { id: 'where-i-am', tone: 'sky' } },
				{
					do: 'add',
					ref: 'mat',
					to: 'prompts',
					what: { id: 'tell-where-i-am', kind: 'open', place: 'where-i-am' },
					before: 'move'
				},
				{ do: 'reword', ref: 'mat/where' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'like', picture: 'like' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'dont-like', picture: 'dont-like' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'different', picture: 'different' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['what-i-carry', 'out-and-about']
} satisfies Activity;
