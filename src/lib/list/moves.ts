/** How a thing on the page is moved, sized and turned, as commands; all strokes of a drawing together. */
import { clamp, sheetBox, type Point } from '#lib/base/geometry.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Command } from '#lib/piece/command.ts';
import type { Mark, Stand } from '#lib/piece/mark.ts';
import { middleOf, sized } from '#lib/piece/present.ts';
import { isInSpot, spotOf } from '#lib/piece/spot.ts';
import type { Standing } from './gather.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far one step goes, in sheet units: a nudge, and a fine one. */
export const nudgeBy = { step: 8, fine: 1 } as const;
/** How much one step of size is. */
export const sizeBy = 1.25;
/** Degrees of one turn, clockwise. */
export const turnBy = 15;

/** A step in each direction, in sheet units. Left is left in every language: a picture is not mirrored. */
export const steps: Readonly<Record<Direction, Point>> = {
	...{ up: { x: 0, y: -1 }, down: { x: 0, y: 1 } },
	...{ left: { x: -1, y: 0 }, right: { x: 1, y: 0 } }
};

/** Moves a thing so that its middle stands where the stand says; `scale` is how much the new form changes it. */
export function moveTo({ marks }: Standing, { x, y, ...stand }: Stand, scale: number): Command[] {
	const from = middle(marks);
	return each(marks, (mark) => {
		const at = middleOf(mark);
		const to = { x: x + (at.x - from.x) * scale, y: y + (at.y - from.y) * scale };
		const { size, turn } = mark.stand;
		return { ...stand, ...putAt(mark, to), size: size * scale, turn };
	});
}

/** Moves a thing one step, never out of its place; nothing to do at its edge. */
export function nudge({ marks, place }: Standing, way: Direction, fine: boolean, sheet: Sheet): Command[] {
	const from = middle(marks);
	const by = fine ? nudgeBy.fine : nudgeBy.step;
	const { form, alone } = marks[0].stand;
	const aim = { x: from.x + steps[way].x * by, y: from.y + steps[way].y * by };
	const spot = spotOf(sheet, place, form, alone);
	const there = clamp(spot?.paper ?? sheetBox(form), aim);
	const to = spot?.edge && !isInSpot(spot, there) ? from : there;
	// A stand is kept to the tenth of a unit: less than that is no step.
	if (Math.hypot(to.x - from.x, to.y - from.y) < 0.1) return [];
	return each(marks, ({ stand: { x, y } }) => ({ x: x + to.x - from.x, y: y + to.y - from.y }));
}

/** Makes a thing one step bigger or smaller, about its own middle; nothing to do at the last size. */
export function resize({ marks }: Standing, way: 'bigger' | 'smaller'): Command[] {
	const { size } = marks[0].stand;
	const by = sized({ size }, way === 'bigger' ? sizeBy : 1 / sizeBy) / size;
	if (by === 1) return [];
	const from = middle(marks);
	return each(marks, (mark) => {
		const at = middleOf(mark);
		const to = { x: from.x + (at.x - from.x) * by, y: from.y + (at.y - from.y) * by };
		return { ...putAt(mark, to), size: mark.stand.size * by };
	});
}

/** Turns a thing one step clockwise, about its own middle. */
export function turn({ marks }: Standing): Command[] {
	const from = middle(marks);
	const r = (turnBy * Math.PI) / 180;
	return each(marks, (mark) => {
		const at = middleOf(mark);
		const [dx, dy] = [at.x - from.x, at.y - from.y];
		const x = from.x + dx * Math.cos(r) - dy * Math.sin(r);
		const y = from.y + dx * Math.sin(r) + dy * Math.cos(r);
		return { ...putAt(mark, { x, y }), turn: (mark.stand.turn + turnBy) % 360 };
	});
}

function each(marks: readonly Mark[], to: (mark: Mark) => Partial<Stand>): Command[] {
	return marks.map((mark) => ({ do: 'move', id: mark.id, to: to(mark) }));
}

/** What x and y have to be for a mark's middle to be at a spot. */
function putAt(mark: Mark, to: Point): Point {
	const at = middleOf(mark);
	return { x: mark.stand.x + to.x - at.x, y: mark.stand.y + to.y - at.y };
}

/** The middle of a thing: of all its marks together. */
function middle(marks: readonly Mark[]): Point {
	const all = marks.map(middleOf);
	const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
	return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}
