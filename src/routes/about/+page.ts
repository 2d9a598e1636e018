import { loadWords } from '#lib/words/catalogue.ts';

/** This page speaks the practitioner's words, with or without a vault open. */
export async function load() {
	await loadWords('practice');
}
