/** The pictures this person can put there, with their names and groups as they are read. */
import type { Choice } from '#lib/list/choices.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { t } from '#lib/words/words.svelte.ts';
import type { Play } from './play.svelte.ts';

/** People made here first, then the shelf; each is drawn only when it is asked for. */
export function offered(play: Play): Choice[] {
	return [...play.figures.all, ...play.drawings.pictures.all].map(({ id, name, group, synonyms }) => ({
		...{ id, name, synonyms, group: t(`child:tools.group.${group}` as Key) },
		get art() {
			return play.pictures(id);
		}
	}));
}
