/** The small part of fontkit and of pdfkit's insides that we speak to; neither is described in their types. */

/** A shape of a font, and the letters it came from. */
export interface Glyph {
	id: number;
	codePoints: readonly number[];
	advanceWidth: number;
	path: { toSVG(): string };
	bbox: { minX: number; minY: number; maxX: number; maxY: number };
}

/** Where a shape stands, in font units. */
export interface GlyphPosition {
	xAdvance: number;
	xOffset: number;
	yOffset: number;
}

/** A font that was read. */
export interface Font {
	unitsPerEm: number;
	layout(
		text: string,
		features: readonly string[] | Readonly<Record<string, boolean>>,
		script: string | undefined,
		language: string | undefined,
		direction: 'ltr' | 'rtl'
	): { glyphs: Glyph[]; positions: GlyphPosition[] };
	hasGlyphForCodePoint(codePoint: number): boolean;
	glyphForCodePoint(codePoint: number): Glyph;
	getGlyph(id: number, codePoints?: readonly number[]): Glyph;
}

/** A font as pdfkit embeds it: shapes by their number in the part of the font that is taken along. */
export interface Embedded {
	id: string;
	font: Font;
	subset: { glyphs: number[] };
	/** Number to width, in thousandths. */
	widths: number[];
	/** Number to the letters it stands for. */
	unicode: (readonly number[])[];
	ref(): unknown;
}

/** pdfkit's document, as far as letters need it. */
export interface Inside {
	_font: Embedded;
	_fontSize: number;
	page: { fonts: Record<string, unknown>; xobjects: Record<string, unknown> };
	addContent(operator: string): void;
	ref(data: object): { end(content: Uint8Array): void };
}

/**
 * Mends a font so that every shape keeps its own letters.
 *
 * fontkit keeps the first letters a shape was ever asked for: after one letter was drawn with a shape, every
 * other letter that is drawn with it would be copied as the first.
 */
export function mended(font: Font): Font {
	const original = font.getGlyph.bind(font);
	font.getGlyph = (id, codePoints = []) => {
		const glyph = original(id, codePoints);
		return glyph && (Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph);
	};
	return font;
}
