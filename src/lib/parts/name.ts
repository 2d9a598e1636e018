/** A place's name with its picture beside it, at the side where reading starts, or above it where there is no room. */
import type { Box } from '#lib/base/geometry.ts';
import { outlined, type Shape } from '#lib/base/shapes.ts';
import type { Place } from '#lib/activity/schema.ts';
import { drawing, label } from './draw.ts';
import type { Brush, Spot } from './kind.ts';

/** The side of a picture that goes with a name. */
const side = 44;
/** What a picture beside a name takes of its width, with the space between them. */
export const pictureRoom = 50;

/** The room for names along the top of cells that lie side by side. */
export interface Heading {
	height: number;
	/** Pictures stand above the names. */
	isStacked: boolean;
}

/** One heading for all the cells of a part, so that they look alike. */
export function headingOf(boxes: readonly Box[], places: readonly Place[]): Heading {
	const isStacked = places.some(({ picture }) => picture !== undefined) && boxes.some((box) => isNarrow(box));
	const lowest = Math.min(...boxes.map(([, , , height]) => height));
	return { isStacked, height: Math.min(isStacked ? 104 : 62, lowest * 0.44) };
}

/** In a narrow cell a picture stands above the name, so that a long word keeps its line; sooner in a high one. */
function isNarrow([, , width, height]: Box): boolean {
	return width < 200 || (width < 240 && height > 1.3 * width);
}

/** Where the letters of a name stand in the heading of its cell, from the left. */
export function inHeading([l, t, w]: Box, { height, isStacked }: Heading, place: Place): Box {
	if (isStacked && place.picture) return [l + 5, t + side + 6, w - 10, height - side - 8];
	const room: Box = [l + 8, t + 5, w - 16, height - 8];
	return isStacked ? room : beside(room, place);
}

/** The part of a name's room that is left for letters beside a picture, from the left. */
export function beside([left, top, width, height]: Box, place: Place): Box {
	const room = place.picture ? Math.min(pictureRoom, width * 0.4) : 0;
	return [left + room, top, width - room, height];
}

/** Where a picture stands above a name. */
export function above([left, top, width]: Box): Box {
	return [left + width / 2 - side / 2, top - side - 2, side, side];
}

/** The name in its box, and its picture just before it, or in a box of its own with the name in the middle. */
export function named(
	brush: Brush,
	part: string,
	place: Place,
	{ label: box }: Pick<Spot, 'label'>,
	own?: Box,
	align: 'start' | 'middle' = place.picture && !own ? 'start' : 'middle'
): Shape[] {
	const [left, top, width, height] = box;
	const x = brush.direction === 'rtl' ? left + width + pictureRoom - side : left - pictureRoom;
	const picture = drawing(brush, place.picture, own ?? [x, top + (height - side) / 2, side, side]);
	const name = brush.words[`${part}/${place.id}`] ?? place.id;
	return [...inked(picture), label(brush, name, box, align)];
}

/** A drawing with the ink line of everything on the sheet, unless it was drawn with one. */
export function inked(shapes: readonly Shape[]): Shape[] {
	if (shapes.some((shape) => shape.kind === 'path' && shape.stroke === 'ink')) return [...shapes];
	return outlined(shapes, 1.6 / Math.abs(shapes[0]?.at?.[0] ?? 1));
}
