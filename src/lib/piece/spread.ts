/**
 * Keeps things off one another where a page is seen in another form than it was made in.
 *
 * Carried onto a smaller paper things come nearer to each other than they shrink, so that words could cover words.
 * What did not lie on another where it was put is moved to the nearest free spot of its place, in this view only:
 * the mark itself stays as it was put.
 */
import { overlapOf, type Box, type Point } from '#lib/base/geometry.ts';
import { boxAfter, identity, moved, compose, type Matrix } from '#lib/base/shapes.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { View } from '#lib/parts/kind.ts';
import { groundOf, spotFor } from './free-spot.ts';
import type { Mark } from './mark.ts';
import { carryInto, ownBox, standMatrix } from './present.ts';
import { isTied } from './tied.ts';

/**
 * How far each mark is moved in this view, by its id; none for those that stay.
 *
 * `larger` says how much larger a mark is shown than it is, where a screen is small.
 */
export function spread(
	sheet: Sheet,
	marks: readonly Mark[],
	view: View,
	larger: (mark: Mark, into: Matrix) => number = () => 1
): ReadonlyMap<string, Point> {
	const shown = marks.flatMap((mark): Shown[] => {
		if (mark.what.kind === 'ink' || isTied(mark.what)) return [];
		const into = carryInto(sheet, mark.stand, view);
		if (!into) return [];
		return [{ mark, into, put: boxOf(mark, identity, 1), seen: boxOf(mark, into, larger(mark, into)) }];
	});
	const by = new Map<string, Point>();
	if (shown.every(({ into }) => into === identity)) return by;
	// What was put in this form stays where it is, so the others make room for it.
	const before: Shown[] = shown.filter(({ into }) => into === identity);
	for (const one of shown) {
		if (one.into === identity) continue;
		const inTheWay = before.filter((other) => overlapOf(other.seen, one.seen) > 0 && !layOn(other, one));
		if (inTheWay.length) {
			const to = nearest(sheet, one, before, view);
			by.set(one.mark.id, to);
			one.seen = shifted(one.seen, to);
		}
		before.push(one);
	}
	return by;
}

/** The transform of a mark in this view, moved as far as it is spread. */
export function spreadMatrix(at: Matrix, by: Point | undefined): Matrix {
	return by ? compose(moved(by.x, by.y), at) : at;
}

interface Shown {
	mark: Mark;
	into: Matrix;
	/** The room it takes where it was put, and here. */
	put: Box;
	seen: Box;
}

function boxOf(mark: Mark, into: Matrix, by: number): Box {
	return boxAfter(compose(standMatrix(mark, into), moved(0, 0, by)), ownBox(mark));
}

/** True when one lay on the other where both were put: then it is meant. */
function layOn(a: Shown, b: Shown): boolean {
	const [one, other] = [a.mark.stand, b.mark.stand];
	return one.form === other.form && one.alone === other.alone && overlapOf(a.put, b.put) > 0;
}

function nearest(sheet: Sheet, { mark, seen }: Shown, before: readonly Shown[], view: View): Point {
	const [l, t, width, height] = seen;
	const from = { x: l + width / 2, y: t + height / 2 };
	const ground = groundOf(sheet, mark.stand.place, view, mark.stand.page);
	const far = ({ x, y }: Point) => Math.hypot(x - from.x, y - from.y);
	const to = spotFor(
		ground,
		before.map((one) => one.seen),
		{ width, height },
		far
	);
	return { x: to.x - from.x, y: to.y - from.y };
}

function shifted([l, t, w, h]: Box, { x, y }: Point): Box {
	return [l + x, t + y, w, h];
}
