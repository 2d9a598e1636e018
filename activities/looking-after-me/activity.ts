import type { Activity } from '#lib/activity/schema.ts';

/** Looking after me: teeth, hair, bath, clothes; what I do, what someone helps with, what I wish. */
export default {
	edition: 1,
	for: 'child',
	family: 'body',
	topics: ['physical', 'medical'],
	bands: ['b1', 'b2', 'b3', 'b4'],
	minutes: [5, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'care',
			parts: [
				{
					kind: 'sort',
					id: 'care',
					deal: 'one',
					places: [
						{ id: 'do', tone: 'sun' },
						{ id: 'help', tone: 'pine' },
						{ id: 'wish', tone: 'plum' }
					],
					// What is easy to speak of comes first and last; what is more private lies in the middle.
					things: [
						{ id: 'clothes', picture: 'clothes' },
						{ id: 'teeth', picture: 'toothbrush' },
						{ id: 'hair', picture: 'comb' },
						{ id: 'bath', picture: 'bath' },
						{ id: 'glasses', picture: 'glasses' },
						{ id: 'hands', picture: 'soap' },
						{ id: 'warm', picture: 'hat' },
						{ id: 'bed', picture: 'bed' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'check', kind: 'back' },
						{ id: 'tell-do', kind: 'open', place: 'do' },
						{ id: 'feel-do', kind: 'cued', place: 'do' },
						{ id: 'keep-do', kind: 'cued', place: 'do' },
						{ id: 'tell-help', kind: 'open', place: 'help' },
						{ id: 'who-help', kind: 'cued', place: 'help' },
						{ id: 'feel-help', kind: 'cued', place: 'help' },
						{ id: 'tell-wish', kind: 'open', place: 'wish' },
						{ id: 'feel-wish', kind: 'cued', place: 'wish' },
						{ id: 'change-wish', kind: 'cued', place: 'wish' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'four-cards',
			when: [
				{ bands: ['b1'] },
				{ bands: ['b2'], wording: ['easy'] },
				{ bands: ['b2'], sight: ['low', 'none'] }
			],
			bands: ['b1', 'b2'],
			operations: [
				{ do: 'remove', ref: 'care/wish' },
				{ do: 'remove', ref: 'care/clothes' },
				{ do: 'remove', ref: 'care/glasses' },
				{ do: 'remove', ref: 'care/hands' },
				{ do: 'remove', ref: 'care/warm' },
				{ do: 'remove', ref: 'care/check' },
				{ do: 'remove', ref: 'care/keep-do' },
				{ do: 'remove', ref: 'care/feel-do' },
				{ do: 'remove', ref: 'care/who-help' },
				{ do: 'remove', ref: 'care/tell-do' },
				// Without a column for wishes, what the child would like is still asked.
				{ do: 'add', ref: 'care', to: 'prompts', what: { id: 'want', kind: 'cued' } },
				{ do: 'reword', ref: 'care/where' }
			]
		},
		{
			id: 'all-out',
			when: { bands: ['b4'] },
			bands: ['b3', 'b4'],
			operations: [
				{ do: 'set', ref: 'care', field: 'deal', value: 'all' },
				{ do: 'reword', ref: 'name' },
				{
					do: 'add',
					ref: 'care',
					to: 'things',
					what: { id: 'washing', picture: 'washing' },
					before: 'glasses'
				},
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'health', picture: 'medicine' }, before: 'warm' }
			]
		},
		{
			id: 'growing-up',
			bands: ['b3', 'b4'],
			operations: [
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'period', picture: 'pouch' }, before: 'warm' },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'skin', picture: 'lotion' }, before: 'warm' }
			]
		},
		{
			id: 'try-first',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'try-one', picture: 'shoes' }, before: 'teeth' },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'try-two', picture: 'car' }, before: 'teeth' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				// Dealt one at a time, an answer would have to wait for its turn.
				{ do: 'set', ref: 'care', field: 'deal', value: 'all' },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'like', picture: 'happy' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'not-like', picture: 'sad' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'hurts', picture: 'plaster' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'ask-me', picture: 'question' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'no-more', picture: 'stop' } }
			]
		},
		{
			id: 'who-helps',
			when: [{ fluency: ['new'] }, { speech: ['other', 'some'] }],
			operations: [
				// Dealt one at a time, an answer would have to wait for its turn.
				{ do: 'set', ref: 'care', field: 'deal', value: 'all' },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'mum', picture: 'mum' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'dad', picture: 'dad' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'sister', picture: 'sister' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'brother', picture: 'brother' } },
				{ do: 'add', ref: 'care', to: 'things', what: { id: 'grown-up', picture: 'someone-else' } },
				{ do: 'reword', ref: 'care/feel-help' }
			]
		}
	],
	next: ['my-day-with-my-help', 'calm-kit']
} satisfies Activity;
