import type { Activity } from '#lib/activity/schema.ts';

/** Two homes: what is in each, what goes along, what is missed, and how it is in between. */
export default {
	edition: 1,
	for: 'child',
	family: 'place',
	topics: ['emotional', 'identity', 'physical', 'supervision'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [15, 30],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'homes',
			parts: [
				{
					kind: 'zones',
					id: 'homes',
					backdrop: 'between-hills',
					ratio: 320 / 290,
					paper: [34 / 320, 92 / 290, 252 / 320, 178 / 290],
					// Both homes are as large as each other, and are asked the same questions.
					places: [
						{ id: 'first', picture: 'home-first', tone: 'coral' },
						{ id: 'between', picture: 'stop-between', tone: 'slate' },
						{ id: 'second', picture: 'home-second', tone: 'pine' },
						{ id: 'take', picture: 'bag-take', tone: 'amber' },
						{ id: 'miss', picture: 'shelf-miss', tone: 'plum' }
					],
					things: [
						{ id: 'teddy', picture: 'teddy' },
						{ id: 'pyjamas', picture: 'pyjamas' },
						{ id: 'toothbrush', picture: 'toothbrush' },
						{ id: 'phone', picture: 'phone' },
						{ id: 'homework', picture: 'homework' },
						{ id: 'medicine', picture: 'medicine' },
						{ id: 'pet', picture: 'dog' },
						{ id: 'car', picture: 'car' },
						{ id: 'bed', picture: 'bed' }
					],
					prompts: [
						{ id: 'tell-first', kind: 'open', place: 'first' },
						{ id: 'feel-first', kind: 'cued', place: 'first' },
						{ id: 'tell-second', kind: 'open', place: 'second' },
						{ id: 'feel-second', kind: 'cued', place: 'second' },
						{ id: 'tell-between', kind: 'open', place: 'between' },
						{ id: 'feel-between', kind: 'cued', place: 'between' },
						{ id: 'tell-take', kind: 'open', place: 'take' },
						{ id: 'tell-miss', kind: 'open', place: 'miss' },
						{ id: 'same', kind: 'open' },
						{ id: 'easier', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-spaces',
			when: [{ bands: ['b4', 'b5'] }, { bands: ['b3'], wording: ['literal'] }],
			bands: ['b3', 'b4', 'b5'],
			excludes: ['four-parts'],
			operations: [
				{ do: 'set', ref: 'homes', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'homes', field: 'backdrop', value: null },
				{ do: 'add', ref: 'homes', to: 'places', what: { id: 'say', tone: 'sky' } },
				{
					do: 'add',
					ref: 'homes',
					to: 'prompts',
					what: { id: 'tell-say', kind: 'open', place: 'say' },
					before: 'same'
				}
			]
		},
		{
			id: 'four-parts',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			excludes: ['plain-spaces'],
			operations: [
				{ do: 'remove', ref: 'homes/miss' },
				{ do: 'remove', ref: 'homes/feel-first' },
				{ do: 'remove', ref: 'homes/feel-second' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			operations: [{ do: 'set', ref: 'homes', field: 'show', value: 'one' }]
		},
		{
			id: 'family-time',
			excludes: ['third-home'],
			operations: [
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'homes' }
			]
		},
		{
			id: 'third-home',
			excludes: ['family-time'],
			operations: [
				{
					do: 'add',
					ref: 'homes',
					to: 'places',
					what: { id: 'third', picture: 'home-third', tone: 'sky' },
					before: 'take'
				},
				{
					do: 'add',
					ref: 'homes',
					to: 'prompts',
					what: { id: 'tell-third', kind: 'open', place: 'third' },
					before: 'tell-between'
				},
				{ do: 'reword', ref: 'name' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'homes', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'homes', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'homes', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'homes', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'homes', to: 'things', what: { id: 'hungry', picture: 'hungry' } },
				{ do: 'add', ref: 'homes', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'homes', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['different-days', 'safe-place']
} satisfies Activity;
