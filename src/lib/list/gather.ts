/**
 * What stands on a page, as a person would count it.
 *
 * A drawing is made of many strokes. Strokes drawn one after another in the same place are one drawing here, so
 * that the list says "drawing 1" and not forty lines. What is said about a drawing is kept with its first stroke.
 */
import type { Page } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { continues } from '#lib/piece/drawing.ts';
import type { Mark } from '#lib/piece/mark.ts';
import { isFixed, isLine, isTied, me, placeMark } from '#lib/piece/tied.ts';

/** One thing on the page: one mark, or the strokes of one drawing. */
export interface Standing {
	/** The id of its first mark. */
	id: string;
	/** Its marks, in the order they were made; the first carries the words, the feeling, keep or change. */
	marks: readonly [Mark, ...Mark[]];
	/** The place, as `part/place`; none when it stands beside the places. */
	place: string | undefined;
	/** Which of how many in its place, from 1. */
	n: number;
	of: number;
	/** Which drawing, photo or recording of the page, from 1. */
	number: number;
	/** What a line leads from and to. */
	ends?: readonly [End, End];
}

/** The end of a line: the middle, a place as `part/place`, or something on the page. */
export type End = { is: 'me' } | { is: 'place'; place: string } | { is: 'thing'; thing: Standing };

/** Places of a page in reading order, as `part/place`. */
export function placesOf(page: Page): string[] {
	return page.parts.flatMap((part) => part.places.map((place) => `${part.id}/${place.id}`));
}

/** The page of a sheet by its id. @throws when the sheet has no such page. */
export function pageOf(sheet: Sheet, id: string): Page {
	const page = sheet.pages.find((one) => one.id === id);
	if (!page) throw new Error(`the sheet has no page ${id}`);
	return page;
}

/** Everything on a page in the reading order of the activity: place by place, first put first. */
export function gather(sheet: Sheet, marks: readonly Mark[], page: string): Standing[] {
	const found: [Mark, ...Mark[]][] = [];
	const lines: Mark[] = [];
	let drawing: [Mark, ...Mark[]] | undefined;
	for (const mark of marks) {
		if (mark.stand.page !== page) continue;
		if (isLine(mark)) lines.push(mark);
		// What is said of a place is said with the place: it is nothing on the page.
		if (isTied(mark.what)) continue;
		if (drawing && continues(drawing.at(-1), mark)) {
			drawing.push(mark);
			continue;
		}
		const begun: [Mark, ...Mark[]] = [mark];
		found.push(begun);
		drawing = mark.what.kind === 'ink' ? begun : undefined;
	}
	const counted = { ink: 0, picture: 0, photo: 0, words: 0, voice: 0, line: 0, place: 0 };
	const numbered = found.map((group) => ({ group, number: ++counted[group[0].what.kind] }));
	const places = [...placesOf(pageOf(sheet, page)), undefined];
	const things = places.flatMap((place) => {
		const here = numbered.filter(({ group }) => group[0].stand.place === place);
		return here.map(({ group, number }, i): Standing => {
			return { id: group[0].id, marks: group, place, n: i + 1, of: here.length, number };
		});
	});
	if (!lines.length) return things;
	const tied = lines.flatMap((mark) => lineOf(mark, things) ?? []);
	return places.flatMap((place) => [
		...things.filter((thing) => thing.place === place),
		...tied.filter((thing) => thing.place === place)
	]);
}

/** A line among the things it ties; it is told where the first of them is. */
function lineOf(mark: Mark, things: readonly Standing[]): Standing | undefined {
	if (!isLine(mark)) return undefined;
	const [from, to] = [endOf(mark.what.from, things), endOf(mark.what.to, things)];
	if (!from || !to) return undefined;
	const place = placeOf(from.is === 'me' ? to : from);
	return { id: mark.id, marks: [mark], place, n: 1, of: 1, number: 1, ends: [from, to] };
}

/** What an end of a line is; undefined where it is not on the page. */
export function endOf(end: string, things: readonly Standing[]): End | undefined {
	if (end === me) return { is: 'me' };
	if (isFixed(end)) return { is: 'place', place: end };
	const thing = things.find(({ marks }) => marks.some(({ id }) => id === end));
	return thing && { is: 'thing', thing };
}

function placeOf(end: End): string | undefined {
	return end.is === 'me' ? undefined : end.is === 'place' ? end.place : end.thing.place;
}

/** What is said of a place itself, as a thing on the page would have it; undefined where nothing is. */
export function placeStanding(marks: readonly Mark[], place: string | undefined): Standing | undefined {
	const mark = placeMark(marks, place);
	return mark && { id: mark.id, marks: [mark], place, n: 1, of: 1, number: 1 };
}
