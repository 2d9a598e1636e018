import type { Activity } from '#lib/activity/schema.ts';

/** Islands: what I want with me always, what sometimes, and what far away. */
export default {
	edition: 1,
	for: 'child',
	family: 'place',
	topics: ['emotional', 'supervision', 'friendships'],
	bands: ['b2', 'b3', 'b4'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'sea',
			parts: [
				{
					kind: 'zones',
					id: 'islands',
					backdrop: 'open-sea',
					ratio: 320 / 500,
					paper: [46 / 320, 140 / 500, 228 / 320, 318 / 500],
					places: [
						{ id: 'always', picture: 'island-always', tone: 'pine' },
						{ id: 'sometimes', picture: 'island-sometimes', tone: 'slate' },
						{ id: 'far', picture: 'island-far', tone: 'plum' }
					],
					things: [{ id: 'me', picture: 'me' }],
					prompts: [
						{ id: 'tell-always', kind: 'open', place: 'always' },
						{ id: 'more-always', kind: 'cued', place: 'always' },
						{ id: 'feel-always', kind: 'cued', place: 'always' },
						{ id: 'tell-far', kind: 'open', place: 'far' },
						{ id: 'feel-far', kind: 'cued', place: 'far' },
						{ id: 'change-far', kind: 'cued', place: 'far' },
						{ id: 'tell-sometimes', kind: 'open', place: 'sometimes' },
						{ id: 'feel-sometimes', kind: 'cued', place: 'sometimes' },
						{ id: 'move-sometimes', kind: 'choice', place: 'sometimes' },
						{ id: 'about-sometimes', kind: 'open', place: 'sometimes' },
						{ id: 'tell-me', kind: 'open' },
						{ id: 'want-me', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['bus-stops', 'two-islands'],
			operations: [
				{ do: 'set', ref: 'islands', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'islands', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'islands' }
			]
		},
		{
			id: 'bus-stops',
			when: { bands: ['b4'], wording: ['everyday'] },
			bands: ['b3', 'b4'],
			excludes: ['plain-lists', 'two-islands', 'boat'],
			operations: [
				{ do: 'set', ref: 'islands', field: 'frame', value: 'none' },
				{ do: 'set', ref: 'islands', field: 'backdrop', value: 'route' },
				{ do: 'set', ref: 'islands/always', field: 'box', value: [40, 76, 296, 592] },
				{ do: 'set', ref: 'islands/sometimes', field: 'box', value: [352, 76, 296, 592] },
				{ do: 'set', ref: 'islands/far', field: 'box', value: [664, 76, 296, 592] },
				{ do: 'set', ref: 'islands/always', field: 'tall', value: [112, 40, 556, 292] },
				{ do: 'set', ref: 'islands/sometimes', field: 'tall', value: [112, 354, 556, 292] },
				{ do: 'set', ref: 'islands/far', field: 'tall', value: [112, 668, 556, 292] },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'islands' }
			]
		},
		{
			id: 'two-islands',
			when: { wording: ['easy'] },
			bands: ['b2', 'b3', 'b4'],
			excludes: ['plain-lists', 'bus-stops'],
			operations: [
				{ do: 'remove', ref: 'islands/sometimes' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'islands', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'pets', picture: 'dog' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'loud', picture: 'shouting' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'alone', picture: 'alone' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'someone', picture: 'someone-else' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'else', picture: 'something-else' } }
			]
		},
		{
			id: 'boat',
			bands: ['b2', 'b3'],
			excludes: ['bus-stops'],
			operations: [
				{ do: 'add', ref: 'islands', to: 'things', what: { id: 'boat', picture: 'sail-boat' } },
				{ do: 'add', ref: 'islands', to: 'prompts', what: { id: 'boat-trip', kind: 'open' }, before: 'keep' }
			]
		}
	],
	next: ['circles', 'safe-hand']
} satisfies Activity;
