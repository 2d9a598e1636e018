/** What can be taken hold of, as nodes, with the handles on top. Fetched with the first thing there is to show. */
import { Group } from 'konva/lib/Group.js';
import { Layer } from 'konva/lib/Layer.js';
import { Shape as KonvaShape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import { centre, type Box, type Point } from '#lib/base/geometry.ts';
import type { Palette } from '#lib/base/palette.ts';
import { boxAfter, compose, moved, type Matrix, type Shape } from '#lib/base/shapes.ts';
import type { Mark } from '#lib/piece/mark.ts';
import { markShapes, ownBox, type MarkBrush } from '#lib/piece/present.ts';
import type { Frame } from './frame.ts';
import { Grip } from './grip.ts';
import type { InkPicture } from './ink-picture.ts';
import { drawShapes, type Paints } from './painter.ts';
import { carried, inverse, overlap } from './sight.ts';
import { drawStroke, type Stroke } from './stroke.ts';
import { inOrder, type Thing } from './things.ts';

/** A thing as it is drawn. */
interface Drawn extends Thing {
	shapes: readonly Shape[];
	node: Group;
	/** All it covers of the sheet. */
	box: Box;
	/** Ink that lies over it; undefined until it has been looked up. */
	veil: readonly Stroke[] | undefined;
}

/** What nodes are drawn with, and on. */
export interface NodesOptions {
	host: HTMLDivElement;
	ink: InkPicture;
	paints: () => Paints;
	brush: () => MarkBrush;
	/** Hears how much larger what is held was made, and how it is turned now. */
	onreshape: (grown: number, turn: number) => void;
}

export class Nodes {
	#options: NodesOptions;
	// Stage and Layer alone, never the whole of Konva: its animations would weigh for nothing.
	#stage: Stage;
	#layer = new Layer({ listening: false });
	#grip: Grip;
	#drawn = new Map<string, Drawn>();
	#held: string | undefined;

	constructor(options: NodesOptions) {
		this.#options = options;
		this.#stage = new Stage({ container: options.host, width: 1, height: 1 });
		this.#grip = new Grip(this.#layer, options.onreshape);
		this.#stage.add(this.#layer);
		for (const one of options.host.querySelectorAll('canvas')) one.setAttribute('aria-hidden', 'true');
	}

	/** Lays the nodes out in a frame. */
	lay({ left, top, width, height, ratio, scale }: Frame, colours: Palette): void {
		this.#layer.getCanvas().setPixelRatio(ratio);
		this.#stage.size({ width, height });
		this.#layer.setAttrs({ x: left, y: top, scaleX: scale, scaleY: scale });
		this.#grip.dress(colours);
	}

	/** True when a pointer came down on a handle. */
	isOnHandle(event: PointerEvent): boolean {
		if (!this.#layer.listening()) return false;
		const { left, top } = this.#options.host.getBoundingClientRect();
		return this.#stage.getIntersection({ x: event.clientX - left, y: event.clientY - top }) !== null;
	}

	destroy(): void {
		this.#stage.destroy();
	}

	/** Shows a mark, anew if it was there; takes it off when it is not seen. */
	show(id: string, mark: Mark | undefined, at: Matrix | undefined): void {
		this.#drawn.get(id)?.node.destroy();
		this.#drawn.delete(id);
		this.#layer.batchDraw();
		// An empty bitmap still has to be put together with the others for every sample of a pen.
		this.#layer.visible(this.#drawn.size > 0 || (mark !== undefined && at !== undefined));
		if (!mark || !at) return;
		const node = new Group({ listening: false });
		const own = ownBox(mark);
		const shapes = markShapes(mark, this.#options.brush());
		const thing: Drawn = { mark, at, shapes, node, box: boxAfter(at, own), veil: undefined };
		node.add(this.#body(thing, own));
		stand(node, thing);
		this.#layer.add(node);
		this.#drawn.set(id, thing);
		this.#sort();
	}

	/** Takes everything off. */
	clear(): void {
		for (const { node } of this.#drawn.values()) node.destroy();
		this.#drawn.clear();
		this.#held = undefined;
		this.#layer.visible(false);
	}

	/** Marks one as held: it lies on top of everything while it is, with handles where it has a size. */
	hold(id: string | undefined, size: number | undefined): void {
		this.#held = id;
		this.#sort();
		this.#grip.hold(id !== undefined && size !== undefined ? this.#drawn.get(id)?.node : undefined, size);
		this.#layer.batchDraw();
	}

	/** Shows a mark so far from where it stands. */
	follow(id: string, by: Point): void {
		const thing = this.#drawn.get(id);
		if (!thing) return;
		stand(thing.node, { ...thing, at: compose(moved(by.x, by.y), thing.at) });
		this.#layer.batchDraw();
	}

	/** Leaves a mark out while it is being wiped away, or brings it back. */
	hide(id: string, hidden = true): void {
		this.#drawn.get(id)?.node.visible(!hidden);
		this.#layer.batchDraw();
	}

	/** Looks again at the ink that lies over things in a box. */
	inkChanged(box: Box | undefined): void {
		for (const thing of this.#drawn.values()) {
			if (box && !overlap(thing.box, box)) continue;
			thing.veil = undefined;
			this.#layer.batchDraw();
		}
	}

	#sort(): void {
		const all = [...this.#drawn.values()].sort((a, b) => inOrder(a.mark, b.mark));
		for (const { mark, node } of all) if (mark.id !== this.#held) node.moveToTop();
		if (this.#held) this.#drawn.get(this.#held)?.node.moveToTop();
		// What is used to take hold lies over all that can be held.
		this.#grip.node.moveToTop();
	}

	#body(thing: Drawn, own: Box): KonvaShape {
		const [x, y, width, height] = own;
		return new KonvaShape({
			...{ x, y, width, height, listening: false, perfectDrawEnabled: false },
			sceneFunc: (context) => {
				const bare = context._context;
				bare.translate(-x, -y);
				drawShapes(bare, thing.shapes, this.#options.paints());
				if (this.#held !== thing.mark.id && thing.mark.what.kind !== 'ink') this.#drawVeil(bare, thing, own);
			}
		});
	}

	/** Draws later ink over a thing, so that a hat drawn on a picture stays on it. */
	#drawVeil(bare: CanvasRenderingContext2D, thing: Drawn, [x, y, w, h]: Box): void {
		thing.veil ??= this.#options.ink.over(thing.mark.order, thing.box);
		if (!thing.veil.length) return;
		bare.save();
		bare.beginPath();
		bare.rect(x - 3, y - 3, w + 6, h + 6);
		bare.clip();
		bare.transform(...inverse(thing.at));
		for (const stroke of thing.veil) drawStroke(bare, stroke, this.#options.paints());
		bare.restore();
	}
}

/** Stands a node where its transform says; it turns and grows about its own middle. */
function stand(node: Group, { mark, at }: Pick<Thing, 'mark' | 'at'>): void {
	const about = centre(ownBox(mark));
	const scale = Math.hypot(at[0], at[1]);
	node.setAttrs({
		...carried(at, about),
		...{ offsetX: about.x, offsetY: about.y, scaleX: scale, scaleY: scale },
		rotation: (Math.atan2(at[1], at[0]) * 180) / Math.PI
	});
}
