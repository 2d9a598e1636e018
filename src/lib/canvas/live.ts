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
	/** From the sheet to its dots. */
	#at = { scale: 1, x: 0, y: 0 };

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
		this.#at = { scale: k, x: start.x - area[0], y: start.y - area[1] };
		this.context.setTransform(k, 0, 0, k, this.#at.x, this.#at.y);
		this.context.fillStyle = colour;
		return true;
	}

	/** Empties a box of the sheet and draws paths again that lie in it; whole dots, so that no edge shows. */
	renew([l, t, w, h]: Box, paths: readonly Path2D[]): void {
		const { context } = this;
		const { scale, x, y } = this.#at;
		const [left, top] = [Math.floor(l * scale + x), Math.floor(t * scale + y)];
		const dots = [Math.ceil((l + w) * scale + x) - left, Math.ceil((t + h) * scale + y) - top] as const;
		context.save();
		context.resetTransform();
		context.clearRect(left, top, ...dots);
		if (paths.length) {
			context.beginPath();
			context.rect(left, top, ...dots);
			context.clip();
			context.setTransform(scale, 0, 0, scale, x, y);
			for (const path of paths) context.fill(path);
		}
		context.restore();
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
