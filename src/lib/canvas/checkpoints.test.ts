import { expect, test } from 'vitest';
import { Checkpoints } from './checkpoints.ts';

const stroke = (order: number) => ({ id: `s${order}`, order });
const strokes = (count: number) => Array.from({ length: count }, (_, i) => stroke(i));

/** Checkpoints that say how many copies they made. */
function made() {
	const copies: unknown[] = [];
	const picture = {} as HTMLCanvasElement;
	const checkpoints = new Checkpoints((of) => {
		copies.push(of);
		return of;
	});
	const keep = (count: number) => checkpoints.keep(picture, strokes(count));
	return { checkpoints, copies, keep };
}

test('there is one behind the newest strokes, and not one for each', () => {
	const { checkpoints, copies, keep } = made();
	for (let count = 0; count <= 450; count++) keep(count);
	expect(copies).toHaveLength(4);
	expect(checkpoints.newest?.count).toBe(400);
});

test('one that holds a stroke that changed is let go, and the older one stands', () => {
	const { checkpoints, keep } = made();
	for (const count of [100, 200, 300]) keep(count);
	checkpoints.forget(stroke(300));
	expect(checkpoints.newest?.count).toBe(300);
	checkpoints.forget(stroke(299));
	expect(checkpoints.newest?.count).toBe(200);
	checkpoints.forget(stroke(5));
	expect(checkpoints.newest).toBeUndefined();
});

test('a page with few strokes keeps none', () => {
	const { copies, keep } = made();
	for (let count = 0; count < 100; count++) keep(count);
	expect(copies).toEqual([]);
});
