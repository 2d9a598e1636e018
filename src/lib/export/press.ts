/** The document being made: pdfkit behind a few verbs, its structure tree, and everything drawn on it. */
import type PDFDocument from 'pdfkit';
import type { Box } from '#lib/base/geometry.ts';
import type { Inside } from './fontkit.ts';
import type { LetterPicture } from './letter-picture.ts';
import type { Line, Span } from './lines.ts';
import { setLines } from './lines.ts';
import { Pen } from './pen.ts';
import { Typefaces, type Face, type Faced, type Load } from './typefaces.ts';

/** An element of the structure tree. */
export type Element = PDFKit.PDFStructureElement;

/** What an element says about itself. */
export interface About {
	lang?: string;
	/** The text exactly as it is, whatever shapes it was drawn with. */
	actual?: string;
	alt?: string;
	bbox?: [number, number, number, number];
}

type Doc = InstanceType<typeof PDFDocument>;

/** The bytes of a photo by its id, a JPEG; undefined where there is none. */
export type Photos = (id: string) => Uint8Array | undefined;

/** Makes one document. */
export class Press {
	readonly faces: Typefaces;
	readonly root: Element;
	#pen: Pen;
	#images = new Map<string, unknown>();

	private constructor(
		readonly doc: Doc,
		private readonly photos: Photos,
		faces: Typefaces,
		plain: Face
	) {
		this.faces = faces;
		doc.font(plain.name);
		this.#pen = new Pen(inside(doc), inside(doc)._font);
		this.root = doc.struct('Document');
		doc.addStructure(this.root);
	}

	/** Sets up a press with the face that is always there. */
	static async open(doc: Doc, load: Load, photos: Photos = () => undefined): Promise<Press> {
		const faces = new Typefaces(inside(doc), load);
		return new Press(doc, photos, faces, await faces.plain());
	}

	/** Fetches the faces for these spans. */
	async prepare(spans: readonly Span[]): Promise<void> {
		for (const { text, language, bold } of spans) await this.faces.prepare(text, language, bold ?? false);
	}

	/** Breaks spans into lines. */
	lines(spans: readonly Span[], width: number, direction: 'ltr' | 'rtl'): Line[] {
		return setLines(spans, width, direction, this.faces);
	}

	/** A new element in another. */
	element(parent: Element, type: string, about: About = {}): Element {
		const element = this.doc.struct(type, about);
		parent.add(element);
		return element;
	}

	/** Draws a line whose top left corner is given; each run goes into the element of its span. */
	line(line: Line, spans: readonly Span[], elements: readonly Element[], x: number, y: number): void {
		const placed = inReadingOrder(line, x);
		for (let i = 0; i < placed.length;) {
			const from = i;
			const span = placed[from]?.run.span ?? 0;
			while (placed[i]?.run.span === span) i++;
			const runs = placed.slice(from, i);
			elements[span]?.add(() => this.#runs(runs, spans, y + line.base));
		}
	}

	/** Draws a line that is part of whatever is being drawn. */
	loose(line: Line, spans: readonly Span[], x: number, y: number): void {
		this.#runs(inReadingOrder(line, x), spans, y + line.base);
	}

	/** Draws what is no part of the text. */
	aside(draw: (doc: Doc) => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
		this.doc.markContent('Artifact', { type });
		this.doc.save();
		draw(this.doc);
		this.doc.restore();
		this.doc.endMarkedContent();
	}

	/** Draws a photo of so many dots in a box; nothing where its bytes are not to be had. */
	photo(id: string, dots: { width: number; height: number }, box: Box): void {
		const bytes = this.photos(id);
		if (bytes) this.#image(`photo ${id}`, () => embedPhoto(inside(this.doc), dots, bytes), box);
	}

	/** Draws dots in a box; they are kept once in the document, however often they stand in it. */
	#image(key: string, embed: () => unknown, [left, top, width, height]: Box): void {
		let image = this.#images.get(key);
		if (!image) this.#images.set(key, (image = embed()));
		const name = `I${[...this.#images.keys()].indexOf(key)}`;
		const { page } = inside(this.doc);
		page.xobjects[name] ??= image;
		inside(this.doc).addContent(`q ${width} 0 0 ${-height} ${left} ${top + height} cm /${name} Do Q`);
	}

	#runs(placed: readonly Placed[], spans: readonly Span[], y: number): void {
		for (const { run, x } of placed) {
			const { face, shaped, size, width, text } = run;
			const { size: own, colour } = spans[run.span] as Span;
			this.doc.fillColor(colour).fillOpacity(1);
			if (face && shaped) {
				this.doc.font(face.name).fontSize(size);
				this.#pen.draw(shaped, x, y);
			} else {
				this.#picture(text, x, y, own, colour);
				this.doc.fontSize(own);
				this.#pen.leave(text, x, y, width);
			}
		}
	}

	#picture(letter: string, x: number, y: number, size: number, colour: string): void {
		const { doc } = this;
		const picture = this.faces.pictureOf(letter);
		if (!picture) return;
		const [top, width, height] = [y - picture.ascent * size, picture.width * size, picture.height * size];
		if (!picture.image) {
			doc.save().lineWidth(0.6).strokeColor(colour);
			doc
				.rect(x + 0.5, top, width - 1, height)
				.stroke()
				.restore();
			return;
		}
		const { image } = picture;
		this.#image(`letter ${letter}`, () => embedPixels(inside(doc), image), [x, top, width, height]);
	}
}

/**
 * Takes pixels into the document, their opacity apart.
 *
 * pdfkit's own way unpacks a PNG in a worker made from a blob, which the page's policy does not allow.
 */
function embedPixels(doc: Inside, { width, height, data }: NonNullable<LetterPicture['image']>): unknown {
	const [colours, opacity] = [new Uint8Array(width * height * 3), new Uint8Array(width * height)];
	for (let i = 0; i < opacity.length; i++) {
		colours.set(data.subarray(i * 4, i * 4 + 3), i * 3);
		opacity[i] = data[i * 4 + 3] ?? 0;
	}
	const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
	const mask = doc.ref({ ...image, ColorSpace: 'DeviceGray' });
	mask.end(opacity);
	const whole = doc.ref({ ...image, ColorSpace: 'DeviceRGB', SMask: mask });
	whole.end(colours);
	return whole;
}

/** Takes a JPEG into the document as it is. */
function embedPhoto(
	doc: Inside,
	{ width, height }: { width: number; height: number },
	jpeg: Uint8Array
): unknown {
	const whole = doc.ref({
		...{ Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 },
		...{ ColorSpace: 'DeviceRGB', Filter: 'DCTDecode' }
	});
	whole.end(jpeg);
	return whole;
}

interface Placed {
	run: Line['runs'][number];
	x: number;
}

/** The runs of a line in the order they are read, each with where it stands. */
function inReadingOrder(line: Line, x: number): Placed[] {
	let at = x;
	const placed = line.runs.map((run) => {
		const one = { run, x: at };
		at += run.width;
		return one;
	});
	return placed.sort((a, b) => a.run.from - b.run.from);
}

function inside(doc: Doc): Faced {
	return doc as unknown as Faced & Inside;
}
