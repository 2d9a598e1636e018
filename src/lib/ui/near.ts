/** Says once that an element has come near what is seen, so that what is dear to draw is drawn only then. */
import type { Attachment } from 'svelte/attachments';

/** How far off counts as near, in the window and in what scrolls inside it: about one push of a finger. */
const reach = '600px';

/** Calls `arrived` when the element comes near, and never again. */
export function near(arrived: () => void): Attachment<HTMLElement> {
	return (element) => {
		const watch = new IntersectionObserver(
			(seen) => {
				if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
				watch.disconnect();
				arrived();
			},
			{ rootMargin: reach, scrollMargin: reach }
		);
		watch.observe(element);
		return () => watch.disconnect();
	};
}
