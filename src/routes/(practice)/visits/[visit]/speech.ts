/** How the record speaks on the page and in the PDF: the practitioner's language, and the pictures by name. */
import type { Speech } from '#lib/export/say.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { t, words } from '#lib/words/words.svelte.ts';

/** What the record says for itself, in the language in use. */
export function speechOf(pictureName: (id: string) => string | undefined): Speech {
	return {
		language: words.tag,
		direction: words.direction,
		t: (key, vars) => t(key as Key, vars),
		pictureName
	};
}
