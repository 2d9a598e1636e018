/** How a sheet lies in an element: which form, how large, where, and how many screen dots to a unit. */
import { sheetBox, type Form, type Point } from '#lib/base/geometry.ts';

export interface Frame {
	form: Form;
	/** CSS pixels to a sheet unit. */
	scale: number;
	/** Where the sheet begins in the element, in CSS pixels. */
	left: number;
	top: number;
	/** The element, in CSS pixels. */
	width: number;
	height: number;
	/** Screen dots to a CSS pixel. */
	ratio: number;
}

/** A bitmap of more dots than this costs an old tablet more memory than sharp edges are worth. */
const mostDots = 6_000_000;

/** Fits the sheet into an element of this size, in the form that comes out larger. */
export function frameFor(width: number, height: number, devicePixelRatio: number): Frame {
	const fitted = (form: Form) => {
		const [, , w, h] = sheetBox(form);
		return { form, scale: Math.min(width / w, height / h) };
	};
	const [wide, tall] = [fitted('wide'), fitted('tall')];
	const { form, scale } = tall.scale > wide.scale ? tall : wide;
	const [, , w, h] = sheetBox(form);
	const ratio = Math.max(1, Math.min(devicePixelRatio, Math.sqrt(mostDots / (width * height || 1))));
	// Bitmaps of the sheet are laid dot on dot, so the sheet begins on a whole dot.
	const whole = (pixels: number) => Math.round(pixels * ratio) / ratio;
	const left = whole((width - w * scale) / 2);
	const top = whole((height - h * scale) / 2);
	return { form, scale, left, top, width, height, ratio };
}

/** A spot of the element, in CSS pixels, as a spot of the sheet. */
export function toSheet({ left, top, scale }: Frame, { x, y }: Point): Point {
	return { x: (x - left) / scale, y: (y - top) / scale };
}

/** The size of a bitmap of the sheet, in dots. */
export function bitmapSize({ form, scale, ratio }: Frame): { width: number; height: number } {
	const [, , w, h] = sheetBox(form);
	return { width: Math.ceil(w * scale * ratio), height: Math.ceil(h * scale * ratio) };
}
