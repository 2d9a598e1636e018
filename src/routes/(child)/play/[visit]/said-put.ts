import { t } from '#lib/words/words.svelte.ts';
import type { Play } from './play.svelte.ts';

/** Says what was put, and where: in the place asked about, or on the page. */
export function saidPut(name: string, { place, sheet }: Pick<Play, 'place' | 'sheet'>): string {
	const told = place && sheet.words[place];
	if (!told) return t('child:list.said.beside', { name });
	return t('child:list.said.put', { name, where: t('child:marks.in', { place: told }) });
}
