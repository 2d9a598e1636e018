import { startWords } from '#lib/words/words.svelte.ts';
import { readEyes } from './eyes.svelte.ts';

export const ssr = false;
export const prerender = false;

/** The words come before the first page is drawn. */
export async function load() {
	await startWords(readEyes().language, 'child');
}
