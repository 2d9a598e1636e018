import type { Activity } from '#lib/activity/schema.ts';

/** Five senses: what can be seen, touched, heard, smelled and tasted here and now, to come to rest. */
export default {
	edition: 1,
	for: 'child',
	family: 'calm',
	topics: ['emotional'],
	bands: ['b2', 'b3', 'b4', 'b5', 'adult'],
	minutes: [3, 10],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'senses',
			parts: [
				{
					kind: 'track',
					id: 'senses',
					style: 'stops',
					backdrop: 'meadow',
					places: [
						{ id: 'see', picture: 'eye', tone: 'sky' },
						{ id: 'touch', picture: 'hand', tone: 'sun' },
						{ id: 'hear', picture: 'ear', tone: 'leaf' },
						{ id: 'smell', picture: 'nose', tone: 'rose' },
						{ id: 'taste', picture: 'mouth', tone: 'amber' }
					],
					prompts: [
						{ id: 'before', kind: 'open' },
						{ id: 'tell-see', kind: 'open', place: 'see' },
						{ id: 'tell-touch', kind: 'open', place: 'touch' },
						{ id: 'feel-touch', kind: 'cued', place: 'touch' },
						{ id: 'tell-hear', kind: 'open', place: 'hear' },
						{ id: 'tell-smell', kind: 'open', place: 'smell' },
						{ id: 'tell-taste', kind: 'open', place: 'taste' },
						{ id: 'after', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-senses',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			excludes: ['without-food'],
			operations: [
				{ do: 'remove', ref: 'senses/smell' },
				{ do: 'remove', ref: 'senses/taste' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'skin-and-air',
			when: { sight: ['low', 'none'] },
			operations: [
				{ do: 'remove', ref: 'senses/see' },
				{
					do: 'add',
					ref: 'senses',
					to: 'places',
					what: { id: 'skin', picture: 'breeze', tone: 'sky' },
					before: 'touch'
				},
				{
					do: 'add',
					ref: 'senses',
					to: 'prompts',
					what: { id: 'tell-skin', kind: 'open', place: 'skin' },
					before: 'tell-touch'
				}
			]
		},
		{
			id: 'moves-and-hums',
			when: { hearing: ['deaf'] },
			operations: [
				{ do: 'remove', ref: 'senses/hear' },
				{
					do: 'add',
					ref: 'senses',
					to: 'places',
					what: { id: 'move', picture: 'hum', tone: 'leaf' },
					before: 'smell'
				},
				{
					do: 'add',
					ref: 'senses',
					to: 'prompts',
					what: { id: 'tell-move', kind: 'open', place: 'move' },
					before: 'after'
				}
			]
		},
		{
			id: 'without-food',
			excludes: ['three-senses'],
			operations: [
				{ do: 'remove', ref: 'senses/smell' },
				{ do: 'remove', ref: 'senses/taste' },
				{
					do: 'add',
					ref: 'senses',
					to: 'places',
					what: { id: 'breath', picture: 'breeze', tone: 'rose' }
				},
				{
					do: 'add',
					ref: 'senses',
					to: 'prompts',
					what: { id: 'tell-breath', kind: 'open', place: 'breath' },
					before: 'after'
				},
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy', 'literal'] }, { sight: ['low', 'none'] }],
			operations: [{ do: 'recast', ref: 'senses', kind: 'zones', options: { frame: 'list', show: 'one' } }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'senses', to: 'things', what: { id: 'like', picture: 'like' } },
				{ do: 'add', ref: 'senses', to: 'things', what: { id: 'dont-like', picture: 'dont-like' } },
				{ do: 'add', ref: 'senses', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'senses', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'senses', to: 'things', what: { id: 'noise', picture: 'drum' } },
				{ do: 'add', ref: 'senses', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['how-was-today', 'calm-kit']
} satisfies Activity;
