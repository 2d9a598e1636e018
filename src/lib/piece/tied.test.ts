import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Mark } from './mark.ts';
import { Piece } from './piece.ts';
import { aloneShapes, endsOf, lineShapes, signBox, tiedShapes, type Around } from './tied-shapes.ts';
import { isLine, placeMark, sayOfPlace, tie, whole } from './tied.ts';
import { trialInk, trialPart, trialSheet } from './trial.ts';

const sheet = {
	...trialSheet(),
	pages: [
		{
			id: 'page',
			parts: [
				trialPart({
					...{ id: 'circles', kind: 'people' },
					places: [{ id: 'near' }, { id: 'far' }],
					lines: [
						{ id: 'close', stroke: 'double' },
						{ id: 'hard', stroke: 'zigzag', tone: 'coral' }
					]
				})
			]
		}
	]
};
const where = { page: 'page', form: 'wide', alone: false } as const;
const make = () => Piece.make(sheet, { by: 'person' });
const put = (piece: Piece, x = 200, place = 'circles/near') =>
	piece.do({
		...{ do: 'put', what: { kind: 'picture', picture: 'nan' } },
		stand: { ...where, place, x, y: 300, size: 1, turn: 0 }
	}) ?? '';
const lines = (piece: Piece) => piece.marks.filter(isLine).map(({ what }) => [what.line, what.from, what.to]);

function draw(piece: Piece, line: string, from: string, to: string): string {
	const command = tie(piece.marks, { line, from, to }, where, undefined);
	return (command && piece.do(command)) ?? '';
}

describe('a line', () => {
	test('is drawn once of each kind, either way round, and never from one to itself', () => {
		const piece = make();
		const [nan, dad] = [put(piece), put(piece, 600)];
		draw(piece, 'close', nan, 'me');
		draw(piece, 'close', 'me', nan);
		draw(piece, 'close', nan, nan);
		draw(piece, 'hard', nan, 'me');
		draw(piece, 'close', nan, dad);
		expect(lines(piece)).toEqual([
			['close', nan, 'me'],
			['hard', nan, 'me'],
			['close', nan, dad]
		]);
	});

	test('goes with either of its ends, in the same step, and comes back with it', () => {
		const piece = make();
		const [nan, dad] = [put(piece), put(piece, 600)];
		draw(piece, 'close', nan, dad);
		draw(piece, 'hard', dad, 'me');
		piece.do({ do: 'takeAway', ids: [dad] });
		expect(piece.marks.map(({ id }) => id)).toEqual([nan]);
		expect(piece.log.at(-1)).toMatchObject({
			did: 'takeAway',
			ids: [dad, expect.anything(), expect.anything()]
		});
		piece.undo();
		expect(lines(piece)).toHaveLength(2);
		expect(piece.marks).toHaveLength(4);
	});

	test('holds on to a drawing by its first stroke', () => {
		const piece = make();
		const stroke = { ...where, place: 'circles/near', x: 0, y: 0, size: 1, turn: 0 };
		const ids = [1, 2, 3].map(
			() => piece.do({ do: 'put', what: { kind: 'ink', ink: trialInk(4) }, stand: stroke }) ?? ''
		);
		draw(piece, 'close', ids[2] ?? '', 'me');
		expect(lines(piece)).toEqual([['close', ids[0], 'me']]);
	});

	test('whose end another hand took away is not there', () => {
		const piece = make();
		const nan = put(piece);
		const other = Piece.open([piece.whole()], { by: 'worker' });
		draw(other, 'close', nan, 'me');
		piece.do({ do: 'takeAway', ids: [nan] });
		piece.receive(other.whole());
		expect(piece.marks).toEqual([]);
	});

	test('leads from where one stands now to where the other does, and is told apart without colour', () => {
		const piece = make();
		const nan = put(piece, 300);
		draw(piece, 'hard', nan, 'me');
		const line = piece.marks.find(isLine) as Mark;
		const around = (x: number): Around => ({
			...{ sheet, page: 'page', view: { form: 'wide' }, text: 28 },
			boxOf: (id) => (id === nan ? [x, 300, 100, 100] : undefined)
		});
		const faces = () => undefined;
		expect(tiedShapes(line, around(100), faces)).toHaveLength(2);
		expect(endsOf(line, around(100))?.[0].x).toBeCloseTo(206, 0);
		expect(endsOf(line, around(800))?.[0].x).toBeLessThan(800);
		expect(tiedShapes(line, { ...around(1), boxOf: () => undefined }, faces)).toEqual([]);
		const ways = (['solid', 'double', 'dashed', 'wavy', 'zigzag'] as const).map((stroke) =>
			JSON.stringify(lineShapes({ stroke }, { x: 0, y: 0 }, { x: 200, y: 0 }))
		);
		expect(new Set(ways).size).toBe(5);
		expect(aloneShapes(line, sheet, faces)).toHaveLength(2);
	});
});

