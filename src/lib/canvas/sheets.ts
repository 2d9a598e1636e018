/** The bitmaps of an easel, one on the other, and the handles on top. */
import Konva from 'konva/lib/Core.js';
import { Image } from 'konva/lib/shapes/Image.js';
import type { Palette } from '#lib/base/palette.ts';
import type { Frame } from './frame.ts';
import { Grip } from './grip.ts';
import { bitmap } from './painter.ts';

export class Sheets {
	/** Where a stroke in the making is drawn. */
	readonly live = bitmap(1, 1);
	readonly grip: Grip;
	#stage: Konva.Stage;
	#paper = new Konva.Layer({ listening: false });
	#ground = new Image({ image: undefined });
	#ink = new Image({ image: undefined });

	constructor(
		private readonly element: HTMLDivElement,
		private readonly things: Konva.Layer,
		onreshape: (grown: number, turn: number) => void
	) {
		this.#stage = new Konva.Stage({ container: element, width: 1, height: 1 });
		this.grip = new Grip(things, onreshape);
		this.#paper.add(this.#ground, this.#ink);
		this.#stage.add(this.#paper, things);
		const { content } = this.#stage;
		const { canvas } = this.live;
		Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', pointerEvents: 'none' });
		content.append(canvas);
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
	lay(frame: Frame, ground: HTMLCanvasElement, ink: HTMLCanvasElement, colours: Palette): void {
		const { left, top, width, height, ratio, scale } = frame;
		for (const layer of [this.#paper, this.things]) layer.getCanvas().setPixelRatio(ratio);
		this.#stage.size({ width, height });
		const { canvas } = this.live;
		[canvas.width, canvas.height] = [Math.max(1, width * ratio), Math.max(1, height * ratio)];
		Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
		const box = { x: left, y: top, width: ink.width / ratio, height: ink.height / ratio };
		this.#ground.setAttrs({ ...box, image: ground });
		this.#ink.setAttrs({ ...box, image: ink });
		this.things.setAttrs({ x: left, y: top, scaleX: scale, scaleY: scale });
		this.grip.dress(colours);
		this.#paper.batchDraw();
	}

	/** Shows the ink picture as it is now. */
	inkChanged(): void {
		this.#paper.batchDraw();
	}

	/** True when a pointer came down on a handle. */
	isOnHandle(event: PointerEvent): boolean {
		if (!this.things.listening()) return false;
		const { left, top } = this.element.getBoundingClientRect();
		return this.#stage.getIntersection({ x: event.clientX - left, y: event.clientY - top }) !== null;
	}

	destroy(): void {
		this.#stage.destroy();
	}
}
