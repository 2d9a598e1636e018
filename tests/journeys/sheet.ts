/** The sheet a child of an age is given: what is on it, by the names they see. Its drawings are left out. */
import { readFileSync } from 'node:fs';
import { plainAccess } from '#lib/activity/access.ts';
import { adapt, type Fitting } from '#lib/activity/adapt.ts';
import { freeze } from '#lib/activity/freeze.ts';
import { readActivity, type Band, type Part } from '#lib/activity/schema.ts';
import { partsOf, type Sheet } from '#lib/activity/sheet.ts';

/** What an age is called on the page, and its band. */
export const bands: Readonly<Record<string, Band>> = {
	...{ '2 to 4': 'b1', '5 to 7': 'b2', '8 to 11': 'b3', '12 to 14': 'b4', '15 to 18': 'b5' }
};

/** Fits an activity, by its folder, to an age that asks for nothing special. */
export async function sheetFor(id: string, age: string): Promise<Sheet> {
	const folder = new URL(`../../activities/${id}/`, import.meta.url);
	const read = (await import(new URL('activity.ts', folder).href)) as { default: unknown };
	const words = JSON.parse(readFileSync(new URL('locales/en.json', folder), 'utf8')) as Record<
		string,
		string
	>;
	const fitting: Fitting = { band: bands[age] ?? 'b3', access: plainAccess(), chosen: {}, own: [] };
	const setting = { id, fitting, language: 'en', direction: 'ltr', look: 'bright', art: {} } as const;
	return freeze(adapt(readActivity(read.default), words, fitting), setting);
}

/** The part on the first page of a sheet. */
export function firstPart(sheet: Sheet): Part {
	const [part] = partsOf(sheet);
	if (!part) throw new Error('a sheet has a part');
	return part;
}

/** The id of a place on the first page, by its name. */
export function placeNamed(sheet: Sheet, name: string): string {
	const part = firstPart(sheet);
	const place = part.places.find(({ id }) => sheet.words[`${part.id}/${id}`] === name);
	if (!place) throw new Error(`there is no place ${name}`);
	return place.id;
}

/** True when the activity brings a card of this name. */
export function hasCard(sheet: Sheet, name: string): boolean {
	const part = firstPart(sheet);
	return part.things.some(({ id }) => sheet.words[`${part.id}/${id}`] === name);
}

/** What is asked first about a place, or on the page where it has no places. */
export function firstAsked(sheet: Sheet, place: string | undefined): string {
	const part = firstPart(sheet);
	const id = place === undefined ? undefined : placeNamed(sheet, place);
	const prompt = part.prompts.find((one) => one.place === id);
	return sheet.words[`${part.id}/${prompt?.id}`] ?? '';
}
