import type { Activity } from '#lib/activity/schema.ts';

/** Feelings creatures: one for me at home, one at school, one I would like; what it feels is for the child to say. */
export default {
	edition: 1,
	for: 'child',
	family: 'story',
	topics: ['emotional', 'educational', 'identity'],
	bands: ['b1', 'b2', 'b3', 'b4', 'b5'],
	minutes: [5, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'creatures',
			parts: [
				{
					kind: 'zones',
					id: 'creatures',
					backdrop: 'floor',
					ratio: 0.65,
					paper: [0.14, 0.16, 0.72, 0.7],
					places: [
						{ id: 'home', picture: 'rug-home', tone: 'coral' },
						{ id: 'school', picture: 'pegs-school', tone: 'sky' },
						{ id: 'would-like', picture: 'star-like', tone: 'plum' }
					],
					things: [
						{ id: 'curled', picture: 'curled-up' },
						{ id: 'jumping', picture: 'jumping-up' },
						{ id: 'peeping', picture: 'peeping-out' },
						{ id: 'folded', picture: 'arms-folded' },
						{ id: 'reaching', picture: 'reaching-up' },
						{ id: 'away', picture: 'turned-away' },
						{ id: 'upside-down', picture: 'upside-down' },
						{ id: 'knees', picture: 'hugging-knees' },
						{ id: 'running', picture: 'running-off' },
						{ id: 'one-leg', picture: 'one-leg' },
						{ id: 'carrying', picture: 'carrying-much' },
						{ id: 'open', picture: 'mouth-open' },
						{ id: 'flat', picture: 'lying-flat' },
						{ id: 'leaning', picture: 'leaning-on' }
					],
					prompts: [
						{ id: 'tell-home', kind: 'open', place: 'home' },
						{ id: 'think-home', kind: 'cued', place: 'home' },
						{ id: 'feel-home', kind: 'cued', place: 'home' },
						{ id: 'keep-home', kind: 'cued', place: 'home' },
						{ id: 'tell-school', kind: 'open', place: 'school' },
						{ id: 'think-school', kind: 'cued', place: 'school' },
						{ id: 'feel-school', kind: 'cued', place: 'school' },
						{ id: 'keep-school', kind: 'cued', place: 'school' },
						{ id: 'tell-like', kind: 'open', place: 'would-like' },
						{ id: 'feel-like', kind: 'cued', place: 'would-like' },
						{ id: 'change-like', kind: 'cued', place: 'would-like' },
						{ id: 'another', kind: 'open' }
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
				{ do: 'set', ref: 'creatures', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'creatures', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'creatures' }
			]
		},
		{
			id: 'six-cards',
			when: { bands: ['b1'] },
			excludes: ['draw-my-own'],
			operations: [
				{ do: 'remove', ref: 'creatures/folded' },
				{ do: 'remove', ref: 'creatures/reaching' },
				{ do: 'remove', ref: 'creatures/upside-down' },
				{ do: 'remove', ref: 'creatures/running' },
				{ do: 'remove', ref: 'creatures/one-leg' },
				{ do: 'remove', ref: 'creatures/carrying' },
				{ do: 'remove', ref: 'creatures/flat' },
				{ do: 'remove', ref: 'creatures/leaning' }
			]
		},
		{
			id: 'draw-my-own',
			bands: ['b2', 'b3', 'b4', 'b5'],
			excludes: ['six-cards', 'other-home'],
			operations: [
				{ do: 'set', ref: 'creatures', field: 'things', value: [] },
				{ do: 'reword', ref: 'creatures/tell-home' },
				{ do: 'reword', ref: 'creatures/tell-school' },
				{ do: 'reword', ref: 'creatures/tell-like' }
			]
		},
		{
			id: 'two-places',
			excludes: ['other-home'],
			when: { reading: ['pictures'] },
			operations: [
				{ do: 'remove', ref: 'creatures/would-like' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'other-home',
			excludes: ['draw-my-own', 'two-places'],
			operations: [
				{ do: 'set', ref: 'creatures/school', field: 'picture', value: 'rug-home' },
				{ do: 'reword', ref: 'creatures/school' },
				{ do: 'reword', ref: 'creatures/school/start' },
				{ do: 'reword', ref: 'creatures/tell-school' },
				{ do: 'reword', ref: 'creatures/keep-school' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low'] },
			operations: [{ do: 'set', ref: 'creatures', field: 'show', value: 'one' }]
		}
	],
	next: ['faces', 'weather-inside', 'which-one-is-me', 'how-was-today']
} satisfies Activity;
