import { expect, test } from 'vitest';
import { ofDay, ofWhole, type Cut } from './clock.ts';

const sizes = ({ ends }: Cut) => ends.map(([from, to]) => to - from);
const close = (numbers: readonly number[]) => numbers.map((n): unknown => expect.closeTo(n, 6));

test('shares are as large as their spans, one after the other', () => {
	const cut = ofWhole([1, 2, 1]);
	expect(sizes(cut)).toEqual(close([0.25, 0.5, 0.25]));
	expect(cut.ends.map(([from]) => from)).toEqual(close([0, 0.25, 0.75]));
	expect(cut.at(0.5)).toBeCloseTo(0.5, 6);
});

test('no share is too small for a name and a paper, and a larger span never has less', () => {
	const spans = [24, 1, 1, 4, 1, 1, 1, 1];
	const shares = sizes(ofWhole(spans));
	expect(Math.min(...shares)).toBeGreaterThan(0.08);
	expect(shares.reduce((all, one) => all + one, 0)).toBeCloseTo(1, 6);
	expect(shares[0]).toBeGreaterThan(shares[3] ?? 1);
	expect(shares[3]).toBeGreaterThan((shares[1] ?? 1) - 1e-9);
});

test('a day goes from midnight, with noon opposite, whatever is long in it', () => {
	const told = ofDay([12, 12], true);
	expect(told.ends).toEqual([close([0, 0.5]), close([0.5, 1])]);
	const cut = ofDay([7, 1, 1, 1, 6, 1, 1, 1, 3, 2], true);
	expect(cut.at(0)).toBe(0);
	expect(cut.at(0.5)).toBeCloseTo(0.5, 6);
	expect(cut.at(1)).toBeCloseTo(1, 6);
	// School goes on past noon.
	expect(cut.ends[4]?.[0]).toBeLessThan(0.5);
	expect(cut.ends[4]?.[1]).toBeGreaterThan(0.5);
	expect(Math.min(...sizes(cut))).toBeGreaterThan(0.07);
});

test('hours that nobody has told of stay empty; a day without any hours is shared evenly', () => {
	expect(ofDay([6, 12], true).ends.at(-1)?.[1]).toBeCloseTo(0.75, 6);
	expect(sizes(ofDay([1, 1, 1, 1], false))).toEqual(close([0.25, 0.25, 0.25, 0.25]));
});
