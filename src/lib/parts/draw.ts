/** Pieces of drawing that several kinds share. */
import { readArt, rectangle, UnreadableArt } from '#lib/base/art.ts';
import { sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import { moved, transformed, type Shape } from '#lib/base/shapes.ts';
import type { Brush } from './kind.ts';

/** A drawing placed in a box without stretching, centred. Nothing when there is no such drawing. */
export function drawing(brush: Brush, name: string | undefined, box: Box): Shape[] {
	const source = name === undefined ? undefined : brush.art[name];
	if (source === undefined) return [];
	try {
		const art = readArt(source);
		const scale = Math.min(box[2] / art.box[2], box[3] / art.box[3]);
		const x = box[0] + (box[2] - art.box[2] * scale) / 2 - art.box[0] * scale;
		const y = box[1] + (box[3] - art.box[3] * scale) / 2 - art.box[1] * scale;
		return transformed(art.shapes, moved(x, y, scale));
	} catch (error) {
		// A drawing that cannot be read must not keep a person from their work.
		if (error instanceof UnreadableArt) return [];
		throw error;
	}
}

/** A name set in a box. */
export function label(brush: Brush, text: string, box: Box, align: 'start' | 'middle' = 'middle'): Shape {
	const { language, direction } = brush;
	return { kind: 'text', text, box, size: brush.text, align, colour: 'ink', direction, language, bold: true };
}

/** The weight of an outline in each look. */
export function lineWidth(brush: Brush): number {
	return brush.look === 'plain' ? 2 : 5;
}

/** A sheet of open paper, a little out of true unless the look is plain. */
export function paper(brush: Brush, box: Box, seed = 0, fill = 'paper', width = lineWidth(brush)): Shape {
	const [l, t, w, h] = box;
	if (brush.look === 'plain') {
		return { kind: 'path', d: rectangle(l, t, w, h, 10), fill, stroke: 'ink', width };
	}
	const lean = (n: number) => (((seed * 7 + n * 5) % 9) - 4) * 0.9;
	const d =
		`M${l + 8 + lean(1)} ${t + lean(2)}L${l + w - 8 + lean(3)} ${t + lean(4)}` +
		`Q${l + w} ${t} ${l + w + lean(5)} ${t + 10}L${l + w + lean(6)} ${t + h - 10}` +
		`Q${l + w} ${t + h} ${l + w - 10} ${t + h + lean(7)}L${l + 10} ${t + h + lean(8)}` +
		`Q${l} ${t + h} ${l + lean(9)} ${t + h - 10}L${l + lean(10)} ${t + 10}Q${l} ${t} ${l + 8 + lean(1)} ${t + lean(2)}Z`;
	return { kind: 'path', d, fill, stroke: 'ink', width };
}

/** An oval of open paper that fills a box, a little out of true unless the look is plain. */
export function oval(brush: Brush, [l, t, w, h]: Box, seed = 0, fill = 'paper'): Shape {
	const lean = (n: number) => (brush.look === 'plain' ? 0 : (((seed * 7 + n * 5) % 9) - 4) * 0.6);
	const [cx, cy] = [l + w / 2, t + h / 2];
	// As far along its side as a curve has to reach to be an oval.
	const [kx, ky] = [w * 0.276, h * 0.276];
	const [top, right, bottom, left] = [lean(1), lean(2), lean(3), lean(4)];
	const d =
		`M${cx + top} ${t}C${cx + top + kx} ${t} ${l + w} ${cy + right - ky} ${l + w} ${cy + right}` +
		`C${l + w} ${cy + right + ky} ${cx + bottom + kx} ${t + h} ${cx + bottom} ${t + h}` +
		`C${cx + bottom - kx} ${t + h} ${l} ${cy + left + ky} ${l} ${cy + left}` +
		`C${l} ${cy + left - ky} ${cx + top - kx} ${t} ${cx + top} ${t}Z`;
	return { kind: 'path', d, fill, stroke: 'ink', width: lineWidth(brush) };
}

/** What lies behind the places. It is mirrored with them, so that the walls of a plan stay round its rooms. */
export function backdrop(name: string | undefined, form: Form, brush: Brush): Shape[] {
	if (!name) return [];
	const box = sheetBox(form);
	const shapes = drawing(brush, form === 'tall' ? `${name}@tall` : name, box);
	return brush.direction === 'rtl' ? transformed(shapes, [-1, 0, 0, 1, box[2], 0]) : shapes;
}
