import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { threeHouses } from '#lib/list/fixture.ts';
import { Piece } from '#lib/piece/piece.ts';
import { drag, keyboard, switches } from './drivers.ts';
import { outcome, play, type Driver } from './script.ts';
import { summary } from './summary.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => void vi.advanceTimersByTime(ms);

async function played(by: (piece: Piece) => Driver): Promise<Piece> {
	const piece = Piece.make(threeHouses(), { by: 'person' });
	await play(by(piece));
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
