/** Taking hold: tap a mark and tap where it goes, or drag it there. */
import { contains, sheetBox, type Point } from '#lib/base/geometry.ts';
import { isTied } from '#lib/piece/tied.ts';
import { isOn, sweepsInk } from './reach.ts';
import type { Gesture, Scene, Touch } from './scene.ts';

/** A mark can be taken hold of this far from its edge, in CSS pixels. */
const margin = 10;

/** How far a finger may slip and still be tapping, in CSS pixels. */
export const usualSlop = 24;

/** Begins with a hand on the sheet. */
export function reach(scene: Scene, first: Touch): Gesture {
	const { options, frame, things } = scene;
	const found = markUnder(scene, first) ?? lineUnder(scene, first);
	// What stands by others goes where they go.
	const isFree = found !== undefined && !isTied(scene.piece.mark(found)?.what ?? { kind: 'place' });
	const slop = (options.slop?.() ?? usualSlop) / frame.scale;
	let last: Point = first;
	let slipped = false;
	let dragging = false;

	const putBack = () => {
		if (!dragging || !found) return;
		things.follow(found, { x: 0, y: 0 });
		scene.ties?.follow(found, { x: 0, y: 0 });
	};
	return {
		move(samples) {
			last = samples.at(-1) ?? last;
			const by = { x: last.x - first.x, y: last.y - first.y };
			slipped ||= Math.hypot(by.x, by.y) > slop;
			if (!slipped || !isFree || options.readOnly?.()) return;
			if (!dragging) scene.pick(found);
			dragging = true;
			things.follow(found, by);
			scene.ties?.follow(found, by);
		},
		up(inside) {
			if (dragging && found) {
				const from = things.middle(found);
				return moveTo(scene, found, { x: from.x + last.x - first.x, y: from.y + last.y - first.y });
			}
			if (!slipped && inside) tap(scene, found, last);
		},
		cancel: putBack,
		drop: putBack
	};
}

function tap(scene: Scene, found: string | undefined, spot: Point): void {
	const { picked, options, frame } = scene;
	if (found) return scene.pick(found === picked ? undefined : found);
	if (!picked) {
		const place = scene.ties?.signsAt(spot) ?? scene.sight.nameAt(spot);
		if (place && !options.readOnly?.()) options.onplace?.(place);
		return;
	}
	const isTiedUp = isTied(scene.piece.mark(picked)?.what ?? { kind: 'place' });
	if (isTiedUp || options.readOnly?.() || !contains(sheetBox(frame.form), spot)) return scene.pick(undefined);
	moveTo(scene, picked, spot);
	scene.pick(undefined);
}

function moveTo(scene: Scene, id: string, middle: Point): void {
	const mark = scene.piece.mark(id);
	if (mark) scene.piece.do({ do: 'move', id, to: scene.sight.standOf(mark, middle) });
}

/** The mark under a finger: the topmost it is on, then the nearest it is almost on. */
export function markUnder({ things, ink, frame }: Scene, spot: Point): string | undefined {
	const near = margin / frame.scale;
	const seen = things.all.toReversed();
	const on = seen.find(({ mark, at }) => isOn(mark, at, spot, 0));
	if (on) return on.mark.id;
	const stroke = ink.strokes.findLast((one) => !ink.isHidden(one.id) && sweepsInk(one, spot, spot, near));
	return stroke?.id ?? seen.find(({ mark, at }) => isOn(mark, at, spot, near))?.mark.id;
}

function lineUnder({ ties, frame }: Scene, spot: Point): string | undefined {
	return ties?.lineAt(spot, margin / frame.scale);
}
