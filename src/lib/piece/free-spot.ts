/**
 * Where something put without pointing stands.
 *
 * Everything that is put by list, by switch or by key, and words and voices wherever they come from, stands here:
 * the first spot in reading order, whole on the paper, where it lies on nothing. Where none is left, the one where
 * it covers least.
 */
import { centre, overlapOf, sheetBox, within, type Box, type Point } from '#lib/base/geometry.ts';
import { boxAfter, compose, moved } from '#lib/base/shapes.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Spot, View } from '#lib/parts/kind.ts';
import { centreOf } from '#lib/parts/people.ts';
import type { Mark, Stand } from './mark.ts';
import { carryInto, ownBox, pictureSide, standMatrix } from './present.ts';
import { isInSpot, spotOf } from './spot.ts';
import { isTied } from './tied.ts';

/** How much room something takes, in sheet units. */
export interface Extent {
	width: number;
	height: number;
}

/** The room a picture takes. */
const usual: Extent = { width: pictureSide, height: pictureSide };

/** How far it is from one spot to the next, and what is left free round each thing, in sheet units. */
const step = 6;
const gap = 8;

/** The room that a mark takes, or will take, at a size. */
export function extentFor(mark: Pick<Mark, 'what' | 'text'>, size = 1): Extent {
	const [, , width, height] = ownBox(mark);
	return { width: width * size, height: height * size };
}

/** Where a thing may stand, and what on it is taken from the start. */
interface Ground extends Pick<Spot, 'paper' | 'edge' | 'hole'> {
	taken?: readonly Box[];
}

/**
 * The middle of the first free spot in a place; the same for the same marks.
 *
 * `wordsBy` says how much larger words are shown than they are, where a screen is small.
 */
export function freeSpot(
	sheet: Sheet,
	marks: readonly Mark[],
	place: string | undefined,
	view: View,
	extent: Extent = usual,
	wordsBy = 1,
	page?: string
): Point {
	const ground = groundOf(sheet, place, view, page);
	const taken = marks.map((mark) => boxOf(sheet, mark, view, wordsBy)).filter((box) => box !== undefined);
	const fromRight = sheet.direction === 'rtl' ? -1 : 1;
	return spotFor(ground, taken, extent, ({ x, y }) => y * 10_000 + fromRight * x);
}

/** The stand of something new at the first free spot in a place of a page; `wordsBy` as for the spot. */
export function freeStand(
	sheet: Sheet,
	marks: readonly Mark[],
	{ page, place, view }: { page: string; place: string | undefined; view: View },
	extent?: Extent,
	wordsBy?: number
): Stand {
	const here = marks.filter(({ stand }) => stand.page === page);
	const spot = freeSpot(sheet, here, place, view, extent, wordsBy, page);
	return { page, place, form: view.form, alone: view.only !== undefined, ...spot, size: 1, turn: 0 };
}

/** The ground a place offers. A name that stands on the paper is not covered, nor is a picture in the middle. */
export function groundOf(
	sheet: Sheet,
	place: string | undefined,
	{ form, only }: View,
	page?: string
): Ground {
	const spot = spotOf(sheet, place, form, only !== undefined);
	if (spot) return spot.edge ? { ...spot, taken: [spot.label] } : spot;
	const parts = sheet.pages.find(({ id }) => id === page)?.parts ?? [];
	const taken = parts.flatMap((part) =>
		part.kind === 'people' ? [centreOf(part, form, sheet.direction)] : []
	);
	return { paper: sheetBox(form), taken };
}

/** The middle on a ground where something lies on nothing else, or covers least; among equals the one of least `cost`. */
export function spotFor(
	ground: Ground,
	others: readonly Box[],
	extent: Extent,
	cost: (spot: Point) => number
): Point {
	const { paper, edge } = ground;
	const { width, height } = extent;
	const taken = [...(ground.taken ?? []), ...others];
	const least = (edge ? middlesWithin(ground) : middlesOn(paper, extent))
		.map((at) => ({ at, cost: cost(at) }))
		.sort((a, b) => a.cost - b.cost);
	let best: { at: Point; lost: number } | undefined;
	for (const { at } of least) {
		const box: Box = [at.x - width / 2 - gap, at.y - height / 2 - gap, width + 2 * gap, height + 2 * gap];
		const covers = taken.reduce((sum, one) => sum + overlapOf(one, box), 0);
		const lost = covers + (edge ? outside(ground, box) * box[2] * box[3] : 0);
		if (!lost) return at;
		if (!best || lost < best.lost) best = { at, lost };
	}
	return best?.at ?? { x: paper[0] + paper[2] / 2, y: paper[1] + paper[3] / 2 };
}

/** Middles that leave something whole on a paper that is a box. */
function middlesOn(paper: Box, { width, height }: Extent): Point[] {
	return middles(paper[1], paper[3], height, paper[1] + height / 2).flatMap((y) =>
		middles(paper[0], paper[2], width, paper[0] + paper[2] / 2).map((x): Point => ({ x, y }))
	);
}

/** Middles that lie inside an edge and outside a hole. They lie further apart, as there are so many to try. */
function middlesWithin(ground: Ground): Point[] {
	const [l, t, w, h] = ground.paper;
	const along = (from: number, length: number) =>
		Array.from(
			{ length: Math.max(1, Math.floor(length / (2 * step))) },
			(_, i) => from + (i + 0.5) * 2 * step
		);
	return along(t, h)
		.flatMap((y) => along(l, w).map((x): Point => ({ x, y })))
		.filter((at) => isOnGround(ground, at));
}

function isOnGround({ paper, ...shape }: Ground, at: Point): boolean {
	return isInSpot({ box: paper, ...shape }, at);
}

/** How much of a box lies outside its ground, from 0 to 1. */
function outside(ground: Ground, box: Box): number {
	const at = [0, 0.5, 1];
	const spots = at.flatMap((x) => at.map((y) => centre(within(box, [x, y, 0, 0]))));
	return spots.filter((spot) => !isOnGround(ground, spot)).length / spots.length;
}

/** The room a mark takes in this view; ink is drawn round and over, and takes none. */
function boxOf(sheet: Sheet, mark: Mark, view: View, wordsBy: number): Box | undefined {
	if (mark.what.kind === 'ink' || isTied(mark.what)) return undefined;
	const into = carryInto(sheet, mark.stand, view);
	if (!into) return undefined;
	const larger = mark.what.kind === 'words' ? wordsBy : 1;
	return boxAfter(compose(standMatrix(mark, into), moved(0, 0, larger)), ownBox(mark));
}

/** Middles along one side, so that all of it lies on the paper; one where it is too large for that. */
function middles(from: number, length: number, own: number, large: number): number[] {
	const free = length - own - 2 * gap;
	if (free <= 0) return [large];
	const count = Math.floor(free / step) + 1;
	return Array.from({ length: count }, (_, i) => from + gap + own / 2 + i * step);
}
