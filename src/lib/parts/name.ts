/** A place's name with its picture beside it, at the side where reading starts. */
import type { Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { Place } from '#lib/activity/schema.ts';
import { drawing, label } from './draw.ts';
import type { Brush, Spot } from './kind.ts';

/** What a picture beside a name takes of its width, with the space between them. */
export const pictureRoom = 58;

/** The part of a name's room that is left for letters beside a picture, from the left. */
export function beside([left, top, width, height]: Box, place: Place): Box {
	const room = place.picture ? Math.min(pictureRoom, width * 0.4) : 0;
	return [left + room, top, width - room, height];
}

/** The name in its box, and its picture just before it. */
export function named(brush: Brush, part: string, place: Place, spot: Pick<Spot, 'label'>): Shape[] {
	const [left, top, width, height] = spot.label;
	const side = Math.min(pictureRoom - 6, Math.max(height, 44));
	const x = brush.direction === 'rtl' ? left + width + 4 : left - side - 4;
	const picture = drawing(brush, place.picture, [x, top + (height - side) / 2, side, side]);
	const name = brush.words[`${part}/${place.id}`] ?? place.id;
	return [...picture, label(brush, name, spot.label, place.picture ? 'start' : 'middle')];
}
