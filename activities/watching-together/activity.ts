import type { Activity } from '#lib/activity/schema.ts';

/** Watching together: two grown-ups watch a baby at play, at a feed and being comforted, and write what was there. */
export default {
	edition: 1,
	for: 'child',
	family: 'body',
	topics: ['physical', 'nutritional', 'emotional', 'supervision'],
	bands: ['b0'],
	minutes: [20, 45],
	works: ['together'],
	pages: [
		{
			id: 'seen-and-heard',
			parts: [
				{
					kind: 'zones',
					id: 'seen',
					watched: true,
					backdrop: 'floor',
					ratio: 300 / 480,
					paper: [26 / 300, 92 / 480, 248 / 300, 358 / 480],
					places: [
						{ id: 'play', picture: 'pad-play', tone: 'coral' },
						{ id: 'feed', picture: 'pad-feed', tone: 'sky' },
						{ id: 'comfort', picture: 'pad-comfort', tone: 'moss' }
					],
					// Only what a camera could have caught; what it means is nobody's card.
					things: [
						{ id: 'looks', picture: 'eye' },
						{ id: 'turns-to-sound', picture: 'ear' },
						{ id: 'reaches', picture: 'hand' },
						{ id: 'kicks', picture: 'foot' },
						{ id: 'sounds', picture: 'mouth' },
						{ id: 'smiles', picture: 'happy' },
						{ id: 'cries', picture: 'sad' },
						{ id: 'still', picture: 'quiet' },
						{ id: 'yawns', picture: 'tired' },
						{ id: 'held', picture: 'hug' }
					],
					prompts: [
						{ id: 'see-play', kind: 'open', place: 'play' },
						{ id: 'look-play', kind: 'cued', place: 'play' },
						{ id: 'see-feed', kind: 'open', place: 'feed' },
						{ id: 'signs-feed', kind: 'cued', place: 'feed' },
						{ id: 'see-comfort', kind: 'open', place: 'comfort' },
						{ id: 'who-comfort', kind: 'cued', place: 'comfort' },
						{ id: 'silence', kind: 'open' },
						{ id: 'soft', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'two-of-us',
			parts: [
				{
					kind: 'zones',
					id: 'us',
					watched: true,
					frame: 'list',
					places: [
						{ id: 'one', tone: 'amber' },
						{ id: 'other', tone: 'sky' },
						{ id: 'both', tone: 'moss' },
						{ id: 'felt', tone: 'rose' }
					],
					prompts: [
						{ id: 'tell-one', kind: 'open', place: 'one' },
						{ id: 'tell-other', kind: 'open', place: 'other' },
						{ id: 'tell-both', kind: 'open', place: 'both' },
						{ id: 'tell-felt', kind: 'open', place: 'felt' },
						{ id: 'when-felt', kind: 'cued', place: 'felt' },
						{ id: 'next', kind: 'open' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			operations: [
				{ do: 'set', ref: 'seen', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'seen', field: 'backdrop', value: null }
			]
		},
		{
			id: 'feels-and-listens',
			when: { sight: ['low', 'none'] },
			excludes: ['looks-and-feels'],
			operations: [
				{ do: 'remove', ref: 'seen/looks' },
				{ do: 'add', ref: 'seen', to: 'things', what: { id: 'stills-to-listen', picture: 'ear' } },
				{ do: 'add', ref: 'seen', to: 'things', what: { id: 'finds-by-touch', picture: 'hand' } },
				{ do: 'reword', ref: 'seen/look-play' },
				{ do: 'reword', ref: 'seen/signs-feed' }
			]
		},
		{
			id: 'looks-and-feels',
			when: { hearing: ['deaf'] },
			excludes: ['feels-and-listens'],
			operations: [
				{ do: 'remove', ref: 'seen/turns-to-sound' },
				{ do: 'add', ref: 'seen', to: 'things', what: { id: 'turns-to-movement', picture: 'eye' } },
				{ do: 'add', ref: 'seen', to: 'things', what: { id: 'answers-touch', picture: 'hand' } },
				{ do: 'reword', ref: 'seen/look-play' },
				{ do: 'reword', ref: 'seen/who-comfort' }
			]
		},
		{
			id: 'sleep-too',
			operations: [
				{
					do: 'add',
					ref: 'seen',
					to: 'places',
					what: { id: 'sleep', picture: 'pad-sleep', tone: 'plum' }
				},
				{
					do: 'add',
					ref: 'seen',
					to: 'prompts',
					what: { id: 'see-sleep', kind: 'open', place: 'sleep' },
					before: 'silence'
				}
			]
		},
		{
			id: 'one-watcher',
			excludes: ['parent-watches'],
			operations: [
				{ do: 'remove', ref: 'us/one' },
				{ do: 'remove', ref: 'us/other' },
				{ do: 'remove', ref: 'us/both' },
				{ do: 'add', ref: 'us', to: 'places', what: { id: 'not-sure', tone: 'slate' }, before: 'felt' },
				{
					do: 'add',
					ref: 'us',
					to: 'prompts',
					what: { id: 'tell-not-sure', kind: 'open', place: 'not-sure' },
					before: 'tell-felt'
				},
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'us' }
			]
		},
		{
			id: 'parent-watches',
			excludes: ['one-watcher'],
			operations: [
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'us' }
			]
		}
	],
	next: ['babys-day', 'little-ones-day']
} satisfies Activity;
