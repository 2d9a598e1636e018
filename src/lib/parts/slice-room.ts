/** Finds room in a slice: the largest paper, and a name beside it that does not cover it. */
import type { Box } from '#lib/base/geometry.ts';
import { pictureRoom } from './name.ts';
import {
	freeBelow,
	largestFrom,
	longestRun,
	square,
	squaresOf,
	turn,
	turnBack,
	worth,
	type Cells,
	type Run,
	type Side
} from './squares.ts';

/** Room for marks and for a name. */
export interface Room {
	paper: Box;
	/** Wide enough for the picture too, unless that has room of its own. */
	label: Box;
	picture?: Box;
}

/** Squares between a name and its paper, and that a picture takes above or below a name. */
const gap = 1;
const tall = 8;
/** Rows a picture takes before the name and between the name and its paper; none where it stands beside the name. */
const orders: readonly (readonly [number, number])[] = [
	[0, 0],
	[tall, 0],
	[0, tall]
];

/**
 * The best room in a shape that is no box; undefined where there is none at all.
 *
 * `towards` says how much better it is for a name to stand on one side of the paper than on another.
 */
export function roomIn(
	box: Box,
	isInside: (x: number, y: number) => boolean,
	hasPicture: boolean,
	towards: Record<Side, number>
): Room | undefined {
	const squares = squaresOf(box, isInside);
	let best: (Found & { side: Side }) | undefined;
	for (const side of ['above', 'below', 'before', 'after'] as const) {
		const free = freeBelow(turn(squares, side));
		const isBeside = side === 'before' || side === 'after';
		for (const found of isBeside ? beside(free, hasPicture) : over(free, hasPicture, side === 'above')) {
			const score = found.score * towards[side];
			if (!best || score > best.score * 1.001) best = { ...found, score, side };
		}
	}
	if (!best) return undefined;
	const { side, picture } = best;
	const back = (cells: Cells): Box => {
		const { x, y, w, h } = turnBack(cells, squares, side);
		return [box[0] + x * square, box[1] + y * square, w * square, h * square];
	};
	return { label: back(best.label), paper: back(best.paper), ...(picture && { picture: back(picture) }) };
}

/** For each square, how many are free from there downwards. */
type Free = readonly number[][];

interface Found {
	score: number;
	label: Cells;
	paper: Cells;
	/** Where it does not stand just before the name. */
	picture?: Cells;
}

/** Names over a paper: with the picture before it, or above or below it where the shape is narrow. */
function* over(free: Free, hasPicture: boolean, isUp: boolean): Generator<Found> {
	const papers = largestFrom(free);
	for (const high of [6, 11]) {
		for (const [first, last] of hasPicture ? orders : orders.slice(0, 1)) {
			for (let y = 0; y + first + high + last + gap < free.length; y++) {
				const paper = papers[y + first + high + last + gap];
				if (!paper) continue;
				const aside = hasPicture && !first && !last ? pictureRoom : 0;
				const run = longestRun(free, y + first, high);
				const w = Math.min(run.length, Math.ceil((240 + aside) / square));
				const label = { ...standing(run, w, paper), y: y + first, h: high };
				const score = worth(paper.w, paper.h) * nameWorth(run.length * square - aside, high * square);
				if (!first && !last) yield { score, paper, label };
				else {
					const top = first ? y : y + high;
					const place = longestRun(free, top, tall);
					if (place.length < tall) continue;
					const picture = { ...standing(place, tall, label), y: top, h: tall };
					const off = Math.abs(picture.x + picture.w / 2 - label.x - label.w / 2) / label.w;
					// A picture above its name is seen first.
					const liked = isUp === first > 0 ? 0.97 : 0.9;
					yield { score: score * (liked - 1.2 * off), paper, label, picture };
				}
			}
		}
	}
}

/** Names beside a paper: the squares are turned, so that here a name is as wide as it is high. */
function* beside(free: Free, hasPicture: boolean): Generator<Found> {
	const papers = largestFrom(free);
	const aside = hasPicture ? pictureRoom : 0;
	for (const wide of [100, 128, 170, 240].map((w) => Math.ceil((w + aside) / square))) {
		for (let y = 0; y + wide + gap < free.length; y++) {
			const paper = papers[y + wide + gap];
			if (!paper) continue;
			const run = longestRun(free, y, wide);
			const w = Math.min(run.length, 11);
			const score = worth(paper.w, paper.h) * nameWorth(wide * square - aside, w * square);
			yield { score, paper, label: { ...standing(run, w, paper), y, h: wide } };
		}
	}
}

/** Across the middle of something where it can be, so that the two are seen as one. */
function standing(run: Run, w: number, on: Pick<Cells, 'x' | 'w'>): { x: number; w: number } {
	return { x: Math.min(run.start + run.length - w, Math.max(run.start, on.x + on.w / 2 - w / 2)), w };
}

/** The letter and the line of a name set as large as it comes, when it is made a fifth smaller to fit. */
const letter = 14;
const line = 31;

/** How well names stand in a room: a long word, two words, a long name of two. */
function nameWorth(width: number, height: number): number {
	const [letters, lines] = [Math.floor(width / letter), Math.floor(height / line)];
	if (letters < 3 || lines < 1) return 0.001;
	const hasWord = letters >= 9 ? 1 : 0.3 * (letters / 9) ** 2;
	const hasTwo = letters >= 15 || (letters >= 8 && lines > 1) ? 1 : 0.36;
	const hasLong = letters >= 17 || (letters >= 12 && lines > 1) ? 1 : 0.88;
	return hasWord * hasTwo * hasLong;
}
