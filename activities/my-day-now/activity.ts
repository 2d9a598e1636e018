import type { Activity } from '#lib/activity/schema.ts';

/** My day now and my just-right day: the same six parts twice, first as they are, then with up to three changed. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['nutritional', 'emotional', 'educational', 'physical', 'supervision', 'friendships'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [15, 30],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'now',
			parts: [
				{
					kind: 'track',
					id: 'now',
					style: 'frames',
					places: [
						{ id: 'waking', picture: 'sun', tone: 'sand' },
						{ id: 'morning', picture: 'bus', tone: 'sand' },
						{ id: 'daytime', picture: 'bag', tone: 'sand' },
						{ id: 'after', picture: 'bike', tone: 'sand' },
						{ id: 'evening', picture: 'dinner', tone: 'sand' },
						{ id: 'night', picture: 'bed', tone: 'sand' }
					],
					prompts: [
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'tell-morning', kind: 'open', place: 'morning' },
						{ id: 'tell-daytime', kind: 'open', place: 'daytime' },
						{ id: 'tell-after', kind: 'open', place: 'after' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'best', kind: 'open' },
						{ id: 'hardest', kind: 'cued' },
						{ id: 'who', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		},
		{
			id: 'right',
			parts: [
				{
					kind: 'track',
					id: 'right',
					style: 'frames',
					places: [
						{ id: 'waking', picture: 'sun', tone: 'sun' },
						{ id: 'morning', picture: 'bus', tone: 'sky' },
						{ id: 'daytime', picture: 'bag', tone: 'leaf' },
						{ id: 'after', picture: 'bike', tone: 'amber' },
						{ id: 'evening', picture: 'dinner', tone: 'rose' },
						{ id: 'night', picture: 'bed', tone: 'slate' }
					],
					prompts: [
						{ id: 'three', kind: 'open' },
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'tell-morning', kind: 'open', place: 'morning' },
						{ id: 'tell-daytime', kind: 'open', place: 'daytime' },
						{ id: 'tell-after', kind: 'open', place: 'after' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'first', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'same', kind: 'cued' },
						{ id: 'help', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'real-options',
			when: { wording: ['literal', 'easy'] },
			operations: [
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'stay', picture: 'like' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'earlier', picture: 'sun' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'later', picture: 'moon' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'longer', picture: 'clock' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'with-someone', picture: 'friend' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'on-my-own', picture: 'alone' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'quieter', picture: 'quiet' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'help-with-it', picture: 'help' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'own-idea', picture: 'question' } },
				{ do: 'reword', ref: 'right' }
			]
		},
		{
			id: 'three-parts',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'now/waking' },
				{ do: 'remove', ref: 'now/after' },
				{ do: 'remove', ref: 'now/night' },
				{ do: 'remove', ref: 'right/waking' },
				{ do: 'remove', ref: 'right/after' },
				{ do: 'remove', ref: 'right/night' },
				{ do: 'reword', ref: 'right/three' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['strips', 'road'],
			operations: [
				{ do: 'recast', ref: 'now', kind: 'zones', options: { frame: 'list', show: 'one' } },
				{ do: 'recast', ref: 'right', kind: 'zones', options: { frame: 'list', show: 'one' } }
			]
		},
		{
			id: 'strips',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['large', 'road'],
			operations: [
				{ do: 'recast', ref: 'now', kind: 'dial', options: { style: 'strip' } },
				{ do: 'recast', ref: 'right', kind: 'dial', options: { style: 'strip' } },
				{ do: 'reword', ref: 'now/after' },
				{ do: 'reword', ref: 'right/after' }
			]
		},
		{
			id: 'road',
			excludes: ['large', 'strips'],
			operations: [
				{ do: 'set', ref: 'now', field: 'style', value: 'stops' },
				{ do: 'set', ref: 'right', field: 'style', value: 'stops' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'am-tired', picture: 'tired' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'am-cross', picture: 'cross' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'now', to: 'things', what: { id: 'other', picture: 'question' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'more-of-it', picture: 'heart' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'less-of-it', picture: 'dont-like' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'that-stops', picture: 'stop' } },
				{ do: 'add', ref: 'right', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		}
	],
	next: ['good-day-bad-day', 'three-wishes']
} satisfies Activity;
