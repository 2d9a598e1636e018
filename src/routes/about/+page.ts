import { loadWords } from '#lib/words/catalogue.ts';
import type { PageLoad } from './$types';

/** This page speaks the practitioner's words, with or without a vault open. */
export const load: PageLoad = async ({ parent }) => {
	// The root opens the catalogue; before that nothing can be fetched into it.
	await parent();
	await loadWords('practice');
};
