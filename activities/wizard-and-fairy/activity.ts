import type { Activity } from '#lib/activity/schema.ts';

/** Wizard, fairy and other helpers: who helps, what needs changing, what I wish for, on a figure the child picks. */
export default {
	edition: 1,
	after: 'Vania Da Paz',
	for: 'child',
	family: 'three-questions',
	topics: ['emotional', 'physical', 'supervision', 'identity', 'friendships'],
	bands: ['b1', 'b2', 'b3'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'figure',
			parts: [
				{
					kind: 'zones',
					id: 'figure',
					backdrop: 'wizard',
					frame: 'none',
					places: [
						{ id: 'helps', tone: 'sun', box: [60, 154, 278, 442], tall: [48, 70, 262, 292] },
						{ id: 'change', tone: 'plum', box: [390, 236, 232, 392], tall: [200, 590, 304, 350] },
						{ id: 'wishes', tone: 'sky', box: [696, 220, 250, 384], tall: [404, 88, 242, 274] }
					],
					prompts: [
						{ id: 'tell-helps', kind: 'open', place: 'helps' },
						{ id: 'who-helps', kind: 'cued', place: 'helps' },
						{ id: 'feel-helps', kind: 'cued', place: 'helps' },
						{ id: 'keep-helps', kind: 'choice', place: 'helps' },
						{ id: 'about-helps', kind: 'open', place: 'helps' },
						{ id: 'tell-change', kind: 'open', place: 'change' },
						{ id: 'more-change', kind: 'cued', place: 'change' },
						{ id: 'feel-change', kind: 'cued', place: 'change' },
						{ id: 'better-change', kind: 'cued', place: 'change' },
						{ id: 'tell-wishes', kind: 'open', place: 'wishes' },
						{ id: 'feel-wishes', kind: 'cued', place: 'wishes' },
						{ id: 'first-wishes', kind: 'cued', place: 'wishes' },
						{ id: 'look-wishes', kind: 'back', place: 'wishes' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'fairy',
			excludes: ['superhero', 'robot', 'animal', 'person', 'plain-lists'],
			operations: [
				{ do: 'set', ref: 'figure', field: 'backdrop', value: 'fairy' },
				{ do: 'reword', ref: 'figure/helps' }
			]
		},
		{
			id: 'superhero',
			excludes: ['fairy', 'robot', 'animal', 'person', 'plain-lists'],
			operations: [
				{ do: 'set', ref: 'figure', field: 'backdrop', value: 'superhero' },
				{ do: 'reword', ref: 'figure/helps' }
			]
		},
		{
			id: 'robot',
			excludes: ['fairy', 'superhero', 'animal', 'person', 'plain-lists'],
			operations: [
				{ do: 'set', ref: 'figure', field: 'backdrop', value: 'robot' },
				{ do: 'reword', ref: 'figure/helps' }
			]
		},
		{
			id: 'animal',
			excludes: ['fairy', 'superhero', 'robot', 'person', 'plain-lists'],
			operations: [
				{ do: 'set', ref: 'figure', field: 'backdrop', value: 'animal' },
				{ do: 'reword', ref: 'figure/helps' }
			]
		},
		{
			id: 'person',
			excludes: ['fairy', 'superhero', 'robot', 'animal', 'plain-lists'],
			operations: [
				{ do: 'set', ref: 'figure', field: 'backdrop', value: 'person' },
				{ do: 'reword', ref: 'figure/helps' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['fairy', 'superhero', 'robot', 'animal', 'person'],
			operations: [
				{ do: 'set', ref: 'figure', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'figure', field: 'backdrop', value: null },
				{ do: 'set', ref: 'figure/helps', field: 'box', value: null },
				{ do: 'set', ref: 'figure/helps', field: 'tall', value: null },
				{ do: 'set', ref: 'figure/change', field: 'box', value: null },
				{ do: 'set', ref: 'figure/change', field: 'tall', value: null },
				{ do: 'set', ref: 'figure/wishes', field: 'box', value: null },
				{ do: 'set', ref: 'figure/wishes', field: 'tall', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'figure' }
			]
		},
		{
			id: 'short',
			when: { bands: ['b1'] },
			operations: [
				{ do: 'remove', ref: 'figure/who-helps' },
				{ do: 'remove', ref: 'figure/keep-helps' },
				{ do: 'remove', ref: 'figure/about-helps' },
				{ do: 'remove', ref: 'figure/more-change' },
				{ do: 'remove', ref: 'figure/feel-change' },
				{ do: 'remove', ref: 'figure/feel-wishes' },
				{ do: 'remove', ref: 'figure/first-wishes' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			operations: [{ do: 'set', ref: 'figure', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'home', picture: 'house' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'food', picture: 'dinner' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'night', picture: 'bed' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'shouting', picture: 'shouting' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'by-myself', picture: 'alone' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'grown-up', picture: 'mum' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'pet', picture: 'dog' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'cuddle', picture: 'hug' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'play', picture: 'playground' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'figure', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['three-wishes', 'weather-inside']
} satisfies Activity;
