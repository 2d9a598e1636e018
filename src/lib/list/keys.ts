/** What keys mean in the list, apart from any page, so that they can be tried without one. */
import type { Hands } from './hands.ts';

/** The part of a keyboard event that matters here. */
export interface Key {
	key: string;
	shiftKey?: boolean;
	ctrlKey?: boolean;
	metaKey?: boolean;
}

/** How a group of buttons lies on the page. */
export interface Group {
	count: number;
	/** How many stand side by side. */
	columns?: number;
	direction?: 'ltr' | 'rtl';
}

/** Where an arrow, Home or End leads from one of a group; undefined when the key is none of these. Wraps. */
export function roam({ key }: Key, from: number, { count, columns = 1, direction = 'ltr' }: Group) {
	if (!count) return undefined;
	const forward = direction === 'rtl' ? -1 : 1;
	const wrap = (n: number) => ((n % count) + count) % count;
	switch (key) {
		case 'ArrowRight':
			return wrap(from + forward);
		case 'ArrowLeft':
			return wrap(from - forward);
		case 'ArrowDown':
			return from + columns < count ? from + columns : from < count - 1 && columns > 1 ? count - 1 : 0;
		case 'ArrowUp':
			return from - columns >= 0 ? from - columns : from > 0 && columns > 1 ? 0 : count - 1;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}

/** Which arrow a key is, for nudging and for the arrow pen: these follow the page, never the line of reading. */
export function directionOf({ key }: Key) {
	return ({ ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const)[key];
}

/**
 * Does what a key means anywhere in the list; true when it meant something.
 *
 * `inThings`: 1 to 9 put what is held into that place only there, so that no letter does anything elsewhere.
 */
export function pressKey(hands: Hands, pressed: Key, inThings: boolean): boolean {
	const { key, shiftKey, ctrlKey, metaKey } = pressed;
	if (ctrlKey || metaKey) {
		if (key.toLowerCase() !== 'z') return false;
		if (shiftKey) hands.redo();
		else hands.undo();
		return true;
	}
	if (key === 'Escape' && (hands.held || hands.pen)) {
		hands.letGo();
		return true;
	}
	if (!inThings || !hands.held || !/^[1-9]$/.test(key)) return false;
	const place = hands.places[Number(key) - 1];
	if (Number(key) > hands.places.length) return false;
	hands.choosePlace(place);
	return true;
}
