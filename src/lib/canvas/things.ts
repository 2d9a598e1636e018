/** What can be taken hold of, as nodes: pictures, words, voices, and ink while it is held. */
import { Group } from 'konva/lib/Group.js';
import { Layer } from 'konva/lib/Layer.js';
import { Shape as KonvaShape } from 'konva/lib/Shape.js';
import { centre, type Box, type Point } from '#lib/base/geometry.ts';
import { compose, moved, type Matrix, type Shape } from '#lib/base/shapes.ts';
import type { Mark } from '#lib/piece/mark.ts';
import { markShapes, ownBox, type MarkBrush } from '#lib/piece/present.ts';
import type { InkPicture } from './ink-picture.ts';
import { drawShapes, type Paints } from './painter.ts';
import { boxAfter, carried, inverse, overlap } from './sight.ts';
import { drawStroke, type Stroke } from './stroke.ts';

interface Thing {
	mark: Mark;
	at: Matrix;
	shapes: readonly Shape[];
	node: Group;
	/** All it covers of the sheet. */
	box: Box;
	/** Ink that lies over it; undefined until it has been looked up. */
	veil: readonly Stroke[] | undefined;
}

export class Things {
	readonly layer = new Layer({ listening: false });
	#things = new Map<string, Thing>();
	#held: string | undefined;

	constructor(
		private readonly ink: InkPicture,
		private readonly paints: () => Paints,
		private readonly brush: () => MarkBrush
	) {}

	/** Every mark that has a node, as it is seen, back to front. */
	get all(): readonly { mark: Mark; at: Matrix }[] {
		return [...this.#things.values()].sort((a, b) => inOrder(a.mark, b.mark));
	}

	node(id: string): Group | undefined {
		return this.#things.get(id)?.node;
	}

	/** The middle of a mark, in sheet units. */
	middle(id: string): Point {
		const thing = this.#things.get(id);
		return thing ? carried(thing.at, centre(ownBox(thing.mark))) : { x: 0, y: 0 };
	}

	/** Shows a mark, anew if it was there; takes it off when it is not seen. */
	show(id: string, mark: Mark | undefined, at: Matrix | undefined): void {
		this.#things.get(id)?.node.destroy();
		this.#things.delete(id);
		this.layer.batchDraw();
		// An empty bitmap still has to be put together with the others for every sample of a pen.
		this.layer.visible(this.#things.size > 0 || (mark !== undefined && at !== undefined));
		if (!mark || !at) return;
		const node = new Group({ listening: false });
		const own = ownBox(mark);
		const shapes = markShapes(mark, this.brush());
		const thing: Thing = { mark, at, shapes, node, box: boxAfter(at, own), veil: undefined };
		node.add(this.#body(thing, own));
		stand(node, thing);
		this.layer.add(node);
		this.#things.set(id, thing);
		this.#sort();
	}

	/** Takes everything off. */
	clear(): void {
		for (const { node } of this.#things.values()) node.destroy();
		this.#things.clear();
		this.#held = undefined;
		this.layer.visible(false);
	}

	/** Marks one as held: it lies on top of everything while it is. */
	hold(id: string | undefined): void {
		if (this.#held === id) return;
		this.#held = id;
		this.#sort();
		this.layer.batchDraw();
	}

	/** Shows a mark so far from where it stands. */
	follow(id: string, by: Point): void {
		const thing = this.#things.get(id);
		if (!thing) return;
		stand(thing.node, { ...thing, at: compose(moved(by.x, by.y), thing.at) });
		this.layer.batchDraw();
	}

	/** Leaves a mark out while it is being wiped away, or brings it back. */
	hide(id: string, hidden = true): void {
		this.#things.get(id)?.node.visible(!hidden);
		this.layer.batchDraw();
	}

	/** Looks again at the ink that lies over things in a box. */
	inkChanged(box: Box | undefined): void {
		for (const thing of this.#things.values()) {
			if (box && !overlap(thing.box, box)) continue;
			thing.veil = undefined;
			this.layer.batchDraw();
		}
	}

	#sort(): void {
		for (const { mark } of this.all) if (mark.id !== this.#held) this.node(mark.id)?.moveToTop();
		if (this.#held) this.node(this.#held)?.moveToTop();
		// What is used to take hold lies over all that can be held.
		this.layer.findOne('.grip')?.moveToTop();
	}

	#body(thing: Thing, own: Box): KonvaShape {
		const [x, y, width, height] = own;
		return new KonvaShape({
			...{ x, y, width, height, listening: false, perfectDrawEnabled: false },
			sceneFunc: (context) => {
				const bare = context._context;
				bare.translate(-x, -y);
				drawShapes(bare, thing.shapes, this.paints());
				if (this.#held !== thing.mark.id && thing.mark.what.kind !== 'ink') this.#drawVeil(bare, thing, own);
			}
		});
	}

	/** Draws later ink over a thing, so that a hat drawn on a picture stays on it. */
	#drawVeil(bare: CanvasRenderingContext2D, thing: Thing, [x, y, w, h]: Box): void {
		thing.veil ??= this.ink.over(thing.mark.order, thing.box);
		if (!thing.veil.length) return;
		bare.save();
		bare.beginPath();
		bare.rect(x - 3, y - 3, w + 6, h + 6);
		bare.clip();
		bare.transform(...inverse(thing.at));
		for (const stroke of thing.veil) drawStroke(bare, stroke, this.paints());
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

function inOrder(a: Mark, b: Mark): number {
	return a.order - b.order || (a.id < b.id ? -1 : 1);
}
