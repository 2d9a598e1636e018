/** Reads texts aloud in the room, where something here can and the person wants it. */
import { SvelteSet } from 'svelte/reactivity';
import type { OpenPiece } from '#lib/desk/pieces.ts';
import type { Aloud } from '#lib/voice/aloud.svelte.ts';
import { words } from '#lib/words/words.svelte.ts';
import type { Comfort } from './comfort.svelte.ts';

export class Reader {
	/** What reads aloud; it comes after the page. */
	aloud = $state.raw<Aloud | undefined>(undefined);
	#heard = new SvelteSet<string>();

	/** `voices` are those recorded for this activity. */
	constructor(
		private readonly comfort: Comfort,
		private readonly voices: OpenPiece['voices']
	) {}

	/** Whether something here can read a text aloud, with sound on. */
	canRead(text: string, language = words.tag): boolean {
		if (!this.aloud || !this.comfort.sounds) return false;
		return this.aloud.speaks(language) || this.voices?.has(text) === true;
	}

	/** Reads a text aloud, where something can. Gives back whether it was read to its end. */
	async read(text: string, language = words.tag): Promise<boolean> {
		return this.canRead(text, language) && (await this.aloud?.read(text, language)) === true;
	}

	/** Reads texts one after the other, until one is stopped. */
	async readAll(texts: readonly string[], language = words.tag): Promise<void> {
		for (const text of texts) {
			if (this.canRead(text, language) && !(await this.read(text, language))) return;
		}
	}

	/** Reads a question, by its ref, the first time it comes. */
	hear(ref: string, question: string, language: string): void {
		if (this.#heard.has(ref)) return;
		this.#heard.add(ref);
		void this.read(question, language);
	}

	stop(): void {
		this.aloud?.stop();
	}

	close(): void {
		this.aloud?.close();
	}
}
