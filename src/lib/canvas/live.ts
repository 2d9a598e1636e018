/**
 * The bitmap of the stroke in the making.
 *
 * It covers only the stroke, and grows with it: whatever it covers, the browser puts together anew for every
 * sample, and most strokes are small.
 */
import { clamp, type Box, type Point } from '#lib/base/geometry.ts';
import type { Frame } from './frame.ts';
import { bitmap } from './painter.ts';
import { union } from './sight.ts';

/** How much room it takes beyond the stroke each time, in CSS pixels. */
const ahead = 128;

export class Live {
	readonly context = bitmap(1, 1);
	/** What it covers of the element, in dots. */
	#area: Box | undefined;

	constructor() {
		const { canvas } = this.context;
		Object.assign(canvas.style, { position: 'absolute', display: 'none', pointerEvents: 'none' });
		canvas.setAttribute('aria-hidden', 'true');
	}

	/** Sees to it that a box of the sheet lies on it. True when it grew and is empty now. */
	cover(frame: Frame, [l, t, w, h]: Box, colour: string): boolean {
		const dots = (x: number, y: number): Point => ({
			x: (frame.left + x * frame.scale) * frame.ratio,
			y: (frame.top + y * frame.scale) * frame.ratio
		});
		const all: Box = [0, 0, Math.ceil(frame.width * frame.ratio), Math.ceil(frame.height * frame.ratio)];
		const spread = (by: number): Box => {
			const from = clamp(all, { x: dots(l, t).x - by, y: dots(l, t).y - by });
			const to = clamp(all, { x: dots(l + w, t + h).x + by, y: dots(l + w, t + h).y + by });
			const [x, y] = [Math.floor(from.x), Math.floor(from.y)];
			return [x, y, Math.ceil(to.x) - x, Math.ceil(to.y) - y];
		};
		const needed = spread(0);
		if (this.#area && isInside(this.#area, needed)) return false;
		const area = union(this.#area, spread(ahead * frame.ratio));
		this.#area = area;
		const { canvas } = this.context;
		[canvas.width, canvas.height] = [area[2], area[3]];
		const css = (n: number) => `${n / frame.ratio}px`;
		Object.assign(canvas.style, {
			...{
				display: 'block',
				left: css(area[0]),
				top: css(area[1]),
				width: css(area[2]),
				height: css(area[3])
			}
		});
		const k = frame.scale * frame.ratio;
		const start = dots(0, 0);
		this.context.setTransform(k, 0, 0, k, start.x - area[0], start.y - area[1]);
		this.context.fillStyle = colour;
		return true;
	}

	/** Takes it off, empty. */
	clear(): void {
		this.#area = undefined;
		const { canvas } = this.context;
		[canvas.width, canvas.height] = [1, 1];
		canvas.style.display = 'none';
	}
}

function isInside(outer: Box, [x, y, w, h]: Box): boolean {
	return x >= outer[0] && y >= outer[1] && x + w <= outer[0] + outer[2] && y + h <= outer[1] + outer[3];
}
