import { describe, expect, test } from 'vitest';
import {
	carry,
	centre,
	clamp,
	contains,
	encloses,
	fit,
	inset,
	sheetBox,
	within,
	type Box
} from './geometry.ts';

const box: Box = [10, 20, 100, 50];

test('a sheet is as large upright as it is wide', () => {
	expect(sheetBox('wide')).toEqual([0, 0, 1000, 700]);
	expect(sheetBox('tall')).toEqual([0, 0, 700, 1000]);
});

test('a box holds its edge and its middle', () => {
	expect(contains(box, { x: 10, y: 70 })).toBe(true);
	expect(contains(box, { x: 9.9, y: 70 })).toBe(false);
	expect(centre(box)).toEqual({ x: 60, y: 45 });
});

test('no box becomes smaller than nothing', () => {
	expect(inset(box, 10)).toEqual([20, 30, 80, 30]);
	expect(inset(box, 1000)).toEqual([35, 45, 50, 0]);
});

test('fits without stretching, in the middle', () => {
	expect(fit(box, 1)).toEqual([35, 20, 50, 50]);
	expect(fit(box, 4)).toEqual([10, 32.5, 100, 25]);
});

test('names a part of a box by fractions, and the nearest spot in it', () => {
	expect(within(box, [0.5, 0, 0.5, 1])).toEqual([60, 20, 50, 50]);
	expect(clamp(box, { x: 0, y: 100 })).toEqual({ x: 10, y: 70 });
});

describe('carrying from one box to another', () => {
	const from: Box = [0, 0, 200, 100];
	const to: Box = [500, 100, 100, 300];
	const { scale, dx, dy } = carry(from, to);
	const put = (x: number, y: number) => ({ x: x * scale + dx, y: y * scale + dy });

	test('middle goes to middle, and every corner stays inside', () => {
		expect(put(100, 50)).toEqual(centre(to));
		for (const x of [0, 200]) for (const y of [0, 100]) expect(contains(to, put(x, y))).toBe(true);
	});

	test('nothing is stretched', () => {
		expect(put(200, 0).x - put(0, 0).x).toBe(2 * (put(0, 100).y - put(0, 0).y));
	});
});

test('an outline holds what lies inside it, also where it bends in', () => {
	const spots = [
		[0, 0],
		[100, 0],
		[100, 100],
		[50, 40],
		[0, 100]
	];
	const arrow = spots.map(([x = 0, y = 0]) => ({ x, y }));
	expect(encloses(arrow, { x: 20, y: 60 })).toBe(true);
	expect(encloses(arrow, { x: 50, y: 60 })).toBe(false);
	expect(encloses(arrow, { x: -1, y: 50 })).toBe(false);
	expect(encloses([], { x: 0, y: 0 })).toBe(false);
});
