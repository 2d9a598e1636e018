/** What lies under the marks: the parts of the page, painted once for each size, form and theme. */
import type { Brush } from '#lib/parts/kind.ts';
import { paint } from '#lib/parts/parts.ts';
import { bitmapSize, type Frame } from './frame.ts';
import { bitmap, drawShapes, type Paints } from './painter.ts';
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
	for (const part of sight.parts) drawShapes(context, paint(part, view, brush), paints);
	return context.canvas;
}
