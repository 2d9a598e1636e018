import type { Activity } from '#lib/activity/schema.ts';

/** Faces: which one is most like me just now, with an empty one to draw. */
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
			id: 'faces',
			parts: [
				{
					kind: 'scale',
					id: 'faces',
					style: 'faces',
					backdrop: 'wall',
					places: [
						{ id: 'great', picture: 'great' },
						{ id: 'good', picture: 'good' },
						{ id: 'middle', picture: 'middle' },
						{ id: 'low', picture: 'low' },
						{ id: 'very-low', picture: 'very-low' },
						{ id: 'own', picture: 'own' }
					],
					things: [
						{ id: 'now', picture: 'clock' },
						{ id: 'home', picture: 'house' },
						{ id: 'school', picture: 'school' },
						{ id: 'bed', picture: 'bed' },
						{ id: 'friends', picture: 'friend' },
						{ id: 'by-myself', picture: 'alone' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-great', kind: 'open', place: 'great' },
						{ id: 'tell-low', kind: 'open', place: 'low' },
						{ id: 'tell-good', kind: 'open', place: 'good' },
						{ id: 'tell-very-low', kind: 'open', place: 'very-low' },
						{ id: 'tell-middle', kind: 'open', place: 'middle' },
						{ id: 'tell-own', kind: 'open', place: 'own' },
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
			id: 'light-faces',
			bands: ['b2', 'b3'],
			excludes: ['brown-faces', 'dark-faces', 'no-faces', 'three-faces'],
			operations: [
				{ do: 'set', ref: 'faces/great', field: 'picture', value: 'great-light' },
				{ do: 'set', ref: 'faces/good', field: 'picture', value: 'good-light' },
				{ do: 'set', ref: 'faces/middle', field: 'picture', value: 'middle-light' },
				{ do: 'set', ref: 'faces/low', field: 'picture', value: 'low-light' },
				{ do: 'set', ref: 'faces/very-low', field: 'picture', value: 'very-low-light' },
				{ do: 'set', ref: 'faces/own', field: 'picture', value: 'own-light' }
			]
		},
		{
			id: 'brown-faces',
			bands: ['b2', 'b3'],
			excludes: ['light-faces', 'dark-faces', 'no-faces', 'three-faces'],
			operations: [
				{ do: 'set', ref: 'faces/great', field: 'picture', value: 'great-brown' },
				{ do: 'set', ref: 'faces/good', field: 'picture', value: 'good-brown' },
				{ do: 'set', ref: 'faces/middle', field: 'picture', value: 'middle-brown' },
				{ do: 'set', ref: 'faces/low', field: 'picture', value: 'low-brown' },
				{ do: 'set', ref: 'faces/very-low', field: 'picture', value: 'very-low-brown' },
				{ do: 'set', ref: 'faces/own', field: 'picture', value: 'own-brown' }
			]
		},
		{
			id: 'dark-faces',
			bands: ['b2', 'b3'],
			excludes: ['light-faces', 'brown-faces', 'no-faces', 'three-faces'],
			operations: [
				{ do: 'set', ref: 'faces/great', field: 'picture', value: 'great-dark' },
				{ do: 'set', ref: 'faces/good', field: 'picture', value: 'good-dark' },
				{ do: 'set', ref: 'faces/middle', field: 'picture', value: 'middle-dark' },
				{ do: 'set', ref: 'faces/low', field: 'picture', value: 'low-dark' },
				{ do: 'set', ref: 'faces/very-low', field: 'picture', value: 'very-low-dark' },
				{ do: 'set', ref: 'faces/own', field: 'picture', value: 'own-dark' }
			]
		},
		{
			id: 'no-faces',
			when: [{ wording: ['literal'] }, { sight: ['none'] }],
			bands: ['b2', 'b3'],
			excludes: ['light-faces', 'brown-faces', 'dark-faces', 'three-faces'],
			operations: [
				{ do: 'set', ref: 'faces', field: 'style', value: 'words' },
				{ do: 'set', ref: 'faces', field: 'backdrop', value: null },
				{ do: 'set', ref: 'faces/great', field: 'picture', value: null },
				{ do: 'set', ref: 'faces/good', field: 'picture', value: null },
				{ do: 'set', ref: 'faces/middle', field: 'picture', value: null },
				{ do: 'set', ref: 'faces/low', field: 'picture', value: null },
				{ do: 'set', ref: 'faces/very-low', field: 'picture', value: null },
				{ do: 'set', ref: 'faces/own', field: 'picture', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'faces' }
			]
		},
		{
			id: 'three-words',
			when: [{ wording: ['literal'] }, { sight: ['none'] }],
			bands: ['b1'],
			excludes: ['three-faces'],
			operations: [
				{ do: 'remove', ref: 'faces/great' },
				{ do: 'remove', ref: 'faces/very-low' },
				{ do: 'set', ref: 'faces', field: 'style', value: 'words' },
				{ do: 'set', ref: 'faces', field: 'backdrop', value: null },
				{ do: 'set', ref: 'faces/good', field: 'picture', value: null },
				{ do: 'set', ref: 'faces/middle', field: 'picture', value: null },
				{ do: 'set', ref: 'faces/low', field: 'picture', value: null },
				{ do: 'reword', ref: 'name' }
			]
		},
		{
			id: 'three-faces',
			when: [{ bands: ['b1'] }, { wording: ['easy'] }, { sight: ['low'] }],
			operations: [
				{ do: 'remove', ref: 'faces/great' },
				{ do: 'remove', ref: 'faces/very-low' },
				{ do: 'reword', ref: 'faces/where' }
			]
		},
		{
			id: 'short',
			when: { bands: ['b1'] },
			bands: ['b1', 'b2'],
			operations: [
				{ do: 'remove', ref: 'faces/own' },
				{ do: 'remove', ref: 'faces/tell-middle' },
				{ do: 'remove', ref: 'faces/feel' },
				{ do: 'remove', ref: 'faces/keep' },
				{ do: 'remove', ref: 'faces/school' },
				{ do: 'remove', ref: 'faces/by-myself' },
				{ do: 'remove', ref: 'faces/friends' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'hungry', picture: 'empty-plate' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'hurt', picture: 'plaster' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'cuddle', picture: 'hug' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'faces', to: 'things', what: { id: 'something-else', picture: 'question' } }
			]
		}
	],
	next: ['feelings-thermometer', 'weather-inside']
} satisfies Activity;
