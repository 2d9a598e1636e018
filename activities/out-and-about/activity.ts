import type { Activity } from '#lib/activity/schema.ts';

/** Out and about: where I go, how, with whom and when, and where it feels all right or not. */
export default {
	edition: 1,
	for: 'child',
	family: 'place',
	topics: ['supervision', 'friendships', 'physical'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [15, 30],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'map',
			parts: [
				{
					kind: 'zones',
					id: 'map',
					backdrop: 'roads',
					ratio: 360 / 290,
					paper: [26 / 360, 68 / 290, 306 / 360, 200 / 290],
					places: [
						{ id: 'near', picture: 'patch-near', tone: 'sun' },
						{ id: 'way', picture: 'patch-way', tone: 'slate' },
						{ id: 'outside', picture: 'patch-outside', tone: 'moss' },
						{ id: 'others', picture: 'patch-others', tone: 'rose' },
						{ id: 'club', picture: 'patch-club', tone: 'sky' },
						{ id: 'someday', picture: 'patch-someday', tone: 'plum' }
					],
					things: [
						{ id: 'walking', picture: 'walking' },
						{ id: 'bike', picture: 'bike' },
						{ id: 'bus', picture: 'bus' },
						{ id: 'car', picture: 'car' },
						{ id: 'alone', picture: 'alone' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'family', picture: 'family' },
						{ id: 'phone', picture: 'phone' },
						{ id: 'dark', picture: 'night' },
						{ id: 'feels-good', picture: 'like' },
						{ id: 'feels-off', picture: 'dont-like' }
					],
					prompts: [
						{ id: 'tell-near', kind: 'open', place: 'near' },
						{ id: 'tell-way', kind: 'open', place: 'way' },
						{ id: 'feel-way', kind: 'cued', place: 'way' },
						{ id: 'tell-outside', kind: 'open', place: 'outside' },
						{ id: 'who-outside', kind: 'cued', place: 'outside' },
						{ id: 'tell-others', kind: 'open', place: 'others' },
						{ id: 'feel-others', kind: 'cued', place: 'others' },
						{ id: 'tell-club', kind: 'open', place: 'club' },
						{ id: 'time-out', kind: 'open' },
						{ id: 'good', kind: 'cued' },
						{ id: 'off', kind: 'cued' },
						{ id: 'tell-someday', kind: 'open', place: 'someday' },
						{ id: 'need-someday', kind: 'cued', place: 'someday' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b4', 'b5'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'map', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'map', field: 'backdrop', value: null },
				{ do: 'add', ref: 'map', to: 'places', what: { id: 'late', tone: 'storm' }, before: 'someday' },
				{
					do: 'add',
					ref: 'map',
					to: 'prompts',
					what: { id: 'tell-late', kind: 'open', place: 'late' },
					before: 'time-out'
				},
				{ do: 'remove', ref: 'map/feel-way' },
				{ do: 'reword', ref: 'name' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['grown'],
			operations: [
				{ do: 'set', ref: 'map', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'map', field: 'backdrop', value: null }
			]
		},
		{
			id: 'three-places',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'map/way' },
				{ do: 'remove', ref: 'map/club' },
				{ do: 'remove', ref: 'map/someday' },
				{ do: 'set', ref: 'map', field: 'show', value: 'one' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'map', field: 'show', value: 'one' }]
		},
		{
			id: 'getting-in',
			operations: [
				{ do: 'set', ref: 'map', field: 'show', value: 'one' },
				{
					do: 'add',
					ref: 'map',
					to: 'places',
					what: { id: 'not-in', picture: 'patch-not-in', tone: 'coral' }
				},
				{
					do: 'add',
					ref: 'map',
					to: 'prompts',
					what: { id: 'tell-not-in', kind: 'open', place: 'not-in' },
					before: 'time-out'
				},
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'wheelchair', picture: 'wheelchair-user' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'stairs', picture: 'stairs' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'too-much', picture: 'too-much' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'helper', picture: 'care-helper' } }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'someone', picture: 'someone-else' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'tell-later', picture: 'wait' } },
				{ do: 'add', ref: 'map', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['who-decides', 'friends']
} satisfies Activity;
