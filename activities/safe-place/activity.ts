import type { Activity } from '#lib/activity/schema.ts';

/** Safe place and plan: what safe is like for me, and what I do, where I go and who I tell when it is not. */
export default {
	edition: 1,
	for: 'child',
	family: 'plan',
	topics: ['supervision', 'emotional'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [20, 40],
	works: ['together'],
	pages: [
		{
			id: 'safe',
			parts: [
				{
					kind: 'zones',
					id: 'safe',
					backdrop: 'evening',
					ratio: 1.42,
					paper: [0.15, 0.2, 0.7, 0.56],
					places: [
						{ id: 'like', picture: 'den', tone: 'moss' },
						{ id: 'who', picture: 'rug', tone: 'coral' },
						{ id: 'rules', picture: 'banner', tone: 'sun' }
					],
					things: [
						{ id: 'quiet', picture: 'quiet' },
						{ id: 'light', picture: 'light' },
						{ id: 'bed', picture: 'bed' },
						{ id: 'dog', picture: 'dog' },
						{ id: 'hug', picture: 'hug' },
						{ id: 'door', picture: 'door' },
						{ id: 'someone', picture: 'someone-else' }
					],
					prompts: [
						{ id: 'tell-like', kind: 'open', place: 'like' },
						{ id: 'where-like', kind: 'cued', place: 'like' },
						{ id: 'feel-like', kind: 'cued', place: 'like' },
						{ id: 'tell-who', kind: 'open', place: 'who' },
						{ id: 'ask-who', kind: 'cued', place: 'who' },
						{ id: 'tell-rules', kind: 'open', place: 'rules' },
						{ id: 'keep-rules', kind: 'cued', place: 'rules' },
						{ id: 'whole', kind: 'open' },
						{ id: 'already', kind: 'cued' },
						{ id: 'nearer', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'plan',
			parts: [
				{
					kind: 'zones',
					id: 'plan',
					backdrop: 'evening',
					ratio: 1.42,
					paper: [0.15, 0.2, 0.7, 0.56],
					places: [
						{ id: 'if', picture: 'lifebelt', tone: 'coral' },
						{ id: 'go', picture: 'signpost', tone: 'amber' },
						{ id: 'tell', picture: 'phone-wide', tone: 'plum' }
					],
					things: [
						{ id: 'family', picture: 'nan' },
						{ id: 'neighbour', picture: 'friend' },
						{ id: 'teacher', picture: 'teacher' },
						{ id: 'worker', picture: 'social-worker' },
						{ id: 'childline', picture: 'helpline' },
						{ id: 'police', picture: 'police-car' },
						{ id: 'room', picture: 'door' }
					],
					prompts: [
						{ id: 'tell-if', kind: 'open', place: 'if' },
						{ id: 'next-if', kind: 'cued', place: 'if' },
						{ id: 'tell-go', kind: 'open', place: 'go' },
						{ id: 'way-go', kind: 'cued', place: 'go' },
						{ id: 'tell-tell', kind: 'open', place: 'tell' },
						{ id: 'say-tell', kind: 'cued', place: 'tell' },
						{ id: 'next-tell', kind: 'cued', place: 'tell' },
						{ id: 'feel', kind: 'open' },
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
			when: { wording: ['literal'] },
			excludes: ['grown'],
			operations: [
				{ do: 'set', ref: 'safe', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'safe', field: 'backdrop', value: null },
				{ do: 'set', ref: 'plan', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'plan', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'safe' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'safe', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'safe', field: 'backdrop', value: null },
				{ do: 'set', ref: 'plan', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'plan', field: 'backdrop', value: null }
			]
		},
		{
			id: 'two-and-two',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'safe/rules' },
				{ do: 'remove', ref: 'plan/if' },
				{ do: 'remove', ref: 'safe/already' },
				{ do: 'remove', ref: 'plan/keep' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [
				{ do: 'set', ref: 'safe', field: 'show', value: 'one' },
				{ do: 'set', ref: 'plan', field: 'show', value: 'one' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'safe', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'safe', to: 'things', what: { id: 'not-here', picture: 'stop' } },
				{ do: 'add', ref: 'safe', to: 'things', what: { id: 'mum', picture: 'mum' } },
				{ do: 'add', ref: 'safe', to: 'things', what: { id: 'dad', picture: 'dad' } },
				{ do: 'add', ref: 'plan', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'plan', to: 'things', what: { id: 'shouting', picture: 'shouting' } },
				{ do: 'add', ref: 'plan', to: 'things', what: { id: 'alone', picture: 'alone' } },
				{ do: 'add', ref: 'plan', to: 'things', what: { id: 'phone', picture: 'phone' } },
				{ do: 'add', ref: 'plan', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'plan', to: 'things', what: { id: 'other', picture: 'something-else' } },
				{ do: 'add', ref: 'plan', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		},
		{
			id: 'our-signal',
			operations: [
				{
					do: 'add',
					ref: 'plan',
					to: 'places',
					what: { id: 'signal', picture: 'pennant', tone: 'sky' }
				},
				{
					do: 'add',
					ref: 'plan',
					to: 'prompts',
					what: { id: 'tell-signal', kind: 'open', place: 'signal' },
					before: 'feel'
				}
			]
		}
	],
	next: ['safe-hand', 'calm-kit']
} satisfies Activity;
