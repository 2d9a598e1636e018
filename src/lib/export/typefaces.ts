/** Which face sets which letter, and the faces themselves, fetched and embedded as they are needed. */
import { facesFor, latinFaces, type FaceSource } from './faces.ts';
import { mended, type Embedded, type Inside } from './fontkit.ts';
import { letterPicture, type LetterPicture } from './letter-picture.ts';
import { Shaper } from './shaped.ts';

/** A face that is in the document, in one weight. */
export interface Face {
	/** The name it has in the document. */
	name: string;
	source: FaceSource;
	shaper: Shaper;
}

/** Fetches a file. */
export type Load = (url: string) => Promise<Uint8Array>;

/** The document's own way with fonts. */
export type Faced = Inside & {
	registerFont(name: string, bytes: Uint8Array): unknown;
	font(name: string): unknown;
};

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters as a reader counts them. */
export function lettersIn(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The faces of one document. */
export class Typefaces {
	#faces = new Map<string, Promise<Face>>();
	#chosen = new Map<string, Face | undefined>();
	#pictures = new Map<string, LetterPicture>();

	constructor(
		private readonly doc: Faced,
		private readonly load: Load
	) {}

	/** Fetches what a text needs, so that it can be set. */
	async prepare(text: string, language: string, bold: boolean): Promise<void> {
		for (const letter of lettersIn(text)) {
			const key = keyOf(letter, language, bold);
			if (this.#chosen.has(key)) continue;
			const face = await this.#choose(letter, language, bold);
			this.#chosen.set(key, face);
			if (!face) this.#pictures.set(letter, letterPicture(letter));
		}
	}

	/** The face for a letter; the one before it where that has it and the letter has no script of its own. */
	faceOf(letter: string, language: string, bold: boolean, before: Face | undefined): Face | undefined {
		if (before && !/[\p{L}\p{N}]/u.test(letter) && has(before, letter)) return before;
		return this.#chosen.get(keyOf(letter, language, bold));
	}

	/** The picture of a letter that no face has. */
	pictureOf(letter: string): LetterPicture | undefined {
		return this.#pictures.get(letter);
	}

	/** The face that is always there. */
	plain(bold = false): Promise<Face> {
		return this.#open(latinFaces[0] as FaceSource, bold);
	}

	async #choose(letter: string, language: string, bold: boolean): Promise<Face | undefined> {
		for (const source of [...facesFor(letter, language), ...latinFaces]) {
			// What is far outside Latin is in none of its files: they need not be fetched to know.
			if (latinFaces.includes(source) && source !== latinFaces[0] && !isNearLatin(letter)) continue;
			const face = await this.#open(source, bold);
			if (has(face, letter)) return face;
		}
		return undefined;
	}

	#open(source: FaceSource, bold: boolean): Promise<Face> {
		const name = `${source.name}${bold ? '-bold' : ''}`;
		let face = this.#faces.get(name);
		if (!face) {
			face = this.load(bold ? source.bold : source.url).then((bytes) => {
				this.doc.registerFont(name, bytes);
				this.doc.font(name);
				const { font }: Embedded = this.doc._font;
				return { name, source, shaper: new Shaper(mended(font)) };
			});
			this.#faces.set(name, face);
		}
		return face;
	}
}

function keyOf(letter: string, language: string, bold: boolean): string {
	return `${/^ur\b/.test(language) ? 'ur' : ''}${bold ? 'b' : ''} ${letter}`;
}

function has({ shaper }: Face, letter: string): boolean {
	// A letter and its accent can be one sign, however they were typed.
	return Array.from(letter.normalize('NFC')).every(
		(one) =>
			/[\p{Default_Ignorable_Code_Point}\s]/u.test(one) ||
			shaper.font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)
	);
}

function isNearLatin(letter: string): boolean {
	return Array.from(letter).every((one) => (one.codePointAt(0) ?? 0) < 0x2c80 || /\p{scx=Latn}/u.test(one));
}
