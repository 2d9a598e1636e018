import type { Activity } from '#lib/activity/schema.ts';

/** Friends: at break, in class, near home and online; who is kind, and what being left out is like. */
export default {
	edition: 1,
	for: 'child',
	family: 'people',
	topics: ['friendships', 'emotional', 'identity', 'educational'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'where',
			parts: [
				{
					kind: 'zones',
					id: 'where',
					frame: 'none',
					backdrop: 'where',
					places: [
						{ id: 'playground', box: [40, 40, 440, 288], tall: [36, 40, 296, 440], tone: 'pine' },
						{ id: 'lessons', box: [520, 40, 440, 288], tall: [368, 40, 296, 440], tone: 'bark' },
						{ id: 'near', box: [40, 372, 440, 288], tall: [36, 520, 296, 440], tone: 'plum' },
						{ id: 'online', box: [520, 372, 440, 288], tall: [368, 520, 296, 440], tone: 'storm' }
					],
					things: [
						{ id: 'me', picture: 'me' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'kind', picture: 'heart' },
						{ id: 'left-out', picture: 'left-out' },
						{ id: 'unkind', picture: 'argue' }
					],
					prompts: [
						{ id: 'tell-playground', kind: 'open', place: 'playground' },
						{ id: 'kind-playground', kind: 'cued', place: 'playground' },
						{ id: 'tell-lessons', kind: 'open', place: 'lessons' },
						{ id: 'feel-lessons', kind: 'cued', place: 'lessons' },
						{ id: 'tell-near', kind: 'open', place: 'near' },
						{ id: 'do-near', kind: 'cued', place: 'near' },
						{ id: 'tell-online', kind: 'open', place: 'online' },
						{ id: 'feel-online', kind: 'cued', place: 'online' },
						{ id: 'left', kind: 'open' },
						{ id: 'feel-left', kind: 'cued' },
						{ id: 'helps', kind: 'cued' },
						{ id: 'change', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'few-questions',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			operations: [
				{ do: 'remove', ref: 'where/feel-lessons' },
				{ do: 'remove', ref: 'where/do-near' },
				{ do: 'remove', ref: 'where/feel-online' },
				{ do: 'remove', ref: 'where/change' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['large'],
			operations: [
				{ do: 'set', ref: 'where', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'where', field: 'backdrop', value: null },
				{ do: 'set', ref: 'where/playground', field: 'box', value: null },
				{ do: 'set', ref: 'where/lessons', field: 'box', value: null },
				{ do: 'set', ref: 'where/near', field: 'box', value: null },
				{ do: 'set', ref: 'where/online', field: 'box', value: null },
				{ do: 'set', ref: 'where/playground', field: 'tall', value: null },
				{ do: 'set', ref: 'where/lessons', field: 'tall', value: null },
				{ do: 'set', ref: 'where/near', field: 'tall', value: null },
				{ do: 'set', ref: 'where/online', field: 'tall', value: null }
			]
		},
		{
			id: 'one-at-a-time',
			when: { wording: ['easy'] },
			excludes: ['large'],
			operations: [{ do: 'set', ref: 'where', field: 'show', value: 'one' }]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists', 'one-at-a-time'],
			operations: [
				{ do: 'set', ref: 'where', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'where', field: 'backdrop', value: null },
				{ do: 'set', ref: 'where', field: 'show', value: 'one' },
				{ do: 'set', ref: 'where/playground', field: 'box', value: null },
				{ do: 'set', ref: 'where/lessons', field: 'box', value: null },
				{ do: 'set', ref: 'where/near', field: 'box', value: null },
				{ do: 'set', ref: 'where/online', field: 'box', value: null },
				{ do: 'set', ref: 'where/playground', field: 'tall', value: null },
				{ do: 'set', ref: 'where/lessons', field: 'tall', value: null },
				{ do: 'set', ref: 'where/near', field: 'tall', value: null },
				{ do: 'set', ref: 'where/online', field: 'tall', value: null }
			]
		},
		{
			id: 'partners',
			when: { bands: ['b4', 'b5'] },
			bands: ['b4', 'b5'],
			operations: [
				{ do: 'add', ref: 'where', to: 'prompts', what: { id: 'treat', kind: 'open' }, before: 'left' },
				{ do: 'add', ref: 'where', to: 'prompts', what: { id: 'says-no', kind: 'cued' }, before: 'left' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'where', to: 'things', what: { id: 'play', picture: 'game' } },
				{ do: 'add', ref: 'where', to: 'things', what: { id: 'alone', picture: 'alone' } },
				{ do: 'add', ref: 'where', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'where', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'where', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'where', to: 'things', what: { id: 'else', picture: 'something-else' } }
			]
		}
	],
	next: ['circles', 'my-school']
} satisfies Activity;
