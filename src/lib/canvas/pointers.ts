/**
 * Decides which finger, pen or mouse counts.
 *
 * The first pointer wins until it is lifted, so a palm or a second finger does nothing; a pen beats a finger,
 * because the palm often lands before it.
 */
import { toSheet } from './frame.ts';
import type { Gesture, Scene, Touch } from './scene.ts';

/** Begins what a pointer does; undefined when it does nothing. */
export type Begin = (first: Touch, event: PointerEvent) => Gesture | undefined;

/** A hand that rests after writing is not a touch, for so many milliseconds. */
const restAfterPen = 500;

const kinds = {
	pointer: ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'],
	/** Sent beside pointer events; nobody else may act on them while a gesture is ours. */
	beside: ['mousedown', 'mousemove', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'touchcancel']
} as const;

/** Listens to the drawing area. Gives back how to stop. */
export function listen(element: HTMLElement, scene: Scene, begin: Begin): () => void {
	let active: { id: number; type: string; gesture: Gesture; area: DOMRect } | undefined;
	let penAt = -Infinity;

	const touch = (event: PointerEvent, area: DOMRect): Touch => {
		const spot = { x: event.clientX - area.left, y: event.clientY - area.top };
		return { ...toSheet(scene.frame, spot), pressure: event.pressure };
	};

	const down = (event: PointerEvent) => {
		if (active) {
			// Two of a kind, or a palm beside the pen.
			if (event.pointerType !== 'pen' || active.type !== 'touch') return event.stopPropagation();
			active.gesture.drop();
			active = undefined;
		}
		if (event.pointerType === 'mouse' && event.button !== 0) return;
		if (event.pointerType === 'touch' && event.timeStamp - penAt < restAfterPen) return;
		const area = element.getBoundingClientRect();
		const gesture = begin(touch(event, area), event);
		if (!gesture) return;
		event.stopPropagation();
		active = { id: event.pointerId, type: event.pointerType, gesture, area };
		try {
			element.setPointerCapture(event.pointerId);
		} catch {
			// A pointer that is already gone cannot be captured; its events still come.
		}
	};

	const move = (event: PointerEvent) => {
		if (!active) return;
		event.stopPropagation();
		if (event.pointerId !== active.id) return;
		const { area, gesture } = active;
		// Between two frames a pen sends more samples than events. Where they cannot be had, the event is one.
		const all = event.getCoalescedEvents?.() ?? [];
		gesture.move((all.length ? all : [event]).map((one) => touch(one, area)));
	};

	const end = (event: PointerEvent) => {
		if (event.pointerType === 'pen') penAt = event.timeStamp;
		if (active?.id !== event.pointerId) return;
		event.stopPropagation();
		const { gesture, area } = active;
		active = undefined;
		if (event.type === 'pointercancel') return gesture.cancel();
		const { clientX: x, clientY: y } = event;
		gesture.up(x >= area.left && x <= area.right && y >= area.top && y <= area.bottom);
	};

	const hush = (event: Event) => {
		if (active) event.stopPropagation();
	};
	const still = (event: Event) => event.preventDefault();
	const stop = new AbortController();
	const early = { capture: true, signal: stop.signal };
	const [downs, moves, ups, cancels] = kinds.pointer;
	element.addEventListener(downs, down, early);
	element.addEventListener(moves, move, early);
	element.addEventListener(ups, end, early);
	element.addEventListener(cancels, end, early);
	for (const kind of kinds.beside) element.addEventListener(kind, hush, { ...early, passive: true });
	// A finger that rests is not asking for a menu.
	element.addEventListener('contextmenu', still, early);
	return () => {
		active?.gesture.cancel();
		stop.abort();
	};
}
