/** A picture on its way from beside the sheet: it follows the pointer until it is let go. */
import { moved, transformed } from '#lib/base/shapes.ts';
import type { Point } from '#lib/base/geometry.ts';
import type { Art } from '#lib/base/art.ts';
import { bitmap, drawShapes, type Paints } from './painter.ts';

/** Follows one pointer. `ondrop` hears where it was let go, if it was moved at all. Gives back how to stop. */
export function follow(
	event: PointerEvent,
	art: Art | undefined,
	side: number,
	{ slop, paints, ondrop }: { slop: number; paints: Paints; ondrop: (at: Point) => void }
): () => void {
	const stop = new AbortController();
	const listening = { signal: stop.signal };
	const ratio = Math.min(2, devicePixelRatio);
	const context = bitmap(side * ratio, side * ratio);
	const { canvas } = context;
	canvas.setAttribute('aria-hidden', 'true');
	Object.assign(canvas.style, {
		...{ position: 'fixed', insetBlockStart: '0', left: '0', zIndex: '10', pointerEvents: 'none' },
		...{ width: `${side}px`, height: `${side}px` }
	});
	if (art) {
		const scale = (side * ratio) / Math.max(art.box[2], art.box[3]);
		drawShapes(
			context,
			transformed(art.shapes, moved(-art.box[0] * scale, -art.box[1] * scale, scale)),
			paints
		);
	}

	const end = () => {
		stop.abort();
		canvas.remove();
	};
	const move = (next: PointerEvent) => {
		if (next.pointerId !== event.pointerId) return;
		const far = Math.hypot(next.clientX - event.clientX, next.clientY - event.clientY);
		if (!canvas.isConnected && far <= slop) return;
		// Only once it is a drag: a tap on the palette is a choice.
		if (!canvas.isConnected) document.body.append(canvas);
		canvas.style.transform = `translate(${next.clientX - side / 2}px, ${next.clientY - side / 2}px)`;
	};
	const up = (next: PointerEvent) => {
		if (next.pointerId !== event.pointerId) return;
		const dragged = canvas.isConnected;
		end();
		if (dragged) ondrop({ x: next.clientX, y: next.clientY });
	};
	const cancel = (next: PointerEvent) => {
		if (next.pointerId === event.pointerId) end();
	};
	window.addEventListener('pointermove', move, listening);
	window.addEventListener('pointerup', up, listening);
	window.addEventListener('pointercancel', cancel, listening);
	return end;
}
