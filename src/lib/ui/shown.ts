/** What a picture on the page is given. */
import type { Art } from '#lib/base/art.ts';
import type { ImageShape, PathShape } from '#lib/base/shapes.ts';

/** Shapes in a box of their own, photos among them. */
export interface Shown extends Pick<Art, 'box'> {
	shapes: readonly (PathShape | ImageShape)[];
}

/** The address of a photo by its id; its box stays empty without. */
export type Addresses = (id: string) => string | undefined;
