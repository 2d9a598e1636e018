/**
 * Letters no face has, such as Chinese or emoji, drawn with the device's own fonts.
 *
 * They go into the document as small pictures, with the letter itself left over them, unseen, to be copied and
 * read aloud. Where nothing can draw, an empty box stands for the letter.
 */

/** A letter as a picture. Measures are in letter sizes. */
export interface LetterPicture {
	/** PNG; none where nothing could draw it. */
	png: Uint8Array | undefined;
	width: number;
	/** From the line the letter stands on to the top of the picture. */
	ascent: number;
	height: number;
}

/** Pixels to a letter size: sharp at 15 points on paper at 300 dots an inch. */
const pixels = 64;

/** Draws one letter. */
export async function letterPicture(letter: string): Promise<LetterPicture> {
	const size = { ascent: 0.95, height: 1.25 };
	const empty = { png: undefined, width: 0.8, ascent: 0.78, height: 0.86 };
	if (typeof document === 'undefined') return empty;
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) return empty;
	const font = `${pixels}px system-ui, sans-serif`;
	context.font = font;
	const width = Math.max(0.3, context.measureText(letter).width / pixels);
	canvas.width = Math.ceil(width * pixels);
	canvas.height = Math.ceil(size.height * pixels);
	context.font = font;
	context.fillStyle = '#2F2B3A';
	context.textBaseline = 'alphabetic';
	context.fillText(letter, 0, size.ascent * pixels);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	return blob ? { png: new Uint8Array(await blob.arrayBuffer()), width, ...size } : empty;
}
