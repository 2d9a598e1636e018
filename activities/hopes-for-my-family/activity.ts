import type { Activity } from '#lib/activity/schema.ts';

/** Hopes for my family: what goes well, what is hard, what I hope for and want help with. */
export default {
	edition: 1,
	for: 'parent',
	family: 'three-questions',
	topics: ['emotional', 'medical', 'physical', 'supervision', 'identity'],
	bands: ['adult'],
	minutes: [15, 30],
	works: ['together', 'remote', 'alone'],
	pages: [
		{
			id: 'family',
			parts: [
				{
					kind: 'zones',
					id: 'family',
					backdrop: 'garden-hills',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					ratio: 300 / 500,
					paper: [26 / 300, 66 / 500, 248 / 300, 354 / 500],
					places: [
						{ id: 'well', picture: 'towel-well', tone: 'sun' },
						{ id: 'hard', picture: 'towel-hard', tone: 'slate' },
						{ id: 'hopes', picture: 'towel-hopes', tone: 'pine' }
					],
					prompts: [
						{ id: 'tell-well', kind: 'open', place: 'well' },
						{ id: 'part-well', kind: 'cued', place: 'well' },
						{ id: 'feel-well', kind: 'cued', place: 'well' },
						{ id: 'tell-hard', kind: 'open', place: 'hard' },
						{ id: 'feel-hard', kind: 'cued', place: 'hard' },
						{ id: 'tried-hard', kind: 'cued', place: 'hard' },
						{ id: 'tell-hopes', kind: 'open', place: 'hopes' },
						{ id: 'first-hopes', kind: 'cued', place: 'hopes' },
						{ id: 'keep-hopes', kind: 'cued', place: 'hopes' },
						{ id: 'help-hopes', kind: 'cued', place: 'hopes' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'plain-lists',
			when: { wording: ['literal'] },
			operations: [
				{ do: 'set', ref: 'family', field: 'frame', value: 'list' },
				{ do: 'set', ref: 'family', field: 'backdrop', value: null }
			]
		},
		{
			id: 'one-at-a-time',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'set', ref: 'family', field: 'show', value: 'one' },
				{ do: 'set', ref: 'family', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'family', field: 'backdrop', value: null },
				{ do: 'remove', ref: 'family/part-well' },
				{ do: 'remove', ref: 'family/tried-hard' },
				{ do: 'remove', ref: 'family/keep-hopes' },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'home', picture: 'flat' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'money', picture: 'money' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'sleep', picture: 'bed' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'health', picture: 'medicine' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'meals', picture: 'dinner' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'people', picture: 'friend' } }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			operations: [
				{ do: 'set', ref: 'family', field: 'show', value: 'one' },
				{ do: 'set', ref: 'family', field: 'frame', value: 'room' },
				{ do: 'set', ref: 'family', field: 'backdrop', value: null }
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'want-help', picture: 'help' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'other', picture: 'someone-else' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'family', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		},
		{
			id: 'before-a-birth',
			excludes: ['since-last-time'],
			operations: [
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'family' }
			]
		},
		{
			id: 'since-last-time',
			excludes: ['before-a-birth'],
			operations: [
				{
					do: 'add',
					ref: 'family',
					to: 'places',
					what: { id: 'changed', picture: 'towel-changed', tone: 'plum' },
					before: 'well'
				},
				{
					do: 'add',
					ref: 'family',
					to: 'prompts',
					what: { id: 'tell-changed', kind: 'open', place: 'changed' },
					before: 'tell-well'
				},
				{
					do: 'add',
					ref: 'family',
					to: 'prompts',
					what: { id: 'who-changed', kind: 'cued', place: 'changed' },
					before: 'tell-well'
				},
				{ do: 'reword', ref: 'purpose' }
			]
		}
	],
	next: ['what-helps', 'parents-day']
} satisfies Activity;
