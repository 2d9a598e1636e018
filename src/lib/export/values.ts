/** The smallest parts of a document: words with the language they are in. */
import { directionOfLanguage, languageOfWords } from '#lib/base/script.ts';
import type { Speech } from './say.ts';

/** A few words in one language; `exact` ones are the person's own, and go between quotation marks. */
export interface Value {
	text: string;
	language: string;
	direction: 'ltr' | 'rtl';
	exact?: true;
	/** Says what the value after it is. */
	isLabel?: true;
}

/** Values that stand in one line. A label is followed by a colon, every other value by a dot in the middle. */
export type Row = readonly Value[];

/** A word of the document's own. */
export function own({ language, direction }: Speech, text: string): Value {
	return { text, language, direction };
}

/** A word that says what the value after it is. */
export function label(speech: Speech, text: string): Value {
	return { ...own(speech, text), isLabel: true };
}

/** Words somebody typed while `expected` was spoken, in the language their letters can be in. */
export function typed(text: string, expected: string): Value {
	const language = languageOfWords(text, expected);
	return { text, language, direction: directionOfLanguage(language) };
}

/** The person's own words, exactly. */
export function exactly(text: string, expected: string): Value {
	return { ...typed(text, expected), exact: true };
}

/** What is put after a value, before the next one. */
export function joint(value: Value, next: Value | undefined): string {
	if (!next) return '';
	return value.isLabel ? ': ' : ' · ';
}

/** Words as they stand on the page: the person's own between quotation marks. */
export function quoted({ text, exact }: Value): string {
	return exact ? `“${text}”` : text;
}
