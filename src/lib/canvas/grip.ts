/** The handles round a mark that is held: larger, smaller, turned. Everything they do has a button as well. */
import type { Layer } from 'konva/lib/Layer.js';
import type { Node } from 'konva/lib/Node.js';
import { Transformer } from 'konva/lib/shapes/Transformer.js';
import type { Palette } from '#lib/base/palette.ts';
import { largest, smallest } from '#lib/piece/present.ts';

/** The side of a handle and the room round it that still counts as it, in CSS pixels. */
const side = 28;
const room = 20;

export class Grip {
	readonly node: Transformer;
	#size = 1;
	#width = 1;

	/** `onend` hears how much larger the mark was made and how it is turned now. */
	constructor(
		private readonly layer: Layer,
		onend: (grown: number, turn: number) => void
	) {
		this.node = new Transformer({
			...{ name: 'grip', centeredScaling: true, flipEnabled: false, keepRatio: true, padding: 10 },
			enabledAnchors: ['top-left', 'top-right', 'bottom-left', 'bottom-right'],
			...{ rotationSnaps: [0, 90, 180, 270], rotationSnapTolerance: 6, rotateAnchorOffset: 44 },
			...{ anchorSize: side, anchorCornerRadius: side / 2, anchorStrokeWidth: 3, borderStrokeWidth: 3 },
			anchorStyleFunc: (anchor) => anchor.hitStrokeWidth(room)
		});
		let before = 1;
		this.node.on('transformstart', () => (before = this.#scale()));
		this.node.on('transformend', () => {
			const [node] = this.node.nodes();
			if (node) onend(this.#scale() / before, node.rotation());
		});
		this.node.boundBoxFunc((old, next) => {
			const size = (this.#size * next.width) / this.#width;
			return size < smallest || size > largest ? old : next;
		});
		layer.add(this.node);
	}

	/** Takes hold of a node that is shown at this size, or lets go. */
	hold(node: Node | undefined, size = 1): void {
		this.#size = size;
		this.node.nodes(node ? [node] : []);
		this.#width = this.node.width() || 1;
		this.node.moveToTop();
		// While nothing is held there is nothing to hit, and drawing is not slowed by looking for it.
		this.layer.listening(node !== undefined);
		this.layer.batchDraw();
	}

	/** Dresses the handles. */
	dress(colours: Palette): void {
		const [ink, paper] = [colours['ink'] ?? '#000000', colours['white'] ?? '#FFFFFF'];
		this.node.setAttrs({ anchorFill: paper, anchorStroke: ink, borderStroke: ink, borderDash: [10, 8] });
	}

	#scale(): number {
		return this.node.nodes()[0]?.scaleX() ?? 1;
	}
}
