import type { Activity } from '#lib/activity/schema.ts';

/** Family my way: who counts as family, with lines for close, tricky, both and far; then who does what. */
export default {
	edition: 1,
	after: 'family trees and genograms as used since Murray Bowen, Monica McGoldrick and Randy Gerson',
	for: 'child',
	family: 'people',
	topics: ['identity', 'emotional', 'supervision', 'medical', 'nutritional'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [15, 40],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'who',
			parts: [
				{
					kind: 'people',
					id: 'family',
					style: 'open',
					backdrop: 'picnic',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					lines: [
						{ id: 'close', stroke: 'double', tone: 'pine' },
						{ id: 'tricky', stroke: 'zigzag', tone: 'coral' },
						{ id: 'both', stroke: 'wavy', tone: 'plum' },
						{ id: 'far', stroke: 'dashed', tone: 'storm' }
					],
					things: [
						{ id: 'not-sure', picture: 'not-sure' },
						{ id: 'died', picture: 'someone-died' },
						{ id: 'baby', picture: 'baby' },
						{ id: 'pet', picture: 'cat' },
						{ id: 'else', picture: 'someone-else' }
					],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'more', kind: 'cued' },
						{ id: 'bring-up', kind: 'cued' },
						{ id: 'not-sure-of', kind: 'cued' },
						{ id: 'tell-close', kind: 'open' },
						{ id: 'feel-close', kind: 'cued' },
						{ id: 'tell-tricky', kind: 'open' },
						{ id: 'feel-tricky', kind: 'cued' },
						{ id: 'tell-far', kind: 'open' },
						{ id: 'change', kind: 'cued' },
						{ id: 'keep', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'who-does-what',
			parts: [
				{
					kind: 'track',
					id: 'jobs',
					style: 'frames',
					places: [
						{ id: 'mornings', picture: 'awake', tone: 'butter' },
						{ id: 'school-run', picture: 'uniform', tone: 'sky' },
						{ id: 'cooking', picture: 'cooking', tone: 'sand' },
						{ id: 'washing', picture: 'washing-machine', tone: 'cloud' },
						{ id: 'dentist', picture: 'dentist', tone: 'leaf' },
						{ id: 'bedtime', picture: 'bed', tone: 'mist' }
					],
					things: [{ id: 'i-do', picture: 'me' }],
					prompts: [
						{ id: 'tell-all', kind: 'open' },
						{ id: 'tell-mornings', kind: 'open', place: 'mornings' },
						{ id: 'tell-school-run', kind: 'open', place: 'school-run' },
						{ id: 'tell-cooking', kind: 'open', place: 'cooking' },
						{ id: 'tell-washing', kind: 'open', place: 'washing' },
						{ id: 'tell-dentist', kind: 'open', place: 'dentist' },
						{ id: 'tell-bedtime', kind: 'open', place: 'bedtime' },
						{ id: 'mine', kind: 'cued' },
						{ id: 'feel-all', kind: 'cued' },
						{ id: 'change-all', kind: 'cued' },
						{ id: 'keep-all', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			excludes: ['two-lines', 'two-homes', 'large'],
			operations: [
				{ do: 'recast', ref: 'family', kind: 'zones', options: { frame: 'list' } },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'list-close', tone: 'pine' } },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'list-tricky', tone: 'coral' } },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'list-both', tone: 'plum' } },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'list-far', tone: 'storm' } }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-lists', 'two-lines', 'two-homes'],
			operations: [
				{ do: 'recast', ref: 'family', kind: 'zones', options: { frame: 'room' } },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'list-close', tone: 'pine' } },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'list-tricky', tone: 'coral' } },
				{ do: 'recast', ref: 'jobs', kind: 'zones', options: { frame: 'room', show: 'one' } }
			]
		},
		{
			id: 'two-lines',
			when: { wording: ['easy'] },
			excludes: ['plain-lists', 'large'],
			operations: [
				{
					do: 'set',
					ref: 'family',
					field: 'lines',
					value: [
						{ id: 'close', stroke: 'double', tone: 'pine' },
						{ id: 'tricky', stroke: 'zigzag', tone: 'coral' }
					]
				},
				{ do: 'remove', ref: 'family/not-sure-of' },
				{ do: 'remove', ref: 'family/tell-far' }
			]
		},
		{
			id: 'two-homes',
			excludes: ['plain-lists', 'large'],
			operations: [
				{ do: 'set', ref: 'family', field: 'backdrop', value: null },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'home-one', tone: 'pine' } },
				{ do: 'add', ref: 'family', to: 'places', what: { id: 'home-two', tone: 'plum' } },
				{
					do: 'add',
					ref: 'family',
					to: 'prompts',
					what: { id: 'tell-home-one', kind: 'open', place: 'home-one' },
					before: 'change'
				},
				{
					do: 'add',
					ref: 'family',
					to: 'prompts',
					what: { id: 'tell-home-two', kind: 'open', place: 'home-two' },
					before: 'change'
				}
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'mum', picture: 'mum' }, before: 'not-sure' },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'dad', picture: 'dad' }, before: 'not-sure' },
				{
					do: 'add',
					ref: 'family',
					to: 'things',
					what: { id: 'stepmum', picture: 'stepmum' },
					before: 'not-sure'
				},
				{
					do: 'add',
					ref: 'family',
					to: 'things',
					what: { id: 'stepdad', picture: 'stepdad' },
					before: 'not-sure'
				},
				{
					do: 'add',
					ref: 'family',
					to: 'things',
					what: { id: 'carer', picture: 'foster-carer' },
					before: 'not-sure'
				},
				{
					do: 'add',
					ref: 'family',
					to: 'things',
					what: { id: 'brother', picture: 'brother' },
					before: 'not-sure'
				},
				{
					do: 'add',
					ref: 'family',
					to: 'things',
					what: { id: 'sister', picture: 'sister' },
					before: 'not-sure'
				},
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'nan', picture: 'nan' }, before: 'not-sure' },
				{
					do: 'add',
					ref: 'family',
					to: 'things',
					what: { id: 'grandad', picture: 'grandad' },
					before: 'not-sure'
				}
			]
		},
		{
			id: 'one-page',
			operations: [
				{ do: 'remove', ref: 'jobs' },
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['brothers-and-sisters', 'different-days']
} satisfies Activity;
