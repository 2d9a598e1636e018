/** Lines between people, and how places are, as the record tells them. */
import type { Sheet } from '#lib/activity/sheet.ts';
import { placeName } from '#lib/activity/sheet.ts';
import type { Mark } from '#lib/piece/mark.ts';
import { isFixed, isLine, lineName, me } from '#lib/piece/tied.ts';
import { pageName, type Thing, type Wish } from './given.ts';

/** What a line leads from or to. */
export type End =
	| { is: 'me' }
	| { is: 'place'; text: string }
	| { is: 'words'; text: string }
	| ({ is: 'thing' } & Pick<Thing, 'kind' | 'name' | 'number' | 'picture'>);

/** What is said about a line or a place. */
interface Told {
	id: string;
	page: string;
	/** The name of the place; for a line, where it begins. */
	place?: string | undefined;
	feeling?: string | undefined;
	wish?: Wish | undefined;
	at: string;
	by: 'person' | 'worker';
}

/** A line from one to another. */
export interface GivenLine extends Told {
	/** Its kind, as the person was told it. */
	line: string;
	/** What the person called it. */
	name?: string | undefined;
	from: End;
	to: End;
}

/** What was said of a place itself. */
export interface GivenPlace extends Told {
	place: string;
}

/** Every line in these marks whose ends are among them too. */
export function linesOf(sheet: Sheet, marks: readonly Mark[], things: readonly Thing[]): GivenLine[] {
	return marks.flatMap((mark): GivenLine[] => {
		if (!isLine(mark)) return [];
		const { what } = mark;
		const [from, to] = [endOf(what.from, sheet, marks, things), endOf(what.to, sheet, marks, things)];
		if (!from || !to) return [];
		const first = isFixed(what.from) ? undefined : marks.find(({ id }) => id === what.from);
		const place = first?.stand.place ?? (what.from.includes('/') ? what.from : undefined);
		const told = toldOf(sheet, mark);
		return [
			{
				...told,
				place: place && placeName(sheet, place),
				line: lineName(sheet, mark.stand.page, what.line),
				name: mark.text || undefined,
				...{ from, to }
			}
		];
	});
}

/** What was said of each place, in the order of the sheet. */
export function placesOf(sheet: Sheet, marks: readonly Mark[]): GivenPlace[] {
	const refs = sheet.pages.flatMap(({ parts }) =>
		parts.flatMap((part) => part.places.map(({ id }) => `${part.id}/${id}`))
	);
	return refs.flatMap((ref) => {
		const mark = marks.find(({ what, stand }) => what.kind === 'place' && stand.place === ref);
		return mark ? [{ ...toldOf(sheet, mark), place: placeName(sheet, ref) }] : [];
	});
}

function toldOf(sheet: Sheet, { id, stand, feeling, keep, keepText, made, by }: Mark): Told {
	const wish = keep && { which: keep, text: keepText };
	return { id, page: pageName(sheet, stand.page), feeling, wish, at: made, by };
}

function endOf(end: string, sheet: Sheet, marks: readonly Mark[], things: readonly Thing[]): End | undefined {
	if (end === me) return { is: 'me' };
	if (isFixed(end)) return { is: 'place', text: placeName(sheet, end) };
	const thing = things.find(({ id }) => id === end);
	if (thing) {
		const { kind, name, number, picture } = thing;
		return { is: 'thing', kind, name, number, picture };
	}
	const words = marks.find(({ id, what }) => id === end && what.kind === 'words');
	return words && { is: 'words', text: words.text };
}
