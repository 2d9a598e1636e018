/** Which language the app speaks while a person's room is open. */
import type { Access } from '#lib/activity/access.ts';
import { languages } from '#lib/words/catalogue.ts';

/** The person's own, where there are words in it; undefined leaves the practitioner's. */
export function languageInRoom({ language, wording }: Access): string | undefined {
	const wanted = language === 'en' ? (wording === 'easy' ? 'en-x-easy' : undefined) : language;
	return languages.find(({ code }) => code === wanted)?.code;
}
