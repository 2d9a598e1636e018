import { createContext } from 'svelte';

/**
 * What has just happened, said once to those who listen.
 *
 * The region is emptied and filled in the next frame, so that the same sentence is read out again when the
 * same thing happens again. Of several in one frame the last is said.
 */
export class Announcer {
	text = $state('');
	#frame = 0;

	/** Says a sentence, politely. */
	say(sentence: string): void {
		cancelAnimationFrame(this.#frame);
		this.text = '';
		this.#frame = requestAnimationFrame(() => {
			this.#frame = requestAnimationFrame(() => (this.text = sentence));
		});
	}

	/** Takes back what was said: it can hold a person's words, and stands on the page until something else is said. */
	hush(): void {
		cancelAnimationFrame(this.#frame);
		this.text = '';
	}
}

/** The announcer of the page: the layout sets it beside a `Status`, everything inside may get it. */
export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
