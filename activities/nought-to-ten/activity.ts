import type { Activity } from '#lib/activity/schema.ts';

/** Nought to ten: where something is today, what makes it that and not lower, and what one step up would be. */
export default {
	edition: 1,
	after: 'Steve de Shazer',
	for: 'child',
	family: 'scale',
	topics: ['emotional', 'educational', 'physical', 'supervision', 'friendships'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [8, 20],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'line',
			parts: [
				{
					kind: 'scale',
					id: 'line',
					style: 'line',
					places: [
						{ id: 'nought' },
						{ id: 'one' },
						{ id: 'two' },
						{ id: 'three' },
						{ id: 'four' },
						{ id: 'five' },
						{ id: 'six' },
						{ id: 'seven' },
						{ id: 'eight' },
						{ id: 'nine' },
						{ id: 'ten' }
					],
					things: [
						{ id: 'home', picture: 'house' },
						{ id: 'school', picture: 'school' },
						{ id: 'sleep', picture: 'bed' },
						{ id: 'friends', picture: 'friend' },
						{ id: 'body', picture: 'me' },
						{ id: 'my-own', picture: 'star' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'tell-ten', kind: 'open', place: 'ten' },
						{ id: 'tell-nought', kind: 'open', place: 'nought' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'else', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'tell-five', kind: 'open', place: 'five' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'enough', kind: 'choice' },
						{ id: 'then', kind: 'open' },
						{ id: 'step', kind: 'cued' },
						{ id: 'first', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'five-points',
			when: { wording: ['easy'] },
			excludes: ['large'],
			operations: [
				{ do: 'remove', ref: 'line/one' },
				{ do: 'remove', ref: 'line/three' },
				{ do: 'remove', ref: 'line/four' },
				{ do: 'remove', ref: 'line/six' },
				{ do: 'remove', ref: 'line/seven' },
				{ do: 'remove', ref: 'line/nine' },
				{ do: 'reword', ref: 'line' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['five-points', 'climb'],
			operations: [
				{ do: 'set', ref: 'line', field: 'style', value: 'words' },
				{ do: 'remove', ref: 'line/one' },
				{ do: 'remove', ref: 'line/three' },
				{ do: 'remove', ref: 'line/four' },
				{ do: 'remove', ref: 'line/six' },
				{ do: 'remove', ref: 'line/seven' },
				{ do: 'remove', ref: 'line/nine' },
				{ do: 'reword', ref: 'line/where' }
			]
		},
		{
			id: 'climb',
			bands: ['b3', 'b4', 'b5'],
			excludes: ['large'],
			operations: [{ do: 'set', ref: 'line', field: 'style', value: 'ladder' }]
		},
		{
			id: 'since-last-time',
			operations: [
				{
					do: 'add',
					ref: 'line',
					to: 'things',
					what: { id: 'last-time', picture: 'suitcase' },
					before: 'home'
				},
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'today', picture: 'sun' }, before: 'home' },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'next-time', picture: 'light' }, before: 'home' }
			]
		},
		{
			id: 'other-eyes',
			bands: ['b3', 'b4', 'b5'],
			operations: [
				{ do: 'add', ref: 'line', to: 'prompts', what: { id: 'who-knows', kind: 'cued' }, before: 'keep' },
				{ do: 'add', ref: 'line', to: 'prompts', what: { id: 'their-number', kind: 'open' }, before: 'keep' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'better', picture: 'hug' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'worse', picture: 'argue' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'alone', picture: 'alone' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'hurt', picture: 'plaster' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'not-safe', picture: 'danger' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'people', picture: 'friend' } },
				{ do: 'add', ref: 'line', to: 'things', what: { id: 'something-else', picture: 'question' } }
			]
		}
	],
	next: ['ladder', 'wellbeing-wheel']
} satisfies Activity;
