import type { Activity } from '#lib/activity/schema.ts';

/** Baby's day: what grown-ups saw and heard through a day, and the same day told by whoever looks after the baby. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['medical', 'nutritional', 'emotional', 'physical', 'supervision'],
	bands: ['b0'],
	minutes: [20, 60],
	works: ['together'],
	pages: [
		{
			id: 'watching',
			parts: [
				{
					kind: 'zones',
					id: 'seen',
					watched: true,
					backdrop: 'rug',
					ratio: 288 / 230,
					paper: [26 / 288, 60 / 230, 236 / 288, 146 / 230],
					places: [
						{ id: 'feed', picture: 'blanket-feed', tone: 'amber' },
						{ id: 'play', picture: 'blanket-play', tone: 'coral' },
						{ id: 'change', picture: 'blanket-change', tone: 'sky' },
						{ id: 'comfort', picture: 'blanket-comfort', tone: 'rose' },
						{ id: 'floor', picture: 'blanket-floor', tone: 'moss' },
						{ id: 'sleep', picture: 'blanket-sleep', tone: 'plum' }
					],
					prompts: [
						{ id: 'see-feed', kind: 'open', place: 'feed' },
						{ id: 'who-feed', kind: 'cued', place: 'feed' },
						{ id: 'see-play', kind: 'open', place: 'play' },
						{ id: 'who-play', kind: 'cued', place: 'play' },
						{ id: 'see-change', kind: 'open', place: 'change' },
						{ id: 'see-comfort', kind: 'open', place: 'comfort' },
						{ id: 'next-comfort', kind: 'cued', place: 'comfort' },
						{ id: 'see-floor', kind: 'open', place: 'floor' },
						{ id: 'see-sleep', kind: 'open', place: 'sleep' },
						{ id: 'cues', kind: 'open' },
						{ id: 'ease', kind: 'cued' },
						{ id: 'again', kind: 'cued' },
						{ id: 'self', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'telling',
			parts: [
				{
					kind: 'track',
					id: 'told',
					watched: true,
					style: 'stops',
					places: [
						{ id: 'waking', picture: 'sun', tone: 'sun' },
						{ id: 'morning', picture: 'teddy', tone: 'leaf' },
						{ id: 'afternoon', picture: 'pram', tone: 'sky' },
						{ id: 'evening', picture: 'bath', tone: 'amber' },
						{ id: 'night', picture: 'night', tone: 'slate' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'tell-morning', kind: 'open', place: 'morning' },
						{ id: 'tell-afternoon', kind: 'open', place: 'afternoon' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'who', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'best', kind: 'cued' },
						{ id: 'easier', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: [{ wording: ['literal'] }, { sight: ['low', 'none'] }],
			operations: [
				{ do: 'set', ref: 'seen', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'seen', field: 'backdrop', value: null }
			]
		},
		{
			id: 'three-times',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'set', ref: 'seen', field: 'show', value: 'one' },
				{ do: 'remove', ref: 'told/waking' },
				{ do: 'remove', ref: 'told/afternoon' }
			]
		},
		{
			id: 'looking-and-touching',
			when: { hearing: ['deaf'] },
			operations: [
				{ do: 'reword', ref: 'seen/cues' },
				{ do: 'reword', ref: 'seen/see-comfort' },
				{ do: 'reword', ref: 'seen/see-play' },
				{ do: 'reword', ref: 'told/tell-night' }
			]
		},
		{
			id: 'day-cards',
			when: [{ fluency: ['new'] }, { speech: ['some', 'other'] }],
			operations: [
				{ do: 'add', ref: 'told', to: 'things', what: { id: 'milk', picture: 'bottle' } },
				{ do: 'add', ref: 'told', to: 'things', what: { id: 'food', picture: 'breakfast' } },
				{ do: 'add', ref: 'told', to: 'things', what: { id: 'nappy', picture: 'nappy' } },
				{ do: 'add', ref: 'told', to: 'things', what: { id: 'crying', picture: 'crying-now' } },
				{ do: 'add', ref: 'told', to: 'things', what: { id: 'held', picture: 'hug' } },
				{ do: 'add', ref: 'told', to: 'things', what: { id: 'asleep', picture: 'bed' } },
				{ do: 'add', ref: 'told', to: 'things', what: { id: 'medicine', picture: 'medicine' } }
			]
		},
		{
			id: 'fed-another-way',
			operations: [
				// Seven blankets lie largest in one more column, so their cells are a little taller than the blankets.
				{ do: 'set', ref: 'seen', field: 'ratio', value: 0.9 },
				{ do: 'set', ref: 'seen', field: 'paper', value: [0.09, 0.33, 0.82, 0.45] },
				{ do: 'reword', ref: 'seen/feed' },
				{ do: 'reword', ref: 'seen/see-feed' },
				{
					do: 'add',
					ref: 'seen',
					to: 'places',
					what: { id: 'equipment', picture: 'blanket-equipment', tone: 'slate' },
					before: 'play'
				},
				{
					do: 'add',
					ref: 'seen',
					to: 'prompts',
					what: { id: 'see-equipment', kind: 'open', place: 'equipment' },
					before: 'see-play'
				}
			]
		},
		{
			id: 'one-short-visit',
			operations: [
				{ do: 'remove', ref: 'seen/change' },
				{ do: 'remove', ref: 'seen/floor' },
				{ do: 'remove', ref: 'seen/sleep' },
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['watching-together', 'little-ones-day']
} satisfies Activity;
