/** The people made in this visit: those that stand on the piece, and those made since the page was opened. */
import { tryArt } from '#lib/base/art.ts';
import type { Mark } from '#lib/piece/mark.ts';
import type { KeptPicture } from '#lib/piece/store.ts';
import { isFigure } from '#lib/shelf/figures/id.ts';
import type { Picture } from '#lib/shelf/pictures.ts';

/** Somebody being made, or changed: `mark` is the one that shows them. */
export interface Making {
	mark?: string;
	picture?: string;
}

export class Figures {
	/** Who is being made just now; nobody while it is undefined. */
	making = $state.raw<Making | undefined>();
	#made = $state.raw<readonly Picture[]>([]);
	#marks: () => readonly Mark[];
	#kept: (id: string) => KeptPicture | undefined;

	/** `kept` is a picture as the piece has it. */
	constructor(marks: () => readonly Mark[], kept: (id: string) => KeptPicture | undefined) {
		this.#marks = marks;
		this.#kept = kept;
	}

	/** All of them, the last made first. */
	get all(): readonly Picture[] {
		const put = this.#marks().flatMap(({ what }) => (what.kind === 'picture' ? [what.picture] : []));
		const rest = put
			.filter((id, i) => isFigure(id) && put.lastIndexOf(id) === i)
			.filter((id) => this.#made.every((one) => one.id !== id))
			.reverse();
		return [...this.#made, ...rest.flatMap((id) => pictureOf(id, this.#kept(id)))];
	}

	find(id: string): Picture | undefined {
		return isFigure(id) ? this.all.find((one) => one.id === id) : undefined;
	}

	drawing(id: string) {
		return tryArt(this.find(id)?.art);
	}

	/** Keeps somebody who was made, so that they can be put, here and in another place. */
	keep(id: string, { name, art }: KeptPicture): void {
		this.#made = [...pictureOf(id, { name, art }), ...this.#made.filter((one) => one.id !== id)];
	}
}

function pictureOf(id: string, kept: KeptPicture | undefined): Picture[] {
	return kept ? [{ id, name: kept.name, synonyms: [], group: 'people', art: kept.art }] : [];
}
