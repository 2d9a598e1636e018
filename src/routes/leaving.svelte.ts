/**
 * Leaving in a hurry: from a child's or parent's page to one that says nothing of us, at once.
 *
 * Everything a person could see, hear or read goes in the tick of the press. What was in the making reaches the disk
 * behind the cover (see `Desk.leave`), and only then is the page itself replaced.
 */
import { createContext, flushSync } from 'svelte';
import type { Desk } from '#lib/desk/desk.svelte.ts';
import { hushAll } from '#lib/voice/hush.ts';

/** The plain page that is shown instead, bundled with the app and kept for use without a network. */
export const plain = { address: '/calculator.html', title: 'Calculator' } as const;

export class Leaving {
	/** Nothing of the app is drawn any more. */
	isGone = $state(false);
	/** Someone left in a hurry, and the plain page is on its way. */
	hasLeft = $state(false);

	constructor(private readonly desk: Desk) {}

	/** Covers, silences, drops the keys, locks other tabs, and replaces the page. */
	now(): void {
		if (this.hasLeft) return;
		this.hasLeft = true;
		cover();
		const kept = hushAll();
		document.title = plain.title;
		try {
			// The router is not asked: it would want to draw. The page itself is replaced in a moment. Not by the very same
			// address: a browser would take that for loading again, and Back for a step within the plain page.
			History.prototype.replaceState.call(history, null, '', `${plain.address}?`);
		} catch {
			// A browser may refuse to change it so often; it changes with the page.
		}
		this.#takeDown();
		void this.desk.leave(kept).finally(() => location.replace(plain.address));
	}

	/** The browser keeps the page in its own memory while another is shown: there is nothing on it then. */
	hidden({ persisted }: PageTransitionEvent): void {
		if (!persisted || this.isGone) return;
		this.#takeDown();
		void this.desk.lock();
	}

	/** A page that comes out of that memory begins anew, and locked. */
	shown({ persisted }: PageTransitionEvent): void {
		if (persisted) location.reload();
	}

	/** Takes the page down here and now: a stroke under the finger and a word half typed are handed to be kept. */
	#takeDown(): void {
		try {
			flushSync(() => (this.isGone = true));
		} catch {
			// Whatever would not be taken down goes all the same.
		}
		// The router has words of its own in the page, for screen readers.
		document.body.replaceChildren();
	}
}

/** Nothing is drawn any more, dialogs neither, but the plain page's ground: no cover could come to lie under another. */
function cover(): void {
	document.documentElement.classList.add('left');
}

/** The way out, handed down from the root. */
export const [getLeaving, setLeaving] = createContext<Leaving>();
