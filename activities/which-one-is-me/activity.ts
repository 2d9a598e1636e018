import type { Activity } from '#lib/activity/schema.ts';

/** Which one is me? A harbour full of people: where I am today, usually, and where I would like to be. */
export default {
	edition: 1,
	for: 'child',
	family: 'story',
	topics: ['emotional', 'identity', 'friendships', 'educational'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [8, 20],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'harbour',
			parts: [
				{
					kind: 'zones',
					id: 'harbour',
					backdrop: 'harbour',
					frame: 'none',
					places: [
						{
							id: 'lookout',
							picture: 'person-lookout',
							tone: 'pine',
							box: [20, 24, 180, 318],
							tall: [14, 12, 332, 188]
						},
						{
							id: 'steering',
							picture: 'person-steering',
							tone: 'sun',
							box: [206, 24, 206, 318],
							tall: [354, 12, 332, 188]
						},
						{
							id: 'swimming',
							picture: 'person-swimming',
							tone: 'coral',
							box: [418, 24, 176, 318],
							tall: [14, 209, 332, 188]
						},
						{
							id: 'drifting',
							picture: 'person-drifting',
							tone: 'sky',
							box: [600, 24, 206, 318],
							tall: [354, 209, 332, 188]
						},
						{
							id: 'own',
							picture: 'person-own',
							tone: 'slate',
							box: [812, 24, 176, 318],
							tall: [14, 406, 332, 188]
						},
						{
							id: 'waiting',
							picture: 'person-waiting',
							tone: 'slate',
							box: [16, 362, 168, 322],
							tall: [14, 603, 332, 188]
						},
						{
							id: 'carrying',
							picture: 'person-carrying',
							tone: 'amber',
							box: [190, 362, 190, 322],
							tall: [354, 603, 332, 188]
						},
						{
							id: 'together',
							picture: 'person-together',
							tone: 'plum',
							box: [386, 362, 232, 322],
							tall: [14, 800, 332, 188]
						},
						{
							id: 'behind',
							picture: 'person-behind',
							tone: 'rose',
							box: [624, 362, 178, 322],
							tall: [354, 800, 332, 188]
						},
						{
							id: 'waving',
							picture: 'person-waving',
							tone: 'leaf',
							box: [808, 362, 180, 322],
							tall: [354, 406, 332, 188]
						}
					],
					things: [
						{ id: 'today', picture: 'pin-today' },
						{ id: 'usually-here', picture: 'pin-usually' },
						{ id: 'like-to-be', picture: 'pin-like' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-steering', kind: 'open', place: 'steering' },
						{ id: 'tell-waiting', kind: 'open', place: 'waiting' },
						{ id: 'usually', kind: 'cued' },
						{ id: 'tell-together', kind: 'open', place: 'together' },
						{ id: 'tell-behind', kind: 'open', place: 'behind' },
						{ id: 'tell-own', kind: 'open', place: 'own' },
						{ id: 'like', kind: 'cued' },
						{ id: 'tell-like', kind: 'open' },
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
			id: 'cards',
			when: { sight: ['low', 'none'], wording: ['everyday'] },
			excludes: ['three-lists', 'six-people'],
			operations: [
				{ do: 'set', ref: 'harbour', field: 'frame', value: 'picture' },
				{ do: 'set', ref: 'harbour', field: 'backdrop', value: null },
				{ do: 'set', ref: 'harbour', field: 'ratio', value: 220 / 240 },
				{ do: 'set', ref: 'harbour', field: 'paper', value: [0.04, 0.02, 0.92, 0.3] },
				{ do: 'set', ref: 'harbour/lookout', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/lookout', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/steering', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/steering', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/swimming', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/swimming', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/drifting', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/drifting', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/own', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/own', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/waiting', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/waiting', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/carrying', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/carrying', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/together', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/together', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/behind', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/behind', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/waving', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/waving', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour', field: 'show', value: 'one' }
			]
		},
		{
			id: 'six-people',
			when: { wording: ['easy'] },
			excludes: ['three-lists', 'cards'],
			operations: [
				{ do: 'set', ref: 'harbour', field: 'frame', value: 'picture' },
				{ do: 'set', ref: 'harbour', field: 'backdrop', value: null },
				{ do: 'set', ref: 'harbour', field: 'ratio', value: 0.9166666666666666 },
				{ do: 'set', ref: 'harbour', field: 'paper', value: [0.04, 0.02, 0.92, 0.3] },
				{ do: 'remove', ref: 'harbour/lookout' },
				{ do: 'remove', ref: 'harbour/swimming' },
				{ do: 'remove', ref: 'harbour/carrying' },
				{ do: 'remove', ref: 'harbour/waving' },
				{ do: 'set', ref: 'harbour/steering', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/steering', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/drifting', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/drifting', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/own', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/own', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/waiting', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/waiting', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/together', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/together', field: 'tall', value: null },
				{ do: 'set', ref: 'harbour/behind', field: 'box', value: null },
				{ do: 'set', ref: 'harbour/behind', field: 'tall', value: null },
				{ do: 'remove', ref: 'harbour/tell-steering' },
				{ do: 'remove', ref: 'harbour/tell-waiting' },
				{ do: 'remove', ref: 'harbour/tell-together' },
				{ do: 'remove', ref: 'harbour/tell-behind' },
				{ do: 'remove', ref: 'harbour/usually' },
				{ do: 'remove', ref: 'harbour/usually-here' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'harbour/tell' }
			]
		},
		{
			id: 'three-lists',
			when: { wording: ['literal'] },
			excludes: ['cards', 'six-people'],
			operations: [
				{ do: 'add', ref: 'harbour', to: 'places', what: { id: 'list-today', tone: 'sun' } },
				{ do: 'add', ref: 'harbour', to: 'places', what: { id: 'list-usually', tone: 'sky' } },
				{ do: 'add', ref: 'harbour', to: 'places', what: { id: 'list-like', tone: 'plum' } },
				{
					do: 'add',
					ref: 'harbour',
					to: 'prompts',
					what: { id: 'tell-list-today', kind: 'open', place: 'list-today' },
					before: 'feel'
				},
				{
					do: 'add',
					ref: 'harbour',
					to: 'prompts',
					what: { id: 'tell-list-usually', kind: 'open', place: 'list-usually' },
					before: 'feel'
				},
				{
					do: 'add',
					ref: 'harbour',
					to: 'prompts',
					what: { id: 'tell-list-like', kind: 'open', place: 'list-like' },
					before: 'feel'
				},
				{ do: 'remove', ref: 'harbour/lookout' },
				{ do: 'remove', ref: 'harbour/steering' },
				{ do: 'remove', ref: 'harbour/swimming' },
				{ do: 'remove', ref: 'harbour/drifting' },
				{ do: 'remove', ref: 'harbour/own' },
				{ do: 'remove', ref: 'harbour/waiting' },
				{ do: 'remove', ref: 'harbour/carrying' },
				{ do: 'remove', ref: 'harbour/together' },
				{ do: 'remove', ref: 'harbour/behind' },
				{ do: 'remove', ref: 'harbour/waving' },
				{ do: 'remove', ref: 'harbour/today' },
				{ do: 'remove', ref: 'harbour/usually-here' },
				{ do: 'remove', ref: 'harbour/like-to-be' },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'lookout', picture: 'person-lookout' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'steering', picture: 'person-steering' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'swimming', picture: 'person-swimming' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'drifting', picture: 'person-drifting' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'waiting', picture: 'person-waiting' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'carrying', picture: 'person-carrying' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'together', picture: 'person-together' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'behind', picture: 'person-behind' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'waving', picture: 'person-waving' } },
				{ do: 'set', ref: 'harbour', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'harbour', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'harbour' }
			]
		},
		{
			id: 'school-too',
			excludes: ['three-lists'],
			operations: [
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'at-home', picture: 'house' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'at-school', picture: 'school' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'with-friends', picture: 'friend' } }
			]
		},
		{
			id: 'who-else',
			bands: ['b3', 'b4', 'b5'],
			operations: [
				{ do: 'add', ref: 'harbour', to: 'prompts', what: { id: 'tell-who', kind: 'open' }, before: 'keep' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'proud', picture: 'proud' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'help', picture: 'help' } },
				{
					do: 'add',
					ref: 'harbour',
					to: 'things',
					what: { id: 'something-else', picture: 'something-else' }
				},
				{ do: 'add', ref: 'harbour', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['friends', 'circles']
} satisfies Activity;
