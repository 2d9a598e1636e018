import type { Activity } from '#lib/activity/schema.ts';

/** My day with my help: where in a day there is help, who gives it and how it is; then what matters about being helped. */
export default {
	edition: 1,
	for: 'child',
	family: 'day',
	topics: ['medical', 'nutritional', 'emotional', 'educational', 'physical', 'supervision', 'identity'],
	bands: ['b2', 'b3', 'b4', 'b5'],
	minutes: [15, 40],
	works: ['together'],
	pages: [
		{
			id: 'day',
			parts: [
				{
					kind: 'track',
					id: 'day',
					style: 'stops',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					places: [
						{ id: 'getting-up', picture: 'awake', tone: 'sun' },
						{ id: 'washing', picture: 'bath', tone: 'sky' },
						{ id: 'eating', picture: 'breakfast', tone: 'amber' },
						{ id: 'going-out', picture: 'bus', tone: 'leaf' },
						{ id: 'learning', picture: 'school', tone: 'rose' },
						{ id: 'resting', picture: 'sofa', tone: 'cloud' },
						{ id: 'evening', picture: 'game', tone: 'sand' },
						{ id: 'night', picture: 'bed', tone: 'slate' }
					],
					things: [
						{ id: 'liked', picture: 'like' },
						{ id: 'not-liked', picture: 'dont-like' },
						{ id: 'helper', picture: 'care-helper' },
						{ id: 'nurse', picture: 'nurse' },
						{ id: 'family', picture: 'family' },
						{ id: 'teacher', picture: 'teacher' },
						{ id: 'myself', picture: 'me' },
						{ id: 'medicine', picture: 'medicine' },
						{ id: 'chair', picture: 'powered-wheelchair' },
						{ id: 'walker', picture: 'walking-frame-user' },
						{ id: 'ears', picture: 'hearing-aid' },
						{ id: 'seeing', picture: 'glasses' }
					],
					prompts: [
						{ id: 'tell-getting-up', kind: 'open', place: 'getting-up' },
						{ id: 'tell-washing', kind: 'open', place: 'washing' },
						{ id: 'tell-eating', kind: 'open', place: 'eating' },
						{ id: 'tell-going-out', kind: 'open', place: 'going-out' },
						{ id: 'tell-learning', kind: 'open', place: 'learning' },
						{ id: 'tell-resting', kind: 'open', place: 'resting' },
						{ id: 'tell-evening', kind: 'open', place: 'evening' },
						{ id: 'tell-night', kind: 'open', place: 'night' },
						{ id: 'best', kind: 'open' },
						{ id: 'who', kind: 'cued' },
						{ id: 'hard', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'help',
			parts: [
				{
					kind: 'track',
					id: 'help',
					style: 'frames',
					allow: ['ink', 'pictures', 'words', 'voice', 'photo'],
					places: [
						{ id: 'asked', picture: 'asked', tone: 'sun' },
						{ id: 'my-words', picture: 'my-words', tone: 'sky' },
						{ id: 'kit', picture: 'wheelchair', tone: 'leaf' },
						{ id: 'hurts', picture: 'plaster', tone: 'rose' },
						{ id: 'waiting', picture: 'wait', tone: 'cloud' },
						{ id: 'breaks', picture: 'suitcase', tone: 'amber' }
					],
					things: [
						{ id: 'liked', picture: 'like' },
						{ id: 'not-liked', picture: 'dont-like' }
					],
					prompts: [
						{ id: 'tell-asked', kind: 'open', place: 'asked' },
						{ id: 'feel-asked', kind: 'cued', place: 'asked' },
						{ id: 'tell-my-words', kind: 'open', place: 'my-words' },
						{ id: 'tell-kit', kind: 'open', place: 'kit' },
						{ id: 'tell-hurts', kind: 'open', place: 'hurts' },
						{ id: 'feel-hurts', kind: 'cued', place: 'hurts' },
						{ id: 'tell-waiting', kind: 'open', place: 'waiting' },
						{ id: 'change-waiting', kind: 'cued', place: 'waiting' },
						{ id: 'tell-breaks', kind: 'open', place: 'breaks' },
						{ id: 'know', kind: 'open' },
						{ id: 'first', kind: 'cued' },
						{ id: 'check', kind: 'back' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-stops',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'remove', ref: 'day/getting-up' },
				{ do: 'remove', ref: 'day/going-out' },
				{ do: 'remove', ref: 'day/learning' },
				{ do: 'remove', ref: 'day/resting' },
				{ do: 'remove', ref: 'day/evening' },
				{ do: 'remove', ref: 'help/kit' },
				{ do: 'remove', ref: 'help/waiting' },
				{ do: 'remove', ref: 'help/breaks' }
			]
		},
		{
			id: 'plain-steps',
			when: { bands: ['b2', 'b3'], wording: ['literal'], sight: ['sees'] },
			excludes: ['large', 'grown-strip'],
			operations: [{ do: 'recast', ref: 'day', kind: 'track', options: { style: 'frames' } }]
		},
		{
			id: 'grown-strip',
			when: { bands: ['b4', 'b5'] },
			bands: ['b3', 'b4', 'b5'],
			operations: [
				{ do: 'recast', ref: 'day', kind: 'dial', options: { style: 'strip' } },
				{
					do: 'add',
					ref: 'help',
					to: 'places',
					what: { id: 'private', picture: 'door', tone: 'slate' }
				},
				{
					do: 'add',
					ref: 'help',
					to: 'prompts',
					what: { id: 'tell-private', kind: 'open', place: 'private' },
					before: 'know'
				}
			]
		},
		{
			id: 'answer-cards',
			when: [{ speech: ['other', 'some'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-cross', picture: 'cross' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'ask-me', picture: 'question' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'slower', picture: 'clock' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'more', picture: 'more-please' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'not-safe', picture: 'danger' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'other', picture: 'someone-else' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'am-happy', picture: 'happy' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'am-calm', picture: 'calm' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'am-sad', picture: 'sad' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'am-cross', picture: 'cross' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'am-scared', picture: 'scared' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'ask-me', picture: 'question' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'slower', picture: 'clock' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'more', picture: 'more-please' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'stop', picture: 'stop' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'not-safe', picture: 'danger' } },
				{ do: 'add', ref: 'help', to: 'things', what: { id: 'other', picture: 'someone-else' } }
			]
		},
		{
			id: 'signing',
			when: { hearing: ['deaf'] },
			operations: [
				{ do: 'set', ref: 'help/my-words', field: 'picture', value: 'hand' },
				{ do: 'reword', ref: 'help/my-words' },
				{ do: 'reword', ref: 'help/tell-my-words' },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'interpreter', picture: 'interpreter' } },
				{ do: 'add', ref: 'day', to: 'things', what: { id: 'signs', picture: 'hand' } }
			]
		},
		{
			id: 'large',
			when: { sight: ['low', 'none'] },
			excludes: ['plain-steps'],
			operations: [
				{ do: 'recast', ref: 'day', kind: 'zones', options: { frame: 'list', show: 'one' } },
				{ do: 'recast', ref: 'help', kind: 'zones', options: { frame: 'list', show: 'one' } },
				{ do: 'reword', ref: 'help/my-words' },
				{ do: 'reword', ref: 'help/waiting' }
			]
		}
	],
	next: ['good-day-bad-day', 'my-health']
} satisfies Activity;
