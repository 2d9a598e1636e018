/** Bands as ages, those that follow on one another told as one. */
import { bands as inOrder, type Band } from '#lib/activity/schema.ts';
import { t } from '#lib/words/words.svelte.ts';

const years: Readonly<Record<Exclude<Band, 'adult'>, readonly [number, number]>> = {
	b0: [0, 2],
	b1: [2, 4],
	b2: [5, 7],
	b3: [8, 11],
	b4: [12, 14],
	b5: [15, 18]
};

/** "2 to 18", "5 to 7, 12 to 14", "parent or carer". */
export function agesOf(bands: readonly Band[]): string {
	const runs: [number, number][] = [];
	let last = -2;
	inOrder.forEach((band, i) => {
		if (band === 'adult' || !bands.includes(band)) return;
		const [from, to] = years[band];
		const run = runs.at(-1);
		if (run && last === i - 1) run[1] = to;
		else runs.push([from, to]);
		last = i;
	});
	const told = runs.map(([from, to]) => t('practice:shelf.ageRange', { from, to }));
	return [...told, ...(bands.includes('adult') ? [t('practice:band.adult')] : [])].join(', ');
}
