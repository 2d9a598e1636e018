/** A rectangle in sheet units: left, top, width, height. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** A spot in sheet units. */
export interface Point {
	x: number;
	y: number;
}

/** How a sheet lies: 1000 x 700 units, or 700 x 1000 where the device stands upright. */
export type Form = 'wide' | 'tall';

/** The whole sheet in one form. */
export function sheetBox(form: Form): Box {
	return form === 'wide' ? [0, 0, 1000, 700] : [0, 0, 700, 1000];
}

/** True when the spot lies in the box or on its edge. */
export function contains([left, top, width, height]: Box, { x, y }: Point): boolean {
	return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** True when the spot lies inside a closed outline of corners. */
export function encloses(outline: readonly Point[], { x, y }: Point): boolean {
	let inside = false;
	let b = outline.at(-1);
	for (const a of outline) {
		// Counts the sides that a line from the spot to the right crosses.
		if (b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
		b = a;
	}
	return inside;
}

/** The middle of a box. */
export function centre([left, top, width, height]: Box): Point {
	return { x: left + width / 2, y: top + height / 2 };
}

/** A box smaller on every side by `by` units; never smaller than nothing. */
export function inset([left, top, width, height]: Box, by: number): Box {
	const b = Math.min(by, width / 2, height / 2);
	return [left + b, top + b, width - 2 * b, height - 2 * b];
}

/** The part of a box named by fractions of its own width and height. */
export function within([left, top, width, height]: Box, [l, t, w, h]: Box): Box {
	return [left + l * width, top + t * height, w * width, h * height];
}

/** A box on the other side of a sheet, as far from the right as it was from the left. */
export function mirror([left, top, width, height]: Box, form: Form): Box {
	return [sheetBox(form)[2] - left - width, top, width, height];
}

/** The strip of a box at the side where reading starts. */
export function startOf([left, top, width, height]: Box, strip: number, direction: 'ltr' | 'rtl'): Box {
	return [direction === 'rtl' ? left + width - strip : left, top, strip, height];
}

/** The largest box of this width-to-height ratio inside another, centred. */
export function fit([left, top, width, height]: Box, ratio: number): Box {
	const w = Math.min(width, height * ratio);
	const h = w / ratio;
	return [left + (width - w) / 2, top + (height - h) / 2, w, h];
}

/** The spot in the box that lies nearest to the one given. */
export function clamp([left, top, width, height]: Box, { x, y }: Point): Point {
	return {
		x: Math.min(left + width, Math.max(left, x)),
		y: Math.min(top + height, Math.max(top, y))
	};
}

/** The spot that lies in one box as another lies in its own: as far along it and as far down. */
export function alongside(from: Box, to: Box, { x, y }: Point): Point {
	return {
		x: to[0] + ((x - from[0]) / from[2]) * to[2],
		y: to[1] + ((y - from[1]) / from[3]) * to[3]
	};
}

/** How much two boxes share, in square units. */
export function overlapOf(a: Box, b: Box): number {
	const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
	const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
	return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest box round all of these; undefined round none. */
export function roundAll(boxes: readonly Box[]): Box | undefined {
	if (!boxes.length) return undefined;
	const l = Math.min(...boxes.map((box) => box[0]));
	const t = Math.min(...boxes.map((box) => box[1]));
	const r = Math.max(...boxes.map((box) => box[0] + box[2]));
	const b = Math.max(...boxes.map((box) => box[1] + box[3]));
	return [l, t, r - l, b - t];
}

/** Carries spots from one box to another without stretching: scaled evenly, middle to middle. */
export interface Carry {
	scale: number;
	dx: number;
	dy: number;
}

/** How to carry what was put in one box into another, so that all of it still fits. */
export function carry(from: Box, to: Box): Carry {
	const scale = Math.min(to[2] / from[2], to[3] / from[3]);
	const a = centre(from);
	const b = centre(to);
	return { scale, dx: b.x - a.x * scale, dy: b.y - a.y * scale };
}
