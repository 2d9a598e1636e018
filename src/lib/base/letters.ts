/** Sets words in a box: breaks lines and makes letters a little smaller, so that no name is ever cut off. */

/** Words set in a box. */
export interface Setting {
	/** The letter size that fits, in the box's units. */
	size: number;
	lines: string[];
	/** From one line to the next. */
	leading: number;
}

/** The width of a run of text, in letter sizes. */
export type Measure = (text: string) => number;

const leading = 1.2;

/**
 * The largest setting, no larger than `size`, in which every line fits the width and all lines the height.
 *
 * Letters never become smaller than `smallest`; where even that is not enough, long words are broken.
 */
export function setText(
	text: string,
	{
		width,
		height,
		size,
		smallest = size * 0.6
	}: Record<'width' | 'height' | 'size', number> & { smallest?: number },
	measure: Measure
): Setting {
	const paragraphs = text.split('\n').map((line) => line.split(/\s+/).filter(Boolean));
	const known = new Map<string, number>();
	const wide = (word: string) => {
		const found = known.get(word) ?? measure(word);
		known.set(word, found);
		return found;
	};
	for (let at = size; at > smallest; at *= 0.95) {
		const lines = paragraphs.flatMap((words) => fill(words, width / at, wide));
		const fits = lines.every((line) => wide(line) * at <= width);
		if (fits && lines.length * at * leading <= height) return { size: at, lines, leading: at * leading };
	}
	const lines = paragraphs.flatMap((words) =>
		fill(
			words.flatMap((word) => chop(word, width / smallest, wide)),
			width / smallest,
			wide
		)
	);
	return { size: smallest, lines, leading: smallest * leading };
}

/** Puts as many words on each line as it holds. */
function fill(words: readonly string[], width: number, wide: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		const longer = line ? `${line} ${word}` : word;
		if (line && wide(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

/** Breaks a word that is wider than a line, never inside a letter. */
function chop(word: string, width: number, wide: Measure): string[] {
	if (wide(word) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const { segment } of new Intl.Segmenter().segment(word)) {
		if (piece && wide(piece + segment) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += segment;
	}
	return [...pieces, piece];
}
