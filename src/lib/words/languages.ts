/**
 * The languages we know of, each in its own words.
 *
 * A language can be chosen once it has a folder in `locales/`; those listed here without one wait for a
 * translator. Names are never translated and never shown as flags.
 */

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** One language: its code in our catalogue, the tag for `lang`, its own name. */
export interface Language {
	code: string;
	tag: string;
	name: string;
	direction: Direction;
	/** Made from English to try the pages out; never offered to a family. */
	trial?: true;
}

/** Every language we know of, English first. */
export const knownLanguages: readonly Language[] = [
	{ code: 'en', tag: 'en-GB', name: 'English', direction: 'ltr' },
	{ code: 'en-x-easy', tag: 'en-GB', name: 'Easy Read English', direction: 'ltr' },
	{ code: 'pl', tag: 'pl', name: 'Polski', direction: 'ltr' },
	{ code: 'ur', tag: 'ur', name: 'اردو', direction: 'rtl' },
	{ code: 'gu', tag: 'gu', name: 'ગુજરાતી', direction: 'ltr' },
	{ code: 'pa', tag: 'pa', name: 'ਪੰਜਾਬੀ', direction: 'ltr' },
	{ code: 'ro', tag: 'ro', name: 'Română', direction: 'ltr' },
	{ code: 'pt', tag: 'pt', name: 'Português', direction: 'ltr' },
	{ code: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl' },
	{ code: 'bn', tag: 'bn', name: 'বাংলা', direction: 'ltr' },
	{ code: 'es', tag: 'es', name: 'Español', direction: 'ltr' },
	{ code: 'uk', tag: 'uk', name: 'Українська', direction: 'ltr' },
	{ code: 'ps', tag: 'ps', name: 'پښتو', direction: 'rtl' },
	{ code: 'ckb', tag: 'ckb', name: 'کوردی', direction: 'rtl' },
	{ code: 'fa', tag: 'fa', name: 'فارسی', direction: 'rtl' },
	{ code: 'so', tag: 'so', name: 'Soomaali', direction: 'ltr' },
	{ code: 'ti', tag: 'ti', name: 'ትግርኛ', direction: 'ltr' },
	{ code: 'cy', tag: 'cy', name: 'Cymraeg', direction: 'ltr' },
	{ code: 'en-XA', tag: 'en-XA', name: '[Éñĝļîšĥ]', direction: 'ltr', trial: true },
	{ code: 'ar-XB', tag: 'ar-XB', name: '\u202eEnglish\u202c', direction: 'rtl', trial: true }
];

/** The language of a code; a code we have never heard of reads from the left under its own code. */
export function languageOf(code: string): Language {
	const known = knownLanguages.find((language) => language.code === code);
	return known ?? { code, tag: code, name: code, direction: 'ltr' };
}