describe('what is said of a place', () => {
	const say = (piece: Piece, ...said: Parameters<typeof sayOfPlace>[2][]) => {
		for (const one of said) piece.doAll(sayOfPlace(piece.marks, 'circles/near', one, where, undefined));
	};

	test('is one mark, a step each time, and gone once nothing is said', () => {
		const piece = make();
		say(piece, { do: 'feel', feeling: undefined });
		expect(piece.marks).toEqual([]);
		say(piece, { do: 'feel', feeling: 'happy' }, { do: 'keep', keep: 'keep', text: 'the story' });
		expect(piece.marks).toMatchObject([
			{ what: { kind: 'place' }, feeling: 'happy', keep: 'keep', keepText: 'the story' }
		]);
		piece.undo();
		expect(placeMark(piece.marks, 'circles/near')).toMatchObject({ feeling: 'happy', keep: undefined });
		piece.undo();
		expect(piece.marks).toEqual([]);
		piece.redo();
		say(piece, { do: 'feel', feeling: undefined });
		expect(piece.marks).toEqual([]);
		piece.undo();
		expect(piece.marks).toHaveLength(1);
	});

	test('is said once, whichever hands said it', () => {
		const piece = make();
		const other = Piece.open([piece.whole()], { by: 'worker' });
		say(piece, { do: 'feel', feeling: 'happy' });
		say(other, { do: 'feel', feeling: 'sad' });
		piece.receive(other.whole());
		expect(piece.marks).toHaveLength(1);
		const stand = { ...where, place: 'circles/near', x: 0, y: 0, size: 1, turn: 0 };
		piece.do({ do: 'put', what: { kind: 'place' }, stand });
		expect(piece.marks).toHaveLength(1);
	});

	test('stands beside the name, at the end of the line of reading, on the sheet', () => {
		for (const direction of ['ltr', 'rtl'] as const) {
			const around: Around = {
				...{ sheet: { ...sheet, direction }, page: 'page', view: { form: 'wide' }, text: 28 },
				boxOf: () => undefined
			};
			const [l, , w] = signBox('circles/near', around) ?? [0, 0, 0];
			expect(direction === 'ltr' ? l : 1000 - l - w).toBeGreaterThan(500);
			expect(l + w).toBeLessThanOrEqual(1000);
		}
	});
});

test('a piece needs a newer version to be read only once it holds what an older one would leave out', () => {
	const version = (piece: Piece) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, piece.whole());
		return doc.getMap('meta').get('version');
	};
	const piece = make();
	put(piece);
	expect(version(piece)).toBe(1);
	piece.doAll(sayOfPlace(piece.marks, 'circles/near', { do: 'feel', feeling: 'happy' }, where, undefined));
	expect(version(piece)).toBe(2);
	expect(Piece.open([piece.whole()], { by: 'person' }).isReadOnly).toBe(false);
});

test('without anything tied there is nothing to look through', () => {
	const { marks } = make();
	expect(whole(marks)).toBe(marks);
});

test('what was seen and heard is in the worker’s hand, whoever holds the tablet', () => {
	const seen = trialPart({ kind: 'sort', id: 'seen', watched: true, places: [{ id: 'home' }] });
	const piece = Piece.make({ ...sheet, pages: [{ id: 'page', parts: [seen] }] }, { by: 'person' });
	const stand = { ...where, place: 'seen/home', x: 9, y: 9, size: 1, turn: 0 };
	const what = { kind: 'words', manner: 'typed', language: 'en' } as const;
	const id = piece.do({ do: 'put', what, stand, text: 'She laughed.' }) ?? '';
	piece.do({ do: 'word', id, text: 'She laughed and sang.' });
	expect(piece.mark(id)).toMatchObject({ by: 'worker', what: { manner: 'said-worker-wrote' } });
	expect(piece.log.map(({ by }) => by)).toEqual(['worker', 'worker']);
});
