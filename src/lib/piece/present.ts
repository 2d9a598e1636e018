/**
 * How a mark is seen: where it stands in the view at hand, and the shapes it is drawn with.
 *
 * A mark keeps the coordinates of the form it was made in. Seen in another form, everything made in a place is
 * carried from that place's paper there to its paper here, evenly and whole, so nothing is stretched or lost.
 */
import { rectangle, type Art } from '#lib/base/art.ts';
import { alongside, carry, centre, inset, sheetBox, type Box, type Point } from '#lib/base/geometry.ts';
import { directionOfLanguage } from '#lib/base/script.ts';
import {
	compose,
	identity,
	moved,
	outlined,
	transformed,
	type Matrix,
	type Shape
} from '#lib/base/shapes.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { View } from '#lib/parts/kind.ts';
import { wordCard, wordSize } from './card.ts';
import { inkBox, inkShape } from './ink.ts';
import type { Mark, Stand } from './mark.ts';
import { spotOf } from './spot.ts';

/** The side of a picture put on the sheet, in sheet units, at size 1. */
export const pictureSide = 92;

/** The longer side of a photo put on the sheet, with its edge, in sheet units, at size 1. */
export const photoSide = 160;
const photoEdge = 7;

/** The sizes a mark can be given: still to be seen, still leaving room for others. */
export const smallest = 0.4;
export const largest = 4;

/** A mark's size, made larger or smaller by a factor, within what is allowed. */
export function sized({ size }: Pick<Stand, 'size'>, by: number): number {
	return Math.min(largest, Math.max(smallest, size * by));
}

/** The drawing of a picture by its id; undefined when this version has none. */
export type Pictures = (id: string) => Art | undefined;

/** Where the middle of a mark is, in the form it was made in. */
export function middleOf({ what, stand }: Pick<Mark, 'what' | 'stand'>): Point {
	if (what.kind !== 'ink') return { x: stand.x, y: stand.y };
	const at = centre(inkBox(what.ink));
	return { x: at.x + stand.x, y: at.y + stand.y };
}

/**
 * How to carry a mark from the form it was made in to this view; undefined when it is not shown in it.
 *
 * `about` is its middle, or that of the drawing it belongs to, in the form it was made in: a ring is an oval that
 * lies another way in another form, so there each thing is carried by itself to the same part of the same ring.
 */
export function carryInto(sheet: Sheet, stand: Stand, view: View, about: Point = stand): Matrix | undefined {
	const id = stand.place?.split('/')[1];
	if (view.only && id !== view.only) return undefined;
	const alone = view.only !== undefined;
	if (stand.form === view.form && stand.alone === alone) return identity;
	const from = spotOf(sheet, stand.place, stand.form, stand.alone);
	const to = spotOf(sheet, stand.place, view.form, alone);
	const { scale, dx, dy } = carry(from?.paper ?? sheetBox(stand.form), to?.paper ?? sheetBox(view.form));
	if (!from?.edge || !to?.edge) return [scale, 0, 0, scale, dx, dy];
	const there = alongside(from.box, to.box, about);
	return [scale, 0, 0, scale, there.x - about.x * scale, there.y - about.y * scale];
}

/** Carried into a much smaller place, things keep this much of their size, so that they can still be told apart. */
const leastCarried = 0.7;

/** How large a mark is once it has been carried; 1 is the size it was made. */
export function sizeCarried({ what, stand }: Pick<Mark, 'what' | 'stand'>, into: Matrix): number {
	const scale = Math.hypot(into[0], into[1]);
	return stand.size * (what.kind === 'ink' ? scale : Math.max(scale, leastCarried));
}

/** A transform for a mark drawn about its own middle. */
export function standMatrix(mark: Pick<Mark, 'what' | 'stand'>, into: Matrix): Matrix {
	const { x, y, turn } = mark.stand;
	const size = sizeCarried(mark, into) / Math.hypot(into[0], into[1]);
	if (mark.what.kind !== 'ink') return compose(into, moved(x, y, size, turn));
	const [l, t, w, h] = inkBox(mark.what.ink);
	const [cx, cy] = [l + w / 2, t + h / 2];
	return compose(into, compose(moved(cx + x, cy + y, size, turn), moved(-cx, -cy)));
}

