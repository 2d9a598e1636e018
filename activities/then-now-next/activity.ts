import type { Activity } from '#lib/activity/schema.ts';

/** Then, now, next: what has moved since last time, and one step closer to how I want it. */
export default {
	edition: 1,
	after: 'The ladder after Hadley Cantril, 1965; reviews every three months are common practice',
	for: 'child',
	family: 'story',
	topics: ['emotional', 'educational', 'supervision', 'friendships'],
	bands: ['b4', 'b5'],
	minutes: [20, 40],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'timeline',
			parts: [
				{
					kind: 'track',
					id: 'line',
					style: 'stops',
					places: [
						{ id: 'then', picture: 'stop-then', tone: 'sky' },
						{ id: 'now', picture: 'stop-now', tone: 'leaf' },
						{ id: 'next', picture: 'stop-next', tone: 'sun' }
					],
					things: [
						{ id: 'easier', picture: 'arrow-easier' },
						{ id: 'harder', picture: 'arrow-harder' },
						{ id: 'the-same', picture: 'same' },
						{ id: 'started', picture: 'door-open' },
						{ id: 'stopped', picture: 'finished' },
						{ id: 'home', picture: 'house' },
						{ id: 'learning', picture: 'college' },
						{ id: 'my-people', picture: 'family' },
						{ id: 'mates', picture: 'friend' },
						{ id: 'sleep', picture: 'asleep' },
						{ id: 'money', picture: 'money' },
						{ id: 'phone', picture: 'phone' }
					],
					prompts: [
						{ id: 'tell-now', kind: 'open', place: 'now' },
						{ id: 'feel-now', kind: 'cued', place: 'now' },
						{ id: 'keep-now', kind: 'cued', place: 'now' },
						{ id: 'tell-then', kind: 'open', place: 'then' },
						{ id: 'feel-then', kind: 'cued', place: 'then' },
						{ id: 'keep-then', kind: 'cued', place: 'then' },
						{ id: 'tell-between', kind: 'open' },
						{ id: 'who-between', kind: 'cued' },
						{ id: 'tell-next', kind: 'open', place: 'next' },
						{ id: 'feel-next', kind: 'cued', place: 'next' },
						{ id: 'change-next', kind: 'cued', place: 'next' }
					]
				}
			]
		},
		{
			id: 'ladder',
			parts: [
				{
					kind: 'scale',
					id: 'climb',
					style: 'ladder',
					places: [{ id: 'far' }, { id: 'some-way' }, { id: 'half-way' }, { id: 'close' }, { id: 'there' }],
					things: [
						{ id: 'was', picture: 'stop-then' },
						{ id: 'am', picture: 'stop-now' },
						{ id: 'aim', picture: 'stop-next' }
					],
					prompts: [
						{ id: 'tell-climb', kind: 'open' },
						{ id: 'feel-climb', kind: 'cued' },
						{ id: 'holds', kind: 'cued' },
						{ id: 'one-up', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'step',
			parts: [
				{
					kind: 'zones',
					id: 'plan',
					frame: 'room',
					places: [
						{ id: 'first-step', tone: 'plum' },
						{ id: 'with', tone: 'pine' },
						{ id: 'in-the-way', tone: 'slate' }
					],
					prompts: [
						{ id: 'tell-step', kind: 'open', place: 'first-step' },
						{ id: 'feel-step', kind: 'cued', place: 'first-step' },
						{ id: 'change-step', kind: 'cued', place: 'first-step' },
						{ id: 'tell-way', kind: 'open', place: 'in-the-way' },
						{ id: 'feel-way', kind: 'cued', place: 'in-the-way' },
						{ id: 'change-way', kind: 'cued', place: 'in-the-way' },
						{ id: 'tell-with', kind: 'open', place: 'with' },
						{ id: 'feel-with', kind: 'cued', place: 'with' },
						{ id: 'change-with', kind: 'cued', place: 'with' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'lists',
			when: { wording: ['literal'] },
			operations: [
				{ do: 'recast', ref: 'line', kind: 'zones', options: { frame: 'list' } },
				{ do: 'set', ref: 'climb', field: 'style', value: 'words' },
				{ do: 'set', ref: 'plan', field: 'frame', value: 'list' },
				{ do: 'reword', ref: 'climb' },
				{ do: 'reword', ref: 'climb/tell-climb' },
				{ do: 'reword', ref: 'climb/holds' },
				{ do: 'reword', ref: 'climb/one-up' },
				{ do: 'reword', ref: 'plan/first-step' }
			]
		},
		{
			id: 'three-steps',
			when: { reading: ['pictures'] },
			operations: [
				{ do: 'remove', ref: 'climb/some-way' },
				{ do: 'remove', ref: 'climb/close' }
			]
		},
		{
			id: 'last-time',
			excludes: ['from-now'],
			operations: [
				{ do: 'reword', ref: 'line/then' },
				{ do: 'reword', ref: 'line/then/start' },
				{ do: 'reword', ref: 'line/tell-then' }
			]
		},
		{
			id: 'from-now',
			excludes: ['last-time'],
			operations: [
				{ do: 'remove', ref: 'line/then' },
				{ do: 'remove', ref: 'line/tell-between' },
				{ do: 'remove', ref: 'line/who-between' },
				{ do: 'remove', ref: 'climb/was' }
			]
		},
		{
			id: 'no-ladder',
			operations: [{ do: 'recast', ref: 'climb', kind: 'sort', options: { deal: 'all' } }]
		}
	],
	next: ['ladder', 'my-24-hours', 'how-was-today']
} satisfies Activity;
