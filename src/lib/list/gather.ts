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
}

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
	let drawing: [Mark, ...Mark[]] | undefined;
	for (const mark of marks) {
		if (mark.stand.page !== page) continue;
		if (drawing && continues(drawing.at(-1), mark)) {
			drawing.push(mark);
			continue;
		}
		const begun: [Mark, ...Mark[]] = [mark];
		found.push(begun);
		drawing = mark.what.kind === 'ink' ? begun : undefined;
	}
	const counted = { ink: 0, picture: 0, photo: 0, words: 0, voice: 0 };
	const numbered = found.map((group) => ({ group, number: ++counted[group[0].what.kind] }));
	return [...placesOf(pageOf(sheet, page)), undefined].flatMap((place) => {
		const here = numbered.filter(({ group }) => group[0].stand.place === place);
		return here.map(({ group, number }, i): Standing => {
			return { id: group[0].id, marks: group, place, n: i + 1, of: here.length, number };
		});
	});
}
