/** Draws a list of shapes on paper, as the canvas draws it on a screen. */
import type PDFDocument from 'pdfkit';
import type { Box } from '#lib/base/geometry.ts';
import { setText } from '#lib/base/letters.ts';
import { palette, resolvePaint } from '#lib/base/palette.ts';
import type { ImageShape, PathShape, Shape, TextShape } from '#lib/base/shapes.ts';
import type { Span } from './lines.ts';
import type { Press } from './press.ts';

type Doc = InstanceType<typeof PDFDocument>;

const colours = palette('light');
const unlimited = 1e6;

/** What of a picture is set in letters, for fetching their faces. */
export function spansOf(shapes: readonly Shape[]): Span[] {
	return shapes.flatMap((shape) => (shape.kind === 'text' ? [spanOf(shape, shape.text, shape.size)] : []));
}

function spanOf({ language, colour, bold }: TextShape, text: string, size: number): Span {
	return { text, language, size, colour: resolvePaint(colour, colours), bold };
}

/** Draws shapes back to front inside a box of the page; nothing reaches beyond it. */
export function drawShapes(press: Press, shapes: readonly Shape[], from: Box, to: Box): void {
	const { doc } = press;
	const [left, top, width, height] = to;
	const scale = Math.min(width / from[2], height / from[3]);
	doc.save();
	doc.roundedRect(left, top, width, height, 6).clip();
	doc.rect(left, top, width, height).fillColor(resolvePaint('mist', colours)).fill();
	doc.transform(scale, 0, 0, scale, left - from[0] * scale, top - from[1] * scale);
	for (const shape of shapes) {
		doc.save();
		if (shape.at) doc.transform(...shape.at);
		if (shape.kind === 'path') drawPath(doc, shape);
		else if (shape.kind === 'image') drawImage(press, shape);
		else drawText(press, shape);
		doc.restore();
	}
	doc.restore();
}

function drawPath(doc: Doc, shape: PathShape): void {
	const { d, fill, stroke, opacity = 1 } = shape;
	if (!d) return;
	if (fill) {
		doc.fillOpacity(opacity).fillColor(resolvePaint(fill, colours));
		doc.path(d).fill(shape.evenOdd ? 'even-odd' : 'non-zero');
	}
	if (stroke) {
		doc.strokeOpacity(opacity).strokeColor(resolvePaint(stroke, colours));
		doc
			.lineWidth(shape.width ?? 1)
			.lineJoin('round')
			.lineCap('round');
		if (shape.dash?.length) doc.dash([...shape.dash] as never, {});
		doc.path(d).stroke();
	}
}

function drawImage(press: Press, { image, box: [left, top, width, height], ...dots }: ImageShape): void {
	press.photo(image, dots, [left, top, width, height]);
}

function drawText(press: Press, shape: TextShape): void {
	const [left, top, width, height] = shape.box;
	const { direction, align } = shape;
	const one = (text: string) => press.lines([spanOf(shape, text, 1)], unlimited, direction);
	const setting = setText(
		shape.text,
		{ width, height, size: shape.size },
		(text) => one(text)[0]?.width ?? 0
	);
	let y = top + (height - setting.lines.length * setting.leading) / 2;
	for (const text of setting.lines) {
		const spans = [spanOf(shape, text, setting.size)];
		const [line] = press.lines(spans, unlimited, direction);
		if (line) {
			const spare = width - line.width;
			const x = align === 'middle' ? left + spare / 2 : direction === 'rtl' ? left + spare : left;
			// Letters stand a little above the middle of their line.
			press.loose({ ...line, base: setting.leading / 2 + setting.size * 0.34 }, spans, x, y);
		}
		y += setting.leading;
	}
}
