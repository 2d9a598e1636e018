/**
 * Where something put without pointing stands.
 *
 * Everything that is put by list, by switch or by key, and words and voices wherever they come from, stands here:
 * the first spot in reading order, whole on the paper, where it lies on nothing. Where none is left, the one where
 * it covers least.
 */
import { overlapOf, type Box, type Point } from '#lib/base/geometry.ts';
import { boxAfter } from '#lib/base/shapes.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { View } from '#lib/parts/kind.ts';
import type { Mark } from './mark.ts';
import { carryInto, ownBox, paperOf, pictureSide, standMatrix } from './present.ts';

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
export function roomFor(mark: Pick<Mark, 'what' | 'text'>, size = 1): Extent {
	const [, , width, height] = ownBox(mark);
	return { width: width * size, height: height * size };
}

/** The middle of the first free spot in a place; the same for the same marks. */
export function freeSpot(
	sheet: Sheet,
	marks: readonly Mark[],
	place: string | undefined,
	view: View,
	room: Extent = usual
): Point {
	const paper = paperOf(sheet, place, view.form, view.only !== undefined);
	const taken = marks.map((mark) => boxOf(sheet, mark, view)).filter((box) => box !== undefined);
	let best: { at: Point; covers: number } | undefined;
	for (const y of spots(paper[1], paper[3], room.height)) {
		for (const x of inOrder(spots(paper[0], paper[2], room.width), sheet.direction)) {
			const box: Box = [x - room.width / 2, y - room.height / 2, room.width, room.height];
			const covers = taken.reduce((sum, one) => sum + overlapOf(one, box), 0);
			if (!covers) return { x, y };
			if (!best || covers < best.covers) best = { at: { x, y }, covers };
		}
	}
	return best?.at ?? { x: paper[0] + paper[2] / 2, y: paper[1] + paper[3] / 2 };
}

/** The room a mark takes in this view, with a little round it; ink is drawn round and over, and takes none. */
function boxOf(sheet: Sheet, mark: Mark, view: View): Box | undefined {
	if (mark.what.kind === 'ink') return undefined;
	const into = carryInto(sheet, mark.stand, view);
	if (!into) return undefined;
	const [l, t, w, h] = boxAfter(standMatrix(mark, into), ownBox(mark));
	return [l - gap, t - gap, w + 2 * gap, h + 2 * gap];
}

/** Middles along one side, so that all of it lies on the paper; its beginning does where it is too large. */
function spots(from: number, length: number, own: number): number[] {
	const free = length - own - 2 * gap;
	if (free <= 0) return [from + Math.max(length, own) / 2];
	const count = Math.floor(free / step) + 1;
	return Array.from({ length: count }, (_, i) => from + gap + own / 2 + i * step);
}

function inOrder(row: number[], direction: 'ltr' | 'rtl'): number[] {
	return direction === 'rtl' ? row.toReversed() : row;
}
