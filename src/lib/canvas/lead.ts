/** Drawing a line between people: tap one, tap the other, or draw from one to the other. */
import { drawingOf } from '#lib/piece/drawing.ts';
import { linedPart, me, tie } from '#lib/piece/tied.ts';
import type { Point } from '#lib/base/geometry.ts';
import { markUnder } from './hand.ts';
import type { Tool } from './options.ts';
import type { Gesture, Scene, Touch } from './scene.ts';
import type { Ties } from './ties.ts';

/** Begins with a finger on one end, or on nothing. */
export function lead(
	scene: Scene,
	ties: Ties,
	{ line }: Extract<Tool, { kind: 'line' }>,
	first: Touch
): Gesture {
	const from = endUnder(scene, ties, first);
	const waiting = ties.from;
	let last: Point = first;
	return {
		move(samples) {
			last = samples.at(-1) ?? last;
			if (from) ties.aim(line, from, last);
		},
		up(inside) {
			const to = inside ? endUnder(scene, ties, last) : undefined;
			if (from && to && from !== to) return draw(scene, ties, line, from, to);
			if (!to || to !== from || to === waiting) return ties.wait(undefined);
			if (waiting) draw(scene, ties, line, waiting, to);
			else ties.wait(to);
		},
		cancel: () => ties.wait(waiting),
		drop: () => ties.wait(waiting)
	};
}

function draw(scene: Scene, ties: Ties, line: string, from: string, to: string): void {
	const { piece, sight, options } = scene;
	const where = { page: sight.page, form: sight.view.form, alone: sight.view.only !== undefined };
	const command = tie(piece.marks, { line, from, to }, where, options.asked?.());
	ties.wait(undefined);
	const id = command && piece.do(command);
	if (id) options.onput?.(id);
}

/** What a line can lead from or to under a finger: a thing, a drawing, the middle, a card. */
function endUnder(scene: Scene, ties: Ties, spot: Point): string | undefined {
	const { piece, sight } = scene;
	const found = markUnder(scene, spot);
	if (found) return drawingOf(piece.marks, found)[0]?.id ?? found;
	const part = linedPart(sight.sheet, sight.page);
	const cards = part?.style === 'around' ? part.places.map(({ id }) => `${part.id}/${id}`) : [];
	return ties.fixedAt([me, ...cards], spot);
}
