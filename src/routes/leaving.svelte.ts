/**
 * Leaving in a hurry: from a child's or parent's page to one that says nothing of us, at once.
 *
 * Everything a person could see, hear or read goes in the tick of the press. What was in the making reaches the disk
 * behind the cover (see `Desk.leave`), and only then is the page itself replaced.
 */
import { createContext } from 'svelte';
import type { Desk } from '#lib/desk/desk.svelte.ts';
import { hushAll } from '#lib/voice/hush.ts';

/** The plain page that is shown instead, bundled with the app and kept for use without a network. */
export const plain = { address: '/calculator.html', title: 'Calculator' } as const;

export class Leaving {
	/** True from the press on: nothing of the app is drawn any more. */
	hasLeft = $state(false);

	constructor(private readonly desk: Desk) {}

	/** Covers, silences, drops the keys, locks other tabs, and replaces the page. */
	now(): void {
		if (this.hasLeft) return;
		cover();
		const kept = hushAll();
		document.title = plain.title;
		// The router is not asked: it would want to draw. The whole page is replaced in a moment.
		History.prototype.replaceState.call(history, null, '', plain.address);
		this.hasLeft = true;
		void this.desk.leave(kept).finally(() => location.replace(plain.address));
	}

	/** What was left is not shown again out of the browser's own memory of pages. */
	shown(event: PageTransitionEvent): void {
		if (event.persisted && this.hasLeft) location.reload();
	}
}

/** Lies over everything, open dialogs too, and has the plain page's ground. */
function cover(): void {
	const over = document.createElement('dialog');
	over.className = 'leaving';
	document.body.append(over);
	over.showModal();
}

/** The way out, handed down from the root. */
export const [getLeaving, setLeaving] = createContext<Leaving>();
