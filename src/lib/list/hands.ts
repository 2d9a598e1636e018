/**
 * The hands of the list: pick a thing up, choose a place, change what is there.
 *
 * A key, a tap, a switch and a tap on the canvas all come through here and end in the same commands, so every
 * way of putting something somewhere leaves the same piece.
 */
import type { Box, Form, Point } from '#lib/base/geometry.ts';
import { partOf, placeAsked } from '#lib/activity/sheet.ts';
import type { Line, Part, Way } from '#lib/activity/schema.ts';
import type { Command } from '#lib/piece/command.ts';
import type { Ink } from '#lib/piece/ink.ts';
import type { Asked, KeepOrChange, Mark, Stand } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { extentFor, freeStand, type Extent } from '#lib/piece/free-spot.ts';
import { carryInto } from '#lib/piece/present.ts';
import { paperOf, spotOf } from '#lib/piece/spot.ts';
import { linedPart, me, sayOfPlace, tie, type Said } from '#lib/piece/tied.ts';
import { gather, pageOf, placesOf, placeStanding, type Standing } from './gather.ts';
import { moveTo, nudge, resize, turn, type Direction } from './moves.ts';

/** What is in the hand. */
export type Held =
	| { kind: 'picture'; picture: string }
	| { kind: 'words'; text: string; by: 'person' | 'worker' }
	| { kind: 'voice'; sound: string; seconds: number }
	/** Something on the page, to be moved. */
	| { kind: 'thing'; id: string }
	/** The pen: the next place is where it draws. */
	| { kind: 'pen' };

/** What the person is looking at. */
export interface Sight {
	page: string;
	form: Form;
	/** The place shown alone, if places are shown one at a time. */
	only?: string | undefined;
	asked?: Asked | undefined;
	/** The language words are given in. */
	language: string;
}

/** What was just done, for the sentence that says so. `thing` is how it stands now, or stood. */
export type Done =
	| { did: 'hold' | 'letGo'; held: Held }
	| { did: 'put' | 'move' | 'draw' | 'line'; thing: Standing | undefined; place: string | undefined }
	| { did: 'nudge'; thing: Standing; way: Direction }
	| { did: 'bigger' | 'smaller' | 'turn' | 'word' | 'redraw' | 'feel' | 'keep' | 'takeAway'; thing: Standing }
	/** It goes no further: it is at the edge of its place, or at its last size. */
	| { did: 'limit'; thing: Standing }
	| { did: 'look' | 'pen'; place: string | undefined }
	| { did: 'undo' | 'redo' | 'nothing' };

type Put = Extract<Command, { do: 'put' }>;

export class Hands {
	readonly piece: Piece;
	#sight: () => Sight;
	#held: Held | undefined;
	#pen: { place: string | undefined } | undefined;
	#changed = new Set<() => void>();
	#heard = new Set<(done: Done) => void>();

	/** Hands on a piece; `sight` is asked each time, so it may change while something is held. */
	constructor(piece: Piece, sight: () => Sight) {
		this.piece = piece;
		this.#sight = sight;
	}

	/** What is held now. */
	get held(): Held | undefined {
		return this.#held;
	}

	/** Where the arrow pen is drawing; undefined when it is not out. */
	get pen(): { place: string | undefined } | undefined {
		return this.#pen;
	}

