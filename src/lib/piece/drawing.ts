/**
 * What a person would call one drawing.
 *
 * A drawing is made of many strokes. Strokes drawn one after another in the same place are one drawing, in the list
 * as in the record, so that both say "drawing 1" and not forty lines. What is said about it is kept with its first.
 */
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
