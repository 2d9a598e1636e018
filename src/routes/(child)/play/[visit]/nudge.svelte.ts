/**
 * One gentle repeat of a question after a while in which nobody did anything, and then silence.
 *
 * Each question has one. A touch or a key takes it away: whoever has begun is not hurried.
 */
import { SvelteSet } from 'svelte/reactivity';

/** After so many milliseconds. */
export const nudgeAfter = 20_000;

export class Nudge {
	/** The question that shows itself once more. */
	shown = $state<string | undefined>(undefined);
	#had = new SvelteSet<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `isBusy` says that someone speaks, types or decides just now; `again` is told to repeat the question. */
	constructor(
		private readonly isBusy: () => boolean,
		private readonly again: () => void
	) {}

	/** Another question stands there, by its ref; none where nothing is asked. */
	ask(question: string | undefined): void {
		this.rest();
		if (question === undefined || this.#had.has(question)) return;
		this.#had.add(question);
		this.#timer = setTimeout(() => {
			if (this.isBusy()) return;
			this.shown = question;
			this.again();
		}, nudgeAfter);
	}

	/** Somebody does something. */
	touched(): void {
		clearTimeout(this.#timer);
	}

	rest(): void {
		clearTimeout(this.#timer);
		this.shown = undefined;
	}
}
