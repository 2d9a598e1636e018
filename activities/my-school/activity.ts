import type { Activity } from '#lib/activity/schema.ts';

/** My school: arriving, lessons, break, lunch, going home, and the days that are late or missed. */
export default {
	edition: 1,
	for: 'child',
	family: 'place',
	topics: ['educational', 'friendships', 'emotional', 'nutritional'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'school',
			parts: [
				{
					kind: 'track',
					id: 'way',
					style: 'stops',
					backdrop: 'way',
					places: [
						{ id: 'arriving', picture: 'gate', tone: 'butter' },
						{ id: 'lessons', picture: 'pencil', tone: 'sky' },
						{ id: 'break', picture: 'ball', tone: 'leaf' },
						{ id: 'lunch', picture: 'lunch-hall', tone: 'sand' },
						{ id: 'home', picture: 'bag', tone: 'cloud' },
						{ id: 'away', picture: 'late', tone: 'mist' }
					],
					things: [
						{ id: 'me', picture: 'me' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'teacher', picture: 'teacher' },
						{ id: 'help', picture: 'help' },
						{ id: 'too-much', picture: 'too-much' }
					],
					prompts: [
						{ id: 'tell-arriving', kind: 'open', place: 'arriving' },
						{ id: 'feel-arriving', kind: 'cued', place: 'arriving' },
						{ id: 'tell-lessons', kind: 'open', place: 'lessons' },
						{ id: 'stuck-lessons', kind: 'cued', place: 'lessons' },
						{ id: 'tell-break', kind: 'open', place: 'break' },
						{ id: 'feel-break', kind: 'cued', place: 'break' },
						{ id: 'tell-lunch', kind: 'open', place: 'lunch' },
						{ id: 'tell-away', kind: 'open', place: 'away' },
						{ id: 'feel-away', kind: 'cued', place: 'away' },
						{ id: 'help-away', kind: 'cued', place: 'away' },
						{ id: 'tell-home', kind: 'open', place: 'home' },
						{ id: 'notice', kind: 'open' },
						{ id: 'change', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'four-stops',
			when: [{ bands: ['b2'] }, { wording: ['easy'] }],
			excludes: ['not-at-school', 'corridors'],
			operations: [
				{ do: 'remove', ref: 'way/lunch' },
				{ do: 'remove', ref: 'way/home' },
				{ do: 'remove', ref: 'way/stuck-lessons' },
				{ do: 'remove', ref: 'way/help-away' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['one-at-a-time'],
			operations: [{ do: 'recast', ref: 'way', kind: 'zones', options: { frame: 'list' } }]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			excludes: ['plain-lists'],
			operations: [{ do: 'recast', ref: 'way', kind: 'zones', options: { frame: 'room', show: 'one' } }]
		},
		{
			id: 'corridors',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['not-at-school', 'four-stops'],
			operations: [
				{
					do: 'add',
					ref: 'way',
					to: 'places',
					what: { id: 'between', picture: 'corridor', tone: 'slate' },
					before: 'break'
				},
				{
					do: 'add',
					ref: 'way',
					to: 'prompts',
					what: { id: 'tell-between', kind: 'open', place: 'between' },
					before: 'tell-break'
				}
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'bored', picture: 'bored' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'left-out', picture: 'left-out' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'noise', picture: 'shouting' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'way', to: 'things', what: { id: 'else', picture: 'something-else' } }
			]
		},
		{
			id: 'not-at-school',
			excludes: ['four-stops', 'corridors'],
			operations: [
				{ do: 'remove', ref: 'way/arriving' },
				{ do: 'remove', ref: 'way/lunch' },
				{ do: 'remove', ref: 'way/home' },
				{ do: 'set', ref: 'way/away', field: 'picture', value: 'not-at-school' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'way' }
			]
		}
	],
	next: ['friends', 'my-school-day']
} satisfies Activity;
