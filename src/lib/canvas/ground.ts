/** What lies under the marks: the parts of the page, painted once for each size, form and theme. */
import type { Shape, TextShape } from '#lib/base/shapes.ts';
import type { Brush } from '#lib/parts/kind.ts';
import { paint } from '#lib/parts/parts.ts';
import { bitmapSize, type Frame } from './frame.ts';
import { bitmap, drawShapes, settingOf, type Paints } from './painter.ts';
import type { Sight } from './sight.ts';

/** Paints the page without the person's marks. */
export function paintGround(sight: Sight, frame: Frame, label: number, paints: Paints): HTMLCanvasElement {
	const { sheet, view } = sight;
	const { width, height } = bitmapSize(frame);
	const context = bitmap(width, height);
	const k = frame.scale * frame.ratio;
	context.scale(k, k);
	const brush: Brush = {
		...{ look: sheet.look, language: sheet.language, direction: sheet.direction },
		...{ words: sheet.words, art: sheet.art, text: label }
	};
	for (const part of sight.parts) {
		const shapes = paint(part, view, brush);
		drawShapes(context, legible(context, shapes, label * frame.scale, paints), paints);
	}
	return context.canvas;
}

/** Names are to be this large on the screen, in CSS pixels, as far as their room allows, and so much larger at most. */
const least = 14;
const most = 1.4;

/** The shapes of a part with names that can be read on a small screen: all of them as large as the longest has room for. */
function legible(
	context: CanvasRenderingContext2D,
	shapes: readonly Shape[],
	shown: number,
	paints: Paints
): readonly Shape[] {
	const by = Math.min(most, least / shown);
	if (by <= 1) return shapes;
	const larger = (name: TextShape): TextShape => ({
		...name,
		size: name.size * by,
		smallest: name.smallest ?? name.size * 0.6
	});
	const isName = (shape: Shape): shape is TextShape => shape.kind === 'text';
	const fitting = Math.min(
		...shapes.filter(isName).map((name) => settingOf(context, larger(name), paints).size / name.size)
	);
	return shapes.map((shape) => {
		if (!isName(shape)) return shape;
		const name = larger(shape);
		return { ...name, size: Math.min(name.size, shape.size * Math.max(1, fitting)) };
	});
}
