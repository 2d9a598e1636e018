import type { Activity } from '#lib/activity/schema.ts';

/** Calm kit: a thing, a breath, a song, something for the senses and a person, to end every visit with. */
export default {
	edition: 1,
	for: 'child',
	family: 'calm',
	topics: ['emotional'],
	bands: ['b1', 'b2', 'b3', 'b4', 'b5', 'adult'],
	minutes: [3, 10],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'kit',
			parts: [
				{
					kind: 'zones',
					id: 'kit',
					backdrop: 'meadow',
					ratio: 1,
					paper: [0.22, 0.24, 0.56, 0.48],
					places: [
						{ id: 'thing', picture: 'pouch', tone: 'coral' },
						{ id: 'breath', picture: 'balloon', tone: 'sky' },
						{ id: 'song', picture: 'drum-skin', tone: 'sun' },
						{ id: 'senses', picture: 'leaf-big', tone: 'moss' },
						{ id: 'person', picture: 'locket', tone: 'plum' }
					],
					things: [
						{ id: 'teddy', picture: 'teddy' },
						{ id: 'blanket', picture: 'bed' },
						{ id: 'music', picture: 'music' },
						{ id: 'flower', picture: 'flower' },
						{ id: 'drink', picture: 'drink' },
						{ id: 'dog', picture: 'dog' },
						{ id: 'outside', picture: 'tree' },
						{ id: 'hug', picture: 'hug' }
					],
					prompts: [
						{ id: 'tell-thing', kind: 'open', place: 'thing' },
						{ id: 'feel-thing', kind: 'cued', place: 'thing' },
						{ id: 'tell-breath', kind: 'open', place: 'breath' },
						{ id: 'feel-breath', kind: 'cued', place: 'breath' },
						{ id: 'tell-song', kind: 'open', place: 'song' },
						{ id: 'tell-senses', kind: 'open', place: 'senses' },
						{ id: 'more-senses', kind: 'cued', place: 'senses' },
						{ id: 'tell-person', kind: 'open', place: 'person' },
						{ id: 'reach-person', kind: 'cued', place: 'person' },
						{ id: 'now', kind: 'open' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'thing-and-song',
			when: { bands: ['b1'] },
			bands: ['b1', 'b2', 'b3'],
			excludes: ['one-for-today'],
			operations: [
				{ do: 'remove', ref: 'kit/breath' },
				{ do: 'remove', ref: 'kit/senses' },
				{ do: 'remove', ref: 'kit/person' },
				{ do: 'remove', ref: 'kit/keep' },
				{ do: 'remove', ref: 'kit/change' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['grown'],
			operations: [
				{ do: 'set', ref: 'kit', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'kit', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5', 'adult'] },
			bands: ['b3', 'b4', 'b5', 'adult'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'kit', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'kit', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ sight: ['low', 'none'] }, { wording: ['easy'] }],
			operations: [{ do: 'set', ref: 'kit', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'better', picture: 'happy' } },
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'not-calm', picture: 'worried' } },
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'dark', picture: 'night' } },
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'headphones', picture: 'headphones' } },
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'alone', picture: 'alone' } },
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'kit', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'one-for-today',
			excludes: ['thing-and-song'],
			operations: [
				{ do: 'remove', ref: 'kit/breath' },
				{ do: 'remove', ref: 'kit/song' },
				{ do: 'remove', ref: 'kit/senses' },
				{ do: 'remove', ref: 'kit/person' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'kit' }
			]
		}
	],
	next: ['how-was-today', 'five-senses']
} satisfies Activity;
