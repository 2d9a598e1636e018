/**
 * Holds one page of a piece where it can be drawn on.
 *
 * Three bitmaps lie on one another: the page with its finished ink, the things that can be taken hold of, and the
 * stroke in the making. The piece is the truth; the easel shows it and turns what hands do into commands.
 */
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Form, Point } from '#lib/base/geometry.ts';
import type { Mark } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { directionOfLanguage } from '#lib/base/script.ts';
import { pictureSide, sized, type MarkBrush } from '#lib/piece/present.ts';
import { isTied } from '#lib/piece/tied.ts';
import { wipe } from './eraser.ts';
import { Fonts } from './fonts.ts';
import { frameFor, toSheet, type Frame } from './frame.ts';
import { follow } from './ghost.ts';
import { paintGround } from './ground.ts';
import { reach, usualSlop } from './hand.ts';
import { InkPicture } from './ink-picture.ts';
import type { Live } from './live.ts';
import type { Board, BoardOptions, Tool } from './options.ts';
import type { Paints } from './painter.ts';
import { draw } from './pen.ts';
import { listen } from './pointers.ts';
import { place, putPicture } from './put.ts';
import type { Gesture, Scene, Touch } from './scene.ts';
import { Sheets } from './sheets.ts';
import { Sight } from './sight.ts';
import { strokeOf, type Stroke } from './stroke.ts';
import { Things } from './things.ts';
import type { Ties } from './ties.ts';

