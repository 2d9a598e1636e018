import type { Activity } from '#lib/activity/schema.ts';

/** Blank page: draw what you like, and tell about it. */
export default {
	edition: 1,
	for: 'child',
	family: 'story',
	topics: ['emotional', 'identity'],
	bands: ['b1', 'b2', 'b3', 'b4', 'b5'],
	minutes: [5, 30],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'page',
			parts: [
				{
					kind: 'drawing',
					id: 'page',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'more', kind: 'open' },
						{ id: 'who', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'next', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'ground-and-sky',
			excludes: ['night-sky', 'water', 'three-frames', 'told-page'],
			operations: [{ do: 'set', ref: 'page', field: 'backdrop', value: 'earth' }]
		},
		{
			id: 'night-sky',
			excludes: ['ground-and-sky', 'water', 'three-frames', 'told-page'],
			operations: [{ do: 'set', ref: 'page', field: 'backdrop', value: 'evening-sky' }]
		},
		{
			id: 'water',
			excludes: ['ground-and-sky', 'night-sky', 'three-frames', 'told-page'],
			operations: [{ do: 'set', ref: 'page', field: 'backdrop', value: 'open-water' }]
		},
		{
			id: 'three-frames',
			bands: ['b2', 'b3', 'b4', 'b5'],
			excludes: ['ground-and-sky', 'night-sky', 'water', 'told-page'],
			operations: [
				{ do: 'recast', ref: 'page', kind: 'track', options: { style: 'frames' } },
				{ do: 'add', ref: 'page', to: 'places', what: { id: 'before', tone: 'sky' } },
				{ do: 'add', ref: 'page', to: 'places', what: { id: 'middle', tone: 'sun' } },
				{ do: 'add', ref: 'page', to: 'places', what: { id: 'after', tone: 'leaf' } },
				{ do: 'remove', ref: 'page/more' },
				{ do: 'remove', ref: 'page/next' },
				{
					do: 'add',
					ref: 'page',
					to: 'prompts',
					what: { id: 'tell-before', kind: 'open', place: 'before' },
					before: 'who'
				},
				{
					do: 'add',
					ref: 'page',
					to: 'prompts',
					what: { id: 'tell-middle', kind: 'open', place: 'middle' },
					before: 'who'
				},
				{
					do: 'add',
					ref: 'page',
					to: 'prompts',
					what: { id: 'tell-after', kind: 'open', place: 'after' },
					before: 'who'
				}
			]
		},
		{
			id: 'told-page',
			when: { sight: ['none'] },
			excludes: ['ground-and-sky', 'night-sky', 'water', 'three-frames'],
			operations: [
				{ do: 'recast', ref: 'page', kind: 'zones', options: { frame: 'list' } },
				{ do: 'add', ref: 'page', to: 'places', what: { id: 'where', tone: 'leaf' } },
				{ do: 'add', ref: 'page', to: 'places', what: { id: 'happens', tone: 'sun' } },
				{ do: 'remove', ref: 'page/more' },
				{ do: 'remove', ref: 'page/next' },
				{
					do: 'add',
					ref: 'page',
					to: 'prompts',
					what: { id: 'tell-where', kind: 'open', place: 'where' },
					before: 'who'
				},
				{
					do: 'add',
					ref: 'page',
					to: 'prompts',
					what: { id: 'tell-happens', kind: 'open', place: 'happens' },
					before: 'who'
				},
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'page/tell' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'me', picture: 'me' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'someone', picture: 'someone-else' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'home', picture: 'flat' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'like', picture: 'like' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'dont-like', picture: 'dont-like' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'something-else', picture: 'something-else' } },
				{ do: 'add', ref: 'page', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['comic-of-a-day', 'three-wishes']
} satisfies Activity;
