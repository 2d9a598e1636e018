/** Finds room in a slice: the largest paper, and a name beside it that does not cover it. */
import type { Box } from '#lib/base/geometry.ts';

/** Room for a name and for marks. */
export interface Room {
	label: Box;
	paper: Box;
}

/** Which side of the paper the name stands on. */
type Side = 'above' | 'below' | 'before' | 'after';

/** Squares of a grid over a box: true where all of a square can be used. */
type Squares = boolean[][];

interface Cells {
	x: number;
	y: number;
	w: number;
	h: number;
}

const square = 6;
const gap = 1;

/**
 * The best room in a shape that is no box; undefined where there is none at all.
 *
 * `picture` is the width to be kept free beside the name, `towards` says which side of a paper lies at the rim.
 */
export function roomIn(
	box: Box,
	isInside: (x: number, y: number) => boolean,
	picture: number,
	towards: Partial<Record<Side, number>>
): Room | undefined {
	const squares = squaresOf(box, isInside);
	let best: { score: number; label: Cells; paper: Cells; side: Side } | undefined;
	for (const side of ['above', 'below', 'before', 'after'] as const) {
		const turned = turn(squares, side);
		const isBeside = side === 'before' || side === 'after';
		const found = isBeside ? beside(turned, picture) : over(turned, picture);
		if (!found) continue;
		const score = found.score * (towards[side] ?? 1);
		if (!best || score > best.score * 1.001) best = { ...found, score, side };
	}
	if (!best) return undefined;
	const { side } = best;
	const back = (cells: Cells): Box => {
		const { x, y, w, h } = turnBack(cells, squares, side);
		return [box[0] + x * square, box[1] + y * square, w * square, h * square];
	};
	return { label: back(best.label), paper: back(best.paper) };
}

function squaresOf([l, t, w, h]: Box, isInside: (x: number, y: number) => boolean): Squares {
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
function turn(squares: Squares, side: Side): Squares {
	if (side === 'above') return squares;
	if (side === 'below') return squares.toReversed();
	const across = (squares[0] ?? []).map((_, x) => squares.map((row) => row[x] ?? false));
	return side === 'before' ? across : across.toReversed();
}

function turnBack({ x, y, w, h }: Cells, squares: Squares, side: Side): Cells {
	const [rows, columns] = [squares.length, squares[0]?.length ?? 0];
	if (side === 'above') return { x, y, w, h };
	if (side === 'below') return { x, y: rows - y - h, w, h };
	if (side === 'before') return { x: y, y: x, w: h, h: w };
	return { x: columns - y - h, y: x, w: h, h: w };
}

interface Found {
	score: number;
	label: Cells;
	paper: Cells;
}

/** A name over a paper. */
function over(squares: Squares, picture: number): Found | undefined {
	const papers = largestFrom(squares);
	let best: Found | undefined;
	const most = Math.ceil((250 + picture) / square);
	for (const high of [5, 8, 11]) {
		for (let y = 0; y + high + gap < squares.length; y++) {
			const paper = papers[y + high + gap];
			if (!paper) continue;
			const run = longestRun(squares, y, high);
			const score = worth(paper.w, paper.h) * nameWorth(run.length * square - picture, high * square);
			if (best && score <= best.score * 1.001) continue;
			const w = Math.min(run.length, most);
			// Over its paper where it can be, so that the two are seen as one.
			const wish = paper.x + paper.w / 2 - w / 2;
			const x = Math.min(run.start + run.length - w, Math.max(run.start, wish));
			if (w > 0) best = { score, paper, label: { x, y, w, h: high } };
		}
	}
	return best;
}

/** A name beside a paper: the squares are turned, so that here the name is as wide as it is high. */
function beside(squares: Squares, picture: number): Found | undefined {
	const papers = largestFrom(squares);
	let best: Found | undefined;
	for (const wide of [100, 130, 160, 190].map((w) => Math.ceil((w + picture) / square))) {
		for (let y = 0; y + wide + gap < squares.length; y++) {
			const paper = papers[y + wide + gap];
			if (!paper) continue;
			const run = longestRun(squares, y, wide);
			const w = Math.min(run.length, 13);
			const score = worth(paper.h, paper.w) * nameWorth(wide * square - picture, w * square);
			if (best && score <= best.score * 1.001) continue;
			const wish = paper.x + paper.w / 2 - w / 2;
			const x = Math.min(run.start + run.length - w, Math.max(run.start, wish));
			if (w > 0) best = { score, paper, label: { x, y, w, h: wide } };
		}
	}
	return best;
}

/** How good a paper is: large, and not too long for its height. */
function worth(w: number, h: number): number {
	const size = Math.min(w, 1.7 * h) * Math.min(h, 1.7 * w);
	return Math.min(w, h) * square < 62 ? size * 0.4 : size;
}

/** How well a name of about eighteen letters stands in a room. */
function nameWorth(width: number, height: number): number {
	const [letters, lines] = [width / 14, Math.floor(height / 29)];
	if (letters <= 2 || lines < 1) return 0.001;
	return Math.min(1, (letters * lines) / 20) * Math.min(1, letters / 9.5) ** 2;
}

/** The longest run of columns that are free over some rows. */
function longestRun(squares: Squares, y: number, high: number): { start: number; length: number } {
	let best = { start: 0, length: 0 };
	let length = 0;
	const rows = squares.slice(y, y + high);
	(squares[0] ?? []).forEach((_, x) => {
		length = rows.every((row) => row[x]) ? length + 1 : 0;
		if (length > best.length) best = { start: x - length + 1, length };
	});
	return best;
}

/** For each row, the best rectangle among the rows from there on. */
function largestFrom(squares: Squares): (Cells | undefined)[] {
	const found: (Cells | undefined)[] = [];
	const heights = (squares[0] ?? []).map(() => 0);
	let best: Cells | undefined;
	for (let y = squares.length - 1; y >= 0; y--) {
		heights.forEach((h, x) => (heights[x] = squares[y]?.[x] ? h + 1 : 0));
		const open: { x: number; h: number }[] = [];
		for (let x = 0; x <= heights.length; x++) {
			const h = heights[x] ?? 0;
			let start = x;
			for (let last = open.at(-1); last && last.h >= h; last = open.at(-1)) {
				open.pop();
				start = last.x;
				const w = x - last.x;
				if (last.h && (!best || worth(w, last.h) > worth(best.w, best.h)))
					best = { x: start, y, w, h: last.h };
			}
			open.push({ x: start, h });
		}
		found[y] = best;
	}
	return found;
}
