/**
 * The picture of the page with all its finished ink.
 *
 * Ten thousand strokes as ten thousand nodes would be drawn again for each new one. Here each is drawn once, into
 * a bitmap. What the newest strokes covered is kept, so that taking them back is copying; for what else changes,
 * only the strokes that touch its box are drawn again, over the picture as it was some strokes ago.
 */
import type { Box } from '#lib/base/geometry.ts';
import { bitmapSize, type Frame } from './frame.ts';
import { Checkpoints } from './checkpoints.ts';
import { bitmap, type Paints } from './painter.ts';
import { Patches } from './patches.ts';
import { overlap, union } from './sight.ts';
import { drawStroke, type Stroke } from './stroke.ts';
import { inOrder } from './things.ts';

/** More changes than this at once are drawn as a whole. */
const many = 40;

export class InkPicture {
	#context = bitmap(1, 1);
	#frame: Frame | undefined;
	/** The page without the person's marks, of the same size. */
	#ground: CanvasImageSource | undefined;
	#strokes = new Map<string, Stroke>();
	/** Back to front. */
	#order: Stroke[] = [];
	#hidden = new Set<string>();
	#patches = new Patches();
	#checkpoints = new Checkpoints();

	constructor(readonly paints: () => Paints) {}

	/** The bitmap, one sheet large. */
	get canvas(): HTMLCanvasElement {
		return this.#context.canvas;
	}

	/** Every stroke, back to front. */
	get strokes(): readonly Stroke[] {
		return this.#order;
	}

	stroke(id: string): Stroke | undefined {
		return this.#strokes.get(id);
	}

	/** Begins anew with this page and these strokes, at this size. */
	reset(frame: Frame, ground: CanvasImageSource, strokes: Iterable<Stroke>): void {
		const { width, height } = bitmapSize(frame);
		const { canvas } = this.#context;
		if (canvas.width !== width || canvas.height !== height) this.#context = bitmap(width, height);
		this.#frame = frame;
		this.#ground = ground;
		this.#strokes.clear();
		this.#hidden.clear();
		for (const stroke of strokes) this.#strokes.set(stroke.id, stroke);
		this.#order = [...this.#strokes.values()].sort(inOrder);
		this.redraw();
	}

