/**
 * Text as shapes of a font, each knowing the letters it stands for.
 *
 * A font's shapes are not its letters: one can stand for several letters, several for one, and in some scripts
 * their order is not that of the text. Which belong together is found by walking the text and the shapes until
 * both hold the same letters.
 */
import type { Font, Glyph, GlyphPosition } from './fontkit.ts';

/** Joining, forms, marks and kerning are always wanted; letters run together by fashion are not. */
const features = { ccmp: true, locl: true, rlig: true, calt: true, mark: true, mkmk: true, kern: true };
const joined = { ...features, liga: true, clig: true };

/** Shapes that stand for a few letters, from left to right. Widths and offsets in font units. */
export interface Cluster {
	text: string;
	glyphs: readonly Glyph[];
	positions: readonly GlyphPosition[];
	width: number;
}

/** A run of text in one font and direction; clusters from left to right. */
export interface Shaped {
	clusters: readonly Cluster[];
	/** For letters one unit high. */
	width: number;
	rtl: boolean;
	/** One shape for each letter, side by side on one line: what every reader of PDF understands by itself. */
	isPlain: boolean;
}

/** A letter with the joiners and other signs without a shape that follow it. */
const letter = /.\p{Default_Ignorable_Code_Point}*/gsu;
const marked = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** Shapes runs of one font, word by word, and remembers the words. */
export class Shaper {
	#words = new Map<string, Cluster[]>();

	constructor(readonly font: Font) {}

	/** Shapes a run. */
	shape(text: string, rtl: boolean): Shaped {
		const words = text.match(/\s|\S+/gu) ?? [];
		const shaped = words.map((word) => this.#word(word, rtl));
		if (rtl) shaped.reverse();
		const clusters = shaped.flat();
		const width = clusters.reduce((sum, one) => sum + one.width, 0) / this.font.unitsPerEm;
		const isPlain = !rtl && !marked.test(text) && clusters.every(({ glyphs }) => glyphs.length === 1);
		return { clusters, width, rtl, isPlain };
	}

	#word(word: string, rtl: boolean): Cluster[] {
		const key = `${rtl} ${word}`;
		let clusters = this.#words.get(key);
		if (!clusters) {
			clusters = composed.test(word) ? decomposed(this.font, word) : clustersOf(this.font, word, rtl);
			this.#words.set(key, clusters);
		}
		return clusters;
	}
}

/** Letters of Latin, Greek and Cyrillic with an accent that is written apart. */
const composed = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}/u;

/**
 * Shapes a word letter by letter, as the one sign most fonts have for a letter and its accent.
 *
 * What it stands for stays as it was written, accent apart.
 */
function decomposed(font: Font, word: string): Cluster[] {
	return (
		word.match(/[\s\S]\p{M}*/gu)?.map((one): Cluster => {
			const parts = clustersOf(font, one.normalize('NFC'), false);
			const [glyphs, positions] = [
				parts.flatMap((part) => part.glyphs),
				parts.flatMap((part) => part.positions)
			];
			return { text: one, glyphs, positions, width: parts.reduce((sum, part) => sum + part.width, 0) };
		}) ?? []
	);
}

function clustersOf(font: Font, word: string, rtl: boolean): Cluster[] {
	const wanted =
		/[\p{L}\p{M}]/u.test(word) && !/\p{Script=Latin}/u.test(word) ? joined : { ...features, liga: false };
	const { glyphs, positions } = font.layout(word, wanted, undefined, undefined, rtl ? 'rtl' : 'ltr');
	const order = glyphs.map((_, i) => (rtl ? glyphs.length - 1 - i : i));
	const letters = word.match(letter) ?? [];
	const clusters: Cluster[] = [];
	const balance = new Balance();
	let [taken, begun, from] = [0, 0, 0];
	order.forEach((index, n) => {
		for (const codePoint of lettersOf(glyphs[index], positions[index])) {
			balance.add(codePoint, 1);
			balance.add(letters[taken++]?.codePointAt(0), -1);
		}
		const after = order[n + 1];
		const isLast = after === undefined;
		// A shape without letters of its own, or without width, belongs to the one before.
		const opens =
			!isLast && lettersOf(glyphs[after], positions[after]).length > 0 && positions[after]?.xAdvance;
		if (!isLast && !(balance.isEven && taken > begun && opens)) return;
		const own = order.slice(from, n + 1);
		if (rtl) own.reverse();
		const stands = own.map((i) => positions[i] as GlyphPosition);
		clusters.push({
			text: letters.slice(begun, isLast ? letters.length : taken).join(''),
			glyphs: own.map((i) => glyphs[i] as Glyph),
			positions: stands,
			width: stands.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
		});
		begun = taken;
		from = n + 1;
	});
	return rtl ? clusters.reverse() : clusters;
}

/** The letters a shape came from; none for the empty shape that stands in for a joiner. */
function lettersOf(glyph: Glyph | undefined, position: GlyphPosition | undefined): readonly number[] {
	if (!glyph || (glyph.codePoints[0] === 32 && position?.xAdvance === 0)) return [];
	return glyph.codePoints;
}

/** Whether two heaps hold the same letters. */
class Balance {
	#counts = new Map<number, number>();
	#unequal = 0;

	add(codePoint: number | undefined, by: 1 | -1): void {
		const key = codePoint ?? -1;
		const before = this.#counts.get(key) ?? 0;
		this.#counts.set(key, before + by);
		this.#unequal += Math.abs(before + by) - Math.abs(before);
	}

	get isEven(): boolean {
		return this.#unequal === 0;
	}
}
