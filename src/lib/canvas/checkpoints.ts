/**
 * The picture as it was some strokes ago, so that drawing a part of it again takes as long with ten thousand
 * strokes as with a hundred.
 *
 * Two are kept, the newer made when the older is far behind: there is always one behind the newest strokes.
 */
import { bitmap } from './painter.ts';
import { inOrder } from './things.ts';

/** So many strokes lie between two. */
const apart = 100;

/** A stroke's place among all. */
export type Place = Parameters<typeof inOrder>[0];

interface Checkpoint {
	/** The topmost stroke in it. */
	last: Place;
	/** How many strokes there were. */
	count: number;
	picture: HTMLCanvasElement;
}

export class Checkpoints {
	#kept: Checkpoint[] = [];

	/** `copy` makes a picture that does not change with the one it was made from. */
	constructor(private readonly copy: (picture: HTMLCanvasElement) => HTMLCanvasElement = copied) {}

	/** The newest picture that is still true, and the topmost stroke in it. */
	get newest(): Checkpoint | undefined {
		return this.#kept.at(-1);
	}

	/** Keeps the picture as it is, if there are enough strokes on it that are in no other. */
	keep(picture: HTMLCanvasElement, strokes: readonly Place[]): void {
		const last = strokes.at(-1);
		if (!last || strokes.length - (this.newest?.count ?? 0) < apart) return;
		const kept = { last, count: strokes.length, picture: this.copy(picture) };
		this.#kept = [...this.#kept.slice(-1), kept];
	}

	/** Lets go of those that have this stroke in them: it looks different now, or is gone. */
	forget(stroke: Place): void {
		this.#kept = this.#kept.filter(({ last }) => inOrder(last, stroke) < 0);
	}

	clear(): void {
		this.#kept = [];
	}
}

function copied(picture: HTMLCanvasElement): HTMLCanvasElement {
	const copy = bitmap(picture.width, picture.height);
	copy.drawImage(picture, 0, 0);
	return copy.canvas;
}
