import { loadWords } from '#lib/words/catalogue.ts';
import type { LayoutLoad } from './$types';

/** The practitioner's words come before the first page is drawn. */
export const load: LayoutLoad = async ({ parent }) => {
	// The root opens the catalogue; before that nothing can be fetched into it.
	await parent();
	await loadWords('practice', 'record', 'voices');
};