	/** Everything on the page, in reading order. */
	get things(): Standing[] {
		return gather(this.piece.sheet, this.piece.marks, this.#sight().page);
	}

	/** Places that can be chosen now, in reading order; `undefined` is the page beside them. */
	get places(): (string | undefined)[] {
		const { page, only } = this.#sight();
		const all = placesOf(pageOf(this.piece.sheet, page));
		// What is to be moved may go anywhere, also where nobody is looking.
		const shown = only && this.#held?.kind !== 'thing' ? all.filter((ref) => idOf(ref) === only) : all;
		const way = wayOf(this.#held);
		const open = way ? shown.filter((ref) => allows(partOf(this.piece.sheet, ref), way)) : shown;
		return only ? open : [...open, undefined];
	}

	/** Calls back after each change of the piece or of what is held. Gives back how to stop. */
	onChange(listener: () => void): () => void {
		this.#changed.add(listener);
		const stop = this.piece.onChange(() => {
			if (this.#held?.kind === 'thing' && !this.piece.mark(this.#held.id)) this.#held = undefined;
			listener();
		});
		return () => {
			this.#changed.delete(listener);
			stop();
		};
	}

	/** Calls back with what was done, once for each step. Gives back how to stop. */
	onDone(listener: (done: Done) => void): () => void {
		this.#heard.add(listener);
		return () => this.#heard.delete(listener);
	}

	/** Picks something up; what is already held, picked up again, is let go. */
	hold(held: Held): void {
		if (JSON.stringify(this.#held) === JSON.stringify(held)) return this.letGo();
		this.#pen = undefined;
		this.#held = held;
		this.#say({ did: 'hold', held });
	}

	/** Lets go of what is held, and puts the pen away. */
	letGo(): void {
		const held = this.#held ?? (this.#pen && ({ kind: 'pen' } as const));
		this.#held = undefined;
		this.#pen = undefined;
		if (held) this.#say({ did: 'letGo', held });
	}

	/** Puts what is held into a place. With nothing in the hand it only says what is there. */
	choosePlace(place: string | undefined): void {
		const held = this.#held;
		if (!held) return this.#say({ did: 'look', place });
		this.#held = undefined;
		if (held.kind === 'thing') return this.move(held.id, place);
		if (held.kind !== 'pen') return this.put(held, place);
		this.#pen = { place };
		this.#say({ did: 'pen', place });
	}

	/** Puts a new thing in a place, at its first free spot. */
	put(held: Exclude<Held, { kind: 'thing' | 'pen' }>, place: string | undefined): void {
		const { asked } = this.#sight();
		const { what, text, by } = this.#given(held);
		const stand = this.#standIn(place, extentFor({ what, text: text ?? '' }));
		const said = { ...(text !== undefined && { text }), ...(by && { by }) };
		const id = this.piece.do({ do: 'put', what, stand, asked, ...said });
		this.#say({ did: 'put', thing: this.#thing(id), place });
	}

	/** Moves a thing to the first free spot of another place. Where it already stands, nothing changes. */
	move(id: string, place: string | undefined): void {
		const thing = this.#thing(id);
		if (!thing) return;
		if (thing.place !== place) {
			const [first] = thing.marks;
			const scale = this.#scaleOf(first.stand);
			const extent = first.what.kind === 'ink' ? undefined : extentFor(first, first.stand.size * scale);
			this.piece.doAll(moveTo(thing, this.#standIn(place, extent, thing.marks), scale));
		}
		this.#say({ did: 'move', thing: this.#thing(id), place });
	}

	/** Moves a thing 8 units, or 1 when fine, never out of its place. */
	nudge(id: string, way: Direction, fine = false): void {
		const thing = this.#thing(id);
		if (!thing) return;
		const commands = nudge(thing, way, fine, this.piece.sheet);
		this.piece.doAll(commands);
		this.#say(commands.length ? { did: 'nudge', thing, way } : { did: 'limit', thing });
	}

	/** Makes a thing one step bigger or smaller. */
	resize(id: string, way: 'bigger' | 'smaller'): void {
		const thing = this.#thing(id);
		if (!thing) return;
		const commands = resize(thing, way);
		this.piece.doAll(commands);
		this.#say({ did: commands.length ? way : 'limit', thing });
	}

	/** Turns a thing one step clockwise. */
	turn(id: string): void {
		const thing = this.#thing(id);
		if (!thing) return;
		this.piece.doAll(turn(thing));
		this.#say({ did: 'turn', thing });
	}

	/** Names a thing, or changes its words. */
	word(id: string, text: string, by: 'person' | 'worker' = 'person'): void {
		const manner = by === 'worker' ? 'said-worker-wrote' : 'typed';
		this.#about(id, 'word', { do: 'word', id, text: text.trim(), manner });
	}

	/** Shows another picture where one stands. */
	redraw(id: string, picture: string): void {
		this.#about(id, 'redraw', { do: 'redraw', id, picture });
	}

	/** Says how it feels; undefined takes the feeling back. */
	feel(id: string, feeling: string | undefined): void {
		this.#about(id, 'feel', { do: 'feel', id, feeling });
	}

	/** Says whether to keep or change it, with words or without; undefined takes it back. */
	keep(id: string, keep: KeepOrChange | undefined, text?: string): void {
		this.#about(id, 'keep', { do: 'keep', id, keep, ...(text !== undefined && { text: text.trim() }) });
	}

	/** Draws a line from one to another; an end is a thing's id, `me` or a place. What is there already is there once. */
	line(line: string, from: string, to: string): void {
		const { page, asked } = this.#sight();
		const command = tie(this.piece.marks, { line, from, to }, this.#where, asked);
		const id = command && this.piece.do(command);
		const place = linedPart(this.piece.sheet, page)?.id;
		this.#say({ did: 'line', thing: this.#thing(id), place });
	}

	/** The kinds of line that can be drawn on the page. */
	get lines(): readonly Line[] {
		return linedPart(this.piece.sheet, this.#sight().page)?.lines ?? [];
	}

	/** Everything that a line from `end` can lead to: the middle, the places where they are cards, things. */
	endsFrom(end: string): string[] {
		const part = linedPart(this.piece.sheet, this.#sight().page);
		if (!part) return [];
		const places = part.style === 'around' ? part.places.map(({ id }) => `${part.id}/${id}`) : [];
		const things = this.things.flatMap(({ id, ends }) => (ends ? [] : [id]));
		return [me, ...places, ...things].filter((one) => one !== end);
	}

	/** What is said of a place itself; undefined where nothing is. */
	about(place: string | undefined): Standing | undefined {
		return placeStanding(this.piece.marks, place);
	}

	/** Says how a place itself feels; undefined takes the feeling back. */
	feelPlace(place: string, feeling: string | undefined): void {
		this.#aboutPlace(place, { do: 'feel', feeling });
	}

	/** Says whether to keep or change a place itself, with words or without; undefined takes it back. */
	keepPlace(place: string, keep: KeepOrChange | undefined, text?: string): void {
		this.#aboutPlace(place, { do: 'keep', keep, ...(text !== undefined && { text: text.trim() }) });
	}

	#aboutPlace(place: string, said: Said): void {
		const before = this.about(place);
		this.piece.doAll(sayOfPlace(this.piece.marks, place, said, this.#where, this.#askedAbout(place)));
		const thing = this.about(place) ?? (before && taken(before));
		if (thing) this.#say({ did: said.do, thing });
	}

	/** The question shown, unless it is about another place. */
	#askedAbout(place: string): Asked | undefined {
		const { asked } = this.#sight();
		const about = asked && placeAsked(this.piece.sheet, asked.ref);
		return about === undefined || about === place ? asked : undefined;
	}

	get #where() {
		const { page, form, only } = this.#sight();
		return { page, form, alone: only !== undefined };
	}

	/** Takes a thing off the page. */
	takeAway(id: string): void {
		const thing = this.#thing(id);
		if (!thing) return;
		this.piece.do({ do: 'takeAway', ids: thing.marks.map((mark) => mark.id) });
		this.#say({ did: 'takeAway', thing });
	}

	/** Puts one stroke in a place. Its points are in the form being looked at. */
	draw(ink: Ink, place: string | undefined): void {
		const stand = { ...this.#standIn(place), x: 0, y: 0 };
		const id = this.piece.do({ do: 'put', what: { kind: 'ink', ink }, stand, asked: this.#sight().asked });
		const thing = this.things.find(({ marks }) => marks.some((mark) => mark.id === id));
		this.#say({ did: 'draw', thing, place });
	}

	undo(): void {
		this.#say({ did: this.piece.undo() ? 'undo' : 'nothing' });
	}

	redo(): void {
		this.#say({ did: this.piece.redo() ? 'redo' : 'nothing' });
	}

	/** The open paper of a place as it is seen now. */
	paper(place: string | undefined): Box {
		const { form, only } = this.#sight();
		return paperOf(this.piece.sheet, place, form, only !== undefined);
	}

	/** Where drawing begins in a place whose middle belongs to another, like a ring; undefined for its middle. */
	startOf(place: string | undefined): Point | undefined {
		const { form, only } = this.#sight();
		if (!spotOf(this.piece.sheet, place, form, only !== undefined)?.hole) return undefined;
		const { x, y } = this.#standIn(place);
		return { x, y };
	}

	/** True when the page takes this way of answering anywhere. */
	takes(way: Way): boolean {
		return pageOf(this.piece.sheet, this.#sight().page).parts.some((part) => allows(part, way));
	}

	/** What is in the hand, as a mark is made of it. */
	#given(held: Exclude<Held, { kind: 'thing' | 'pen' }>): Pick<Put, 'what' | 'text' | 'by'> {
		const { language } = this.#sight();
		if (held.kind === 'picture') return { what: held };
		if (held.kind === 'voice') return { what: { ...held, language } };
		const { text, by } = held;
		const manner = by === 'worker' ? 'said-worker-wrote' : 'typed';
		return { what: { kind: 'words', manner, language }, text, by };
	}

	/** Where something that takes so much room stands in a place, were `moving` not there. */
	#standIn(place: string | undefined, extent?: Extent, moving: readonly Mark[] = []): Stand {
		const { page, form, only } = this.#sight();
		const view = { form, only: only && (idOf(place) ?? only) };
		const marks = this.piece.marks.filter((mark) => !moving.includes(mark));
		return freeStand(this.piece.sheet, marks, { page, place, view }, extent);
	}

	/** How much smaller or larger something made in another form is seen now. */
	#scaleOf(stand: Stand): number {
		const { form, only } = this.#sight();
		return carryInto(this.piece.sheet, stand, { form, only: only && idOf(stand.place) })?.[0] ?? 1;
	}

	#thing(id: string | undefined): Standing | undefined {
		return this.things.find((thing) => thing.id === id);
	}

	#about(id: string, did: 'word' | 'redraw' | 'feel' | 'keep', command: Command): void {
		this.piece.do(command);
		const thing = this.#thing(id);
		if (thing) this.#say({ did, thing });
	}

	#say(done: Done): void {
		for (const listener of this.#changed) listener();
		for (const listener of this.#heard) listener(done);
	}
}

function idOf(place: string | undefined): string | undefined {
	return place?.split('/')[1];
}

/** What was said of a place, with nothing said any more. */
function taken(before: Standing): Standing {
	return { ...before, marks: [{ ...before.marks[0], feeling: undefined, keep: undefined, keepText: '' }] };
}

function wayOf(held: Held | undefined): Way | undefined {
	if (!held || held.kind === 'thing') return undefined;
	return ({ picture: 'pictures', pen: 'ink', words: 'words', voice: 'voice' } as const)[held.kind];
}

function allows(part: Part | undefined, way: Way): boolean {
	return !part || part.allow.includes(way);
}
