/**
 * What a person would call one drawing.
 *
 * A drawing is made of many strokes. Strokes drawn one after another in the same place are one drawing, in the list
 * as in the record, so that both say "drawing 1" and not forty lines. What is said about it is kept with its first.
 */
import { overlapOf, type Box, type Point } from '#lib/base/geometry.ts';
import { inkBox } from './ink.ts';
import type { Mark } from './mark.ts';

/** Strokes further apart than this are two drawings, in milliseconds. */
const pause = 60_000;

/** True when a mark is the next stroke of the drawing that `before` belongs to, with nothing said about it alone. */
export function continues(before: Mark | undefined, mark: Mark): boolean {
	if (before?.what.kind !== 'ink' || mark.what.kind !== 'ink') return false;
	if (mark.text || mark.feeling || mark.keep) return false;
	const [a, b] = [before.stand, mark.stand];
	const stands = a.page === b.page && a.place === b.place && a.form === b.form && a.alone === b.alone;
	const near = Date.parse(mark.made) - Date.parse(before.made) <= pause;
	return stands && near && before.by === mark.by && before.share === mark.share;
}

/** Every stroke of the drawing that a stroke belongs to, in order; a thing that is no drawing alone. */
export function drawingOf(marks: readonly Mark[], id: string): readonly Mark[] {
	const at = marks.findIndex((mark) => mark.id === id);
	if (at < 0) return [];
	let [from, to] = [at, at + 1];
	const goesOn = (i: number) => {
		const mark = marks[i];
		return mark !== undefined && continues(marks[i - 1], mark);
	};
	while (goesOn(from)) from--;
	while (goesOn(to)) to++;
	return marks.slice(from, to);
}

/** Strokes that come nearer to each other than this are one figure, in sheet units. */
const near = 24;

/**
 * The middle of the figure that each stroke belongs to, by the stroke's id, in the form it was made in.
 *
 * A face is many strokes: where each thing is carried by itself, all of them are carried about one middle.
 */
export function figureMiddles(marks: readonly Mark[]): ReadonlyMap<string, Point> {
	const figures = new Map<string, Figure[]>();
	for (const { id, what, stand } of marks) {
		if (what.kind !== 'ink') continue;
		const key = `${stand.page} ${stand.place ?? ''} ${stand.form} ${String(stand.alone)}`;
		const [l, t, w, h] = inkBox(what.ink);
		let one: Figure = { ids: [id], box: [l + stand.x, t + stand.y, w, h] };
		const apart: Figure[] = [];
		for (const other of figures.get(key) ?? []) {
			if (overlapOf(grown(other.box), one.box) > 0) one = joined(other, one);
			else apart.push(other);
		}
		figures.set(key, [...apart, one]);
	}
	return new Map(
		[...figures.values()].flat().flatMap(({ ids, box: [l, t, w, h] }) => {
			return ids.map((id): [string, Point] => [id, { x: l + w / 2, y: t + h / 2 }]);
		})
	);
}

/** Strokes that make one figure, and the box round them. */
interface Figure {
	ids: readonly string[];
	box: Box;
}

function grown([l, t, w, h]: Box): Box {
	return [l - near, t - near, w + 2 * near, h + 2 * near];
}

function joined(a: Figure, b: Figure): Figure {
	const [l, t] = [Math.min(a.box[0], b.box[0]), Math.min(a.box[1], b.box[1])];
	const right = Math.max(a.box[0] + a.box[2], b.box[0] + b.box[2]);
	const bottom = Math.max(a.box[1] + a.box[3], b.box[1] + b.box[3]);
	return { ids: [...a.ids, ...b.ids], box: [l, t, right - l, bottom - t] };
}
