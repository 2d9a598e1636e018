import type { Activity } from '#lib/activity/schema.ts';

/** Circles of people: me in the middle, and who is near, further and furthest. Pets and the dead are welcome. */
export default {
	edition: 1,
	after: 'circles of friends and of support, as used by Marsha Forest, Jack Pearpoint and many others',
	for: 'child',
	family: 'people',
	topics: ['friendships', 'identity', 'emotional', 'supervision'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'rings',
			parts: [
				{
					kind: 'people',
					id: 'me',
					style: 'rings',
					backdrop: 'pond',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					places: [{ id: 'near' }, { id: 'further' }],
					things: [
						{ id: 'pet', picture: 'dog' },
						{ id: 'online', picture: 'phone' },
						{ id: 'died', picture: 'someone-died' },
						{ id: 'worker', picture: 'social-worker' },
						{ id: 'else', picture: 'someone-else' }
					],
					prompts: [
						{ id: 'tell-near', kind: 'open', place: 'near' },
						{ id: 'do-near', kind: 'cued', place: 'near' },
						{ id: 'feel-near', kind: 'cued', place: 'near' },
						{ id: 'tell-further', kind: 'open', place: 'further' },
						{ id: 'feel-further', kind: 'cued', place: 'further' },
						{ id: 'anyone', kind: 'open' },
						{ id: 'move', kind: 'cued' },
						{ id: 'step', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'third-ring',
			when: { bands: ['b3', 'b4', 'b5'], wording: ['everyday', 'literal'] },
			bands: ['b3', 'b4', 'b5'],
			operations: [
				{ do: 'add', ref: 'me', to: 'places', what: { id: 'furthest' } },
				{
					do: 'add',
					ref: 'me',
					to: 'prompts',
					what: { id: 'tell-furthest', kind: 'open', place: 'furthest' },
					before: 'anyone'
				},
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['large'],
			operations: [
				{ do: 'recast', ref: 'me', kind: 'zones', options: { frame: 'list' } },
				{ do: 'reword', ref: 'me' }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists'],
			operations: [{ do: 'recast', ref: 'me', kind: 'zones', options: { frame: 'room', show: 'one' } }]
		},
		{
			id: 'who-helps',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			operations: [
				{ do: 'add', ref: 'me', to: 'prompts', what: { id: 'go-to', kind: 'open' }, before: 'move' },
				{ do: 'add', ref: 'me', to: 'prompts', what: { id: 'give-take', kind: 'cued' }, before: 'move' }
			]
		},
		{
			id: 'missing',
			operations: [
				{
					do: 'add',
					ref: 'me',
					to: 'things',
					what: { id: 'missed', picture: 'missing-someone' },
					before: 'worker'
				},
				{ do: 'add', ref: 'me', to: 'prompts', what: { id: 'tell-missed', kind: 'open' }, before: 'move' },
				{ do: 'add', ref: 'me', to: 'prompts', what: { id: 'near-missed', kind: 'cued' }, before: 'move' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'mum', picture: 'mum' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'dad', picture: 'dad' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'brother', picture: 'brother' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'sister', picture: 'sister' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'nan', picture: 'nan' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'grandad', picture: 'grandad' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'carer', picture: 'foster-carer' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'friend', picture: 'friend' }, before: 'pet' },
				{ do: 'add', ref: 'me', to: 'things', what: { id: 'teacher', picture: 'teacher' }, before: 'pet' }
			]
		}
	],
	next: ['world-map', 'safe-hand']
} satisfies Activity;
