import type { Activity } from '#lib/activity/schema.ts';

/** My questions: what I want to ask, what I want them to know, who it is for and how I want to hear back. */
export default {
	edition: 1,
	for: 'child',
	family: 'plan',
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
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [5, 20],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'letter',
			parts: [
				{
					kind: 'zones',
					id: 'letter',
					backdrop: 'sky',
					ratio: 1.42,
					paper: [0.11, 0.17, 0.78, 0.56],
					places: [
						{ id: 'who', picture: 'envelope', tone: 'amber' },
						{ id: 'ask', picture: 'bubble-ask', tone: 'sky' },
						{ id: 'know', picture: 'bubble-know', tone: 'coral' },
						{ id: 'answer', picture: 'letterbox', tone: 'pine' }
					],
					things: [
						{ id: 'social-worker', picture: 'social-worker' },
						{ id: 'teacher', picture: 'teacher' },
						{ id: 'mum', picture: 'mum' },
						{ id: 'dad', picture: 'dad' },
						{ id: 'carer', picture: 'foster-carer' },
						{ id: 'court', picture: 'court' },
						{ id: 'someone', picture: 'someone-else' }
					],
					prompts: [
						{ id: 'tell-who', kind: 'open', place: 'who' },
						{ id: 'tell-ask', kind: 'open', place: 'ask' },
						{ id: 'more-ask', kind: 'cued', place: 'ask' },
						{ id: 'feel-ask', kind: 'cued', place: 'ask' },
						{ id: 'tell-know', kind: 'open', place: 'know' },
						{ id: 'feel-know', kind: 'cued', place: 'know' },
						{ id: 'keep-know', kind: 'cued', place: 'know' },
						{ id: 'change-know', kind: 'cued', place: 'know' },
						{ id: 'tell-answer', kind: 'open', place: 'answer' },
						{ id: 'with-answer', kind: 'cued', place: 'answer' },
						{ id: 'whole', kind: 'open' },
						{ id: 'check', kind: 'back' }
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
				{ do: 'set', ref: 'letter', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'letter', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'letter' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'letter', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'letter', field: 'backdrop', value: null }
			]
		},
		{
			id: 'ask-and-tell',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'letter/who' },
				{ do: 'remove', ref: 'letter/answer' },
				{ do: 'remove', ref: 'letter/keep-know' }
			]
		},
		{
			id: 'question-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'when', picture: 'clock' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'where', picture: 'house' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'why', picture: 'question' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'how-long', picture: 'wait' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'letter', to: 'things', what: { id: 'stop', picture: 'stop' } }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'letter', field: 'show', value: 'one' }]
		},
		{
			id: 'not-to-be-said',
			operations: [
				{
					do: 'add',
					ref: 'letter',
					to: 'places',
					what: { id: 'quiet', picture: 'bubble-quiet', tone: 'plum' }
				},
				{
					do: 'add',
					ref: 'letter',
					to: 'prompts',
					what: { id: 'tell-quiet', kind: 'open', place: 'quiet' },
					before: 'whole'
				}
			]
		}
	],
	next: ['three-wishes', 'how-was-today']
} satisfies Activity;
