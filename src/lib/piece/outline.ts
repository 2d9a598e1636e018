/**
 * The outline of a pen's line: one function for the line under the finger, the finished line, the page and the PDF,
 * so that a line never jumps when the pen lifts.
 */
import { getStrokeOutlinePoints, getStrokePoints } from 'perfect-freehand';

/** One sample of a pen: x, y, pressure. */
export type Sample = [x: number, y: number, pressure: number];

/** What decides how a line looks: its width, and whether the pen felt pressure. */
export interface Pen {
	width: number;
	pressed: boolean;
}

/** The steadied middle of a line, from which any stretch of its edge can be worked out. */
export type Spine = ReturnType<typeof getStrokePoints>;

function options({ width, pressed }: Pen, last: boolean) {
	return {
		...{ size: width, thinning: pressed ? 0.6 : 0, smoothing: 0.5, streamline: 0.35 },
		...{ simulatePressure: false, last }
	};
}

/** The middle of a line. All but its last two spots stay where they are while the line grows. */
export function spineOf(samples: readonly Sample[], pen: Pen, last = true): Spine {
	return getStrokePoints(samples as Sample[], options(pen, last));
}

/** The edge round a line or a stretch of it, as a closed ring of corners to be rounded. */
export function edgeOf(spine: Spine, pen: Pen, last = true): readonly (readonly [number, number])[] {
	return getStrokeOutlinePoints(spine, options(pen, last));
}

/** The furthest the edge lies from the middle. */
export function reachOf({ width, pressed }: Pen): number {
	return width * (pressed ? 0.8 : 0.5);
}
