import type { Activity } from '#lib/activity/schema.ts';

/** What I carry: jobs, caring, money and worries in the pockets of one bag, and who else could carry some of it. */
export default {
	edition: 1,
	for: 'child',
	family: 'plan',
	topics: ['emotional', 'supervision', 'physical', 'educational', 'identity'],
	bands: ['b3', 'b4', 'b5'],
	minutes: [15, 30],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'bag',
			parts: [
				{
					kind: 'zones',
					id: 'bag',
					backdrop: 'rucksack',
					ratio: 360 / 300,
					paper: [30 / 360, 78 / 300, 300 / 360, 202 / 300],
					// Something light lies between any two that may be heavy; what others could carry comes last.
					places: [
						{ id: 'jobs', picture: 'pocket-jobs', tone: 'moss' },
						{ id: 'good', picture: 'pocket-good', tone: 'sun' },
						{ id: 'caring', picture: 'pocket-caring', tone: 'rose' },
						{ id: 'money', picture: 'pocket-money', tone: 'amber' },
						{ id: 'worries', picture: 'pocket-worries', tone: 'slate' },
						{ id: 'share', picture: 'pocket-share', tone: 'sky' }
					],
					things: [
						{ id: 'cooking', picture: 'dinner' },
						{ id: 'washing', picture: 'clothes' },
						{ id: 'little-ones', picture: 'baby' },
						{ id: 'medicine', picture: 'medicine' },
						{ id: 'shopping', picture: 'bag' },
						{ id: 'school', picture: 'school' },
						{ id: 'night', picture: 'night' }
					],
					prompts: [
						{ id: 'tell-jobs', kind: 'open', place: 'jobs' },
						{ id: 'feel-jobs', kind: 'cued', place: 'jobs' },
						{ id: 'tell-good', kind: 'open', place: 'good' },
						{ id: 'keep-good', kind: 'cued', place: 'good' },
						{ id: 'tell-caring', kind: 'open', place: 'caring' },
						{ id: 'feel-caring', kind: 'cued', place: 'caring' },
						{ id: 'tell-money', kind: 'open', place: 'money' },
						{ id: 'tell-worries', kind: 'open', place: 'worries' },
						{ id: 'feel-worries', kind: 'cued', place: 'worries' },
						{ id: 'heaviest', kind: 'open' },
						{ id: 'tell-share', kind: 'open', place: 'share' },
						{ id: 'who-share', kind: 'cued', place: 'share' }
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
				{ do: 'set', ref: 'bag', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'bag', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'bag' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4', 'b5'] },
			bands: ['b4', 'b5'],
			excludes: ['plain-lists'],
			operations: [
				{ do: 'set', ref: 'bag', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'bag', field: 'backdrop', value: null },
				{ do: 'add', ref: 'bag', to: 'places', what: { id: 'no-room', tone: 'plum' }, before: 'share' },
				{
					do: 'add',
					ref: 'bag',
					to: 'prompts',
					what: { id: 'tell-no-room', kind: 'open', place: 'no-room' },
					before: 'heaviest'
				}
			]
		},
		{
			id: 'four-pockets',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'bag/caring' },
				{ do: 'remove', ref: 'bag/money' },
				{ do: 'set', ref: 'bag', field: 'show', value: 'one' },
				{ do: 'reword', ref: 'purpose' }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'heavy', picture: 'heavy' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'light', picture: 'feather' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'like', picture: 'happy' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'help', picture: 'help' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'someone', picture: 'someone-else' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'hurt', picture: 'hurt' } },
				{ do: 'add', ref: 'bag', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'set', ref: 'bag', field: 'show', value: 'one' }]
		},
		{
			id: 'just-yesterday',
			operations: [
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'bag' }
			]
		}
	],
	next: ['who-decides', 'my-24-hours']
} satisfies Activity;
