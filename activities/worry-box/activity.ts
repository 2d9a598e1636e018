import type { Activity } from '#lib/activity/schema.ts';

/** Worry box: three lids, so that the person a worry belongs to says what happens with it, and a basket for what helps. */
export default {
	edition: 1,
	for: 'child',
	family: 'plan',
	topics: ['emotional', 'supervision', 'friendships'],
	bands: ['b2', 'b3', 'b4'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'boxes',
			parts: [
				{
					kind: 'zones',
					id: 'boxes',
					backdrop: 'scene',
					ratio: 320 / 520,
					paper: [0.13, 0.275, 0.74, 0.655],
					places: [
						{ id: 'keep', picture: 'box-keep', tone: 'plum' },
						{ id: 'show', picture: 'box-show', tone: 'pine' },
						{ id: 'later', picture: 'box-later', tone: 'storm' },
						{ id: 'helps', picture: 'box-helps', tone: 'amber' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'size', kind: 'cued' },
						{ id: 'knows', kind: 'cued' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-keep', kind: 'open', place: 'keep' },
						{ id: 'out-keep', kind: 'cued', place: 'keep' },
						{ id: 'tell-show', kind: 'open', place: 'show' },
						{ id: 'feel-show', kind: 'cued', place: 'show' },
						{ id: 'change-show', kind: 'cued', place: 'show' },
						{ id: 'tell-later', kind: 'open', place: 'later' },
						{ id: 'tell-helps', kind: 'open', place: 'helps' },
						{ id: 'feel-helps', kind: 'cued', place: 'helps' },
						{ id: 'keep-helps', kind: 'cued', place: 'helps' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'two-lids',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			operations: [
				{ do: 'remove', ref: 'boxes/later' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'boxes/where' }
			]
		},
		{
			id: 'trays',
			when: { bands: ['b4'], wording: ['everyday', 'easy'] },
			bands: ['b3', 'b4'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'boxes', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'boxes', field: 'ratio', value: null },
				{ do: 'set', ref: 'boxes', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'boxes' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['trays'],
			operations: [
				{ do: 'set', ref: 'boxes', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'boxes', field: 'ratio', value: null },
				{ do: 'set', ref: 'boxes', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'boxes' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			operations: [{ do: 'set', ref: 'boxes', field: 'show', value: 'one' }]
		},
		{ id: 'helps-first', operations: [{ do: 'reorder', ref: 'boxes', order: ['helps'] }] },
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'home', picture: 'house' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'night', picture: 'night' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'argue', picture: 'argue' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'hungry', picture: 'hungry' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'ill', picture: 'ill' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'by-myself', picture: 'alone' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'money', picture: 'money' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'phone', picture: 'phone' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'trusted', picture: 'social-worker' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'boxes', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['safe-hand', 'calm-kit']
} satisfies Activity;
