import type { Activity } from '#lib/activity/schema.ts';

/** Sorting mat: one card at a time, good for me, in between or not good for me. */
export default {
	edition: 1,
	for: 'child',
	family: 'sort',
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
	bands: ['b1', 'b2', 'b3', 'b4', 'b5'],
	minutes: [5, 20],
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
						{ id: 'good', tone: 'sun' },
						{ id: 'between', tone: 'slate' },
						{ id: 'not-good', tone: 'plum' }
					],
					// What most find easy comes first and last; what may weigh more lies in the middle.
					things: [
						{ id: 'play', picture: 'playground' },
						{ id: 'food', picture: 'dinner' },
						{ id: 'home', picture: 'house' },
						{ id: 'people', picture: 'friend' },
						{ id: 'sleep', picture: 'bed' },
						{ id: 'school', picture: 'school' },
						{ id: 'body', picture: 'me' },
						{ id: 'out', picture: 'bus' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'check', kind: 'back' },
						{ id: 'tell-good', kind: 'open', place: 'good' },
						{ id: 'feel-good', kind: 'cued', place: 'good' },
						{ id: 'keep-good', kind: 'cued', place: 'good' },
						{ id: 'tell-between', kind: 'open', place: 'between' },
						{ id: 'change-between', kind: 'cued', place: 'between' },
						{ id: 'tell-not-good', kind: 'open', place: 'not-good' },
						{ id: 'feel-not-good', kind: 'cued', place: 'not-good' },
						{ id: 'change-not-good', kind: 'cued', place: 'not-good' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'faces',
			when: [
				{ bands: ['b2', 'b3'], wording: ['everyday'] },
				{ bands: ['b3'], wording: ['easy'] }
			],
			excludes: ['two-columns'],
			operations: [
				{ do: 'set', ref: 'mat/good', field: 'picture', value: 'happy' },
				{ do: 'set', ref: 'mat/between', field: 'picture', value: 'okay' },
				{ do: 'set', ref: 'mat/not-good', field: 'picture', value: 'sad' }
			]
		},
		{
			id: 'two-columns',
			when: [{ bands: ['b1'] }, { bands: ['b2'], wording: ['easy'] }],
			bands: ['b1', 'b2'],
			excludes: ['faces'],
			operations: [
				{ do: 'remove', ref: 'mat/between' },
				{ do: 'set', ref: 'mat/good', field: 'picture', value: 'happy' },
				{ do: 'set', ref: 'mat/not-good', field: 'picture', value: 'sad' },
				{ do: 'reword', ref: 'mat/where' }
			]
		},
		{
			id: 'four-cards',
			when: [{ bands: ['b1'] }, { wording: ['easy'] }, { sight: ['low', 'none'] }],
			bands: ['b1', 'b2', 'b3'],
			excludes: ['more-cards'],
			operations: [
				{ do: 'remove', ref: 'mat/people' },
				{ do: 'remove', ref: 'mat/school' },
				{ do: 'remove', ref: 'mat/body' },
				{ do: 'remove', ref: 'mat/out' },
				// Liking and not liking says how it feels; a short while has no room to ask it again.
				{ do: 'remove', ref: 'mat/feel-good' },
				{ do: 'remove', ref: 'mat/feel-not-good' }
			]
		},
		{
			id: 'more-cards',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['four-cards'],
			operations: [
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'online', picture: 'phone' }, before: 'out' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'health', picture: 'medicine' }, before: 'out' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'money', picture: 'money' }, before: 'out' }
			]
		},
		{
			id: 'try-first',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'try-one', picture: 'fruit' }, before: 'play' },
				{ do: 'add', ref: 'mat', to: 'things', what: { id: 'try-two', picture: 'rain' }, before: 'play' }
			]
		},
		{
			id: 'all-at-once',
			when: { bands: ['b4', 'b5'], wording: ['everyday'], sight: ['sees'] },
			bands: ['b3', 'b4', 'b5'],
			operations: [{ do: 'set', ref: 'mat', field: 'deal', value: 'all' }]
		}
	],
	next: ['three-houses', 'how-was-today']
} satisfies Activity;
