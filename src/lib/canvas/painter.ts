/** Draws shapes on a bitmap: the one place where a list of shapes meets a 2D context. */
import { setText, type Setting } from '#lib/base/letters.ts';
import { resolvePaint, type Palette } from '#lib/base/palette.ts';
import type { ImageShape, PathShape, Shape, TextShape } from '#lib/base/shapes.ts';

/** What every drawing needs. */
export interface Paints {
	colours: Palette;
	/** The letters, as CSS `font-family`. */
	font: string;
	/** The dots of a photo by its id; its box stays empty without. */
	images?: (id: string) => CanvasImageSource | undefined;
}

const outlines = new WeakMap<PathShape, Path2D>();

/** Draws shapes back to front, in the context's own units. */
export function drawShapes(
	context: CanvasRenderingContext2D,
	shapes: readonly Shape[],
	paints: Paints
): void {
	for (const shape of shapes) {
		context.save();
		if (shape.at) context.transform(...shape.at);
		if (shape.kind === 'path') drawPath(context, shape, paints);
		else if (shape.kind === 'image') drawImage(context, shape, paints);
		else drawText(context, shape, paints);
		context.restore();
	}
}

function drawPath(context: CanvasRenderingContext2D, shape: PathShape, { colours }: Paints): void {
	let outline = outlines.get(shape);
	if (!outline) outlines.set(shape, (outline = new Path2D(shape.d)));
	if (shape.opacity !== undefined) context.globalAlpha = shape.opacity;
	if (shape.fill) {
		context.fillStyle = resolvePaint(shape.fill, colours);
		context.fill(outline, shape.evenOdd ? 'evenodd' : 'nonzero');
	}
	if (shape.stroke) {
		context.strokeStyle = resolvePaint(shape.stroke, colours);
		context.lineWidth = shape.width ?? 1;
		context.lineJoin = 'round';
		context.lineCap = 'round';
		if (shape.dash) context.setLineDash([...shape.dash]);
		context.stroke(outline);
	}
}

function drawImage(context: CanvasRenderingContext2D, { image, box }: ImageShape, { images }: Paints): void {
	const dots = images?.(image);
	if (!dots) return;
	// A photo has many more dots than are seen.
	context.imageSmoothingQuality = 'high';
	context.drawImage(dots, ...box);
}

/** Widths are measured at this size and scaled: letters are not hinted on a canvas. */
const measured = 100;

/** A text as it is set in its box, with the letters of these paints. */
export function settingOf(
	context: CanvasRenderingContext2D,
	{ text, box, size, smallest, bold }: TextShape,
	{ font }: Paints
): Setting {
	const [, , width, height] = box;
	context.font = `${bold ? 700 : 400} ${measured}px ${font}`;
	return setText(
		text,
		{ width, height, size, ...(smallest !== undefined && { smallest }) },
		(run) => context.measureText(run).width / measured
	);
}

function drawText(context: CanvasRenderingContext2D, shape: TextShape, paints: Paints): void {
	const { colours, font } = paints;
	const [left, top, width, height] = shape.box;
	context.direction = shape.direction;
	const setting = settingOf(context, shape, paints);
	context.font = `${shape.bold ? 700 : 400} ${setting.size}px ${font}`;
	context.fillStyle = resolvePaint(shape.colour, colours);
	context.textBaseline = 'alphabetic';
	context.textAlign = shape.align === 'middle' ? 'center' : 'start';
	const start = shape.direction === 'rtl' ? left + width : left;
	const x = shape.align === 'middle' ? left + width / 2 : start;
	// Letters stand a little above the middle of their line.
	let y =
		top + (height - setting.lines.length * setting.leading) / 2 + setting.leading / 2 + setting.size * 0.34;
	for (const line of setting.lines) {
		context.fillText(line, x, y);
		y += setting.leading;
	}
}

/** A new bitmap and its context. */
export function bitmap(width: number, height: number): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, width);
	canvas.height = Math.max(1, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser cannot draw');
	return context;
}

/** The path through a closed ring of corners, rounded: the same curve as the path syntax of a stroke. */
export function ringPath(ring: readonly (readonly [number, number])[]): Path2D {
	const path = new Path2D();
	const [first] = ring;
	if (!first) return path;
	path.moveTo(first[0], first[1]);
	for (let i = 0; i < ring.length; i++) {
		const a = ring[i] ?? first;
		const b = ring[i + 1] ?? first;
		path.quadraticCurveTo(a[0], a[1], (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
	}
	path.closePath();
	return path;
}
