import { expect, test } from 'vitest';
import type { Box } from '#lib/base/geometry.ts';
import { down, inkOf, nibOn, penBy, step } from './pen.ts';

const paper: Box = [100, 100, 200, 200];

test('the nib begins in the middle, draws only while it is down, and stays on the paper', () => {
	let nib = step(nibOn(paper), 'right', false, paper);
	expect(nib).toEqual({ at: { x: 200 + penBy.step, y: 200 }, line: undefined });
	nib = step(step(down(nib), 'down', true, paper), 'down', true, paper);
	expect(nib.line).toEqual([
		{ x: 220, y: 200 },
		{ x: 220, y: 204 },
		{ x: 220, y: 208 }
	]);
	for (let i = 0; i < 50; i++) nib = step(nib, 'left', false, paper);
	expect(nib.at).toEqual({ x: 100, y: 208 });
});

test('a line becomes ink', () => {
	expect([...inkOf([{ x: 1, y: 2 }, { x: 3, y: 4 }], 'plum', 5).points]).toEqual([1, 2, 3, 4]); // prettier-ignore
});
