import type { Activity } from '#lib/activity/schema.ts';

/** Life road: stops along the way, those the person chooses, and the road that goes on from here. */
export default {
	edition: 1,
	for: 'child',
	family: 'story',
	topics: ['identity', 'emotional', 'friendships', 'supervision'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [20, 40],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'road',
			parts: [
				{
					kind: 'track',
					id: 'road',
					style: 'stops',
					backdrop: 'land',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					places: [
						{ id: 'start', tone: 'butter' },
						{ id: 'little', tone: 'sky' },
						{ id: 'bend', tone: 'slate' },
						{ id: 'sunny', tone: 'sun' },
						{ id: 'now', tone: 'rose' },
						{ id: 'ahead', tone: 'leaf' }
					],
					things: [
						{ id: 'someone', picture: 'someone-else' },
						{ id: 'home', picture: 'house' },
						{ id: 'move', picture: 'suitcase' },
						{ id: 'school', picture: 'school' },
						{ id: 'pet', picture: 'dog' },
						{ id: 'birthday', picture: 'birthday' },
						{ id: 'rain', picture: 'rain' },
						{ id: 'star', picture: 'star' }
					],
					prompts: [
						{ id: 'tell-now', kind: 'open', place: 'now' },
						{ id: 'feel-now', kind: 'cued', place: 'now' },
						{ id: 'tell-sunny', kind: 'open', place: 'sunny' },
						{ id: 'who-sunny', kind: 'cued', place: 'sunny' },
						{ id: 'tell-start', kind: 'open', place: 'start' },
						{ id: 'tell-little', kind: 'open', place: 'little' },
						{ id: 'tell-bend', kind: 'open', place: 'bend' },
						{ id: 'helped-bend', kind: 'cued', place: 'bend' },
						{ id: 'tell-ahead', kind: 'open', place: 'ahead' },
						{ id: 'who-ahead', kind: 'cued', place: 'ahead' },
						{ id: 'first-ahead', kind: 'cued', place: 'ahead' },
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
			id: 'plain-lists',
			when: [{ wording: ['literal'] }, { sight: ['low', 'none'] }],
			excludes: ['grown'],
			operations: [
				{ do: 'recast', ref: 'road', kind: 'zones', options: { frame: 'list' } },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'road' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			excludes: ['plain-lists'],
			operations: [
				{ do: 'recast', ref: 'road', kind: 'dial', options: { style: 'strip' } },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'road' }
			]
		},
		{
			id: 'from-here',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'road/start' },
				{ do: 'remove', ref: 'road/little' },
				{ do: 'remove', ref: 'road/bend' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'proud', picture: 'proud' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'family', picture: 'family' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'died', picture: 'someone-died' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'private', picture: 'key' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'skip', picture: 'stop' } },
				{ do: 'add', ref: 'road', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'who-walked-with-me',
			operations: [
				{
					do: 'add',
					ref: 'road',
					to: 'places',
					what: { id: 'with', tone: 'coral' },
					before: 'now'
				},
				{
					do: 'add',
					ref: 'road',
					to: 'prompts',
					what: { id: 'tell-with', kind: 'open', place: 'with' },
					before: 'tell-ahead'
				},
				{
					do: 'add',
					ref: 'road',
					to: 'prompts',
					what: { id: 'still-with', kind: 'cued', place: 'with' },
					before: 'tell-ahead'
				}
			]
		}
	],
	next: ['tree-of-life', 'calm-kit']
} satisfies Activity;
