/**
 * What stands by others: lines between people, and signs beside the names of places.
 *
 * They follow what they stand by, so all of them are drawn anew when anything moves: there are never many. Their
 * bitmap lies under what can be taken hold of, and is hidden while it is empty.
 */
import { contains, roundAll, type Box, type Point } from '#lib/base/geometry.ts';
import { rectangle } from '#lib/base/art.ts';
import type { Shape } from '#lib/base/shapes.ts';
import { drawingOf } from '#lib/piece/drawing.ts';
import type { Mark } from '#lib/piece/mark.ts';
import type { Pictures } from '#lib/piece/present.ts';
import { isTied, lineKind } from '#lib/piece/tied.ts';
import { endBox, endsOf, lineShapes, signBox, tiedShapes, type Around } from '#lib/piece/tied-shapes.ts';
import { bitmapSize, type Frame } from './frame.ts';
import { lead } from './lead.ts';
import type { Tool } from './options.ts';
import { bitmap, drawShapes, type Paints } from './painter.ts';
import { distance } from './reach.ts';
import type { Gesture, Scene, Touch } from './scene.ts';
import type { Sight } from './sight.ts';

/** What drawing them needs. */
export interface TiesOptions {
	paints: () => Paints;
	faces: Pictures;
	/** The size of a place's name, in sheet units. */
	text: () => number;
	marks: () => readonly Mark[];
	sight: () => Sight;
}

interface Tied {
	mark: Mark;
	shapes: readonly Shape[];
	ends: readonly [Point, Point] | undefined;
}

export class Ties {
	#context = bitmap(1, 1);
	#frame: Frame | undefined;
	#shown: readonly Tied[] = [];
	#hidden: ReadonlySet<string> = new Set();
	#held: string | undefined;
	#aim: { from: string; to: Point; line: string } | undefined;
	/** The end that was tapped first, until the other is. */
	#from: string | undefined;
	#moved: { id: string; by: Point } | undefined;

	constructor(private readonly options: TiesOptions) {
		const { canvas } = this.#context;
		Object.assign(canvas.style, { position: 'absolute', display: 'none', pointerEvents: 'none' });
		canvas.setAttribute('aria-hidden', 'true');
	}

	get canvas(): HTMLCanvasElement {
		return this.#context.canvas;
	}

	get isEmpty(): boolean {
		return !this.#shown.length;
	}

	get from(): string | undefined {
		return this.#from;
	}

	/** Begins with a finger that draws a line. */
	lead(scene: Scene, tool: Extract<Tool, { kind: 'line' }>, first: Touch): Gesture {
		return lead(scene, this, tool, first);
	}

	/** Lays them over a sheet in a frame. */
	lay(frame: Frame): void {
		const { width, height } = bitmapSize(frame);
		const { canvas } = this;
		[canvas.width, canvas.height] = [width, height];
		const css = (n: number) => `${n}px`;
		Object.assign(canvas.style, {
			...{ left: css(frame.left), top: css(frame.top) },
			...{ width: css(width / frame.ratio), height: css(height / frame.ratio) }
		});
		this.#frame = frame;
		this.show();
	}

