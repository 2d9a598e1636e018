/** Where everything of one page stands in the view at hand. */
import { centre, clamp, contains, inset, sheetBox, type Box, type Point } from '#lib/base/geometry.ts';
import { boxAfter, compose, identity, moved, type Matrix } from '#lib/base/shapes.ts';
import type { Part } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Arrangement, View } from '#lib/parts/kind.ts';
import { arrange } from '#lib/parts/parts.ts';
import { figureMiddles } from '#lib/piece/drawing.ts';
import type { Mark, Stand } from '#lib/piece/mark.ts';
import { inkBox } from '#lib/piece/ink.ts';
import { carryInto, ownBox, sizeCarried, standMatrix } from '#lib/piece/present.ts';
import { placeAt } from '#lib/piece/spot.ts';
import { spread, spreadMatrix } from '#lib/piece/spread.ts';
import { wordSize } from '#lib/piece/card.ts';

/** Letters on the sheet are never smaller than this, in CSS pixels, until they would be in the way. */
const legible = 20;
const mostLegible = 1.6;

export class Sight {
	readonly parts: readonly Part[];
	#arranged: readonly { part: Part; arrangement: Arrangement }[];
	#carried = new Map<string, Matrix | undefined>();
	#spread: ReadonlyMap<string, Point> = new Map();
	/** The middle of the figure that each stroke belongs to, for strokes made in another form. */
	#middles: ReadonlyMap<string, Point> = new Map();

	constructor(
		readonly sheet: Sheet,
		readonly page: string,
		readonly view: View,
		/** CSS pixels to a sheet unit. */
		readonly scale: number
	) {
		this.parts = sheet.pages.find(({ id }) => id === page)?.parts ?? [];
		this.#arranged = this.parts.map((part) => ({ part, arrangement: arrange(part, view, sheet.direction) }));
	}

	/** How a mark is carried from its own coordinates to the sheet as it is seen; undefined when it is not seen. */
	matrixOf(mark: Mark): Matrix | undefined {
		const into = this.#carriedInto(mark);
		if (!into) return undefined;
		const at = standMatrix(mark, into);
		if (at.every((n, i) => Math.abs(n - (identity[i] ?? 0)) < 1e-6)) return identity;
		const by = this.#larger(mark, into);
		const there = compose(spreadMatrix(at, this.#spread.get(mark.id)), moved(0, 0, by));
		return by > 1 ? this.#onSheet(there, mark) : there;
	}

	/** Keeps what was made in another form off what else is seen. Gives back the ids of what stands elsewhere now. */
	spreadOut(marks: readonly Mark[]): Set<string> {
		const before = this.#spread;
		const here = marks.filter(({ stand }) => stand.page === this.page);
		this.#middles = figureMiddles(here.filter(({ stand }) => this.#isByItself(stand)));
		const larger = (mark: Mark, into: Matrix) => this.#larger(mark, into);
		const now = (this.#spread = spread(this.sheet, here, this.view, larger));
		const ids = new Set([...before.keys(), ...now.keys()]);
		return new Set([...ids].filter((id) => !isSame(before.get(id), now.get(id))));
	}

	/** The room that a mark takes as it is seen. */
	boxOf(mark: Mark): Box | undefined {
		const at = this.matrixOf(mark);
		return at && boxAfter(at, ownBox(mark));
	}

	/** The place whose name stands at a spot. */
	nameAt(spot: Point): string | undefined {
		for (const { part, arrangement } of this.#arranged) {
			for (const [id, { label }] of arrangement) if (contains(label, spot)) return `${part.id}/${id}`;
		}
		return undefined;
	}

	/** How much larger words made in this view are shown than they are. */
	get wordsBy(): number {
		return this.#legibleBy(1);
	}

	/** What was made larger is moved back onto the sheet, as far as it is no larger than that. */
	#onSheet(at: Matrix, mark: Mark): Matrix {
		const [left, top, width, height] = boxAfter(at, ownBox(mark));
		const [, , w, h] = sheetBox(this.view.form);
		const by = (from: number, length: number, all: number) =>
			length > all ? 0 : Math.max(0, -from) - Math.max(0, from + length - all);
		return compose(moved(by(left, width, w), by(top, height, h)), at);
	}

	/**
	 * The stand that keeps a mark as it is seen, with its middle at a spot of this view.
	 *
	 * A mark made in another form is from then on one of this form, and looks no larger or smaller for it.
	 */
	standOf(mark: Mark, middle: Point, scale = 1, turn = mark.stand.turn): Stand {
		const { x, y } = clamp(inset(sheetBox(this.view.form), 12), middle);
		const into = this.#carriedInto(mark) ?? identity;
		const size = sizeCarried(mark, into) * scale;
		const from = mark.what.kind === 'ink' ? centre(inkBox(mark.what.ink)) : { x: 0, y: 0 };
		return { ...this.here({ x, y }), x: x - from.x, y: y - from.y, size, turn };
	}

	/** How much larger words are shown than they are, where the screen is small. */
	#larger(mark: Mark, into: Matrix): number {
		if (mark.what.kind !== 'words') return 1;
		return this.#legibleBy(sizeCarried(mark, into) / mark.stand.size);
	}

	/** How much larger words that were carried to this much of their size have to be, to be read. */
	#legibleBy(carried: number): number {
		return Math.min(mostLegible, Math.max(1, legible / (wordSize * this.scale * carried)));
	}

