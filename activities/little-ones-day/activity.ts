import type { Activity } from '#lib/activity/schema.ts';

/** Little one's day: wake, eat, play, wash, sleep, in five large pictures to play along with. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['nutritional', 'emotional', 'physical', 'supervision'],
	bands: ['b1'],
	minutes: [5, 10],
	works: ['together'],
	pages: [
		{
			id: 'day',
			parts: [
				{
					kind: 'track',
					id: 'day',
					style: 'days',
					places: [
						{ id: 'wake', picture: 'wake' },
						{ id: 'eat', picture: 'eat' },
						{ id: 'play', picture: 'play' },
						{ id: 'wash', picture: 'wash' },
						{ id: 'sleep', picture: 'sleep' }
					],
					things: [
						{ id: 'happy', picture: 'happy' },
						{ id: 'sad', picture: 'sad' },
						{ id: 'teddy', picture: 'teddy' },
						{ id: 'ball', picture: 'ball' },
						{ id: 'mum', picture: 'mum' },
						{ id: 'dad', picture: 'dad' },
						{ id: 'nan', picture: 'nan' },
						{ id: 'someone', picture: 'someone-else' }
					],
					prompts: [
						{ id: 'tell-wake', kind: 'open', place: 'wake' },
						{ id: 'tell-eat', kind: 'open', place: 'eat' },
						{ id: 'tell-play', kind: 'open', place: 'play' },
						{ id: 'tell-wash', kind: 'open', place: 'wash' },
						{ id: 'tell-sleep', kind: 'open', place: 'sleep' },
						{ id: 'feel', kind: 'open' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-pictures',
			when: { wording: ['easy'] },
			excludes: ['nursery-day'],
			operations: [
				{ do: 'remove', ref: 'day/wake' },
				{ do: 'remove', ref: 'day/wash' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-in-front',
			when: { sight: ['low', 'none'] },
			operations: [
				{ do: 'recast', ref: 'day', kind: 'zones', options: { frame: 'list', show: 'one' } },
				// Real toys lie beside it; who is there stays among the cards.
				{ do: 'remove', ref: 'day/teddy' },
				{ do: 'remove', ref: 'day/ball' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'more', picture: 'like' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'no', picture: 'dont-like' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'stop', picture: 'stop' } }
			]
		},
		{
			id: 'bears-day',
			operations: [
				{ do: 'set', ref: 'day/wake', field: 'picture', value: 'bear-wake' },
				{ do: 'set', ref: 'day/eat', field: 'picture', value: 'bear-eat' },
				{ do: 'set', ref: 'day/play', field: 'picture', value: 'bear-play' },
				{ do: 'set', ref: 'day/wash', field: 'picture', value: 'bear-wash' },
				{ do: 'set', ref: 'day/sleep', field: 'picture', value: 'bear-sleep' },
				{ do: 'reword', ref: 'day' }
			],
			excludes: ['three-pictures', 'nursery-day']
		},
		{
			id: 'nursery-day',
			excludes: ['three-pictures', 'bears-day'],
			operations: [
				{ do: 'remove', ref: 'day/wash' },
				{
					do: 'add',
					ref: 'day',
					to: 'places',
					what: { id: 'nursery', picture: 'nursery' },
					before: 'play'
				},
				{
					do: 'add',
					ref: 'day',
					to: 'prompts',
					what: { id: 'tell-nursery', kind: 'open', place: 'nursery' },
					before: 'tell-play'
				}
			]
		}
	],
	next: ['looking-after-me', 'bed-and-night']
} satisfies Activity;
