import type { Activity } from '#lib/activity/schema.ts';

/** After the visit: a practitioner thinks alone, and keeps what the child said apart from what they make of it. */
export default {
	edition: 1,
	for: 'practitioner',
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
	bands: ['adult'],
	minutes: [10, 20],
	works: ['alone', 'together'],
	pages: [
		{
			id: 'the-child',
			parts: [
				{
					kind: 'zones',
					id: 'visit',
					frame: 'list',
					places: [
						{ id: 'said', tone: 'sun' },
						{ id: 'think', tone: 'plum' },
						{ id: 'senses', tone: 'moss' },
						{ id: 'missing', tone: 'slate' }
					],
					prompts: [
						{ id: 'tell-said', kind: 'open', place: 'said' },
						{ id: 'asked-said', kind: 'cued', place: 'said' },
						{ id: 'tell-think', kind: 'open', place: 'think' },
						{ id: 'else-think', kind: 'cued', place: 'think' },
						{ id: 'tell-senses', kind: 'open', place: 'senses' },
						{ id: 'body-senses', kind: 'cued', place: 'senses' },
						{ id: 'tell-missing', kind: 'open', place: 'missing' },
						{ id: 'how-missing', kind: 'cued', place: 'missing' }
					]
				}
			]
		},
		{
			id: 'my-part',
			parts: [
				{
					kind: 'zones',
					id: 'me',
					frame: 'list',
					places: [
						{ id: 'day', tone: 'amber' },
						{ id: 'hope', tone: 'pine' },
						{ id: 'feedback', tone: 'sky' },
						{ id: 'supervision', tone: 'coral' }
					],
					things: [
						{ id: 'tired', picture: 'tired' },
						{ id: 'worried', picture: 'worried' },
						{ id: 'sad', picture: 'sad' },
						{ id: 'cross', picture: 'cross' },
						{ id: 'relieved', picture: 'calm' },
						{ id: 'glad', picture: 'happy' },
						{ id: 'not-sure', picture: 'confused' }
					],
					prompts: [
						{ id: 'tell-day', kind: 'open', place: 'day' },
						{ id: 'keep-day', kind: 'cued', place: 'day' },
						{ id: 'tell-hope', kind: 'open', place: 'hope' },
						{ id: 'against-hope', kind: 'cued', place: 'hope' },
						{ id: 'tell-feedback', kind: 'open', place: 'feedback' },
						{ id: 'when-feedback', kind: 'cued', place: 'feedback' },
						{ id: 'tell-supervision', kind: 'open', place: 'supervision' },
						{ id: 'feel-supervision', kind: 'cued', place: 'supervision' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'five-minutes',
			excludes: ['after-telling', 'with-a-colleague', 'after-watching'],
			operations: [
				{ do: 'remove', ref: 'visit/missing' },
				{ do: 'remove', ref: 'visit/senses' },
				{ do: 'remove', ref: 'me/hope' },
				{ do: 'remove', ref: 'me/supervision' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'after-telling',
			excludes: ['five-minutes'],
			operations: [
				{
					do: 'add',
					ref: 'me',
					to: 'places',
					what: { id: 'done', tone: 'plum' },
					before: 'day'
				},
				{
					do: 'add',
					ref: 'me',
					to: 'prompts',
					what: { id: 'tell-done', kind: 'open', place: 'done' },
					before: 'tell-day'
				},
				{
					do: 'add',
					ref: 'me',
					to: 'prompts',
					what: { id: 'feel-done', kind: 'cued', place: 'done' },
					before: 'tell-day'
				}
			]
		},
		{
			id: 'after-watching',
			excludes: ['five-minutes'],
			operations: [{ do: 'reword', ref: 'visit' }]
		},
		{
			id: 'with-a-colleague',
			excludes: ['five-minutes'],
			operations: [
				{ do: 'add', ref: 'visit', to: 'prompts', what: { id: 'heard', kind: 'open' } },
				{ do: 'add', ref: 'me', to: 'prompts', what: { id: 'not-said', kind: 'open' } },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ sight: ['low', 'none'] }, { wording: ['easy'] }],
			operations: [
				{ do: 'set', ref: 'visit', field: 'show', value: 'one' },
				{ do: 'set', ref: 'me', field: 'show', value: 'one' }
			]
		},
		{
			id: 'spoken',
			when: { hands: ['one-switch'] },
			operations: [
				{ do: 'set', ref: 'visit', field: 'allow', value: ['voice', 'words'] },
				{ do: 'set', ref: 'me', field: 'allow', value: ['voice', 'words'] }
			]
		}
	],
	next: ['before-the-visit', 'calm-kit']
} satisfies Activity;
