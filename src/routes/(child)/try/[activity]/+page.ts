import { loadWords } from '#lib/words/catalogue.ts';
import type { PageLoad } from './$types';

/** The bar above the room is the practitioner's, and speaks in their words. */
export const load: PageLoad = async ({ params, parent }) => {
	await parent();
	await loadWords('practice');
	return { activity: params.activity };
};