	/** Draws every stroke again. */
	redraw(): void {
		this.#patches.clear();
		this.#checkpoints.clear();
		const { canvas } = this.#context;
		this.#context.setTransform(1, 0, 0, 1, 0, 0);
		this.#context.clearRect(0, 0, canvas.width, canvas.height);
		if (this.#ground) this.#context.drawImage(this.#ground, 0, 0);
		for (const stroke of this.#order) this.#draw(this.#context, stroke);
		this.#checkpoints.keep(canvas, this.#order);
	}

	/**
	 * Takes in what changed: a stroke for one that is there or was changed, undefined for one that is gone.
	 * Gives back the box that looks different now.
	 */
	change(changes: ReadonlyMap<string, Stroke | undefined>): Box | undefined {
		const dirty: Box[] = [];
		let changed: Box | undefined;
		const fresh: Stroke[] = [];
		const leaving = new Set<string>();
		for (const [id, stroke] of changes) {
			const before = this.#strokes.get(id);
			if (before) changed = union(changed, before.box);
			if (stroke) changed = union(changed, stroke.box);
			if (before) {
				if (!stroke && changes.size === 1 && this.#takeBack(before)) return changed;
				if (!this.#hidden.has(id)) dirty.push(before.box);
				leaving.add(id);
				this.#checkpoints.forget(before);
				this.#strokes.delete(id);
			}
			if (stroke) fresh.push(stroke);
			else this.#hidden.delete(id);
		}
		if (leaving.size) this.#order = this.#order.filter(({ id }) => !leaving.has(id));
		for (const stroke of fresh.sort(inOrder)) {
			this.#strokes.set(stroke.id, stroke);
			const top = this.#order.at(-1);
			if (!top || inOrder(top, stroke) < 0) {
				this.#order.push(stroke);
				if (!dirty.length && !this.#hidden.has(stroke.id)) this.#stamp(stroke, changes.size === 1);
				else dirty.push(stroke.box);
			} else {
				const at = this.#order.findIndex((other) => inOrder(stroke, other) < 0);
				this.#order.splice(at, 0, stroke);
				this.#checkpoints.forget(stroke);
				dirty.push(stroke.box);
			}
		}
		this.#repaint(dirty);
		if (fresh.length && !this.#hidden.size) this.#checkpoints.keep(this.canvas, this.#order);
		return changed;
	}

	/** Leaves strokes out of the picture, while they are held or being wiped away, or brings them back. */
	hide(ids: Iterable<string>, hidden = true): void {
		const dirty: Box[] = [];
		for (const id of ids) {
			const stroke = this.#strokes.get(id);
			if (!stroke || this.#hidden.has(id) === hidden) continue;
			if (hidden) this.#hidden.add(id);
			else this.#hidden.delete(id);
			this.#checkpoints.forget(stroke);
			dirty.push(stroke.box);
		}
		this.#repaint(dirty);
	}

	isHidden(id: string): boolean {
		return this.#hidden.has(id);
	}

	/** Strokes put after something, where they lie over it. */
	over(order: number, box: Box): Stroke[] {
		return this.#order.filter(
			(stroke) => stroke.order > order && !this.#hidden.has(stroke.id) && overlap(stroke.box, box)
		);
	}

	#stamp(stroke: Stroke, keep: boolean): void {
		const dots = this.#dots(stroke.box);
		if (!keep) this.#patches.clear();
		else if (dots[2] > 0 && dots[3] > 0) this.#patches.keep(stroke.id, this.canvas, dots);
		this.#draw(this.#context, stroke);
	}

	/** Copies back what the newest stroke covered; false when that is not known. */
	#takeBack(stroke: Stroke): boolean {
		if (this.#order.at(-1) !== stroke || this.#hidden.has(stroke.id)) return false;
		this.#context.setTransform(1, 0, 0, 1, 0, 0);
		if (!this.#patches.putBack(stroke.id, this.#context)) return false;
		this.#order.pop();
		this.#strokes.delete(stroke.id);
		return true;
	}

	#repaint(boxes: readonly Box[]): void {
		if (!boxes.length) return;
		if (boxes.length > many) return this.redraw();
		this.#patches.clear();
		const all = boxes.reduce<Box | undefined>(union, undefined);
		const area = (box: Box) => box[2] * box[3];
		const apart = boxes.reduce((sum, box) => sum + area(box), 0);
		for (const box of all && area(all) < apart * 1.5 ? [all] : boxes) this.#repaintBox(box);
	}

	#repaintBox(box: Box): void {
		const [x, y, w, h] = this.#dots(box);
		if (w <= 0 || h <= 0) return;
		const context = this.#context;
		context.save();
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(x, y, w, h);
		context.beginPath();
		context.rect(x, y, w, h);
		context.clip();
		const base = this.#checkpoints.newest;
		const under = base?.picture ?? this.#ground;
		if (under) context.drawImage(under, x, y, w, h, x, y, w, h);
		// Whole dots reach a little further than the box, and so does what has to be drawn again.
		const k = (this.#frame?.scale ?? 1) * (this.#frame?.ratio ?? 1);
		const cleared: Box = [x / k, y / k, w / k, h / k];
		const from = base ? this.#order.findLastIndex((stroke) => inOrder(stroke, base.last) <= 0) + 1 : 0;
		for (const stroke of this.#order.slice(from))
			if (overlap(stroke.box, cleared)) this.#draw(context, stroke);
		context.restore();
	}

	#draw(context: CanvasRenderingContext2D, stroke: Stroke): void {
		if (this.#hidden.has(stroke.id) || !this.#frame) return;
		const k = this.#frame.scale * this.#frame.ratio;
		context.setTransform(k, 0, 0, k, 0, 0);
		drawStroke(context, stroke, this.paints());
	}

	/** A box of the sheet in whole dots of the bitmap. */
	#dots([l, t, w, h]: Box): Box {
		const k = (this.#frame?.scale ?? 1) * (this.#frame?.ratio ?? 1);
		const { width, height } = this.canvas;
		const [x, y] = [Math.max(0, Math.floor(l * k) - 1), Math.max(0, Math.floor(t * k) - 1)];
		return [
			x,
			y,
			Math.min(width, Math.ceil((l + w) * k) + 1) - x,
			Math.min(height, Math.ceil((t + h) * k) + 1) - y
		];
	}
}
