/** Trial languages, made from English: how an activity's words become one. */
import type { Transform } from '#lib/shelf/shelf.ts';
import { accented, rightToLeft } from '#lib/words/pseudo.ts';

/** What to do to an activity's words for a language; nothing for real ones. */
export function trialOf(code: string): { transform: Transform } | Record<string, never> {
	const change = { 'en-XA': accented, 'ar-XB': rightToLeft }[code];
	return change ? { transform: (words) => change({ ...words }) as Record<string, string> } : {};
}
