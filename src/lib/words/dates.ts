/** Dates and times as people write them in a language. Digits stay 0-9 everywhere. */
import { languageOf } from './languages.ts';

const styles = {
	/** 3 November 2026 */
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	/** Tue 3 Nov */
	short: { weekday: 'short', day: 'numeric', month: 'short' },
	/** 14:05 */
	time: { hour: '2-digit', minute: '2-digit' },
	/** 3 November 2026 at 14:05 */
	full: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A moment in the words of one language, in this device's own time zone. */
export function dateIn(
	code: string,
	moment: Date | number | string,
	style: keyof typeof styles = 'day'
): string {
	const tag = code === 'en-XA' ? 'en-GB' : languageOf(code).tag;
	return new Intl.DateTimeFormat(tag, { ...styles[style], numberingSystem: 'latn' }).format(new Date(moment));
}

/** A language by its name in another: `languageName('pl', 'en')` is Polish. */
export function languageName(code: string, inCode: string): string {
	return new Intl.DisplayNames(languageOf(inCode).tag, { type: 'language' }).of(languageOf(code).tag) ?? code;
}
