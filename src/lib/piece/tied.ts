/**
 * Marks that stand by others: a line between two people, and what is said of a place itself.
 *
 * They have no spot of their own. A line is where its ends are and goes with them; what is said of a place stands
 * beside its name.
 */
import { newId } from '#lib/base/ids.ts';
import type { Line, PartOf } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Command } from './command.ts';
import { drawingOf } from './drawing.ts';
import type { Asked, KeepOrChange, Mark, Stand, What } from './mark.ts';

/** The end of a line that is the picture in the middle. */
export const me = 'me';

type LineMark = Mark & { what: Extract<What, { kind: 'line' }> };

/** True of what has no spot of its own. */
export function isTied({ kind }: What): boolean {
	return kind === 'line' || kind === 'place';
}

export function isLine(mark: Mark): mark is LineMark {
	return mark.what.kind === 'line';
}

/** True of an end that is always there: the middle, or a place. */
export function isFixed(end: string): boolean {
	return end === me || end.includes('/');
}

/**
 * These marks without lines that lack an end among them, and with the first of what is said of each place.
 *
 * Two hands may take away a person and draw a line to them at once; a reader may be shown one person and not the other.
 */
export function whole(marks: readonly Mark[]): readonly Mark[] {
	if (!marks.some(({ what }) => isTied(what))) return marks;
	const ids = new Set(marks.flatMap(({ id, what }) => (isTied(what) ? [] : [id])));
	const places = new Set<string>();
	return marks.filter((mark) => {
		const { what, stand } = mark;
		if (what.kind === 'line') return [what.from, what.to].every((end) => isFixed(end) || ids.has(end));
		if (what.kind !== 'place') return true;
		if (!stand.place || places.has(stand.place)) return false;
		places.add(stand.place);
		return true;
	});
}

/** These ids, and those of every line that would lose an end with them. */
export function withTheirLines(marks: ReadonlyMap<string, Mark>, ids: readonly string[]): string[] {
	const gone = new Set(ids);
	const lines = [...marks.values()].filter(
		(mark) => isLine(mark) && (gone.has(mark.what.from) || gone.has(mark.what.to))
	);
	return [...new Set([...ids, ...lines.map(({ id }) => id)])];
}

/** The part of a page that has lines to draw. */
export function linedPart(sheet: Sheet, page: string): PartOf<'people'> | undefined {
	const parts = sheet.pages.find(({ id }) => id === page)?.parts ?? [];
	return parts.find((part) => part.kind === 'people' && part.lines.length > 0) as
		PartOf<'people'> | undefined;
}

/** A kind of line of a page by its id. */
export function lineKind(sheet: Sheet, page: string, line: string): Line | undefined {
	return linedPart(sheet, page)?.lines.find(({ id }) => id === line);
}

/** What a kind of line is called, as the person was told it. */
export function lineName(sheet: Sheet, page: string, line: string): string {
	return sheet.words[`${linedPart(sheet, page)?.id ?? ''}/${line}`] ?? line;
}

/** Where something is done, without a spot. */
type Where = Pick<Stand, 'page' | 'form' | 'alone'>;

/**
 * Draws a line from one end to another; nothing to do where it is there, either way round, or the ends are one.
 *
 * A drawing is many strokes: the line holds on to its first, as everything that is said about it does.
 */
export function tie(
	marks: readonly Mark[],
	{ line, from, to }: { line: string; from: string; to: string },
	where: Where,
	asked: Asked | undefined
): Command | undefined {
	const first = (end: string) => (isFixed(end) ? end : (drawingOf(marks, end)[0]?.id ?? end));
	const ends = [first(from), first(to)] as const;
	if (ends[0] === ends[1]) return undefined;
	const isThere = marks.some(
		(mark) =>
			isLine(mark) && mark.what.line === line && ends.includes(mark.what.from) && ends.includes(mark.what.to)
	);
	if (isThere) return undefined;
	const what = { kind: 'line', line, from: ends[0], to: ends[1] } as const;
	return { do: 'put', what, stand: standOf(where), asked };
}

/** The mark that holds what is said of a place. */
export function placeMark(marks: readonly Mark[], place: string | undefined): Mark | undefined {
	return marks.find(({ what, stand }) => what.kind === 'place' && stand.place === place);
}

/** What is said of a place: its feeling, or what to keep or change. */
export type Said =
	{ do: 'feel'; feeling: string | undefined } | { do: 'keep'; keep: KeepOrChange | undefined; text?: string };

/** Says something of a place, as one step. Once nothing is said of it any more, its mark goes too. */
export function sayOfPlace(
	marks: readonly Mark[],
	place: string,
	said: Said,
	where: Where,
	asked: Asked | undefined
): Command[] {
	const mark = placeMark(marks, place);
	const says = said.do === 'feel' ? said.feeling !== undefined : said.keep !== undefined;
	if (!mark) {
		if (!says) return [];
		const id = newId();
		return [
			{ do: 'put', id, what: { kind: 'place' }, stand: standOf(where, place), asked },
			{ ...said, id }
		];
	}
	const left = says || (said.do === 'feel' ? mark.keep !== undefined : mark.feeling !== undefined);
	const done: Command = { ...said, id: mark.id };
	return left ? [done] : [done, { do: 'takeAway', ids: [mark.id] }];
}

function standOf({ page, form, alone }: Where, place?: string): Stand {
	return { page, place, form, alone, x: 0, y: 0, size: 1, turn: 0 };
}
