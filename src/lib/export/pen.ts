/**
 * Puts letters on a page, such that what is copied, searched or read aloud is what was written.
 *
 * Where every letter has a shape of its own, side by side, it is set as text, and each shape is taken into the
 * embedded font once for every text it stands for. Everything else (joined, stacked, reordered, right to left)
 * is drawn as outlines under letters that cannot be seen, on a straight line, each where its shape is, in the
 * order they were written: readers of PDF that follow the page and those that go by where things stand both
 * find the words as they were.
 */
import type { Embedded, Glyph, Inside } from './fontkit.ts';
import type { Cluster, Shaped } from './shaped.ts';

const n = (value: number) => String(Math.round(value * 1000) / 1000);
const hex = (value: number) => value.toString(16).padStart(4, '0');

/** A letter, or a few that cannot be told apart, and where it stands. */
interface Letter {
	text: string;
	x: number;
	width: number;
}

/** Draws with the font and size that are set in the document. One for a document. */
export class Pen {
	#numbers = new Map<string, number>();
	#outlines = new Map<string, ReturnType<Inside['ref']>>();

	/** `plain` is the font whose space carries the letters that cannot be seen. */
	constructor(
		private readonly doc: Inside,
		private readonly plain: Embedded
	) {}

	/** Draws a run, its line at `y` from the top of the page. */
	draw(run: Shaped, x: number, y: number): void {
		if (run.isPlain) return this.#text(run.clusters, x, y);
		this.#paths(run.clusters, x, y);
		const scale = this.doc._fontSize / this.doc._font.font.unitsPerEm;
		let at = x;
		const letters = run.clusters.flatMap(({ text, width }) => {
			const own = split(text, at, width * scale, run.rtl);
			at += width * scale;
			return own;
		});
		this.#letters(run.rtl ? letters.reverse() : letters, y);
	}

	/** Leaves letters that cannot be seen over a width of the page: for what is drawn as a picture. */
	leave(text: string, x: number, y: number, width: number): void {
		this.#letters([{ text, x, width }], y);
	}

	#text(clusters: readonly Cluster[], x: number, y: number): void {
		const embedded = this.doc._font;
		const unit = 1000 / embedded.font.unitsPerEm;
		// Where the pen is and where it should be, in thousandths of the size.
		let [is, due] = [0, 0];
		const row = clusters.flatMap(({ text, glyphs: [glyph], positions: [position] }) => {
			if (!glyph || !position) return [];
			const number = this.#take(embedded, glyph, text);
			const move = due + position.xOffset * unit - is;
			is += move + (embedded.widths[number] ?? 0);
			due += position.xAdvance * unit;
			return [...(Math.abs(move) > 0.01 ? [n(-move)] : []), `<${hex(number)}>`];
		});
		this.#inLine(embedded, x, y, `[${row.join('')}] TJ`);
	}

	#paths(clusters: readonly Cluster[], x: number, y: number): void {
		const { doc } = this;
		const scale = doc._fontSize / doc._font.font.unitsPerEm;
		let pen = x;
		for (const { glyphs, positions } of clusters) {
			glyphs.forEach((glyph, i) => {
				const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
				const [left, line] = [n(pen + xOffset * scale), n(y - yOffset * scale)];
				const name = this.#outline(glyph);
				if (name) doc.addContent(`q ${n6(scale)} 0 0 ${n6(-scale)} ${left} ${line} cm /${name} Do Q`);
				pen += xAdvance * scale;
			});
		}
	}

	/** A shape's outline, kept once in the document; none for an empty one. */
	#outline(glyph: Glyph): string | undefined {
		const { doc } = this;
		const name = `${doc._font.id}G${glyph.id}`;
		let form = this.#outlines.get(name);
		if (!form) {
			const path = pathOperators(glyph.path.toSVG());
			if (!path) return undefined;
			const { minX, minY, maxX, maxY } = glyph.bbox;
			const BBox = [minX - 1, minY - 1, maxX + 1, maxY + 1];
			form = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox, Resources: {} });
			form.end(new TextEncoder().encode(`${path}f`));
			this.#outlines.set(name, form);
		}
		doc.page.xobjects[name] ??= form;
		return name;
	}

	#letters(letters: readonly Letter[], y: number): void {
		const [first] = letters;
		if (!first) return;
		const { plain } = this;
		const space = plain.font.glyphForCodePoint(32);
		const own = (space.advanceWidth / plain.font.unitsPerEm) * this.doc._fontSize;
		const row = letters.map(({ text, x, width }) => {
			const number = this.#take(plain, space, text);
			const stretch = n((Math.max(width, 0.01) / own) * 100);
			return `1 0 0 1 ${n(x - first.x)} 0 Tm ${stretch} Tz <${hex(number)}> Tj`;
		});
		this.#inLine(plain, first.x, y, `3 Tr ${row.join(' ')}`);
	}

	#inLine(font: Embedded, x: number, y: number, operators: string): void {
		const { doc } = this;
		doc.page.fonts[font.id] ??= font.ref();
		// pdfkit turned the page over so that y grows downward; letters are turned back.
		doc.addContent(`q 1 0 0 -1 ${n(x)} ${n(y)} cm BT /${font.id} ${n(doc._fontSize)} Tf ${operators} ET Q`);
	}

	/** The number under which a shape is taken into the embedded font, standing for these letters. */
	#take(embedded: Embedded, glyph: Glyph, text: string): number {
		const key = `${embedded.id} ${glyph.id} ${text}`;
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = embedded.subset.glyphs.push(glyph.id) - 1;
			embedded.widths[number] = (glyph.advanceWidth * 1000) / embedded.font.unitsPerEm;
			embedded.unicode[number] = Array.from(text, (one) => one.codePointAt(0) ?? 0);
			this.#numbers.set(key, number);
		}
		return number;
	}
}

const n6 = (value: number) => value.toFixed(6);

/** From left to right: right-to-left letters one by one, as readers turn lines of them round letter by letter. */
function split(text: string, x: number, width: number, rtl: boolean): Letter[] {
	const letters = rtl ? Array.from(text).reverse() : [text];
	const own = width / letters.length;
	return letters.map((one, i) => ({ text: one, x: x + i * own, width: own }));
}

/** SVG path syntax, as fontkit writes it, in the operators of PDF. */
function pathOperators(d: string): string {
	let out = '';
	let [x, y] = [0, 0];
	for (const [, command = '', rest = ''] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
		const v = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
		if (command === 'Z') {
			out += 'h ';
			continue;
		}
		const [a = 0, b = 0, c = 0, e = 0] = v;
		if (command === 'M') out += `${n(a)} ${n(b)} m `;
		else if (command === 'L') out += `${n(a)} ${n(b)} l `;
		else if (command === 'C') out += `${v.map(n).join(' ')} c `;
		// A curve with one handle becomes one with two.
		else {
			const handles = [
				x + (2 / 3) * (a - x),
				y + (2 / 3) * (b - y),
				c + (2 / 3) * (a - c),
				e + (2 / 3) * (b - e)
			];
			out += `${[...handles, c, e].map(n).join(' ')} c `;
		}
		[x, y] = [v.at(-2) ?? 0, v.at(-1) ?? 0];
	}
	return out;
}
