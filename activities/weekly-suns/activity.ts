import type { Activity } from '#lib/activity/schema.ts';

/** Weekly suns: seven days, a sun each, with what shone on it and what clouded it. */
export default {
	edition: 1,
	for: 'child',
	family: 'week',
	topics: ['nutritional', 'emotional', 'educational', 'physical', 'supervision', 'friendships'],
	bands: ['b2', 'b3', 'b4'],
	minutes: [10, 25],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'week',
			parts: [
				{
					kind: 'track',
					id: 'week',
					style: 'days',
					places: [
						{ id: 'monday', picture: 'sun-1' },
						{ id: 'tuesday', picture: 'sun-2' },
						{ id: 'wednesday', picture: 'sun-3' },
						{ id: 'thursday', picture: 'sun-4' },
						{ id: 'friday', picture: 'sun-5' },
						{ id: 'saturday', picture: 'sun-6' },
						{ id: 'sunday', picture: 'sun-7' }
					],
					things: [
						{ id: 'ray', picture: 'ray' },
						{ id: 'cloud', picture: 'cloud' },
						{ id: 'school', picture: 'school' },
						{ id: 'home', picture: 'house' },
						{ id: 'friend', picture: 'friend' },
						{ id: 'club', picture: 'ball' },
						{ id: 'visit', picture: 'two-homes' },
						{ id: 'meal', picture: 'dinner' },
						{ id: 'out', picture: 'bus' },
						{ id: 'rest', picture: 'sofa' }
					],
					prompts: [
						{ id: 'shines', kind: 'open' },
						{ id: 'tell-monday', kind: 'open', place: 'monday' },
						{ id: 'tell-tuesday', kind: 'open', place: 'tuesday' },
						{ id: 'tell-wednesday', kind: 'open', place: 'wednesday' },
						{ id: 'tell-thursday', kind: 'open', place: 'thursday' },
						{ id: 'tell-friday', kind: 'open', place: 'friday' },
						{ id: 'tell-saturday', kind: 'open', place: 'saturday' },
						{ id: 'tell-sunday', kind: 'open', place: 'sunday' },
						{ id: 'who', kind: 'cued' },
						{ id: 'clouds', kind: 'cued' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'more-sun', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-days',
			when: { wording: ['easy'] },
			excludes: ['plain-days', 'grown-week', 'buses', 'planets'],
			operations: [
				{ do: 'remove', ref: 'week/tuesday' },
				{ do: 'remove', ref: 'week/wednesday' },
				{ do: 'remove', ref: 'week/thursday' },
				{ do: 'remove', ref: 'week/friday' },
				{ do: 'reword', ref: 'week' }
			]
		},
		{
			id: 'plain-days',
			when: { wording: ['literal'] },
			excludes: ['three-days', 'grown-week', 'buses', 'planets'],
			operations: [
				{ do: 'set', ref: 'week/monday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/tuesday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/wednesday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/thursday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/friday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/saturday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/sunday', field: 'picture', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'week' }
			]
		},
		{
			id: 'grown-week',
			when: { bands: ['b4'] },
			bands: ['b3', 'b4'],
			excludes: ['three-days', 'plain-days', 'buses', 'planets'],
			operations: [
				{ do: 'set', ref: 'week/monday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/tuesday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/wednesday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/thursday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/friday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/saturday', field: 'picture', value: null },
				{ do: 'set', ref: 'week/sunday', field: 'picture', value: null },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'online', picture: 'phone' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'money', picture: 'money' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'late', picture: 'moon' } },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'week' }
			]
		},
		{
			id: 'buses',
			excludes: ['three-days', 'plain-days', 'grown-week', 'planets'],
			operations: [
				{ do: 'set', ref: 'week/monday', field: 'picture', value: 'bus-1' },
				{ do: 'set', ref: 'week/tuesday', field: 'picture', value: 'bus-2' },
				{ do: 'set', ref: 'week/wednesday', field: 'picture', value: 'bus-3' },
				{ do: 'set', ref: 'week/thursday', field: 'picture', value: 'bus-4' },
				{ do: 'set', ref: 'week/friday', field: 'picture', value: 'bus-5' },
				{ do: 'set', ref: 'week/saturday', field: 'picture', value: 'bus-6' },
				{ do: 'set', ref: 'week/sunday', field: 'picture', value: 'bus-7' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'week' }
			]
		},
		{
			id: 'planets',
			excludes: ['three-days', 'plain-days', 'grown-week', 'buses'],
			operations: [
				{ do: 'set', ref: 'week/monday', field: 'picture', value: 'planet-1' },
				{ do: 'set', ref: 'week/tuesday', field: 'picture', value: 'planet-2' },
				{ do: 'set', ref: 'week/wednesday', field: 'picture', value: 'planet-3' },
				{ do: 'set', ref: 'week/thursday', field: 'picture', value: 'planet-4' },
				{ do: 'set', ref: 'week/friday', field: 'picture', value: 'planet-5' },
				{ do: 'set', ref: 'week/saturday', field: 'picture', value: 'planet-6' },
				{ do: 'set', ref: 'week/sunday', field: 'picture', value: 'planet-7' },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'purpose' },
				{ do: 'reword', ref: 'week' }
			]
		},
		{
			id: 'one-at-a-time',
			when: { sight: ['low', 'none'] },
			operations: [{ do: 'recast', ref: 'week', kind: 'zones', options: { frame: 'list', show: 'one' } }]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'am-okay', picture: 'okay' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'am-worried', picture: 'worried' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'am-tired', picture: 'tired' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'hurts', picture: 'hurt' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'want-more', picture: 'like' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'want-less', picture: 'dont-like' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'not-safe', picture: 'not-safe' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'other', picture: 'something-else' } },
				{ do: 'add', ref: 'week', to: 'things', what: { id: 'enough', picture: 'stop' } }
			]
		}
	],
	next: ['my-weekend', 'different-days']
} satisfies Activity;
