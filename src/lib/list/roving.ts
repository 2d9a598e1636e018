/**
 * One stop of the Tab key for a whole group; the arrows move inside it.
 *
 * The group is the element this is attached to, its stops are the elements inside with `data-stop`.
 */
import type { Attachment } from 'svelte/attachments';
import { roam } from './keys.ts';

/** Makes an element such a group. */
export function roving(): Attachment<HTMLElement> {
	return (group) => {
		const settle = (current?: HTMLElement) => {
			const all = stopsOf(group);
			const one = current ?? all.find((stop) => stop.tabIndex === 0) ?? all[0];
			for (const stop of all) stop.tabIndex = stop === one ? 0 : -1;
		};
		const focused = (event: FocusEvent) => {
			const stop = stopsOf(group).find((one) => one === event.target);
			if (stop) settle(stop);
		};
		const pressed = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
			const all = stopsOf(group);
			const from = all.findIndex((stop) => stop === event.target);
			if (from < 0) return;
			const direction = getComputedStyle(group).direction === 'rtl' ? 'rtl' : 'ltr';
			const to = roam(event, from, { count: all.length, columns: columnsOf(all), direction });
			if (to === undefined) return;
			event.preventDefault();
			all[to]?.focus();
		};
		group.setAttribute('data-roving', '');
		settle();
		const watch = new MutationObserver(() => settle());
		watch.observe(group, { childList: true, subtree: true });
		group.addEventListener('focusin', focused);
		group.addEventListener('keydown', pressed);
		return () => {
			watch.disconnect();
			group.removeEventListener('focusin', focused);
			group.removeEventListener('keydown', pressed);
		};
	};
}

/** The stops of a group, not those of a group inside it. */
export function stopsOf(group: Element): HTMLElement[] {
	return [...group.querySelectorAll<HTMLElement>('[data-stop]')].filter(
		(stop) => stop.parentElement?.closest('[data-roving]') === group
	);
}

/** How many stand side by side in the first row. */
function columnsOf(all: readonly HTMLElement[]): number {
	const top = all[0]?.getBoundingClientRect().top;
	const below = all.findIndex((stop) => Math.abs(stop.getBoundingClientRect().top - (top ?? 0)) > 4);
	return below > 0 ? below : 1;
}
