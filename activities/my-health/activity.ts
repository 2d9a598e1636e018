import type { Activity } from '#lib/activity/schema.ts';

/** My health: where I went, where I was not taken, what hurts and what helps. */
export default {
	edition: 1,
	for: 'child',
	family: 'body',
	topics: ['medical'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [10, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'visits',
			parts: [
				{
					kind: 'sort',
					id: 'visits',
					deal: 'one',
					places: [
						{ id: 'went', tone: 'pine' },
						{ id: 'not-taken', tone: 'slate' },
						{ id: 'unsure', tone: 'sun' }
					],
					things: [
						{ id: 'optician', picture: 'glasses' },
						{ id: 'dentist', picture: 'tooth' },
						{ id: 'doctor', picture: 'doctor' },
						{ id: 'hearing', picture: 'ear' },
						{ id: 'hospital', picture: 'hospital' },
						{ id: 'jab', picture: 'injection' },
						{ id: 'talking', picture: 'message' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-went', kind: 'open', place: 'went' },
						{ id: 'feel-went', kind: 'cued', place: 'went' },
						{ id: 'keep-went', kind: 'cued', place: 'went' },
						{ id: 'tell-not-taken', kind: 'open', place: 'not-taken' },
						{ id: 'feel-not-taken', kind: 'cued', place: 'not-taken' },
						{ id: 'change-not-taken', kind: 'cued', place: 'not-taken' },
						{ id: 'tell-unsure', kind: 'open', place: 'unsure' }
					]
				}
			]
		},
		{
			id: 'body',
			parts: [
				{
					kind: 'zones',
					id: 'body',
					backdrop: 'hillside',
					ratio: 300 / 420,
					paper: [0.2, 0.19, 0.6, 0.65],
					places: [
						{ id: 'helps', picture: 'bottle-warm', tone: 'coral' },
						{ id: 'hurts', picture: 'dressing', tone: 'sky' },
						{ id: 'medicine', picture: 'cabinet', tone: 'pine' }
					],
					things: [
						{ id: 'head', picture: 'me' },
						{ id: 'tummy', picture: 'tummy' },
						{ id: 'teeth', picture: 'tooth' },
						{ id: 'ears', picture: 'ear' },
						{ id: 'medicine-card', picture: 'medicine' },
						{ id: 'bed', picture: 'bed' }
					],
					prompts: [
						{ id: 'tell-helps', kind: 'open', place: 'helps' },
						{ id: 'who-helps', kind: 'cued', place: 'helps' },
						{ id: 'keep-helps', kind: 'cued', place: 'helps' },
						{ id: 'tell-hurts', kind: 'open', place: 'hurts' },
						{ id: 'feel-hurts', kind: 'cued', place: 'hurts' },
						{ id: 'next-hurts', kind: 'cued', place: 'hurts' },
						{ id: 'tell-medicine', kind: 'open', place: 'medicine' },
						{ id: 'who-medicine', kind: 'cued', place: 'medicine' },
						{ id: 'change-medicine', kind: 'cued', place: 'medicine' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['grown'],
			operations: [
				{ do: 'set', ref: 'body', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'body', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'body' }
			]
		},
		{
			id: 'visits-only',
			excludes: ['body-only', 'plain-lists', 'grown', 'answer-cards', 'large'],
			operations: [
				{ do: 'remove', ref: 'body' },
				{ do: 'remove', ref: 'visits/hearing' },
				{ do: 'remove', ref: 'visits/jab' },
				{ do: 'remove', ref: 'visits/talking' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'visits', field: 'deal', value: 'all' },
				{ do: 'set', ref: 'body', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'body', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'body' }
			]
		},
		{
			id: 'large',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			excludes: ['visits-only'],
			operations: [
				{ do: 'set', ref: 'body', field: 'show', value: 'one' },
				{ do: 'remove', ref: 'visits/hearing' },
				{ do: 'remove', ref: 'visits/jab' },
				{ do: 'remove', ref: 'visits/talking' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			excludes: ['visits-only'],
			operations: [
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'a-little', picture: 'okay' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'a-lot', picture: 'worried' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'hand', picture: 'hand' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'foot', picture: 'foot' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'mum', picture: 'mum' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'dad', picture: 'dad' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'someone', picture: 'someone-else' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'nobody', picture: 'alone' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'body-only',
			excludes: ['visits-only', 'grown'],
			operations: [
				{ do: 'remove', ref: 'visits' },
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['body-map', 'calm-kit']
} satisfies Activity;
