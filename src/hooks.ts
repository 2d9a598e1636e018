import type { Reroute } from '@sveltejs/kit';

/** Measuring answers at `/?bench=1` and nowhere else; it is a page of its own, so that it loads nothing of the others. */
export const reroute: Reroute = ({ url }) =>
	url.pathname === '/' && url.searchParams.get('bench') === '1' ? '/bench' : undefined;
