import type { Activity } from '#lib/activity/schema.ts';

/** Three houses: what worries me, what is good, what I hope for. */
export default {
	edition: 1,
	after: 'Nicki Weld and Maggie Greening',
	for: 'child',
	family: 'three-questions',
	topics: [
		'medical',
		'nutritional',
		'emotional',
		'educational',
		'physical',
		'supervision',
		'identity',
		'friendships'
	],
	bands: ['b1', 'b2', 'b3', 'b4', 'b5'],
	minutes: [10, 30],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'houses',
			parts: [
				{
					kind: 'zones',
					id: 'houses',
					backdrop: 'scene',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					ratio: 320 / 540,
					paper: [38 / 320, 164 / 540, 218 / 320, 336 / 540],
					places: [
						{ id: 'worries', picture: 'house-worries', tone: 'slate' },
						{ id: 'good', picture: 'house-good', tone: 'sun' },
						{ id: 'dreams', picture: 'house-dreams', tone: 'plum' }
					],
					prompts: [
						{ id: 'tell-worries', kind: 'open', place: 'worries' },
						{ id: 'more-worries', kind: 'cued', place: 'worries' },
						{ id: 'feel-worries', kind: 'cued', place: 'worries' },
						{ id: 'change-worries', kind: 'cued', place: 'worries' },
						{ id: 'tell-good', kind: 'open', place: 'good' },
						{ id: 'more-good', kind: 'cued', place: 'good' },
						{ id: 'feel-good', kind: 'cued', place: 'good' },
						{ id: 'keep-good', kind: 'choice', place: 'good' },
						{ id: 'about-good', kind: 'open', place: 'good' },
						{ id: 'tell-dreams', kind: 'open', place: 'dreams' },
						{ id: 'more-dreams', kind: 'cued', place: 'dreams' },
						{ id: 'feel-dreams', kind: 'cued', place: 'dreams' },
						{ id: 'step-dreams', kind: 'cued', place: 'dreams' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'lists',
			when: { wording: ['literal'] },
			excludes: ['rooms'],
			operations: [
				{ do: 'set', ref: 'houses', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'houses', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'houses' }
			]
		},
		{
			id: 'rooms',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['lists', 'two-houses'],
			operations: [
				{ do: 'set', ref: 'houses', field: 'frame', value: 'none' },
				{ do: 'set', ref: 'houses', field: 'backdrop', value: 'plan' },
				{ do: 'set', ref: 'houses/worries', field: 'box', value: [56, 28, 282, 632] },
				{ do: 'set', ref: 'houses/good', field: 'box', value: [346, 28, 308, 632] },
				{ do: 'set', ref: 'houses/dreams', field: 'box', value: [662, 28, 306, 632] },
				{ do: 'set', ref: 'houses/worries', field: 'tall', value: [32, 32, 636, 306] },
				{ do: 'set', ref: 'houses/good', field: 'tall', value: [32, 346, 636, 306] },
				{ do: 'set', ref: 'houses/dreams', field: 'tall', value: [32, 660, 636, 306] },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'houses' }
			]
		},
		{
			id: 'two-houses',
			when: { bands: ['b1'] },
			bands: ['b1', 'b2'],
			excludes: ['rooms'],
			operations: [
				{ do: 'remove', ref: 'houses/dreams' },
				{ do: 'remove', ref: 'houses/more-good' },
				{ do: 'remove', ref: 'houses/more-worries' },
				{ do: 'reorder', ref: 'houses', order: ['good', 'worries'] },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'good-first',
			operations: [{ do: 'reorder', ref: 'houses', order: ['good'] }]
		},
		{
			id: 'one-at-a-time',
			when: [{ wording: ['easy'] }, { sight: ['low', 'none'] }],
			operations: [{ do: 'set', ref: 'houses', field: 'show', value: 'one' }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'at-home', picture: 'house' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'at-school', picture: 'school' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'food', picture: 'dinner' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'night', picture: 'night' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'shouting', picture: 'shouting' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'by-myself', picture: 'alone' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'friend', picture: 'friend' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'someone', picture: 'someone-else' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'hungry', picture: 'hungry' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'houses', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['sorting-mat', 'how-was-today']
} satisfies Activity;
