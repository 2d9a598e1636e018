import type { Activity } from '#lib/activity/schema.ts';

/** Comic of a day: something that happened, in three to six frames, with what was said and what was guessed apart. */
export default {
	edition: 1,
	after: 'Carol Gray',
	for: 'child',
	family: 'story',
	topics: ['emotional', 'friendships', 'educational', 'supervision'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'comic',
			parts: [
				{
					kind: 'track',
					id: 'comic',
					style: 'frames',
					places: [{ id: 'first' }, { id: 'then' }, { id: 'after' }, { id: 'end' }],
					things: [
						{ id: 'me-here', picture: 'me' },
						{ id: 'someone', picture: 'someone-else' },
						{ id: 'i-said', picture: 'bubble-mine' },
						{ id: 'they-said', picture: 'bubble-theirs' },
						{ id: 'i-thought', picture: 'cloud-mine' },
						{ id: 'guess', picture: 'cloud-guess' },
						{ id: 'loud', picture: 'burst' }
					],
					prompts: [
						{ id: 'tell-first', kind: 'open', place: 'first' },
						{ id: 'who-first', kind: 'cued', place: 'first' },
						{ id: 'tell-then', kind: 'open', place: 'then' },
						{ id: 'said-then', kind: 'cued', place: 'then' },
						{ id: 'tell-after', kind: 'open', place: 'after' },
						{ id: 'feel-after', kind: 'cued', place: 'after' },
						{ id: 'guess-after', kind: 'cued', place: 'after' },
						{ id: 'tell-end', kind: 'open', place: 'end' },
						{ id: 'feel-end', kind: 'cued', place: 'end' },
						{ id: 'whole', kind: 'open' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'only-what-happened',
			when: { wording: ['literal'] },
			operations: [
				{ do: 'remove', ref: 'comic/guess' },
				{ do: 'remove', ref: 'comic/guess-after' },
				{ do: 'reword', ref: 'comic/i-thought' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			operations: [
				{ do: 'reword', ref: 'name' },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'texted', picture: 'message' }, before: 'loud' }
			]
		},
		{
			id: 'three-frames',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			excludes: ['six-frames', 'only-what-happened', 'another-end'],
			operations: [
				{ do: 'remove', ref: 'comic/after' },
				{ do: 'remove', ref: 'comic/guess' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'mum', picture: 'mum' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'dad', picture: 'dad' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'teacher', picture: 'teacher' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'comic', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'six-frames',
			excludes: ['three-frames'],
			operations: [
				{
					do: 'add',
					ref: 'comic',
					to: 'places',
					what: { id: 'before' },
					before: 'first'
				},
				{
					do: 'add',
					ref: 'comic',
					to: 'places',
					what: { id: 'more' },
					before: 'end'
				},
				{
					do: 'add',
					ref: 'comic',
					to: 'prompts',
					what: { id: 'tell-before', kind: 'open', place: 'before' },
					before: 'tell-first'
				},
				{
					do: 'add',
					ref: 'comic',
					to: 'prompts',
					what: { id: 'tell-more', kind: 'open', place: 'more' },
					before: 'tell-end'
				}
			]
		},
		{
			id: 'another-end',
			excludes: ['three-frames'],
			operations: [
				{ do: 'add', ref: 'comic', to: 'places', what: { id: 'instead' } },
				{
					do: 'add',
					ref: 'comic',
					to: 'prompts',
					what: { id: 'tell-instead', kind: 'open', place: 'instead' },
					before: 'whole'
				},
				{
					do: 'add',
					ref: 'comic',
					to: 'prompts',
					what: { id: 'help-instead', kind: 'cued', place: 'instead' },
					before: 'whole'
				}
			]
		}
	],
	next: ['good-day-bad-day', 'calm-kit']
} satisfies Activity;