/** Shows nothing until it is first told to `refresh`. */
export class Easel implements Board, Scene {
	frame: Frame;
	sight: Sight;
	piece: Piece;
	picked: string | undefined;
	readonly ink = new InkPicture(() => this.#paints());
	readonly things: Things;
	ties: Ties | undefined;
	#fetchingTies = false;
	#sheets: Sheets;
	#fonts = new Fonts();
	#family = 'sans-serif';
	#stops: (() => void)[] = [];
	#unlisten: () => void = () => undefined;

	constructor(
		private readonly element: HTMLDivElement,
		readonly options: BoardOptions
	) {
		this.piece = options.piece();
		this.frame = this.#measure();
		this.sight = this.#look();
		this.#sheets = new Sheets(element);
		this.things = new Things(() =>
			this.#sheets.fetchNodes({
				ink: this.ink,
				paints: () => this.#paints(),
				brush: () => this.#brush(),
				onreshape: (grown, turn) => this.#reshape(grown, turn)
			})
		);
		const watch = new ResizeObserver(() => this.#resize());
		watch.observe(element);
		const still = listen(element, this, (first, event) => this.#begin(first, event));
		this.#stops.push(() => watch.disconnect(), still);
		options.onform?.(this.form);
	}

	get form(): Form {
		return this.frame.form;
	}

	get wordsBy(): number {
		return this.sight.wordsBy;
	}

	get live(): Live {
		return this.#sheets.live;
	}

	pick(id: string | undefined): void {
		const before = this.picked;
		if (before === id || (id && !this.#isSeen(id))) return;
		this.picked = id;
		if (before && this.ink.isHidden(before)) {
			this.things.show(before, undefined, undefined);
			this.ink.hide([before], false);
			this.inkChanged();
		}
		this.#takeHold();
		this.options.onpick?.(id);
	}

	dragIn(picture: string, event: PointerEvent): void {
		const stop = follow(event, this.options.pictures(picture), pictureSide * this.frame.scale, {
			slop: this.options.slop?.() ?? usualSlop,
			paints: this.#paints(),
			ondrop: ({ x, y }: Point) => {
				const { left, top } = this.element.getBoundingClientRect();
				putPicture(this, picture, toSheet(this.frame, { x: x - left, y: y - top }));
			}
		});
		this.#stops.push(stop);
	}

	refresh(): void {
		this.#turnTo(this.options.piece());
		this.#family = getComputedStyle(this.element).fontFamily || 'sans-serif';
		this.sight = this.#look();
		const { marks, sheet } = this.piece;
		this.#ask(Object.values(sheet.words).join(''));
		this.things.clear();
		this.ink.reset(
			this.frame,
			paintGround(this.sight, this.frame, this.options.label(), this.#paints()),
			marks.flatMap((mark) => this.#stroke(mark) ?? [])
		);
		for (const mark of marks) if (mark.what.kind !== 'ink') this.#showThing(mark);
		this.ties?.lay(this.frame);
		// Before the tool is taken, so that the first tap of a line is not lost.
		if (hasLines(sheet) || marks.some(({ what }) => isTied(what))) void this.#fetchTies();
		this.#sheets.lay(this.frame, this.ink.canvas, this.options.colours());
		const held = this.picked;
		if (held && !this.#isSeen(held)) this.pick(undefined);
		else this.#takeHold();
	}

	/** Takes up another tool. */
	take(tool: Tool): void {
		if (tool.kind !== 'hand') this.pick(undefined);
		if (tool.kind !== 'line' && this.ties?.from) this.ties.wait(undefined);
		this.element.style.cursor = tool.kind === 'hand' ? 'grab' : 'crosshair';
	}

	inkChanged(): void {
		this.things.inkChanged(undefined);
		this.#sheets.inkChanged();
	}

	/** Takes the easel down. */
	destroy(): void {
		for (const stop of this.#stops) stop();
		this.#unlisten();
		this.#sheets.destroy();
	}

	#begin(first: Touch, event: PointerEvent): Gesture | undefined {
		if (this.#sheets.isOnHandle(event)) return undefined;
		const tool = this.options.tool();
		if (this.options.readOnly?.() || tool.kind === 'hand') return reach(this, first);
		// The far end of many pens wipes.
		if (tool.kind === 'eraser' || (event.buttons & 32) !== 0) return wipe(this, first);
		if (tool.kind === 'line') return this.ties?.lead(this, tool, first);
		if (tool.kind === 'put') return place(this, tool.picture, first);
		return draw(this, tool, first, event.pointerType === 'pen');
	}

	async #fetchTies(): Promise<void> {
		if (this.#fetchingTies) return;
		this.#fetchingTies = true;
		const { Ties } = await import('./ties.ts');
		if (!this.#sheets.isThere) return;
		this.ties = new Ties({
			paints: () => this.#paints(),
			faces: (name) => this.options.feelings(name),
			text: () => this.options.label(),
			marks: () => this.piece.marks,
			sight: () => this.sight
		});
		this.#sheets.addTies(this.ties.canvas);
		this.ties.lay(this.frame);
		this.ties.hold(this.picked);
	}

	#turnTo(piece: Piece): void {
		this.#unlisten();
		if (piece !== this.piece) this.pick(undefined);
		this.piece = piece;
		this.#unlisten = piece.onChange((changed) => this.#changed(changed));
	}

	#changed(ids: ReadonlySet<string>): void {
		const strokes = new Map<string, Stroke | undefined>();
		for (const id of this.#shifted(ids)) {
			const mark = this.piece.mark(id);
			if (this.#isInk(id)) strokes.set(id, mark && this.#stroke(mark));
			else if (mark) this.#showThing(mark);
			else this.things.show(id, undefined, undefined);
		}
		if (strokes.size) {
			this.things.inkChanged(this.ink.change(strokes));
			this.#sheets.inkChanged();
		}
		// With nothing but strokes on the page there is nothing to go with them.
		const isMore = [...ids].some((id) => !this.#isInk(id));
		if (isMore || this.ties?.isEmpty === false) this.ties?.show();
		if (isMore && !this.ties && this.piece.marks.some(({ what }) => isTied(what))) void this.#fetchTies();
		if (!this.picked || !ids.has(this.picked)) return;
		if (this.#isSeen(this.picked)) this.#takeHold();
		else this.pick(undefined);
	}

	/** What changed, and what makes room for it or needs less. */
	#shifted(ids: ReadonlySet<string>): ReadonlySet<string> {
		// A stroke makes nothing move: with thousands of them there is nothing to look at.
		if ([...ids].every((id) => this.#isInk(id))) return ids;
		return new Set([...ids, ...this.sight.spreadOut(this.piece.marks)]);
	}

	/** True of ink, also of what was ink and is gone. */
	#isInk(id: string): boolean {
		const mark = this.piece.mark(id);
		return mark ? mark.what.kind === 'ink' : this.ink.stroke(id) !== undefined;
	}

	/** Shows what is picked as held: ink leaves the picture and becomes a thing for as long. */
	#takeHold(): void {
		const mark = this.picked ? this.piece.mark(this.picked) : undefined;
		if (mark?.what.kind === 'ink') {
			this.ink.hide([mark.id]);
			this.things.show(mark.id, mark, this.sight.matrixOf(mark));
			this.inkChanged();
		}
		const isFree = mark !== undefined && !isTied(mark.what) && !this.options.readOnly?.();
		this.things.hold(mark?.id, isFree ? mark.stand.size : undefined);
		this.ties?.hold(mark?.id);
	}

	#reshape(grown: number, turn: number): void {
		const mark = this.picked ? this.piece.mark(this.picked) : undefined;
		if (!mark) return;
		const stand = this.sight.standOf(mark, this.things.middle(mark.id), grown, turn);
		this.piece.do({ do: 'move', id: mark.id, to: { ...stand, size: sized(stand, 1) } });
	}

	#isSeen(id: string): boolean {
		const mark = this.piece.mark(id);
		return mark !== undefined && this.sight.matrixOf(mark) !== undefined;
	}

	#showThing(mark: Mark): void {
		if (isTied(mark.what)) return;
		if (mark.what.kind === 'words') this.#ask(mark.text);
		this.things.show(mark.id, mark, this.sight.matrixOf(mark));
	}

	#stroke(mark: Mark): Stroke | undefined {
		return strokeOf(mark, this.sight, this.#brush());
	}

	#ask(text: string): void {
		this.#fonts.ask(this.#family, text, () => this.#sheets.isThere && this.refresh());
	}

	#look(): Sight {
		const view = { form: this.frame.form, only: this.options.only?.() };
		const sight = new Sight(this.piece.sheet, this.options.page(), view, this.frame.scale);
		sight.spreadOut(this.piece.marks);
		return sight;
	}

	#measure(): Frame {
		const { clientWidth, clientHeight } = this.element;
		return frameFor(clientWidth, clientHeight, devicePixelRatio);
	}

	#resize(): void {
		const before = this.frame;
		const frame = this.#measure();
		const same =
			before.width === frame.width && before.height === frame.height && before.ratio === frame.ratio;
		if (same || !frame.width || !frame.height) return;
		this.frame = frame;
		this.refresh();
		if (frame.form !== before.form) this.options.onform?.(frame.form);
	}

	#paints(): Paints {
		const { colours, images } = this.options;
		return { colours: colours(), font: this.#family, ...(images && { images }) };
	}

	#brush(): MarkBrush {
		const { pictures, feelings } = this.options;
		return { pictures, feelings, direction: directionOfLanguage(this.piece.sheet.language) };
	}
}

function hasLines({ pages }: Sheet): boolean {
	return pages.some(({ parts }) => parts.some((part) => 'lines' in part && part.lines.length > 0));
}
