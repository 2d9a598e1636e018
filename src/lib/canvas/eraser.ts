/** Wiping: whole strokes and things that are touched go; one sweep is one step back. */
import type { Point } from '#lib/base/geometry.ts';
import { isOn, sweepsInk } from './reach.ts';
import type { Gesture, Scene, Touch } from './scene.ts';

/** How near a stroke must be, in CSS pixels. */
const near = 12;

/** Begins a sweep. */
export function wipe(scene: Scene, first: Touch): Gesture {
	const gone = new Set<string>();
	const within = near / scene.frame.scale;
	let last: Point = first;

	const sweep = (to: Point) => {
		const ink = scene.ink.strokes.filter(
			(stroke) => !scene.ink.isHidden(stroke.id) && sweepsInk(stroke, last, to, within)
		);
		for (const { id } of ink) gone.add(id);
		if (ink.length) {
			scene.ink.hide(ink.map(({ id }) => id));
			scene.inkChanged();
		}
		for (const { mark, at } of scene.things.all) {
			if (gone.has(mark.id) || !between(last, to, within).some((spot) => isOn(mark, at, spot, 0))) continue;
			gone.add(mark.id);
			scene.things.hide(mark.id);
		}
		for (const spot of between(last, to, within)) {
			const line = scene.ties?.lineAt(spot, within);
			if (line) gone.add(line);
		}
		scene.ties?.hide(gone);
		last = to;
	};
	const restore = () => {
		scene.ink.hide(gone, false);
		scene.ties?.hide([]);
		for (const id of gone) scene.things.hide(id, false);
		scene.inkChanged();
	};

	sweep(first);
	return {
		move: (samples) => samples.forEach(sweep),
		up() {
			scene.ties?.hide([]);
			if (gone.size) scene.piece.do({ do: 'takeAway', ids: [...gone] });
		},
		// Taking away is not done by half: what the system broke off has not happened.
		cancel: restore,
		drop: restore
	};
}

/** Spots along a straight line, no further apart than `step`. */
function between(from: Point, to: Point, step: number): Point[] {
	const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
	return Array.from({ length: count }, (_, i) => {
		const t = (i + 1) / count;
		return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
	});
}
