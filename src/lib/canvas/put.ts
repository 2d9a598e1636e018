/** Putting a picture: the one chosen beside the sheet goes where the finger leaves it. */
import { contains, sheetBox, type Point } from '#lib/base/geometry.ts';
import type { Gesture, Scene, Touch } from './scene.ts';

/** Puts a picture at a spot of the sheet; nothing where the spot lies beside it. */
export function putPicture(scene: Scene, picture: string, spot: Point): void {
	const { options, piece, sight, frame } = scene;
	if (!contains(sheetBox(frame.form), spot)) return;
	const stand = sight.standAt(spot);
	const id = piece.do({ do: 'put', what: { kind: 'picture', picture }, stand, asked: options.asked?.() });
	if (id) options.onput?.(id);
}

/** Begins a tap that puts a picture. */
export function place(scene: Scene, picture: string, first: Touch): Gesture {
	let last: Point = first;
	return {
		move: (samples) => (last = samples.at(-1) ?? last),
		up(inside) {
			if (inside) putPicture(scene, picture, last);
		},
		cancel() {},
		drop() {}
	};
}
