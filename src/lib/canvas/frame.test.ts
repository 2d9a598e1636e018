import { describe, expect, test } from 'vitest';
import { bitmapSize, frameFor, toSheet } from './frame.ts';

describe('a sheet in an element', () => {
	test('lies in the form that comes out larger', () => {
		expect(frameFor(1280, 800, 1).form).toBe('wide');
		expect(frameFor(800, 1280, 1).form).toBe('tall');
		expect(frameFor(390, 600, 3).form).toBe('tall');
	});

	test('is whole, in the middle, on whole dots', () => {
		const frame = frameFor(1283, 801, 1.5);
		expect(frame.scale * 700).toBeLessThanOrEqual(801);
		expect(frame.left * 2 + frame.scale * 1000).toBeCloseTo(1283, 0);
		expect(frame.left * frame.ratio).toBe(Math.round(frame.left * frame.ratio));
	});

	test('finds a spot of the sheet under a spot of the element', () => {
		const frame = frameFor(2000, 1500, 1);
		expect(toSheet(frame, { x: frame.left, y: frame.top })).toEqual({ x: 0, y: 0 });
		expect(toSheet(frame, { x: 1000, y: 750 })).toEqual({ x: 500, y: 350 });
	});

	test('never costs more than six million dots', () => {
		const { width, height } = bitmapSize(frameFor(3000, 2000, 3));
		expect(width * height).toBeLessThan(6_100_000);
		expect(frameFor(1280, 800, 2).ratio).toBe(2);
	});

	test('can be nothing, for as long as the element is', () => {
		expect(frameFor(0, 0, 1)).toMatchObject({ scale: 0, ratio: 1 });
	});
});
