/** The sheet to draw on, as an attachment: `<div {@attach board(options)}></div>`. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { Easel } from './easel.ts';
import type { BoardOptions } from './options.ts';

export { finishDraft } from './pen.ts';
export type { Board, BoardOptions, Tool } from './options.ts';

/**
 * Makes an element the place where one page of a piece is seen, drawn on and moved about.
 *
 * What the closures read may change at any time: the board follows, and is never made anew for it.
 */
export function board(options: BoardOptions): Attachment<HTMLDivElement> {
	const told: BoardOptions = {
		...options,
		// What a page does with the news is no reason to draw again.
		onpick: (id) => untrack(() => options.onpick?.(id)),
		onplace: (place) => untrack(() => options.onplace?.(place)),
		onform: (form) => untrack(() => options.onform?.(form))
	};
	return (element) => {
		const easel = untrack(() => new Easel(element, told));
		$effect(() => easel.refresh());
		$effect(() => easel.take(options.tool()));
		untrack(() => options.onready?.(easel));
		return () => easel.destroy();
	};
}
