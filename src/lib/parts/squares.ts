/** A shape that is no box, seen as squares of a grid, so that the largest box in it can be found. */
import type { Box } from '#lib/base/geometry.ts';

/** Which side of the paper the name stands on. */
export type Side = 'above' | 'below' | 'before' | 'after';

/** Squares of a grid over a box: true where all of a square can be used. */
export type Squares = boolean[][];

export interface Cells {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** The side of a square, in sheet units. */
export const square = 6;

/** The squares of a box that lie inside a shape with all their corners. */
export function squaresOf([l, t, w, h]: Box, isInside: (x: number, y: number) => boolean): Squares {
	const [columns, rows] = [Math.floor(w / square), Math.floor(h / square)];
	const corners = Array.from({ length: rows + 1 }, (_, y) =>
		Array.from({ length: columns + 1 }, (_, x) => isInside(l + x * square, t + y * square))
	);
	const is = (x: number, y: number) => corners[y]?.[x] ?? false;
	return Array.from({ length: rows }, (_, y) =>
		Array.from({ length: columns }, (_, x) => is(x, y) && is(x + 1, y) && is(x, y + 1) && is(x + 1, y + 1))
	);
}

/** The squares seen so that the name comes first, from above. */
export function turn(squares: Squares, side: Side): Squares {
	if (side === 'above') return squares;
	if (side === 'below') return squares.toReversed();
	const across = (squares[0] ?? []).map((_, x) => squares.map((row) => row[x] ?? false));
	return side === 'before' ? across : across.toReversed();
}

/** Cells of turned squares, where they lie in the squares as they were. */
export function turnBack({ x, y, w, h }: Cells, squares: Squares, side: Side): Cells {
	const [rows, columns] = [squares.length, squares[0]?.length ?? 0];
	if (side === 'above') return { x, y, w, h };
	if (side === 'below') return { x, y: rows - y - h, w, h };
	if (side === 'before') return { x: y, y: x, w: h, h: w };
	return { x: columns - y - h, y: x, w: h, h: w };
}

/** How good a paper is: large, and not too long for its height. */
export function worth(w: number, h: number): number {
	const size = Math.min(w, 1.7 * h) * Math.min(h, 1.7 * w);
	return Math.min(w, h) * square < 62 ? size * 0.4 : size;
}

/** Columns side by side. */
export interface Run {
	start: number;
	length: number;
}

/** For each square, how many are free from there downwards. */
export function freeBelow(squares: Squares): number[][] {
	const free: number[][] = [];
	for (let y = squares.length - 1; y >= 0; y--) {
		free[y] = (squares[y] ?? []).map((is, x) => (is ? (free[y + 1]?.[x] ?? 0) + 1 : 0));
	}
	return free;
}

/** The longest run of columns that are free over so many rows. */
export function longestRun(free: readonly number[][], y: number, high: number): Run {
	let best = { start: 0, length: 0 };
	let length = 0;
	(free[y] ?? []).forEach((below, x) => {
		length = below >= high ? length + 1 : 0;
		if (length > best.length) best = { start: x - length + 1, length };
	});
	return best;
}

/** For each row, the best rectangle among the rows from there on. */
export function largestFrom(free: readonly number[][]): (Cells | undefined)[] {
	const found: (Cells | undefined)[] = [];
	let best: Cells | undefined;
	for (let y = free.length - 1; y >= 0; y--) {
		const heights = free[y] ?? [];
		const open: { x: number; h: number }[] = [];
		for (let x = 0; x <= heights.length; x++) {
			const h = heights[x] ?? 0;
			let start = x;
			for (let last = open.at(-1); last && last.h >= h; last = open.at(-1)) {
				open.pop();
				start = last.x;
				const w = x - last.x;
				if (last.h && (!best || worth(w, last.h) > worth(best.w, best.h))) {
					best = { x: start, y, w, h: last.h };
				}
			}
			open.push({ x: start, h });
		}
		found[y] = best;
	}
	return found;
}
