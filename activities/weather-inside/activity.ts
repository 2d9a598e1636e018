import type { Activity } from '#lib/activity/schema.ts';

/** Weather inside: which weather is in me just now, at home, at school, in bed; two at once count. */
export default {
	edition: 1,
	for: 'child',
	family: 'scale',
	topics: ['emotional', 'educational', 'friendships'],
	bands: ['b1', 'b2', 'b3'],
	minutes: [5, 15],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'sky',
			parts: [
				{
					kind: 'zones',
					id: 'sky',
					backdrop: 'scene',
					ratio: 320 / 350,
					paper: [0.1, 0.5, 0.8, 0.41],
					places: [
						{ id: 'sun', picture: 'weather-sun', tone: 'sun' },
						{ id: 'rain', picture: 'weather-rain', tone: 'sky' },
						{ id: 'rainbow', picture: 'weather-rainbow', tone: 'butter' },
						{ id: 'storm', picture: 'weather-storm', tone: 'storm' },
						{ id: 'wind', picture: 'weather-wind', tone: 'leaf' },
						{ id: 'fog', picture: 'weather-fog', tone: 'slate' }
					],
					things: [
						{ id: 'now', picture: 'clock' },
						{ id: 'home', picture: 'house' },
						{ id: 'school', picture: 'school' },
						{ id: 'bed', picture: 'bed' },
						{ id: 'outside', picture: 'playground' },
						{ id: 'by-myself', picture: 'alone' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-sun', kind: 'open', place: 'sun' },
						{ id: 'tell-rain', kind: 'open', place: 'rain' },
						{ id: 'tell-rainbow', kind: 'open', place: 'rainbow' },
						{ id: 'tell-storm', kind: 'open', place: 'storm' },
						{ id: 'tell-wind', kind: 'open', place: 'wind' },
						{ id: 'tell-fog', kind: 'open', place: 'fog' },
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
			id: 'three-weathers',
			when: [{ bands: ['b1'] }, { wording: ['easy'] }],
			excludes: ['ring'],
			operations: [
				{ do: 'remove', ref: 'sky/rainbow' },
				{ do: 'remove', ref: 'sky/wind' },
				{ do: 'remove', ref: 'sky/fog' },
				{ do: 'reword', ref: 'sky/where' }
			]
		},
		{
			id: 'short',
			when: { bands: ['b1'] },
			bands: ['b1', 'b2'],
			operations: [
				{ do: 'remove', ref: 'sky/tell-rain' },
				{ do: 'remove', ref: 'sky/feel' },
				{ do: 'remove', ref: 'sky/keep' },
				{ do: 'remove', ref: 'sky/school' },
				{ do: 'remove', ref: 'sky/by-myself' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['ring', 'explained'],
			operations: [
				{ do: 'set', ref: 'sky', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'sky', field: 'backdrop', value: null },
				{ do: 'set', ref: 'sky', field: 'ratio', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'sky' }
			]
		},
		{
			id: 'explained',
			excludes: ['plain-lists', 'ring'],
			operations: [
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'sky' }
			]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			excludes: ['ring'],
			operations: [{ do: 'set', ref: 'sky', field: 'show', value: 'one' }]
		},
		{
			id: 'ring',
			bands: ['b2', 'b3'],
			excludes: ['plain-lists', 'three-weathers', 'one-at-a-time', 'explained'],
			operations: [
				{ do: 'recast', ref: 'sky', kind: 'dial', options: { style: 'ring' } },
				{ do: 'set', ref: 'sky/sun', field: 'picture', value: 'sun' },
				{ do: 'set', ref: 'sky/rain', field: 'picture', value: 'rain' },
				{ do: 'set', ref: 'sky/rainbow', field: 'picture', value: 'rainbow' },
				{ do: 'set', ref: 'sky/storm', field: 'picture', value: 'storm' },
				{ do: 'set', ref: 'sky/wind', field: 'picture', value: 'wind' },
				{ do: 'set', ref: 'sky/fog', field: 'picture', value: 'fog' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'hungry', picture: 'hungry' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'loud', picture: 'shouting' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'cuddle', picture: 'hug' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'sky', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['faces', 'jars']
} satisfies Activity;
