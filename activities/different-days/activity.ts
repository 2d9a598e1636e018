import type { Activity } from '#lib/activity/schema.ts';

/** Different people, different days: a day in one place and a day in the other, each for itself. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['nutritional', 'emotional', 'physical', 'supervision', 'identity'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [15, 35],
	works: ['together'],
	pages: [
		{
			id: 'one',
			parts: [
				{
					kind: 'dial',
					id: 'one',
					style: 'strip',
					backdrop: 'way-between',
					places: [
						{ id: 'waking', picture: 'sun', tone: 'leaf' },
						{ id: 'daytime', picture: 'bag', tone: 'leaf' },
						{ id: 'meals', picture: 'dinner', tone: 'leaf' },
						{ id: 'evening', picture: 'sofa', tone: 'leaf' },
						{ id: 'night', picture: 'bed', tone: 'leaf' },
						{ id: 'going', picture: 'suitcase', tone: 'leaf' }
					],
					things: [
						{ id: 'mum', picture: 'mum' },
						{ id: 'dad', picture: 'dad' },
						{ id: 'nan', picture: 'nan' },
						{ id: 'carer', picture: 'foster-carer' },
						{ id: 'brother', picture: 'brother' },
						{ id: 'sister', picture: 'sister' },
						{ id: 'someone', picture: 'someone-else' },
						{ id: 'pet', picture: 'dog' },
						{ id: 'key', picture: 'key' },
						{ id: 'phone', picture: 'phone' },
						{ id: 'bag', picture: 'bag' },
						{ id: 'no-compare', picture: 'stop' }
					],
					prompts: [
						{ id: 'whole', kind: 'open' },
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'tell-daytime', kind: 'open', place: 'daytime' },
						{ id: 'tell-meals', kind: 'open', place: 'meals' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'tell-going', kind: 'open', place: 'going' },
						{ id: 'who', kind: 'cued' },
						{ id: 'best', kind: 'cued' },
						{ id: 'hard', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'other',
			parts: [
				{
					kind: 'dial',
					id: 'other',
					style: 'strip',
					backdrop: 'way-between',
					places: [
						{ id: 'waking', picture: 'sun', tone: 'amber' },
						{ id: 'daytime', picture: 'bag', tone: 'amber' },
						{ id: 'meals', picture: 'dinner', tone: 'amber' },
						{ id: 'evening', picture: 'sofa', tone: 'amber' },
						{ id: 'night', picture: 'bed', tone: 'amber' },
						{ id: 'going', picture: 'suitcase', tone: 'amber' }
					],
					things: [
						{ id: 'mum', picture: 'mum' },
						{ id: 'dad', picture: 'dad' },
						{ id: 'nan', picture: 'nan' },
						{ id: 'carer', picture: 'foster-carer' },
						{ id: 'brother', picture: 'brother' },
						{ id: 'sister', picture: 'sister' },
						{ id: 'someone', picture: 'someone-else' },
						{ id: 'pet', picture: 'dog' },
						{ id: 'key', picture: 'key' },
						{ id: 'phone', picture: 'phone' },
						{ id: 'bag', picture: 'bag' },
						{ id: 'no-compare', picture: 'stop' }
					],
					prompts: [
						{ id: 'whole', kind: 'open' },
						{ id: 'tell-waking', kind: 'open', place: 'waking' },
						{ id: 'tell-daytime', kind: 'open', place: 'daytime' },
						{ id: 'tell-meals', kind: 'open', place: 'meals' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'tell-going', kind: 'open', place: 'going' },
						{ id: 'who', kind: 'cued' },
						{ id: 'best', kind: 'cued' },
						{ id: 'hard', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' },
						{ id: 'between', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-parts',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'one/waking' },
				{ do: 'remove', ref: 'one/evening' },
				{ do: 'remove', ref: 'one/going' },
				{ do: 'remove', ref: 'other/waking' },
				{ do: 'remove', ref: 'other/evening' },
				{ do: 'remove', ref: 'other/going' }
			]
		},
		{
			id: 'plain-lists',
			when: [{ wording: ['literal'] }, { sight: ['low', 'none'] }],
			excludes: ['picture-story'],
			operations: [
				{ do: 'recast', ref: 'one', kind: 'zones', options: { frame: 'list' } },
				{ do: 'recast', ref: 'other', kind: 'zones', options: { frame: 'list' } }
			]
		},
		{
			id: 'picture-story',
			when: { bands: ['b2'] },
			bands: ['b2', 'b3'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'recast', ref: 'one', kind: 'track', options: { style: 'frames', backdrop: 'way-between' } },
				{ do: 'recast', ref: 'other', kind: 'track', options: { style: 'frames', backdrop: 'way-between' } }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'am-worried', picture: 'worried' } },
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'miss', picture: 'heart' } },
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'one', to: 'things', what: { id: 'other', picture: 'question' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'am-worried', picture: 'worried' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'miss', picture: 'heart' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'other', picture: 'question' } }
			]
		},
		{
			id: 'short-breaks',
			operations: [
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'one' },
				{ do: 'reword', ref: 'other' },
				{ do: 'remove', ref: 'one/going' },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'helper', picture: 'care-helper' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'kit', picture: 'wheelchair' } },
				{ do: 'add', ref: 'other', to: 'things', what: { id: 'medicine', picture: 'medicine' } }
			],
			excludes: ['three-parts']
		},
		{
			id: 'side-by-side',
			operations: [
				{ do: 'add', ref: 'other', to: 'prompts', what: { id: 'same', kind: 'cued' } },
				{ do: 'add', ref: 'other', to: 'prompts', what: { id: 'both', kind: 'cued' } }
			]
		}
	],
	next: ['brothers-and-sisters', 'my-questions']
} satisfies Activity;
