import type { Activity } from '#lib/activity/schema.ts';

/** Before the visit: eight questions a practitioner answers alone, before the door opens. */
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
	minutes: [5, 15],
	works: ['alone', 'together'],
	pages: [
		{
			id: 'before',
			parts: [
				{
					kind: 'zones',
					id: 'before',
					frame: 'list',
					places: [
						{ id: 'myself', tone: 'sun' },
						{ id: 'purpose', tone: 'pine' },
						{ id: 'promised', tone: 'amber' },
						{ id: 'child', tone: 'sky' },
						{ id: 'tool', tone: 'moss' },
						{ id: 'words', tone: 'plum' },
						{ id: 'room', tone: 'slate' },
						{ id: 'if-told', tone: 'coral' }
					],
					things: [
						{ id: 'tired', picture: 'tired' },
						{ id: 'rushed', picture: 'clock' },
						{ id: 'worried', picture: 'worried' },
						{ id: 'calm', picture: 'calm' },
						{ id: 'looking-forward', picture: 'happy' },
						{ id: 'not-sure', picture: 'confused' }
					],
					prompts: [
						{ id: 'tell-myself', kind: 'open', place: 'myself' },
						{ id: 'change-myself', kind: 'cued', place: 'myself' },
						{ id: 'tell-purpose', kind: 'open', place: 'purpose' },
						{ id: 'why-purpose', kind: 'cued', place: 'purpose' },
						{ id: 'tell-promised', kind: 'open', place: 'promised' },
						{ id: 'tell-child', kind: 'open', place: 'child' },
						{ id: 'heard-child', kind: 'cued', place: 'child' },
						{ id: 'tell-tool', kind: 'open', place: 'tool' },
						{ id: 'fit-tool', kind: 'cued', place: 'tool' },
						{ id: 'tell-words', kind: 'open', place: 'words' },
						{ id: 'tell-room', kind: 'open', place: 'room' },
						{ id: 'tell-if-told', kind: 'open', place: 'if-told' },
						{ id: 'end-if-told', kind: 'cued', place: 'if-told' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'five-minutes',
			excludes: ['no-words-yet', 'first-visit', 'on-a-screen', 'supervision'],
			operations: [
				{ do: 'remove', ref: 'before/promised' },
				{ do: 'remove', ref: 'before/child' },
				{ do: 'remove', ref: 'before/tool' },
				{ do: 'remove', ref: 'before/words' },
				{ do: 'remove', ref: 'before/room' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'first-visit',
			excludes: ['five-minutes'],
			operations: [
				{ do: 'remove', ref: 'before/promised' },
				{ do: 'reword', ref: 'before/child' },
				{ do: 'reword', ref: 'before/tell-child' },
				{ do: 'reword', ref: 'before/heard-child' }
			]
		},
		{
			id: 'no-words-yet',
			excludes: ['five-minutes'],
			operations: [
				{ do: 'reword', ref: 'before/tool' },
				{ do: 'reword', ref: 'before/tell-tool' },
				{ do: 'reword', ref: 'before/fit-tool' },
				{ do: 'reword', ref: 'before/tell-if-told' }
			]
		},
		{
			id: 'on-a-screen',
			excludes: ['five-minutes'],
			operations: [
				{ do: 'reword', ref: 'before/room' },
				{ do: 'reword', ref: 'before/tell-room' },
				{
					do: 'add',
					ref: 'before',
					to: 'prompts',
					what: { id: 'drop-room', kind: 'cued', place: 'room' },
					before: 'tell-if-told'
				}
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ sight: ['low', 'none'] }, { wording: ['easy'] }],
			operations: [{ do: 'set', ref: 'before', field: 'show', value: 'one' }]
		},
		{
			id: 'supervision',
			excludes: ['five-minutes'],
			operations: [
				{ do: 'set', ref: 'before', field: 'show', value: 'one' },
				{
					do: 'add',
					ref: 'before',
					to: 'prompts',
					what: { id: 'not-said', kind: 'open' }
				},
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['after-the-visit', 'five-senses']
} satisfies Activity;
