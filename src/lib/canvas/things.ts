/**
 * What can be taken hold of: pictures, words, voices, and ink while it is held.
 *
 * A sheet with nothing but ink needs none of the library that holds things, so that is fetched with the first
 * thing to show; until it has come, things are known here and not yet seen.
 */
import { centre, type Box, type Point } from '#lib/base/geometry.ts';
import type { Matrix } from '#lib/base/shapes.ts';
import type { Mark } from '#lib/piece/mark.ts';
import { ownBox } from '#lib/piece/present.ts';
import type { Nodes } from './nodes.ts';
import { carried } from './sight.ts';

/** A mark as it is seen. */
export interface Thing {
	mark: Mark;
	at: Matrix;
}

export class Things {
	#things = new Map<string, Thing>();
	#nodes: Nodes | undefined;
	#fetching = false;
	#held: { id: string | undefined; size: number | undefined } = { id: undefined, size: undefined };

	/** `fetch` brings what shows them; undefined when it came too late. */
	constructor(private readonly fetch: () => Promise<Nodes | undefined>) {}

	/** Every mark that can be taken hold of, back to front. */
	get all(): readonly Thing[] {
		return [...this.#things.values()].sort((a, b) => inOrder(a.mark, b.mark));
	}

	/** The middle of a mark, in sheet units. */
	middle(id: string): Point {
		const thing = this.#things.get(id);
		return thing ? carried(thing.at, centre(ownBox(thing.mark))) : { x: 0, y: 0 };
	}

	/** Shows a mark, anew if it was there; takes it off when it is not seen. */
	show(id: string, mark: Mark | undefined, at: Matrix | undefined): void {
		if (mark && at) this.#things.set(id, { mark, at });
		else this.#things.delete(id);
		if (this.#nodes) this.#nodes.show(id, mark, at);
		else if (mark && at) void this.#fetch();
	}

	/** Takes everything off. */
	clear(): void {
		this.#things.clear();
		this.#held = { id: undefined, size: undefined };
		this.#nodes?.clear();
	}

	/** Marks one as held: it lies on top of everything while it is, with handles where it has a size. */
	hold(id: string | undefined, size: number | undefined): void {
		this.#held = { id, size };
		this.#nodes?.hold(id, size);
	}

	/** Shows a mark so far from where it stands. */
	follow(id: string, by: Point): void {
		this.#nodes?.follow(id, by);
	}

	/** Leaves a mark out while it is being wiped away, or brings it back. */
	hide(id: string, hidden = true): void {
		this.#nodes?.hide(id, hidden);
	}

	/** Looks again at the ink that lies over things in a box. */
	inkChanged(box: Box | undefined): void {
		this.#nodes?.inkChanged(box);
	}

	async #fetch(): Promise<void> {
		if (this.#fetching) return;
		this.#fetching = true;
		const nodes = await this.fetch();
		if (!nodes) return;
		this.#nodes = nodes;
		for (const { mark, at } of this.all) nodes.show(mark.id, mark, at);
		nodes.hold(this.#held.id, this.#held.size);
	}
}

/** Marks in the order they were put. */
export function inOrder(a: Pick<Mark, 'id' | 'order'>, b: Pick<Mark, 'id' | 'order'>): number {
	return a.order - b.order || (a.id < b.id ? -1 : 1);
}
