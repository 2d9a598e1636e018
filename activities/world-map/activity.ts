import type { Activity } from '#lib/activity/schema.ts';

/** My world map: the places and groups around me, with lines for good, tricky, both and none. */
export default {
	edition: 1,
	after: 'Ann Hartman, 1978 (the ecomap)',
	for: 'child',
	family: 'people',
	topics: ['identity', 'friendships', 'educational', 'medical', 'emotional'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 30],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'world',
			parts: [
				{
					kind: 'people',
					id: 'map',
					style: 'around',
					backdrop: 'land',
					lines: [
						{ id: 'good', stroke: 'double', tone: 'pine' },
						{ id: 'tricky', stroke: 'zigzag', tone: 'coral' },
						{ id: 'both', stroke: 'wavy', tone: 'plum' },
						{ id: 'none', stroke: 'dashed', tone: 'storm' }
					],
					places: [
						{ id: 'home', picture: 'flat', tone: 'coral' },
						{ id: 'school', picture: 'school', tone: 'sky' },
						{ id: 'friends', picture: 'friend', tone: 'sun' },
						{ id: 'faith', picture: 'praying', tone: 'moss' },
						{ id: 'health', picture: 'doctor', tone: 'slate' },
						{ id: 'clubs', picture: 'ball', tone: 'leaf' },
						{ id: 'online', picture: 'wifi', tone: 'plum' }
					],
					things: [
						{ id: 'helps', picture: 'heart' },
						{ id: 'tiring', picture: 'tired' },
						{ id: 'more', picture: 'more' }
					],
					prompts: [
						{ id: 'tell-friends', kind: 'open', place: 'friends' },
						{ id: 'tell-school', kind: 'open', place: 'school' },
						{ id: 'tell-clubs', kind: 'open', place: 'clubs' },
						{ id: 'tell-health', kind: 'open', place: 'health' },
						{ id: 'tell-online', kind: 'open', place: 'online' },
						{ id: 'tell-home', kind: 'open', place: 'home' },
						{ id: 'tell-faith', kind: 'open', place: 'faith' },
						{ id: 'gives', kind: 'open' },
						{ id: 'asks', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'who', kind: 'cued' },
						{ id: 'change', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['bus-line', 'large'],
			operations: [{ do: 'recast', ref: 'map', kind: 'zones', options: { frame: 'list' } }]
		},
		{
			id: 'four-places',
			when: [{ bands: ['b2'] }, { wording: ['easy'] }],
			excludes: ['more-places'],
			operations: [
				{ do: 'remove', ref: 'map/faith' },
				{ do: 'remove', ref: 'map/health' },
				{ do: 'remove', ref: 'map/online' },
				{ do: 'remove', ref: 'map/asks' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'bus-line',
			when: { bands: ['b2'], sight: ['sees'] },
			bands: ['b2', 'b3'],
			excludes: ['plain-lists', 'large'],
			operations: [
				{ do: 'recast', ref: 'map', kind: 'track', options: { style: 'stops', backdrop: 'land' } },
				{ do: 'reword', ref: 'map' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists', 'bus-line'],
			operations: [{ do: 'recast', ref: 'map', kind: 'zones', options: { frame: 'room', show: 'one' } }]
		},
		{
			id: 'more-places',
			when: { bands: ['b4', 'b5'], wording: ['everyday', 'literal'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['four-places'],
			operations: [
				{
					do: 'add',
					ref: 'map',
					to: 'places',
					what: { id: 'workers', picture: 'social-worker', tone: 'pine' },
					before: 'clubs'
				},
				{
					do: 'add',
					ref: 'map',
					to: 'prompts',
					what: { id: 'tell-workers', kind: 'open', place: 'workers' },
					before: 'gives'
				}
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'left-out', picture: 'left-out' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'safe', picture: 'safe' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'else', picture: 'something-else' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['circles', 'out-and-about']
} satisfies Activity;
