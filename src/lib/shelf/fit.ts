/** Fits an activity to a person: the practitioner's choices in, a frozen sheet out. */
import { adapt, type Fitting, type Skipped } from '#lib/activity/adapt.ts';
import { freeze } from '#lib/activity/freeze.ts';
import type { Operation } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Look } from '#lib/base/palette.ts';
import { loadKinds } from '#lib/parts/parts.ts';
import { defaults } from '#lib/people/bands.ts';
import type { Person } from '#lib/people/person.ts';
import { picturesIn, withPictures } from './art.ts';
import type { Opened, Transform } from './shelf.ts';

/** What a practitioner settles before an activity begins. */
export interface Choices {
	person: Pick<Person, 'band' | 'access' | 'look'>;
	/** Adaptations switched on or off by hand; the rest follow the person. */
	chosen?: Readonly<Record<string, boolean>>;
	/** The practitioner's own changes. */
	own?: readonly Operation[];
	/** The language spoken; the person's when left off. */
	language?: string;
	direction?: 'ltr' | 'rtl';
	/** The look; the person's, or their band's, when left off. */
	look?: Look | undefined;
	/** How a trial language is made from English. */
	transform?: Transform;
}

/** A sheet, and how it came about. */
export interface Fitted {
	sheet: Sheet;
	/** Adaptations that are on, in the order they were applied. */
	on: string[];
	/** Operations that did not fit. Shown to the practitioner. */
	skipped: Skipped[];
}

/** Makes the sheet for one person, ready to be shown. */
export async function fitSheet(
	activity: Pick<Opened, 'id' | 'definition' | 'words' | 'art'>,
	{ person, chosen = {}, own = [], direction = 'ltr', transform, ...asked }: Choices
): Promise<Fitted> {
	const { band, access } = person;
	const language = asked.language ?? access.language;
	const look = asked.look ?? person.look ?? defaults[band].look;
	const words = await activity.words(easyIfAsked(language, access.wording), transform);
	const fitting: Fitting = { band, access: { ...access, language }, chosen, own };
	const adapted = adapt(activity.definition, words, fitting);
	// What the practitioner added may name a picture that the activity does not bring.
	const art = await withPictures(activity.art, picturesIn(adapted.activity.pages));
	await loadKinds(adapted.activity.pages);
	const sheet = freeze(adapted, { id: activity.id, fitting, language, direction, look, art });
	return { sheet, on: adapted.on, skipped: adapted.skipped };
}

/** Easy wording is its own file of words in each language; where there is none, the language itself. */
function easyIfAsked(language: string, wording: string): string {
	return wording === 'easy' && !language.includes('-x-') ? `${language}-x-easy` : language;
}
