/** Freezes an adapted activity into the sheet a piece is made on. */
import type { Look } from '#lib/base/palette.ts';
import { refsOf, type Adapted, type Fitting } from './adapt.ts';
import { hasIcons } from './icons.ts';
import { sheetVersion, type Sheet } from './sheet.ts';
import { speak, voices, type Words } from './text.ts';

/** What freezing needs beside the adapted activity. */
export interface Setting {
	/** The activity's folder. */
	id: string;
	fitting: Fitting;
	language: string;
	direction: 'ltr' | 'rtl';
	look: Look;
	/** Every drawing in the activity's folder, by name: `name`, `name@look`, `name@tall`, `name@look@tall`. */
	art: Readonly<Record<string, string>>;
}

/** Makes the sheet: one voice, one look, only the drawings it uses. */
export function freeze(adapted: Adapted, { id, fitting, language, direction, look, art }: Setting): Sheet {
	const { activity, words, on } = adapted;
	return {
		version: sheetVersion,
		activity: { id, edition: activity.edition, family: activity.family },
		...(activity.after !== undefined && { after: activity.after }),
		language,
		direction,
		band: fitting.band,
		access: fitting.access,
		look,
		on,
		pages: structuredClone(activity.pages),
		words: wordsFor(adapted, speak(words, voices(fitting.band, fitting.access))),
		art: artFor(adapted, look, art)
	};
}

/** The words for what is on the sheet; what adaptations are called is the practitioner's. */
function wordsFor({ activity }: Adapted, words: Words): Record<string, string> {
	const parts = activity.pages.flatMap((page) => page.parts);
	const there = new Set(parts.flatMap((part) => [part.id, ...refsOf(part)]));
	const plain = new Set(['name', 'purpose', ...activity.pages.map(({ id }) => id)]);
	return Object.fromEntries(
		Object.entries(words).filter(([key]) => {
			const [part = '', child] = key.split('/');
			return plain.has(key) || there.has(child === undefined ? part : `${part}/${child}`);
		})
	);
}

function artFor(
	{ activity }: Adapted,
	look: Look,
	art: Readonly<Record<string, string>>
): Record<string, string> {
	const names = new Set<string>();
	for (const part of activity.pages.flatMap((page) => page.parts)) {
		if (part.backdrop) names.add(part.backdrop);
		if ('centre' in part) names.add(part.centre);
		if ('outline' in part && part.outline) names.add(part.outline);
		// Bare paper shows no picture of the place, nor does a list one that is a frame, so the sheet carries none.
		const isBare = part.kind === 'zones' && part.frame !== 'picture' && !hasIcons(part);
		for (const place of part.places) if (place.picture && !isBare) names.add(place.picture);
		for (const thing of part.things) names.add(thing.picture);
	}
	const kept: Record<string, string> = {};
	for (const name of names) {
		const drawing = art[`${name}@${look}`] ?? art[name];
		if (drawing !== undefined) kept[name] = drawing;
		const tall = art[`${name}@${look}@tall`] ?? (art[`${name}@${look}`] ? undefined : art[`${name}@tall`]);
		if (tall !== undefined) kept[`${name}@tall`] = tall;
	}
	return kept;
}
