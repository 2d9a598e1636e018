/** What a picture on the page is given. */
import type { Art } from '#lib/base/art.ts';
import type { ImageShape, Matrix, Paint, PathShape } from '#lib/base/shapes.ts';

/** Shapes in a box of their own, photos among them. */
export interface Shown extends Pick<Art, 'box'> {
	shapes: readonly (PathShape | ImageShape)[];
}

/** The address of a photo by its id; its box stays empty without. */
export type Addresses = (id: string) => string | undefined;

/** A colour as an attribute: one of the page's by its name, or as it is. */
export function colourOf(paint: Paint | undefined): string {
	if (paint === undefined) return 'none';
	return paint.startsWith('#') ? paint : `var(--c-${paint}, currentColor)`;
}

/** A transform as an attribute. */
export function placedAt(at: Matrix | undefined): string | undefined {
	return at ? `matrix(${at.join(' ')})` : undefined;
}
