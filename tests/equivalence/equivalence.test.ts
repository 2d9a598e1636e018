import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { threeHouses, twoCircles } from '#lib/list/fixture.ts';
import { Piece } from '#lib/piece/piece.ts';
import { drag, keyboard, switches } from './drivers.ts';
import { circles, circlesOutcome, outcome, play, type Driver } from './script.ts';
import { summary } from './summary.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => void vi.advanceTimersByTime(ms);

async function played(by: (piece: Piece) => Driver): Promise<Piece> {
	const piece = Piece.make(threeHouses(), { by: 'person' });
	await play(by(piece));
	return piece;
}

async function playedInCircles(by: (piece: Piece) => Driver): Promise<Piece> {
	const piece = Piece.make(twoCircles(), { by: 'person' });
	await play(by(piece), circles);
	return piece;
}

const ways: Record<string, (piece: Piece) => Driver> = {
	keyboard,
	'one switch': (piece) => switches(piece, 'one', wait),
	'two switches': (piece) => switches(piece, 'two', wait)
};

test('a drag ends in what the script says', async () => {
	expect(summary(await played(drag))).toMatchObject(outcome);
});

test.each(Object.keys(ways))('%s ends in the same piece as a drag', async (way) => {
	const by = ways[way];
	expect(by && summary(await played(by))).toEqual(summary(await played(drag)));
});

test.each(Object.keys(ways))('%s leaves the same kinds of step in the log', async (way) => {
	const did = (piece: Piece) => [...new Set(piece.log.map((entry) => entry.did))].sort();
	const by = ways[way];
	expect(by && did(await played(by))).toEqual(did(await played(drag)));
});

test('lines and what is said of places end in what the script says', async () => {
	expect(summary(await playedInCircles(drag))).toMatchObject(circlesOutcome);
});

test.each(Object.keys(ways))('%s ends in the same lines, and says the same of places', async (way) => {
	const by = ways[way];
	const [piece, dragged] = [by && (await playedInCircles(by)), await playedInCircles(drag)];
	expect(piece && summary(piece)).toEqual(summary(dragged));
	expect(piece?.log.map((entry) => entry.did)).toEqual(
		expect.arrayContaining(dragged.log.map(({ did }) => did))
	);
});