	/** How everything of one stand is carried into this view. */
	#carriedInto({ id, stand }: Mark): Matrix | undefined {
		if (stand.page !== this.page) return undefined;
		if (this.#isByItself(stand)) return carryInto(this.sheet, stand, this.view, this.#middles.get(id));
		const key = `${stand.place ?? ''} ${stand.form} ${String(stand.alone)}`;
		if (!this.#carried.has(key)) this.#carried.set(key, carryInto(this.sheet, stand, this.view));
		return this.#carried.get(key);
	}

	/** True of what was made in a place that is no box, in another form: each thing is carried by itself. */
	#isByItself({ place, form, alone }: Stand): boolean {
		if (form === this.view.form && alone === (this.view.only !== undefined)) return false;
		const ref = place?.split('/') ?? [];
		const arranged = this.#arranged.find(({ part }) => part.id === ref[0]);
		return arranged?.arrangement.get(ref[1] ?? '')?.edge !== undefined;
	}

	/** The stand of something put at a spot of this view. */
	standAt(at: Point): Stand {
		const { x, y } = clamp(inset(sheetBox(this.view.form), 12), at);
		return { ...this.here(at), x, y, size: 1, turn: 0 };
	}

	/** The stand of a stroke that begins at a spot of this view: its points say the rest. */
	strokeAt(at: Point): Stand {
		return { ...this.here(at), x: 0, y: 0, size: 1, turn: 0 };
	}

	/** Which place a spot lies in, and how it is being looked at. */
	here(at: Point): Pick<Stand, 'page' | 'place' | 'form' | 'alone'> {
		const { form, only } = this.view;
		return { page: this.page, place: this.#placeAt(at), form, alone: only !== undefined };
	}

	#placeAt(at: Point): string | undefined {
		const { only } = this.view;
		for (const { part, arrangement } of this.#arranged) {
			// Where one place is shown alone, there is nowhere else to be: what lands beside it belongs to it.
			if (only !== undefined && arrangement.has(only)) return `${part.id}/${only}`;
			const place = placeAt(part, arrangement, at);
			if (place) return place;
		}
		return undefined;
	}
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
	return a?.x === b?.x && a?.y === b?.y;
}

/** The transform that takes another one back. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
	const by = a * d - b * c || 1e-9;
	return compose([d / by, -b / by, -c / by, a / by, 0, 0], [1, 0, 0, 1, -e, -f]);
}

/** A spot carried by a transform. */
export function carried([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
	return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** True when two boxes share a spot. */
export function overlap(a: Box, b: Box): boolean {
	return a[0] <= b[0] + b[2] && b[0] <= a[0] + a[2] && a[1] <= b[1] + b[3] && b[1] <= a[1] + a[3];
}

/** The smallest box round both. */
export function union(a: Box | undefined, b: Box): Box {
	if (!a) return b;
	const [l, t] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
	return [l, t, Math.max(a[0] + a[2], b[0] + b[2]) - l, Math.max(a[1] + a[3], b[1] + b[3]) - t];
}
