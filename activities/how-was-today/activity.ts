import type { Activity } from '#lib/activity/schema.ts';

/** How was today? The child's own word on the visit: was I listened to, did it matter to me, could I stop. */
export default {
	edition: 1,
	for: 'child',
	family: 'scale',
	topics: ['emotional'],
	bands: ['b1', 'b2', 'b3', 'b4', 'b5'],
	minutes: [2, 5],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'today',
			parts: [
				{
					kind: 'scale',
					id: 'today',
					style: 'words',
					places: [{ id: 'yes' }, { id: 'bit' }, { id: 'no' }],
					things: [
						{ id: 'listened', picture: 'listened' },
						{ id: 'mattered', picture: 'mattered' },
						{ id: 'stop', picture: 'stop' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
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
			id: 'faces',
			when: { bands: ['b2', 'b3'], wording: ['everyday'] },
			excludes: ['two-faces', 'ladder'],
			operations: [
				{ do: 'set', ref: 'today', field: 'style', value: 'faces' },
				{ do: 'set', ref: 'today/yes', field: 'picture', value: 'happy' },
				{ do: 'set', ref: 'today/bit', field: 'picture', value: 'okay' },
				{ do: 'set', ref: 'today/no', field: 'picture', value: 'sad' }
			]
		},
		{
			id: 'two-faces',
			when: [{ bands: ['b1'] }, { bands: ['b2', 'b3'], wording: ['easy'] }],
			bands: ['b1', 'b2', 'b3'],
			excludes: ['faces', 'ladder'],
			operations: [
				{ do: 'remove', ref: 'today/bit' },
				{ do: 'set', ref: 'today', field: 'style', value: 'faces' },
				{ do: 'set', ref: 'today/yes', field: 'picture', value: 'happy' },
				{ do: 'set', ref: 'today/no', field: 'picture', value: 'sad' },
				{ do: 'reword', ref: 'today/where' }
			]
		},
		{
			id: 'ladder',
			bands: ['b3', 'b4', 'b5'],
			excludes: ['faces', 'two-faces'],
			operations: [
				{ do: 'set', ref: 'today', field: 'style', value: 'ladder' },
				{ do: 'reorder', ref: 'today', order: ['no', 'bit', 'yes'] }
			]
		},
		{
			id: 'one-card',
			operations: [
				{ do: 'remove', ref: 'today/mattered' },
				{ do: 'remove', ref: 'today/stop' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'today', to: 'things', what: { id: 'talking', picture: 'message' } },
				{ do: 'add', ref: 'today', to: 'things', what: { id: 'drawing', picture: 'paint' } },
				{ do: 'add', ref: 'today', to: 'things', what: { id: 'waiting', picture: 'wait' } },
				{ do: 'add', ref: 'today', to: 'things', what: { id: 'too-much', picture: 'too-much' } },
				{ do: 'add', ref: 'today', to: 'things', what: { id: 'something-else', picture: 'question' } }
			]
		}
	],
	next: ['calm-kit', 'my-questions']
} satisfies Activity;
