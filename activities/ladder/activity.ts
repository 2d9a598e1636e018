import type { Activity } from '#lib/activity/schema.ts';

/** Ladder: where I am, where I was and where I want to be, and what would help with one rung. */
export default {
	edition: 1,
	after: 'Hadley Cantril',
	for: 'child',
	family: 'scale',
	topics: ['emotional', 'educational', 'physical', 'supervision', 'friendships'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [8, 20],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'ladder',
			parts: [
				{
					kind: 'scale',
					id: 'ladder',
					style: 'ladder',
					backdrop: 'scene',
					places: [{ id: 'bottom' }, { id: 'bit' }, { id: 'half' }, { id: 'nearly' }, { id: 'top' }],
					things: [
						{ id: 'was', picture: 'was' },
						{ id: 'now', picture: 'now' },
						{ id: 'want-to-be', picture: 'want' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'tell-top', kind: 'open', place: 'top' },
						{ id: 'tell-bottom', kind: 'open', place: 'bottom' },
						{ id: 'were', kind: 'cued' },
						{ id: 'helped', kind: 'cued' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'tell-half', kind: 'open', place: 'half' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'want', kind: 'choice' },
						{ id: 'then', kind: 'open' },
						{ id: 'step', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-rungs',
			when: { wording: ['easy'] },
			excludes: ['large'],
			operations: [
				{ do: 'remove', ref: 'ladder/bit' },
				{ do: 'remove', ref: 'ladder/nearly' }
			]
		},
		{
			id: 'plain-steps',
			when: { wording: ['literal'] },
			excludes: ['way'],
			operations: [
				{ do: 'set', ref: 'ladder', field: 'style', value: 'words' },
				{ do: 'set', ref: 'ladder', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'ladder' }
			]
		},
		{
			id: 'way',
			excludes: ['plain-steps', 'large'],
			operations: [
				{ do: 'recast', ref: 'ladder', kind: 'track', options: { style: 'stops' } },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'ladder' }
			]
		},
		{
			id: 'three-months',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			operations: [{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'later', picture: 'later' } }]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['three-rungs', 'way'],
			operations: [
				{ do: 'remove', ref: 'ladder/bit' },
				{ do: 'remove', ref: 'ladder/nearly' },
				{ do: 'set', ref: 'ladder', field: 'backdrop', value: null }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'home', picture: 'house' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'sleep', picture: 'bed' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'worker', picture: 'social-worker' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'argue', picture: 'argue' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'hurt', picture: 'plaster' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'not-safe', picture: 'danger' } },
				{ do: 'add', ref: 'ladder', to: 'things', what: { id: 'something-else', picture: 'question' } }
			]
		}
	],
	next: ['nought-to-ten', 'three-wishes']
} satisfies Activity;
