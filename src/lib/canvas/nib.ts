/**
 * A stroke in the making, drawn while it grows.
 *
 * Only its newest stretch is worked out and drawn again for each sample; what lies further back has settled.
 * So a scribble of a minute costs each new sample no more than a tick does.
 */
import { clamp, sheetBox, type Box, type Point } from '#lib/base/geometry.ts';
import type { Ink } from '#lib/piece/ink.ts';
import { edgeOf, reachOf, spineOf, type Pen, type Sample, type Spine } from '#lib/piece/outline.ts';
import type { Frame } from './frame.ts';
import type { Live } from './live.ts';
import { ringPath } from './painter.ts';
import { overlap, union } from './sight.ts';

interface Stretch {
	path: Path2D;
	box: Box;
}

/** A stretch grows to this many spots; then all but the newest settle. */
const longest = 200;
const settling = 120;
/** Stretches share spots, so that no gap shows between them. */
const shared = 6;

export class Nib {
	#samples: Sample[] = [];
	#settled: Stretch[] = [];
	/** The first spot of the line that has not settled. */
	#from = 0;
	#drawn: Box | undefined;

	constructor(
		private readonly live: Live,
		private readonly frame: Frame,
		private readonly colour: { name: string; value: string },
		private readonly pen: Pen
	) {}

	/** Takes in one sample. On the grain of the packing, so that nothing moves when the stroke is kept. */
	add(at: Point, pressure: number): void {
		const { x, y } = clamp(sheetBox(this.frame.form), at);
		const sample: Sample = [onGrain(x, 4), onGrain(y, 4), this.pen.pressed ? onGrain(pressure, 255) : 0.5];
		const last = this.#samples.at(-1);
		if (last && last[0] === sample[0] && last[1] === sample[1]) return;
		this.#samples.push(sample);
	}

	/** Draws what has changed since the last time. */
	draw(): void {
		const spine = spineOf(this.#samples, this.pen);
		if (spine.length - this.#from > longest) this.#settle(spine);
		const tail = this.#stretch(spine.slice(Math.max(0, this.#from - shared)), true);
		const dirty = union(this.#drawn, tail.box);
		this.#drawn = tail.box;
		const { context } = this.live;
		if (this.live.cover(this.frame, tail.box, this.colour.value)) {
			for (const { path } of this.#settled) context.fill(path);
		} else {
			const under = this.#settled.filter(({ box }) => overlap(box, dirty));
			this.live.renew(
				dirty,
				under.map(({ path }) => path)
			);
		}
		context.fill(tail.path);
	}

	/** The stroke so far. */
	ink(): Ink {
		const points = new Float32Array(this.#samples.length * 2);
		this.#samples.forEach(([x, y], i) => points.set([x, y], 2 * i));
		const pressure = this.pen.pressed
			? Float32Array.from(this.#samples, (sample) => sample[2])
			: new Float32Array(0);
		return { colour: this.colour.name, width: this.pen.width, points, pressure };
	}

	/** Wipes the drawing away, once the stroke is in the picture. */
	wipe(): void {
		this.live.clear();
	}

	#settle(spine: Spine): void {
		const until = this.#from + settling;
		const stretch = this.#stretch(spine.slice(Math.max(0, this.#from - shared), until), false);
		this.#settled.push(stretch);
		this.#drawn = union(this.#drawn, stretch.box);
		this.#from = until;
	}

	#stretch(spine: Spine, last: boolean): Stretch {
		const reach = reachOf(this.pen) + 2 / this.frame.scale;
		let [l, t, r, b] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const { point } of spine) {
			l = Math.min(l, point[0] ?? 0);
			r = Math.max(r, point[0] ?? 0);
			t = Math.min(t, point[1] ?? 0);
			b = Math.max(b, point[1] ?? 0);
		}
		const box: Box = [l - reach, t - reach, r - l + 2 * reach, b - t + 2 * reach];
		return { path: ringPath(edgeOf(spine, this.pen, last)), box };
	}
}

function onGrain(value: number, grain: number): number {
	return Math.round(value * grain) / grain;
}
