/**
 * Reads rows and items from a part of a page.
 *
 * `data-scan` marks a row, every button inside is an item. After a choice the light goes where `data-scan-next`
 * has newly come to stand, stays where `data-scan-stay` says so (or
 * on the row of one item with `data-scan-keep`), and else returns to the panel it was in.
 */
import type { Scanned, Stop } from './scan.svelte.ts';

const itemsIn = 'button:not(:disabled, [aria-disabled="true"], [data-scan-never] *)';

/** The stop of an element of the page; its key is the element. */
export function elementOf(stop: Stop | undefined): HTMLElement | undefined {
	return stop?.key instanceof HTMLElement ? stop.key : undefined;
}

/** What is scanned of a part of a page. `next` says where to go first after a choice, if anywhere. */
export function pageStops(
	root: () => HTMLElement | undefined,
	last: () => readonly (HTMLElement | undefined)[],
	next: () => HTMLElement | undefined
): Scanned {
	let known = new Set<Element>();
	/** The row of the last choice, which may have taken the chosen itself away. */
	let from: HTMLElement | null = null;
	const panels = () => new Set<Element>(root()?.querySelectorAll('[data-scan-next]'));
	const item = (element: HTMLElement): Stop => ({
		key: element,
		choose() {
			known = panels();
			from = element.closest<HTMLElement>('[data-scan]');
			element.click();
		}
	});
	return {
		rows() {
			const top = root();
			return top ? stopsIn(top, item) : [];
		},
		last: () => last().flatMap((element) => (element ? [lastStop(element, item)] : [])),
		after(chosen) {
			// A switch cannot type: whoever can, goes into the field by hand.
			const active = document.activeElement;
			if (active instanceof HTMLElement && active.matches('input, textarea')) active.blur();
			const element = elementOf(chosen);
			// The last row can change under a choice: leaving asks once more there.
			if (from?.isConnected && last().includes(from)) return from;
			const wanted = next();
			if (wanted) return wanted;
			const fresh = [...panels()].filter((panel) => !known.has(panel)).at(-1);
			if (fresh) return fresh;
			const stay = element?.isConnected
				? (element.closest('[data-scan-stay]') ?? element.closest('[data-scan-keep]')?.closest('[data-scan]'))
				: undefined;
			return stay ?? element?.closest('[data-scan-panel]')?.querySelector('[data-scan-next]') ?? undefined;
		}
	};
}

/** A row is gone into, anything else chosen. */
function lastStop(element: HTMLElement, item: (element: HTMLElement) => Stop): Stop {
	if (!element.matches('[data-scan]')) return item(element);
	return { key: element, stops: stopsIn(element, item) };
}

/** Rows and items of an element, in the order of the page, those inside a row under it. */
function stopsIn(element: Element, item: (element: HTMLElement) => Stop): Stop[] {
	return [...element.children].flatMap((child): Stop[] => {
		// What is last of every round is nowhere else.
		if (!(child instanceof HTMLElement) || child.matches('[data-scan-ways]')) return [];
		if (child.matches('[data-scan]')) return [{ key: child, stops: stopsIn(child, item) }];
		if (child.matches(itemsIn)) return child.getClientRects().length ? [item(child)] : [];
		return stopsIn(child, item);
	});
}