	/** Looks anew at all of them. */
	show(): void {
		const around = this.#around();
		const here = this.options.marks().filter(({ what, stand }) => isTied(what) && stand.page === around.page);
		this.#shown = here.map((mark) => ({
			mark,
			shapes: tiedShapes(mark, around, this.options.faces),
			ends: endsOf(mark, around)
		}));
		if (this.#from && !endBox(this.#from, around)) this.#from = undefined;
		this.#draw();
	}

	/** Shows a line that is held as held. */
	hold(id: string | undefined): void {
		if (this.#held === id) return;
		this.#held = id;
		this.#draw();
	}

	/** Goes with a mark that is so far from where it stands. */
	follow(id: string, by: Point): void {
		if (this.isEmpty) return;
		this.#moved = { id, by };
		this.show();
		this.#moved = undefined;
	}

	/** Leaves lines out while they are being wiped away; none to bring them back. */
	hide(ids: Iterable<string>): void {
		if (this.isEmpty) return;
		this.#hidden = new Set(ids);
		this.#draw();
	}

	/** Shows an end as the one a line will lead from; undefined for none. */
	wait(from: string | undefined): void {
		this.#from = from;
		this.#aim = undefined;
		this.#draw();
	}

	/** Shows a line in the making, from an end to a spot. */
	aim(line: string, from: string, to: Point): void {
		this.#aim = { from, to, line };
		this.#draw();
	}

	/** The line within so many sheet units of a spot; the topmost. */
	lineAt(spot: Point, within: number): string | undefined {
		return this.#shown.findLast(({ mark, ends }) => {
			return ends && !this.#hidden.has(mark.id) && distance(spot, ...ends) <= within + 6;
		})?.mark.id;
	}

	/** The place whose signs lie under a spot. */
	signsAt(spot: Point): string | undefined {
		const around = this.#around();
		return this.#shown.find(({ mark: { what, stand } }) => {
			const box = what.kind === 'place' ? signBox(stand.place, around) : undefined;
			return box && contains(box, spot);
		})?.mark.stand.place;
	}

	/** What a line can lead to that is no mark: the middle, a card. */
	fixedAt(ends: readonly string[], spot: Point): string | undefined {
		return ends.find((end) => {
			const box = endBox(end, this.#around());
			return box && contains(box, spot);
		});
	}

	#around(): Around {
		const { marks, sight, text } = this.options;
		const { sheet, page, view } = sight();
		return { sheet, page, view, text: text(), boxOf: (id) => this.#boxOf(id, marks()) };
	}

	#boxOf(id: string, marks: readonly Mark[]): Box | undefined {
		const sight = this.options.sight();
		const strokes = drawingOf(marks, id);
		const boxes = strokes.map((mark) => sight.boxOf(mark)).filter((box) => box !== undefined);
		const box = roundAll(boxes);
		const moved = this.#moved;
		if (!box || !moved || !strokes.some((mark) => mark.id === moved.id)) return box;
		return [box[0] + moved.by.x, box[1] + moved.by.y, box[2], box[3]];
	}

	#draw(): void {
		const frame = this.#frame;
		if (!frame) return;
		const around = this.#around();
		const shapes = [
			...this.#shown.flatMap(({ mark, shapes, ends }) => {
				if (this.#hidden.has(mark.id)) return [];
				return mark.id === this.#held && ends ? [glow(ends), ...shapes] : shapes;
			}),
			...this.#making(around)
		];
		const { canvas } = this;
		canvas.style.display = shapes.length ? 'block' : 'none';
		if (!shapes.length) return;
		const k = frame.scale * frame.ratio;
		this.#context.setTransform(1, 0, 0, 1, 0, 0);
		this.#context.clearRect(0, 0, canvas.width, canvas.height);
		this.#context.setTransform(k, 0, 0, k, 0, 0);
		drawShapes(this.#context, shapes, this.options.paints());
	}

	/** The end that was tapped, and the line that is being drawn from it. */
	#making(around: Around): Shape[] {
		const from = this.#aim?.from ?? this.#from;
		const box = from === undefined ? undefined : endBox(from, around);
		if (!box) return [];
		const [l, t, w, h] = box;
		const ring: Shape = {
			...{ kind: 'path', d: rectangle(l - 8, t - 8, w + 16, h + 16, 18) },
			...{ fill: 'sun', opacity: 0.6, stroke: 'ink', width: 3, dash: [10, 8] }
		};
		if (!this.#aim) return [ring];
		const { to, line } = this.#aim;
		const start = { x: l + w / 2, y: t + h / 2 };
		return [ring, ...lineShapes(lineKind(around.sheet, around.page, line), start, to)];
	}
}

/** What lies under a line that is held. */
function glow([a, b]: readonly [Point, Point]): Shape {
	return { kind: 'path', d: `M${a.x} ${a.y}L${b.x} ${b.y}`, stroke: 'sun', width: 26, opacity: 0.7 };
}
