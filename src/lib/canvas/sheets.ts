/** The bitmaps of an easel, one on the other, and the handles on top. */
import Konva from 'konva/lib/Core.js';
import type { Palette } from '#lib/base/palette.ts';
import type { Frame } from './frame.ts';
import { Grip } from './grip.ts';
import { Live } from './live.ts';
import { Paper } from './paper.ts';

export class Sheets {
	/** Where a stroke in the making is drawn. */
	readonly live = new Live();
	readonly grip: Grip;
	#stage: Konva.Stage;
	#paper = new Paper();

	constructor(
		private readonly element: HTMLDivElement,
		private readonly things: Konva.Layer,
		onreshape: (grown: number, turn: number) => void
	) {
		this.#stage = new Konva.Stage({ container: element, width: 1, height: 1 });
		this.grip = new Grip(things, onreshape);
		this.#stage.add(things);
		const { content } = this.#stage;
		content.prepend(this.#paper.canvas);
		content.append(this.live.context.canvas);
		// The list says all that is here; bitmaps have nothing to add for those who listen.
		content.setAttribute('aria-hidden', 'true');
		for (const one of content.querySelectorAll('canvas')) one.setAttribute('aria-hidden', 'true');
		// Only here: everywhere else a page can be scrolled and made larger with two fingers.
		Object.assign(element.style, { touchAction: 'none', userSelect: 'none', webkitUserSelect: 'none' });
	}

	get isThere(): boolean {
		return this.#stage.content.isConnected;
	}

	/** Lays everything out in a frame. */
	lay(frame: Frame, page: HTMLCanvasElement, colours: Palette): void {
		const { left, top, width, height, ratio, scale } = frame;
		this.things.getCanvas().setPixelRatio(ratio);
		this.#stage.size({ width, height });
		this.live.clear();
		this.#paper.lay(frame, page);
		this.things.setAttrs({ x: left, y: top, scaleX: scale, scaleY: scale });
		this.grip.dress(colours);
	}

	/** Shows the page and its ink as they are now. */
	inkChanged(): void {
		this.#paper.show();
	}

	/** True when a pointer came down on a handle. */
	isOnHandle(event: PointerEvent): boolean {
		if (!this.things.listening()) return false;
		const { left, top } = this.element.getBoundingClientRect();
		return this.#stage.getIntersection({ x: event.clientX - left, y: event.clientY - top }) !== null;
	}

	destroy(): void {
		this.#paper.destroy();
		this.#stage.destroy();
	}
}
