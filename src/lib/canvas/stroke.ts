/** One finished stroke, as a view shows it. */
import type { Box } from '#lib/base/geometry.ts';
import { resolvePaint } from '#lib/base/palette.ts';
import { boxAfter, identity, type Matrix, type Shape } from '#lib/base/shapes.ts';
import { inkEdge, type Ink } from '#lib/piece/ink.ts';
import type { Mark } from '#lib/piece/mark.ts';
import { markShapes, ownBox, type MarkBrush } from '#lib/piece/present.ts';
import { drawShapes, ringPath, type Paints } from './painter.ts';
import type { Sight } from './sight.ts';

export interface Stroke {
	id: string;
	order: number;
	ink: Ink;
	/** From the stroke's own units to the sheet. */
	at: Matrix;
	/** All it covers of the sheet. */
	box: Box;
	/** Drawn over the stroke, in its own units: the face of a feeling. */
	badge: readonly Shape[];
}

/** A face stands out so far beyond the corner of what it is about, in sheet units. */
const faceBeyond = 24;

/** A mark as a stroke; undefined when it is not ink or is not seen. */
export function strokeOf(mark: Mark, sight: Sight, brush: MarkBrush): Stroke | undefined {
	const { id, order, what, feeling } = mark;
	if (what.kind !== 'ink') return undefined;
	const at = sight.matrixOf(mark);
	if (!at) return undefined;
	const badge = feeling ? markShapes(mark, brush).slice(1) : [];
	const [l, t, w, h] = ownBox(mark);
	const covered: Box = badge.length ? [l, t - faceBeyond, w + faceBeyond, h + faceBeyond] : [l, t, w, h];
	return { id, order, ink: what.ink, at, box: at === identity ? covered : boxAfter(at, covered), badge };
}

/** Draws a stroke in sheet units. */
export function drawStroke(
	context: CanvasRenderingContext2D,
	{ ink, at, badge }: Pick<Stroke, 'ink' | 'at' | 'badge'>,
	paints: Paints
): void {
	context.fillStyle = resolvePaint(ink.colour, paints.colours);
	const outline = ringPath(inkEdge(ink));
	if (at === identity && !badge.length) return context.fill(outline);
	context.save();
	context.transform(...at);
	context.fill(outline);
	if (badge.length) drawShapes(context, badge, paints);
	context.restore();
}
