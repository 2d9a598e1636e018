import type { Activity } from '#lib/activity/schema.ts';

/** Three wishes: what I would like to be different, and what should stay just the same. */
export default {
	edition: 1,
	for: 'child',
	after: 'Steve de Shazer',
	family: 'plan',
	topics: ['emotional', 'educational', 'supervision', 'identity', 'friendships'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'wishes',
			parts: [
				{
					kind: 'zones',
					id: 'wishes',
					backdrop: 'scene',
					ratio: 400 / 280,
					paper: [0.13, 0.24, 0.78, 0.6],
					places: [
						{ id: 'first', picture: 'star-one', tone: 'amber' },
						{ id: 'second', picture: 'star-two', tone: 'slate' },
						{ id: 'third', picture: 'star-three', tone: 'plum' },
						{ id: 'same', picture: 'wish-moon', tone: 'pine' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'tell-first', kind: 'open', place: 'first' },
						{ id: 'different-first', kind: 'cued', place: 'first' },
						{ id: 'tell-second', kind: 'open', place: 'second' },
						{ id: 'who-second', kind: 'cued', place: 'second' },
						{ id: 'tell-same', kind: 'open', place: 'same' },
						{ id: 'feel-same', kind: 'cued', place: 'same' },
						{ id: 'keep-same', kind: 'cued', place: 'same' },
						{ id: 'tell-third', kind: 'open', place: 'third' },
						{ id: 'notice-third', kind: 'cued', place: 'third' },
						{ id: 'matters', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'step', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'morning',
			when: { bands: ['b4', 'b5'], wording: ['everyday'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['plain-lists', 'two-wishes'],
			operations: [
				{ do: 'set', ref: 'wishes', field: 'paper', value: [0.18, 0.18, 0.64, 0.66] },
				{ do: 'set', ref: 'wishes/first', field: 'picture', value: 'just-right-morning' },
				{ do: 'set', ref: 'wishes/second', field: 'picture', value: 'just-right-morning' },
				{ do: 'set', ref: 'wishes/third', field: 'picture', value: 'just-right-morning' },
				{ do: 'set', ref: 'wishes/same', field: 'picture', value: 'just-right-morning' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'wishes' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['morning'],
			operations: [
				{ do: 'set', ref: 'wishes', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'wishes', field: 'ratio', value: null },
				{ do: 'set', ref: 'wishes', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'wishes' }
			]
		},
		{
			id: 'two-wishes',
			when: { wording: ['easy'] },
			excludes: ['morning'],
			operations: [
				{ do: 'remove', ref: 'wishes/third' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			operations: [{ do: 'set', ref: 'wishes', field: 'show', value: 'one' }]
		},
		{ id: 'same-first', operations: [{ do: 'reorder', ref: 'wishes', order: ['same'] }] },
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'home', picture: 'house' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'two-homes', picture: 'two-homes' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'family', picture: 'mum' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'pet', picture: 'dog' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'sleep', picture: 'bed' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'food', picture: 'dinner' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'safe', picture: 'safe' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'play', picture: 'playground' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'time', picture: 'clock' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'money', picture: 'money' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'wishes', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['good-day-bad-day', 'ladder']
} satisfies Activity;