/** The mark's own box about its middle, before size and turn. */
export function ownBox(mark: Pick<Mark, 'what' | 'text'>): Box {
	switch (mark.what.kind) {
		case 'ink':
			return inkBox(mark.what.ink);
		case 'picture': {
			const half = pictureSide / 2;
			return [-half, -half, pictureSide, pictureSide];
		}
		case 'photo': {
			const { width, height } = mark.what;
			const scale = (photoSide - 2 * photoEdge) / Math.max(width, height);
			const [w, h] = [width * scale + 2 * photoEdge, height * scale + 2 * photoEdge];
			return [-w / 2, -h / 2, w, h];
		}
		case 'words': {
			const { width, height } = wordCard(mark.text);
			return [-width / 2, -height / 2, width, height];
		}
		case 'voice':
			return [-60, -30, 120, 60];
		// Without what they stand by: as they are shown by themselves.
		case 'line':
			return [-70, -24, 140, 48];
		case 'place':
			return [0, 0, 72, 36];
	}
}

/** What drawing a mark needs. */
export interface MarkBrush {
	pictures: Pictures;
	/** Feeling faces by name. */
	feelings: Pictures;
	direction: 'ltr' | 'rtl';
}

/** A mark as shapes about its own middle (ink: in its own coordinates). Carry it with `standMatrix`. */
export function markShapes(mark: Mark, brush: MarkBrush): Shape[] {
	const box = ownBox(mark);
	const shapes = bodyShapes(mark, box, brush);
	if (!shapes.length) return shapes;
	const face = mark.feeling ? brush.feelings(mark.feeling) : undefined;
	if (!face) return shapes;
	const side = 40;
	const [l, t, w] = box;
	const scale = side / face.box[2];
	return [...shapes, ...transformed(face.shapes, moved(l + w - side / 2, t - side / 2, scale))];
}

function bodyShapes(mark: Mark, box: Box, brush: MarkBrush): Shape[] {
	const [l, t, w, h] = box;
	const { what } = mark;
	switch (what.kind) {
		case 'ink':
			return [inkShape(what.ink)];
		case 'picture': {
			const art = brush.pictures(what.picture);
			if (!art)
				return [{ kind: 'path', d: rectangle(l, t, w, h, 12), fill: 'white', stroke: 'ink', width: 3 }];
			const scale = Math.min(w / art.box[2], h / art.box[3]);
			const at = moved(-(art.box[0] + art.box[2] / 2) * scale, -(art.box[1] + art.box[3] / 2) * scale, scale);
			return transformed(outlined(art.shapes, 1.6 / scale), at);
		}
		case 'photo':
			return [
				{ kind: 'path', d: rectangle(l, t, w, h, 4), fill: 'white', stroke: 'ink', width: 3 },
				{
					...{ kind: 'image', image: what.photo, box: inset(box, photoEdge) },
					...{ width: what.width, height: what.height }
				}
			];
		case 'words':
			return [
				{ kind: 'path', d: rectangle(l, t, w, h, 12), fill: 'white', stroke: 'ink', width: 3 },
				{
					...{ kind: 'text', text: mark.text, box: [l + 13, t + 8, w - 26, h - 16], size: wordSize },
					...{
						align: 'start',
						colour: 'ink',
						direction: directionOfLanguage(what.language),
						language: what.language
					}
				}
			];
		case 'voice':
			return [
				{ kind: 'path', d: rectangle(l, t, w, h, 30), fill: 'white', stroke: 'ink', width: 3 },
				{ kind: 'path', d: wave(l + 18, t + h / 2, w - 36), stroke: 'ink', width: 6 }
			];
		// Drawn with what they stand by: `tied-shapes.ts`, fetched with the first of them.
		case 'line':
		case 'place':
			return [];
	}
}

/** A small wave that stands for a recorded voice. */
function wave(x: number, y: number, w: number): string {
	const heights = [6, 14, 9, 18, 12, 16, 7];
	return heights
		.map((h, i) => {
			const at = x + (w * i) / (heights.length - 1);
			return `M${at} ${y - h}V${y + h}`;
		})
		.join('');
}
