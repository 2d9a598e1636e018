/** Words on the sheet stand on a card that is no larger than they need. */
import { setText } from '#lib/base/letters.ts';

/** The letter size of words on the sheet, in sheet units, at size 1. */
export const wordSize = 26;

/** How large a card of words is, in sheet units: no larger than its words, and narrow enough for a house. */
export function wordCard(text: string): { width: number; height: number } {
	const widest = wordSize * (text.length > 140 ? 13 : text.length > 60 ? 10 : 7.2);
	const box = { width: widest, height: Infinity, size: wordSize, smallest: wordSize };
	const { lines, leading } = setText(text, box, guessWidth);
	const longest = Math.max(...lines.map(guessWidth)) * wordSize;
	return { width: Math.max(64, longest + 30), height: lines.length * leading + 20 };
}

/**
 * About how wide a run of text is, in letter sizes; rather too wide than too narrow.
 *
 * A guess, so that a card is equally large on the canvas, on the page and in the PDF, whatever letters they have.
 */
export function guessWidth(text: string): number {
	let width = 0;
	for (const letter of text) {
		if (/\p{M}/u.test(letter)) continue;
		if (/[iljtfI.,:;'!|()\s]/.test(letter)) width += 0.34;
		else if (/[mwMWQ@—…]/.test(letter)) width += 0.92;
		else if (/\p{Lu}/u.test(letter)) width += 0.7;
		// Each of these fills a square.
		else if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Extended_Pictographic}]/u.test(letter))
			width += 1.1;
		else width += 0.58;
	}
	return width;
}
