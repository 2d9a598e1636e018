/** What a made person is called: their name, and what the drawing says of them beside it. */
import type { Choices } from '#lib/shelf/figures/choices.ts';
import { t } from '#lib/words/words.svelte.ts';

/** The name as it is read: the given one, or plain words for somebody without. */
export function nameFor(given: string, { signs }: Choices): string {
	return signs.reduce<string>(
		(name, sign) => t(`figure:is.${sign}`, { name }),
		given.trim() || t('figure:unnamed')
	);
}

/** The name that was given, out of the name as it is read. */
export function calledIn(read: string, choices: Choices): string {
	const hole = '\u2063';
	const [before = '', after = ''] = nameFor(hole, choices).split(hole);
	const given =
		read.startsWith(before) && read.endsWith(after)
			? read.slice(before.length, read.length - after.length)
			: read;
	return given === t('figure:unnamed') ? '' : given;
}
