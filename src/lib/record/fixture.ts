/** A visit that never was, for tests of the record and of what is made from it. */
import { plainAccess } from '#lib/activity/access.ts';
import { readSheet, type Sheet } from '#lib/activity/sheet.ts';
import type { Stand } from '#lib/piece/mark.ts';
import { Piece } from '#lib/piece/piece.ts';
import { readVisit, type Visit } from '#lib/visit/visit.ts';

/** A house with three rooms on one page, and a page of steps with one question. */
export function exampleSheet(changes: Partial<Sheet> = {}): Sheet {
	const place = (id: string) => ({ id });
	return readSheet({
		version: 1,
		activity: { id: 'three-rooms', edition: 1, family: 'three-questions' },
		after: 'Three rooms, after an idea by nobody',
		language: 'en',
		direction: 'ltr',
		band: 'b3',
		access: plainAccess(),
		look: 'bright',
		on: [],
		pages: [
			{
				id: 'rooms',
				parts: [
					{
						...{ kind: 'zones', id: 'house', show: 'all', frame: 'room', things: [], allow: [] },
						places: ['good', 'worries', 'dreams'].map(place),
						prompts: [
							{ id: 'ask-good', kind: 'open', place: 'good' },
							{ id: 'ask-worries', kind: 'open', place: 'worries' }
						]
					}
				]
			}
		],
		words: {
			name: 'Three rooms',
			rooms: 'The rooms',
			'house/good': 'Room of good things',
			'house/worries': 'Room of worries',
			'house/dreams': 'Room of dreams',
			'house/ask-good': 'Tell me about the good things.',
			'house/ask-worries': 'Tell me what goes in this room.'
		},
		art: {},
		...changes
	});
}

/** Where a mark stands: in a place of the house, or on the backdrop. */
export function stand(place: string | undefined, x = 200, y = 300): Stand {
	const at = place === undefined ? undefined : `house/${place}`;
	return { page: 'rooms', place: at, form: 'wide', alone: false, x, y, size: 1, turn: 0 };
}

/** An empty piece on the sheet, whose clock moves on a second with every look. */
export function examplePiece(sheet: Sheet = exampleSheet()): Piece {
	let time = Date.UTC(2026, 10, 22, 14, 5);
	return Piece.make(sheet, { by: 'person', now: () => new Date((time += 1000)) });
}

/** A visit that was closed, with both kinds of note and an ending. */
export function exampleVisit(changes: Partial<Visit> = {}): Visit {
	const at = '2026-11-22T14:30:00.000Z';
	return readVisit({
		...{ version: 1, id: 'visit', person: 'person', piece: 'piece', stage: 'closed' },
		activity: { id: 'three-rooms', name: 'Three rooms' },
		...{ made: '2026-11-20T09:00:00.000Z', started: '2026-11-22T14:00:00.000Z' },
		closed: '2026-11-22T14:45:00.000Z',
		...{ worker: 'Jo', purpose: 'To hear how things are at home.', present: 'Mum for the first part' },
		place: 'school',
		assents: [{ at: '2026-11-22T14:00:00.000Z', answer: 'yes' }],
		ending: {
			...{ good: 'Biscuit the dog', today: 'okay', todayText: 'it was all right' },
			next: 'Jo rings on Friday.'
		},
		observations: [
			{ id: 'o1', at, kind: 'seen', text: 'Drew with the left hand, stopped when the door opened.' },
			{ id: 'o2', at, kind: 'thought', text: 'Perhaps mornings are hard.' }
		],
		exports: [],
		...changes
	});
}
