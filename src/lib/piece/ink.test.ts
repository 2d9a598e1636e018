import { describe, expect, test } from 'vitest';
import { inkBox, inkOutline, packInk, unpackInk, UnreadableInk } from './ink.ts';
import { edgeOf, spineOf, type Sample } from './outline.ts';
import { trialInk } from './trial.ts';

describe('packing', () => {
	test('gives every point back within a quarter unit, and pressure within one in 255', () => {
		for (const pressed of [false, true]) {
			const ink = trialInk(60, pressed);
			const back = unpackInk(packInk(ink));
			expect(back).toMatchObject({ colour: 'ink', width: 10 });
			expect(back.points).toHaveLength(120);
			back.points.forEach((n, i) => expect(Math.abs(n - (ink.points[i] ?? 0))).toBeLessThanOrEqual(0.125));
			expect(back.pressure).toHaveLength(pressed ? 60 : 0);
			back.pressure.forEach((n, i) => expect(Math.abs(n - (ink.pressure[i] ?? 0))).toBeLessThan(1 / 255));
		}
	});

	test('takes about 140 bytes for 60 points, and one byte more for each with pressure', () => {
		expect(packInk(trialInk()).length).toBeLessThan(150);
		expect(packInk(trialInk(60, true)).length - packInk(trialInk()).length).toBe(60);
	});

	test('changes nothing the second time, so that a line never creeps', () => {
		const once = packInk(trialInk(200, true));
		expect(packInk(unpackInk(once))).toEqual(once);
	});

	test('holds points beyond the sheet, one point, and none', () => {
		const far = { ...trialInk(0), points: Float32Array.from([-5000, 99_999, 0, 0]) };
		expect([...unpackInk(packInk(far)).points]).toEqual([-5000, 99_999, 0, 0]);
		expect(unpackInk(packInk(trialInk(1))).points).toHaveLength(2);
		expect(unpackInk(packInk(trialInk(0))).points).toHaveLength(0);
	});

	test('refuses bytes that are cut short, newer, or not ink', () => {
		const bytes = packInk(trialInk());
		for (let n = 0; n < bytes.length; n++) {
			expect(() => unpackInk(bytes.subarray(0, n))).toThrow(UnreadableInk);
		}
		expect(() => unpackInk(Uint8Array.of(2, ...bytes.subarray(1)))).toThrow(UnreadableInk);
		expect(() => unpackInk(new Uint8Array(40).fill(255))).toThrow(UnreadableInk);
	});
});

describe('the outline', () => {
	test('lies in the box of the stroke, also where a pen was pressed hard', () => {
		for (const ink of [trialInk(), { ...trialInk(60, true), pressure: new Float32Array(60).fill(1) }]) {
			const [l, t, w, h] = inkBox(ink);
			const numbers =
				inkOutline(ink)
					.match(/-?\d+(\.\d+)?/g)
					?.map(Number) ?? [];
			expect(numbers.length).toBeGreaterThan(40);
			numbers.forEach((n, i) => {
				const [from, to] = i % 2 ? [t, t + h] : [l, l + w];
				expect(n).toBeGreaterThanOrEqual(from - 0.1);
				expect(n).toBeLessThanOrEqual(to + 0.1);
			});
		}
	});

	test('of one point is a dot, of none is nothing', () => {
		expect(inkOutline(trialInk(1))).toMatch(/^M.*Z$/);
		expect(inkOutline(trialInk(0))).toBe('');
		expect(inkBox(trialInk(0))).toEqual([0, 0, 0, 0]);
	});

	test('does not move what has settled while a line grows', () => {
		const pen = { width: 10, pressed: false };
		const { points } = trialInk(120);
		const samples = Array.from({ length: 120 }, (_, i): Sample => [
			points[2 * i] ?? 0,
			points[2 * i + 1] ?? 0,
			0.5
		]);
		const early = spineOf(samples.slice(0, 80), pen);
		const late = spineOf(samples, pen);
		expect(late.slice(0, early.length - 2).map(({ point }) => point)).toEqual(
			early.slice(0, -2).map(({ point }) => point)
		);
		expect(edgeOf(late, pen).length).toBeGreaterThan(edgeOf(early, pen).length);
	});
});
