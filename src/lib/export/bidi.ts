/** Text that runs both ways, by the Unicode rules: which way each letter runs, and in what order a line is drawn. */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** The level of every UTF-16 unit; odd ones run from the right. */
export function levelsOf(text: string, direction: 'ltr' | 'rtl'): Uint8Array {
	return bidi.getEmbeddingLevels(text, direction).levels;
}

/** The sign a letter becomes where it runs from the right, for brackets and their like; itself for others. */
export function mirrored(letter: string): string {
	return bidi.getMirroredCharacter(letter) ?? letter;
}

/** Parts of one line in the order they are drawn, from left to right. */
export function inDrawingOrder<T extends { level: number }>(parts: readonly T[]): T[] {
	const order = [...parts];
	const levels = order.map(({ level }) => level);
	for (let level = Math.max(0, ...levels); level > 0; level--) {
		for (let i = 0; i < order.length; i++) {
			let end = i;
			while ((order[end]?.level ?? -1) >= level) end++;
			if (end > i) order.splice(i, end - i, ...order.slice(i, end).reverse());
			i = end;
		}
	}
	return order;
}

/** What sets a value apart from the text around it, whichever way it runs. Never drawn. */
export const apart = { start: '\u2068', end: '\u2069' } as const;

/** Signs that set apart. */
export const settingApart = /[\u2066-\u2069]/u;
