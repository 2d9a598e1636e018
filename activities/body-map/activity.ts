import type { Activity } from '#lib/activity/schema.ts';

/** Body map: where feelings, tiredness, hunger and pain are, on an outline that can be coloured. Never a chart of injuries. */
export default {
	edition: 1,
	for: 'child',
	family: 'body',
	topics: ['emotional', 'medical', 'physical', 'nutritional'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'body',
			parts: [
				{
					kind: 'figure',
					id: 'body',
					backdrop: 'room',
					outline: 'body-standing',
					places: [
						{ id: 'head', spot: [0.36, 0.02, 0.28, 0.2] },
						{ id: 'neck', spot: [0.43, 0.205, 0.14, 0.06] },
						{ id: 'chest', spot: [0.34, 0.28, 0.32, 0.13] },
						{ id: 'tummy', spot: [0.35, 0.43, 0.3, 0.13] },
						{ id: 'arms', spot: [0.12, 0.44, 0.15, 0.17] },
						{ id: 'hands', spot: [0.78, 0.53, 0.15, 0.13] },
						{ id: 'legs', spot: [0.32, 0.67, 0.36, 0.18] },
						{ id: 'feet', spot: [0.28, 0.9, 0.44, 0.085] },
						{ id: 'all-over' },
						{ id: 'helps' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'cued' },
						{ id: 'tell-tummy', kind: 'open', place: 'tummy' },
						{ id: 'tell-head', kind: 'open', place: 'head' },
						{ id: 'tell-chest', kind: 'open', place: 'chest' },
						{ id: 'tell-hands', kind: 'open', place: 'hands' },
						{ id: 'tell-legs', kind: 'open', place: 'legs' },
						{ id: 'tell-all-over', kind: 'open', place: 'all-over' },
						{ id: 'when', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'tell-helps', kind: 'open', place: 'helps' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'fewer-places',
			when: [{ bands: ['b2'] }, { wording: ['easy'] }],
			operations: [
				{ do: 'remove', ref: 'body/neck' },
				{ do: 'remove', ref: 'body/arms' },
				{ do: 'remove', ref: 'body/feet' }
			]
		},
		{
			id: 'wheelchair',
			excludes: ['broad', 'place-list'],
			operations: [{ do: 'set', ref: 'body', field: 'outline', value: 'body-chair' }]
		},
		{
			id: 'broad',
			excludes: ['wheelchair', 'place-list'],
			operations: [{ do: 'set', ref: 'body', field: 'outline', value: 'body-broad' }]
		},
		{
			id: 'sensation-cards',
			when: [{ wording: ['literal'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'heart-fast', picture: 'feels-heart-fast' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'shaky', picture: 'feels-shaky' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'tight', picture: 'feels-tight' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'flutters', picture: 'feels-butterflies' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'hot', picture: 'feels-hot' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'cold', picture: 'feels-cold' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'heavy', picture: 'feels-heavy' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'tingly', picture: 'feels-tingly' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'hungry', picture: 'empty-plate' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'thirsty', picture: 'drink' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'toilet', picture: 'toilet' } },
				{ do: 'reword', ref: 'body/where' }
			]
		},
		{
			id: 'place-list',
			when: { sight: ['low', 'none'] },
			excludes: ['wheelchair', 'broad'],
			operations: [
				{ do: 'recast', ref: 'body', kind: 'zones', options: { frame: 'list', show: 'one' } },
				{ do: 'set', ref: 'body', field: 'backdrop', value: null }
			]
		},
		{
			id: 'energy',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			operations: [
				{ do: 'add', ref: 'body', to: 'places', what: { id: 'energy' } },
				{
					do: 'add',
					ref: 'body',
					to: 'prompts',
					what: { id: 'tell-energy', kind: 'open', place: 'energy' },
					before: 'when'
				}
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'sick', picture: 'ill' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'need-help', picture: 'help' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'not-safe', picture: 'danger' } },
				{ do: 'add', ref: 'body', to: 'things', what: { id: 'something-else', picture: 'question' } }
			]
		}
	],
	next: ['calm-kit', 'my-health']
} satisfies Activity;
