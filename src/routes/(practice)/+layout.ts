import { loadWords } from '#lib/words/catalogue.ts';

/** The practitioner's words come before the first page is drawn. */
export async function load() {
	await loadWords('practice', 'record');
}
