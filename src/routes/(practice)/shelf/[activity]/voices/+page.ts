import { loadWords } from '#lib/words/catalogue.ts';
import type { PageLoad } from './$types';

/** Beside what the page says itself, the room's own words, which can be read aloud too. */
export const load: PageLoad = async ({ params, parent }) => {
	await parent();
	await loadWords('child');
	return { activity: params.activity };
};
