import type { Activity } from '#lib/activity/schema.ts';

/** My plate: what I ate and drank, who made it and where, and whether it was enough. */
export default {
	edition: 1,
	for: 'child',
	family: 'body',
	topics: ['nutritional', 'physical'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'table',
			parts: [
				{
					kind: 'zones',
					id: 'food',
					backdrop: 'cloth',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					ratio: 1.3,
					paper: [0.205, 0.22, 0.595, 0.56],
					places: [
						{ id: 'plate', picture: 'plate', tone: 'sky' },
						{ id: 'cup', picture: 'cup', tone: 'coral' },
						{ id: 'box', picture: 'lunchbox', tone: 'pine' },
						{ id: 'bowl', picture: 'bowl', tone: 'sun' }
					],
					things: [
						{ id: 'cereal', picture: 'breakfast' },
						{ id: 'rice', picture: 'rice-bowl' },
						{ id: 'sandwich', picture: 'sandwich' },
						{ id: 'flatbread', picture: 'roti' },
						{ id: 'noodles', picture: 'noodle-bowl' },
						{ id: 'stew', picture: 'stew' },
						{ id: 'fruit', picture: 'fruit' },
						{ id: 'drink', picture: 'drink' }
					],
					prompts: [
						{ id: 'tell-plate', kind: 'open', place: 'plate' },
						{ id: 'who-plate', kind: 'cued', place: 'plate' },
						{ id: 'where-plate', kind: 'cued', place: 'plate' },
						{ id: 'feel-plate', kind: 'cued', place: 'plate' },
						{ id: 'tell-cup', kind: 'open', place: 'cup' },
						{ id: 'tell-box', kind: 'open', place: 'box' },
						{ id: 'feel-box', kind: 'cued', place: 'box' },
						{ id: 'tell-bowl', kind: 'open', place: 'bowl' },
						{ id: 'who-bowl', kind: 'cued', place: 'bowl' },
						{ id: 'tell-off', kind: 'open' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'amounts',
			parts: [
				{
					kind: 'scale',
					id: 'enough',
					style: 'words',
					places: [{ id: 'plenty' }, { id: 'little' }, { id: 'unsure' }],
					things: [
						{ id: 'morning', picture: 'breakfast' },
						{ id: 'midday', picture: 'sandwich' },
						{ id: 'evening', picture: 'dinner' },
						{ id: 'night', picture: 'night' },
						{ id: 'day-off', picture: 'playground' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-plenty', kind: 'open', place: 'plenty' },
						{ id: 'tell-little', kind: 'open', place: 'little' },
						{ id: 'feel-little', kind: 'cued', place: 'little' },
						{ id: 'help-little', kind: 'cued', place: 'little' },
						{ id: 'tell-unsure', kind: 'open', place: 'unsure' }
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
				{ do: 'set', ref: 'food', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'food', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'food' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'food', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'food', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'food' }
			]
		},
		{
			id: 'two-places',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'food/cup' },
				{ do: 'remove', ref: 'food/box' },
				{ do: 'remove', ref: 'enough/unsure' },
				{ do: 'reword', ref: 'enough/where' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'food', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'nothing', picture: 'empty-plate' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'hungry', picture: 'hungry' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'i-made', picture: 'me' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'mum', picture: 'mum' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'dad', picture: 'dad' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'other', picture: 'someone-else' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'home', picture: 'table' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'like', picture: 'happy' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'not-like', picture: 'sad' } },
				{ do: 'add', ref: 'food', to: 'things', what: { id: 'different', picture: 'question' } }
			]
		},
		{
			id: 'no-amounts',
			operations: [
				{ do: 'remove', ref: 'enough' },
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['my-day-now', 'calm-kit']
} satisfies Activity;
