import type { Activity } from '#lib/activity/schema.ts';

/** Brothers and sisters: a day as me among them; what I like about them, time for me, jobs, what is fair. */
export default {
	edition: 1,
	for: 'child',
	family: 'people',
	topics: ['supervision', 'emotional', 'identity', 'friendships'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'line',
			parts: [
				{
					kind: 'zones',
					id: 'clothes',
					backdrop: 'yard',
					ratio: 346 / 480,
					paper: [65 / 346, 92 / 480, 216 / 346, 354 / 480],
					places: [
						{ id: 'like', picture: 'shirt-like', tone: 'sun' },
						{ id: 'time', picture: 'shirt-time', tone: 'plum' },
						{ id: 'jobs', picture: 'shirt-jobs', tone: 'moss' },
						{ id: 'fair', picture: 'shirt-fair', tone: 'sky' }
					],
					things: [
						{ id: 'me', picture: 'me' },
						{ id: 'brother', picture: 'brother' },
						{ id: 'sister', picture: 'sister' },
						{ id: 'baby', picture: 'baby' }
					],
					prompts: [
						{ id: 'day', kind: 'open' },
						{ id: 'tell-like', kind: 'open', place: 'like' },
						{ id: 'do-like', kind: 'cued', place: 'like' },
						{ id: 'tell-time', kind: 'open', place: 'time' },
						{ id: 'who-time', kind: 'cued', place: 'time' },
						{ id: 'more-time', kind: 'cued', place: 'time' },
						{ id: 'tell-jobs', kind: 'open', place: 'jobs' },
						{ id: 'feel-jobs', kind: 'cued', place: 'jobs' },
						{ id: 'swap-jobs', kind: 'cued', place: 'jobs' },
						{ id: 'tell-fair', kind: 'open', place: 'fair' },
						{ id: 'not-fair', kind: 'cued', place: 'fair' },
						{ id: 'feel-fair', kind: 'cued', place: 'fair' },
						{ id: 'change', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-shirts',
			when: [{ bands: ['b2'] }, { wording: ['easy'] }],
			bands: ['b2', 'b3'],
			operations: [
				{ do: 'remove', ref: 'clothes/fair' },
				{ do: 'remove', ref: 'clothes/more-time' },
				{ do: 'remove', ref: 'clothes/swap-jobs' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['grown'],
			operations: [
				{ do: 'set', ref: 'clothes', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'clothes', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'clothes' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b4', 'b5'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'clothes', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'clothes', field: 'backdrop', value: null },
				{
					do: 'add',
					ref: 'clothes',
					to: 'prompts',
					what: { id: 'look-after', kind: 'open' },
					before: 'change'
				}
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			operations: [{ do: 'set', ref: 'clothes', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'clothes', to: 'things', what: { id: 'play', picture: 'game' } },
				{ do: 'add', ref: 'clothes', to: 'things', what: { id: 'hug', picture: 'hug' } },
				{ do: 'add', ref: 'clothes', to: 'things', what: { id: 'argue', picture: 'argue' } },
				{ do: 'add', ref: 'clothes', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'clothes', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'clothes', to: 'things', what: { id: 'lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'clothes', to: 'things', what: { id: 'else', picture: 'something-else' } }
			]
		},
		{
			id: 'living-apart',
			operations: [
				{
					do: 'add',
					ref: 'clothes',
					to: 'places',
					what: { id: 'apart', picture: 'shirt-apart', tone: 'coral' }
				},
				{
					do: 'add',
					ref: 'clothes',
					to: 'prompts',
					what: { id: 'tell-apart', kind: 'open', place: 'apart' },
					before: 'change'
				},
				{
					do: 'add',
					ref: 'clothes',
					to: 'prompts',
					what: { id: 'feel-apart', kind: 'cued', place: 'apart' },
					before: 'change'
				}
			]
		}
	],
	next: ['family-my-way', 'how-was-today']
} satisfies Activity;
