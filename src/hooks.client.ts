import '#lib/base/trusted.ts';
import type { HandleClientError } from '@sveltejs/kit';

/** Nothing a page holds goes to the console, not even with an error: it may carry someone's words. */
export const handleError: HandleClientError = ({ status }) => ({ message: String(status) });
