/**
 * What the newest strokes covered, so that taking one back is copying, however many there are.
 *
 * Only the newest can be put back, and only while nothing else has changed: whoever changes anything clears them.
 */
import type { Box } from '#lib/base/geometry.ts';
import { bitmap } from './painter.ts';

interface Patch {
	id: string;
	x: number;
	y: number;
	before: CanvasRenderingContext2D;
}

export class Patches {
	#patches: Patch[] = [];

	/** Keeps a box of a picture, in dots, before a stroke is drawn there. */
	keep(id: string, picture: HTMLCanvasElement, [x, y, w, h]: Box): void {
		const before = bitmap(w, h);
		before.drawImage(picture, x, y, w, h, 0, 0, w, h);
		this.#patches.push({ id, x, y, before });
		// The oldest are let go; together they never hold more dots than the picture itself.
		let room = picture.width * picture.height;
		const first = this.#patches.findLastIndex(
			({ before: { canvas } }) => (room -= canvas.width * canvas.height) < 0
		);
		if (first >= 0) this.#patches.splice(0, first + 1);
	}

	/** Copies back what a stroke covered; false when it was not the newest that is known. */
	putBack(id: string, context: CanvasRenderingContext2D): boolean {
		const patch = this.#patches.at(-1);
		if (patch?.id !== id) return false;
		this.#patches.pop();
		const { canvas } = patch.before;
		context.clearRect(patch.x, patch.y, canvas.width, canvas.height);
		context.drawImage(canvas, patch.x, patch.y);
		return true;
	}

	/** Lets go of all. */
	clear(): void {
		this.#patches = [];
	}
}
