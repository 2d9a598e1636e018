import type { Activity } from '#lib/activity/schema.ts';

/** Jars of feelings: how much of each feeling there is, here and there; for older ones a bucket, what fills it and what lets it out. */
export default {
	edition: 1,
	after: 'Alison Brabban and Douglas Turkington (the bucket)',
	for: 'child',
	family: 'scale',
	topics: ['emotional', 'educational', 'physical', 'friendships'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'jars',
			parts: [
				{
					kind: 'zones',
					id: 'jars',
					backdrop: 'scene',
					ratio: 0.7,
					paper: [0.16, 0.28, 0.68, 0.62],
					places: [
						{ id: 'now', picture: 'jar-now', tone: 'sun' },
						{ id: 'home', picture: 'jar-home', tone: 'coral' },
						{ id: 'school', picture: 'jar-school', tone: 'slate' },
						{ id: 'own', picture: 'jar-own', tone: 'bark' }
					],
					things: [
						{ id: 'yellow', picture: 'yellow' },
						{ id: 'blue', picture: 'blue' },
						{ id: 'red', picture: 'red' },
						{ id: 'purple', picture: 'purple' },
						{ id: 'green', picture: 'green' },
						{ id: 'grey', picture: 'grey' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'tell-now', kind: 'open', place: 'now' },
						{ id: 'much-now', kind: 'cued', place: 'now' },
						{ id: 'tell-home', kind: 'open', place: 'home' },
						{ id: 'more-home', kind: 'cued', place: 'home' },
						{ id: 'tell-school', kind: 'open', place: 'school' },
						{ id: 'more-school', kind: 'cued', place: 'school' },
						{ id: 'tell-own', kind: 'open', place: 'own' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'bucket',
			when: { bands: ['b4', 'b5'], wording: ['everyday'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['plain-lists', 'two-jars', 'three-jars'],
			operations: [
				{
					do: 'add',
					ref: 'jars',
					to: 'places',
					what: { id: 'fills', tone: 'slate', box: [62, 178, 246, 270], tall: [92, 114, 516, 150] }
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'places',
					what: { id: 'inside', tone: 'sky', box: [386, 268, 248, 370], tall: [200, 376, 302, 290] }
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'places',
					what: { id: 'out', tone: 'pine', box: [730, 312, 228, 330], tall: [86, 760, 536, 200] }
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'prompts',
					what: { id: 'tell-out', kind: 'open', place: 'out' },
					before: 'feel'
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'prompts',
					what: { id: 'who-out', kind: 'cued', place: 'out' },
					before: 'feel'
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'prompts',
					what: { id: 'tell-fills', kind: 'open', place: 'fills' },
					before: 'feel'
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'prompts',
					what: { id: 'more-fills', kind: 'cued', place: 'fills' },
					before: 'feel'
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'prompts',
					what: { id: 'tell-inside', kind: 'open', place: 'inside' },
					before: 'feel'
				},
				{
					do: 'add',
					ref: 'jars',
					to: 'prompts',
					what: { id: 'notice-inside', kind: 'cued', place: 'inside' },
					before: 'feel'
				},
				{ do: 'remove', ref: 'jars/now' },
				{ do: 'remove', ref: 'jars/home' },
				{ do: 'remove', ref: 'jars/school' },
				{ do: 'remove', ref: 'jars/own' },
				{ do: 'set', ref: 'jars', field: 'frame', value: 'none' },
				{ do: 'set', ref: 'jars', field: 'backdrop', value: 'bucket' },
				{ do: 'remove', ref: 'jars/yellow' },
				{ do: 'remove', ref: 'jars/blue' },
				{ do: 'remove', ref: 'jars/red' },
				{ do: 'remove', ref: 'jars/purple' },
				{ do: 'remove', ref: 'jars/green' },
				{ do: 'remove', ref: 'jars/grey' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'jars' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['bucket'],
			operations: [
				{ do: 'remove', ref: 'jars/yellow' },
				{ do: 'remove', ref: 'jars/blue' },
				{ do: 'remove', ref: 'jars/red' },
				{ do: 'remove', ref: 'jars/purple' },
				{ do: 'remove', ref: 'jars/green' },
				{ do: 'remove', ref: 'jars/grey' },
				{ do: 'set', ref: 'jars', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'jars', field: 'backdrop', value: null },
				{ do: 'set', ref: 'jars', field: 'ratio', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'jars' }
			]
		},
		{
			id: 'two-jars',
			when: { wording: ['easy'] },
			excludes: ['bucket', 'three-jars'],
			operations: [
				{ do: 'remove', ref: 'jars/school' },
				{ do: 'remove', ref: 'jars/own' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'three-jars',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			excludes: ['bucket', 'two-jars'],
			operations: [
				{ do: 'remove', ref: 'jars/own' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'jars', field: 'show', value: 'one' }]
		},
		{
			id: 'feeling-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'proud', picture: 'proud' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'excited', picture: 'excited' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'hurt', picture: 'plaster' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'hungry', picture: 'empty-plate' } },
				{ do: 'add', ref: 'jars', to: 'things', what: { id: 'something-else', picture: 'question' } }
			]
		}
	],
	next: ['calm-kit', 'feelings-thermometer']
} satisfies Activity;
