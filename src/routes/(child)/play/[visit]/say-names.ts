/**
 * Buttons and pictures say their names: to a finger that touches them, to keys that come to them, and to the light of
 * a switch. One listener for the whole room; nothing has to be done for it in any of its parts.
 */
import type { Attachment } from 'svelte/attachments';
import type { Play } from './play.svelte.ts';

const named = 'button, a, label, summary, [role=tab]';

/** What something is called, as it is read. */
function nameOf(element: Element): string {
	const label = element.getAttribute('aria-label') ?? element.textContent;
	return label.replace(/\s+/g, ' ').trim();
}

/** Says names in a room, where the person wants it. */
export function sayNames(play: Play): Attachment<HTMLElement> {
	return (room) => {
		const say = (target: EventTarget | null) => {
			if (!play.comfort.saysNames || !(target instanceof Element)) return;
			const element = target.closest(named);
			// What reads a text aloud says that text, and not its own name; what is the worker's is not said at all.
			if (!element || element.matches('.listen') || element.closest('[data-unspoken]')) return;
			void play.reader.read(nameOf(element));
		};
		const touched = ({ target }: PointerEvent) => say(target);
		const reached = ({ target }: FocusEvent) => {
			if (target instanceof Element && target.matches(':focus-visible')) say(target);
		};
		const lights = new MutationObserver((changes) => {
			for (const { target } of changes) {
				if (target instanceof Element && target.hasAttribute('data-scanned')) say(target);
			}
		});
		room.addEventListener('pointerdown', touched);
		room.addEventListener('focusin', reached);
		lights.observe(room, { subtree: true, attributeFilter: ['data-scanned'] });
		return () => {
			room.removeEventListener('pointerdown', touched);
			room.removeEventListener('focusin', reached);
			lights.disconnect();
		};
	};
}
