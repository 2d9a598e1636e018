/** The layers of an easel, one on the other: the page with its ink, the things, the stroke in the making. */
import type { Palette } from '#lib/base/palette.ts';
import type { Frame } from './frame.ts';
import { Live } from './live.ts';
import type { Nodes, NodesOptions } from './nodes.ts';
import { Paper } from './paper.ts';

export class Sheets {
	/** Where a stroke in the making is drawn. */
	readonly live = new Live();
	#content = document.createElement('div');
	#host = document.createElement('div');
	#paper = new Paper();
	#nodes: Nodes | undefined;
	#laid: { frame: Frame; colours: Palette } | undefined;

	constructor(element: HTMLDivElement) {
		// The list says all that is here; bitmaps have nothing to add for those who listen.
		this.#content.setAttribute('aria-hidden', 'true');
		Object.assign(this.#content.style, { position: 'relative', overflow: 'hidden' });
		Object.assign(this.#host.style, { position: 'absolute', inset: '0' });
		this.#content.append(this.#paper.canvas, this.#host, this.live.context.canvas);
		element.replaceChildren(this.#content);
		// Only here: everywhere else a page can be scrolled and made larger with two fingers.
		Object.assign(element.style, { touchAction: 'none', userSelect: 'none', webkitUserSelect: 'none' });
	}

	get isThere(): boolean {
		return this.#content.isConnected;
	}

	/** Lays the lines between things over the page, and under the things. */
	addTies(canvas: HTMLCanvasElement): void {
		this.#paper.canvas.after(canvas);
	}

	/** Fetches what shows things, once; undefined when the easel was taken down meanwhile. */
	async fetchNodes(options: Omit<NodesOptions, 'host'>): Promise<Nodes | undefined> {
		const { Nodes } = await import('./nodes.ts');
		if (!this.isThere) return undefined;
		this.#nodes = new Nodes({ host: this.#host, ...options });
		if (this.#laid) this.#nodes.lay(this.#laid.frame, this.#laid.colours);
		return this.#nodes;
	}

	/** Lays everything out in a frame. */
	lay(frame: Frame, page: HTMLCanvasElement, colours: Palette): void {
		this.#laid = { frame, colours };
		Object.assign(this.#content.style, { width: `${frame.width}px`, height: `${frame.height}px` });
		this.live.clear();
		this.#paper.lay(frame, page);
		this.#nodes?.lay(frame, colours);
	}

	/** Shows the page and its ink as they are now. */
	inkChanged(): void {
		this.#paper.show();
	}

	/** True when a pointer came down on a handle. */
	isOnHandle(event: PointerEvent): boolean {
		return this.#nodes?.isOnHandle(event) ?? false;
	}

	destroy(): void {
		this.#paper.destroy();
		this.#nodes?.destroy();
		this.#content.remove();
	}
}
