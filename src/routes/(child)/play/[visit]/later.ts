import { loadWords } from '#lib/words/catalogue.ts';

/**
 * What the room needs only after the first stroke: fetched when it is first shown, and all of it quietly once
 * the sheet is there, so that nothing waits later and nothing is missing after an update.
 */
export const later = {
	aloud: () => import('#lib/voice/aloud.svelte.ts'),
	comfort: () => import('./ComfortPage.svelte'),
	help: () => import('./Help.svelte'),
	rest: () => import('./Break.svelte'),
	start: () => import('./StartPicture.svelte'),
	told: () => import('./ToldPad.svelte'),
	closed: () => import('./Closed.svelte'),
	feeling: () => import('./FeelingPad.svelte'),
	figure: () => Promise.all([import('./FigureDialog.svelte'), loadWords('figure')]).then(([room]) => room),
	ending: () => import('./Ending.svelte'),
	lines: () => import('./LinesPad.svelte'),
	list: () => import('./ListView.svelte'),
	nodes: () => import('#lib/canvas/nodes.ts'),
	mark: () => import('./MarkPad.svelte'),
	photo: () => import('./PhotoPad.svelte'),
	place: () => import('./PlacePad.svelte'),
	pictures: () => import('./PicturesPad.svelte'),
	readBack: () => import('./ReadBack.svelte'),
	ties: () => import('#lib/canvas/ties.ts'),
	switch: () => import('./Switch.svelte'),
	voice: () => import('./VoicePad.svelte'),
	words: () => import('./WordsPad.svelte'),
	door: () => import('./WorkerDialog.svelte')
} as const;

/** How long the sheet has to itself, in milliseconds. */
const quiet = 4000;

/** Fetches all of it in a while. Gives back how to leave it be. */
export function fetchLater(): () => void {
	const timer = setTimeout(() => {
		for (const load of Object.values(later)) void load().catch(() => undefined);
	}, quiet);
	return () => clearTimeout(timer);
}
