/**
 * Letters no face has, such as Chinese or emoji, drawn with the device's own fonts.
 *
 * They go into the document as small pictures, with the letter itself left over them, unseen, to be copied and
 * read aloud. Where nothing can draw, an empty box stands for the letter.
 */

/** A letter as a picture. Measures are in letter sizes. */
export interface LetterPicture {
	/** Its pixels, row by row as red, green, blue and opacity; none where nothing could draw it. */
	image: { width: number; height: number; data: Uint8ClampedArray } | undefined;
	width: number;
	/** From the line the letter stands on to the top of the picture. */
	ascent: number;
	height: number;
}

/** Pixels to a letter size: sharp at 15 points on paper at 300 dots an inch. */
const pixels = 64;

/** Draws one letter. */
export function letterPicture(letter: string): LetterPicture {
	const size = { ascent: 0.95, height: 1.25 };
	const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
	if (!context) return { image: undefined, width: 0.8, ascent: 0.78, height: 0.86 };
	const { canvas } = context;
	const font = `${pixels}px system-ui, sans-serif`;
	context.font = font;
	const width = Math.max(0.3, context.measureText(letter).width / pixels);
	canvas.width = Math.ceil(width * pixels);
	canvas.height = Math.ceil(size.height * pixels);
	// A canvas forgets everything when its size is set.
	context.font = font;
	context.fillStyle = '#2F2B3A';
	context.textBaseline = 'alphabetic';
	context.fillText(letter, 0, size.ascent * pixels);
	return { image: context.getImageData(0, 0, canvas.width, canvas.height), width, ...size };
}
