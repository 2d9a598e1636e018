/** The bitmaps of an easel, one on the other, and the handles on top. */
// Stage and Layer alone, never the whole of Konva: its animations would weigh on every first visit.
import type { Layer } from 'konva/lib/Layer.js';
import type { Node } from 'konva/lib/Node.js';
import { Stage } from 'konva/lib/Stage.js';
import type { Palette } from '#lib/base/palette.ts';
import type { Frame } from './frame.ts';
import type { Grip } from './grip.ts';
import { Live } from './live.ts';
import { Paper } from './paper.ts';

export class Sheets {
	/** Where a stroke in the making is drawn. */
	readonly live = new Live();
	#grip: Grip | undefined;
	#held: { node: Node | undefined; size: number } = { node: undefined, size: 1 };
	#colours: Palette = {};
	#stage: Stage;
	#paper = new Paper();

	constructor(
		private readonly element: HTMLDivElement,
		private readonly things: Layer,
		private readonly onreshape: (grown: number, turn: number) => void
	) {
		this.#stage = new Stage({ container: element, width: 1, height: 1 });
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
		this.#colours = colours;
		this.#grip?.dress(colours);
	}

	/** Puts the handles round a node that is shown at this size, or takes them off; they are fetched when first needed. */
	hold(node: Node | undefined, size = 1): void {
		this.#held = { node, size };
		if (this.#grip) this.#grip.hold(node, size);
		else if (node) void this.#fetchGrip();
	}

	async #fetchGrip(): Promise<void> {
		const { Grip } = await import('./grip.ts');
		if (!this.isThere) return;
		this.#grip ??= new Grip(this.things, this.onreshape);
		this.#grip.dress(this.#colours);
		this.#grip.hold(this.#held.node, this.#held.size);
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
