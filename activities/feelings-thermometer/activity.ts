import type { Activity } from '#lib/activity/schema.ts';

/** Feelings thermometer: a feeling the child names, and how much of it there is. */
export default {
	edition: 1,
	for: 'child',
	family: 'scale',
	topics: ['emotional', 'educational', 'physical', 'friendships'],
	bands: ['b2', 'b3', 'b4'],
	minutes: [8, 20],
	works: ['together', 'remote'],
	pages: [
		{
			id: 'feeling',
			parts: [
				{
					kind: 'drawing',
					id: 'feeling',
					places: [],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'name', kind: 'cued' },
						{ id: 'when', kind: 'cued' },
						{ id: 'body', kind: 'cued' }
					]
				}
			]
		},
		{
			id: 'warm',
			parts: [
				{
					kind: 'scale',
					id: 'warm',
					style: 'thermometer',
					backdrop: 'scene',
					places: [{ id: 'none' }, { id: 'little' }, { id: 'some' }, { id: 'lot' }, { id: 'most' }],
					prompts: [
						{ id: 'tell', kind: 'open' },
						{ id: 'where', kind: 'choice' },
						{ id: 'about', kind: 'open' },
						{ id: 'tell-none', kind: 'open', place: 'none' },
						{ id: 'tell-most', kind: 'open', place: 'most' },
						{ id: 'tell-little', kind: 'open', place: 'little' },
						{ id: 'tell-lot', kind: 'open', place: 'lot' },
						{ id: 'tell-some', kind: 'open', place: 'some' },
						{ id: 'feel', kind: 'cued' },
						{ id: 'keep', kind: 'cued' },
						{ id: 'change', kind: 'cued' }
					]
				}
			]
		}
	],
	adaptations: [
		{
			id: 'three-steps',
			when: [{ bands: ['b2'] }, { wording: ['easy'] }],
			bands: ['b2', 'b3', 'b4'],
			operations: [
				{ do: 'remove', ref: 'warm/little' },
				{ do: 'remove', ref: 'warm/lot' }
			]
		},
		{
			id: 'grown',
			when: { bands: ['b4'], wording: ['everyday', 'easy'] },
			bands: ['b3', 'b4'],
			excludes: ['plain-words'],
			operations: [
				{ do: 'set', ref: 'warm', field: 'style', value: 'words' },
				{ do: 'set', ref: 'warm', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'warm' }
			]
		},
		{
			id: 'plain-words',
			when: [{ wording: ['literal'] }, { sight: ['low', 'none'] }],
			excludes: ['grown'],
			operations: [
				{ do: 'set', ref: 'warm', field: 'style', value: 'words' },
				{ do: 'set', ref: 'warm', field: 'backdrop', value: null },
				{ do: 'reword', ref: 'name' },
				{ do: 'reword', ref: 'warm' }
			]
		},
		{
			id: 'try-first',
			when: { wording: ['easy'] },
			operations: [
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'try-one', picture: 'beach' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'try-two', picture: 'puzzle' } }
			]
		},
		{
			id: 'times-of-day',
			operations: [
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'morning', picture: 'morning' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'school', picture: 'school' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'evening', picture: 'dinner' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'night', picture: 'night' } }
			]
		},
		{
			id: 'feeling-cards',
			when: [{ speech: ['some', 'other'] }, { fluency: ['new'] }],
			operations: [
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'happy', picture: 'happy' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'calm', picture: 'calm' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'proud', picture: 'proud' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'excited', picture: 'excited' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'sad', picture: 'sad' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'worried', picture: 'worried' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'cross', picture: 'cross' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'scared', picture: 'scared' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'lonely', picture: 'lonely' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'tired', picture: 'tired' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'confused', picture: 'confused' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'hungry', picture: 'empty-plate' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'hurt', picture: 'plaster' } },
				{ do: 'add', ref: 'feeling', to: 'things', what: { id: 'something-else', picture: 'question' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'helps-hug', picture: 'hug' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'helps-quiet', picture: 'quiet' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'helps-play', picture: 'ball' } },
				{ do: 'add', ref: 'warm', to: 'things', what: { id: 'helps-help', picture: 'help' } }
			]
		}
	],
	next: ['calm-kit', 'body-map']
} satisfies Activity;
