/**
 * A picture is a list of shapes. The canvas, the page, the PDF and the tests draw the same list,
 * so that what a child made looks the same wherever it is seen.
 */
import type { Box } from './geometry.ts';

/** A colour: a name in the palette (`ink`, `paper` ...) or `#RRGGBB`. */
export type Paint = string;

/** An affine transform in canvas order: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** An outline in SVG path syntax, filled, stroked or both. */
export interface PathShape {
	kind: 'path';
	d: string;
	fill?: Paint;
	stroke?: Paint;
	/** Stroke width in the shape's own units. */
	width?: number;
	dash?: readonly number[];
	opacity?: number;
	evenOdd?: true;
	at?: Matrix;
}

/** One line or paragraph of text set in a box; the box does not clip it. */
export interface TextShape {
	kind: 'text';
	text: string;
	box: Box;
	/** Letter size in sheet units; smaller where the box asks for it, down to `smallest`, or six tenths of it. */
	size: number;
	smallest?: number;
	align: 'start' | 'middle';
	colour: Paint;
	direction: 'ltr' | 'rtl';
	language: string;
	bold?: true;
	at?: Matrix;
}

/** A photo, filling its box. Its dots lie elsewhere: whoever draws is given them by the photo's id. */
export interface ImageShape {
	kind: 'image';
	image: string;
	box: Box;
	/** In dots. */
	width: number;
	height: number;
	at?: Matrix;
}

/** Anything that can be drawn. */
export type Shape = PathShape | TextShape | ImageShape;

/** The transform that does nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Two transforms made one: `inner` happens first. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A transform that moves, turns by degrees and sizes about its own origin. */
export function moved(x: number, y: number, scale = 1, degrees = 0): Matrix {
	const r = (degrees * Math.PI) / 180;
	const cos = Math.cos(r) * scale;
	const sin = Math.sin(r) * scale;
	return [cos, sin, -sin, cos, x, y];
}

/** The box round a box that was carried. */
export function boxAfter(m: Matrix, [l, t, w, h]: Box): Box {
	const xs = [l, l + w].flatMap((x) => [t, t + h].map((y) => m[0] * x + m[2] * y + m[4]));
	const ys = [l, l + w].flatMap((x) => [t, t + h].map((y) => m[1] * x + m[3] * y + m[5]));
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** The same shapes, carried by a transform. */
export function transformed(shapes: readonly Shape[], by: Matrix): Shape[] {
	return shapes.map((shape) => ({ ...shape, at: compose(by, shape.at ?? identity) }));
}

/**
 * The same picture with one ink line round its silhouette.
 *
 * Sets of pictures come from different hands; the line drawn under the fills makes them one.
 */
export function outlined(shapes: readonly Shape[], width: number): Shape[] {
	const line = shapes.flatMap((shape): Shape[] =>
		shape.kind === 'path' && (shape.opacity ?? 1) > 0.5
			? [{ ...shape, fill: 'ink', stroke: 'ink', width: (shape.stroke ? (shape.width ?? 1) : 0) + width * 2 }]
			: []
	);
	return [...line, ...shapes];
}
