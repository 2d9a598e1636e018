/** The faces of feelings, as a piece keeps them once they were pointed to. */
import { feelingIn } from '#lib/piece/pointed.ts';
import type { Pictures } from '#lib/shelf/pictures.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { t } from '#lib/words/words.svelte.ts';

/** Face and name of a feeling; none where the id is no face's. */
export function faceOf(feelings: Pictures, id: string): { art: string; name: string } | undefined {
	const feeling = feelingIn(id);
	const art = feeling && feelings.art(feeling);
	return art ? { art, name: t(`child:feeling.${feeling}` as Key) } : undefined;
}
