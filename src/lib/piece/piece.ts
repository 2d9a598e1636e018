/**
 * A piece is one person's work on one sheet.
 *
 * Its truth is one document that several hands can write at once. Everything goes in through `do`; the canvas,
 * the list and the record only read. The sheet is written once, by whoever makes the piece; nothing else is ever
 * seeded, so a piece opens exactly as it was left.
 */
import * as Y from 'yjs';
import { newId } from '#lib/base/ids.ts';
import { languageOfWords } from '#lib/base/script.ts';
import { readSheet, type Sheet } from '#lib/activity/sheet.ts';
import type { Command } from './command.ts';
import type { Entry } from './log.ts';
import type { Mark, What } from './mark.ts';
import { isWatched } from './watched.ts';
import { isTied, placeMark, whole, withTheirLines } from './tied.ts';
import {
	fields,
	packHead,
	readKept,
	readMark,
	splitKey,
	type Field,
	type KeptPicture,
	type Value
} from './store.ts';

/** The newest form of piece this version writes. */
export const pieceVersion = 2;

/** What a piece needs to be read; it says more only once something is put that older versions would leave out. */
const needs = { usual: 1, tied: 2, redrawn: 2 } as const;

/** Thrown when bytes hold no piece. */
export class NotAPiece extends Error {
	override name = 'NotAPiece';
	/** As the vault's refusals have, for which the catalogue holds the words. */
	readonly code = 'damaged';
}

/** Whose hand this copy of the piece is. */
export interface Hand {
	by: 'person' | 'worker';
	/** The time now; given in tests. */
	now?: () => Date;
}

/** Where a change came from: this copy's own hand, its undo, or bytes from elsewhere. */
const origins = { hand: 'hand', note: 'note', stored: 'stored' } as const;

/** Who may see something is no step to take back by Undo: it is only changed where it was chosen. */
const originOf = (commands: readonly Command[]) =>
	commands.every((command) => command.do === 'share') ? origins.note : origins.hand;

export class Piece {
	readonly sheet: Sheet;
	/** True when a newer version wrote it: it can be seen, never changed. */
	readonly isReadOnly: boolean;
	#doc: Y.Doc;
	#map: Y.Map<Value>;
	#log: Y.Array<Entry>;
	#pictures: Y.Map<unknown>;
	#source: (id: string) => KeptPicture | undefined = () => undefined;
	#undo: Y.UndoManager;
	#marks = new Map<string, Mark>();
	#sorted: readonly Mark[] | undefined;
	#hand: Required<Hand>;
	#listeners = new Set<(changed: ReadonlySet<string>) => void>();

	private constructor(doc: Y.Doc, hand: Hand) {
		this.#doc = doc;
		this.#hand = { now: () => new Date(), ...hand };
		const meta = doc.getMap<unknown>('meta');
		const written = meta.get('sheet');
		if (typeof written !== 'string') throw new NotAPiece('there is no sheet');
		this.sheet = readSheet(JSON.parse(written) as unknown);
		this.isReadOnly = Number(meta.get('version') ?? 0) > pieceVersion;
		this.#map = doc.getMap<Value>('marks');
		this.#log = doc.getArray<Entry>('log');
		this.#pictures = doc.getMap<unknown>('pictures');
		this.#undo = new Y.UndoManager(this.#map, {
			captureTimeout: 0,
			trackedOrigins: new Set([origins.hand])
		});
		this.#refresh(new Set([...this.#map.keys()].map((key) => splitKey(key).id)));
		let changed: Set<string> | undefined;
		this.#map.observe((event) => {
			changed = new Set([...(event.keysChanged as Set<string>)].map((key) => splitKey(key).id));
			this.#refresh(changed);
		});
		// The undo manager, which listens for the same, comes first: whoever is told can ask at once what can be undone.
		doc.on('afterTransaction', () => {
			const told = changed;
			changed = undefined;
			if (told) for (const listener of this.#listeners) listener(told);
		});
	}

	/** Makes a new piece on a sheet. Its first update, which holds the sheet, is `whole()`. */
	static make(sheet: Sheet, hand: Hand): Piece {
		const doc = new Y.Doc();
		doc.transact(() => {
			const meta = doc.getMap<unknown>('meta');
			meta.set('version', needs.usual);
			meta.set('sheet', JSON.stringify(sheet));
		}, origins.stored);
		return new Piece(doc, hand);
	}

	/** Opens a piece from its updates, in any order. @throws {NotAPiece} */
	static open(updates: readonly Uint8Array[], hand: Hand): Piece {
		const doc = new Y.Doc();
		try {
			for (const update of updates) Y.applyUpdate(doc, update, origins.stored);
		} catch {
			throw new NotAPiece('the bytes cannot be read');
		}
		return new Piece(doc, hand);
	}

	/** Many updates made one; what the vault compacts with. */
	static merge(updates: readonly Uint8Array[]): Uint8Array {
		// Through a document, so that what was taken away is let go.
		const doc = new Y.Doc();
		for (const update of updates) Y.applyUpdate(doc, update);
		const whole = Y.encodeStateAsUpdate(doc);
		doc.destroy();
		return whole;
	}

	/**
	 * Says where pictures come from. What is put is kept with the piece, so that it looks the same when the shelf
	 * has other pictures.
	 */
	drawFrom(source: (id: string) => KeptPicture | undefined): void {
		this.#source = source;
	}

	/** A picture that was put, as it was then; undefined for the sheet's own, and for work from before it was kept. */
	picture(id: string): KeptPicture | undefined {
		return readKept(this.#pictures.get(id));
	}

	/** Does one command. Gives back the id of what was put, if anything was. */
	do(command: Command): string | undefined {
		if (this.isReadOnly) return undefined;
		const id = command.do === 'put' ? this.#idFor(command) : undefined;
		this.#doc.transact(() => this.#apply(command, id), originOf([command]));
		return id;
	}

	/** Does many commands as one step: one update, one undo. */
	doAll(commands: readonly Command[]): void {
		if (this.isReadOnly || !commands.length) return;
		this.#doc.transact(() => {
			for (const command of commands)
				this.#apply(command, command.do === 'put' ? this.#idFor(command) : undefined);
		}, originOf(commands));
	}

	/** Takes back this hand's last step. False when there is nothing to take back. */
	undo(): boolean {
		return this.#step('undo');
	}

	/** Does again what was last taken back. */
	redo(): boolean {
		return this.#step('redo');
	}

	get canUndo(): boolean {
		return !this.isReadOnly && this.#undo.undoStack.length > 0;
	}

	get canRedo(): boolean {
		return !this.isReadOnly && this.#undo.redoStack.length > 0;
	}

	/** Every mark, in the order they were put; no line without its ends. */
	get marks(): readonly Mark[] {
		this.#sorted ??= whole(
			[...this.#marks.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
		);
		return this.#sorted;
	}

	/** One mark. */
	mark(id: string): Mark | undefined {
		return this.#marks.get(id);
	}

	/** Everything that was done, in order. */
	get log(): readonly Entry[] {
		return this.#log.toArray();
	}

	/** Calls back with the ids of marks that changed, after each step. Gives back how to stop. */
	onChange(listener: (changed: ReadonlySet<string>) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Calls back with the bytes of each step this copy made, to be kept. Gives back how to stop. */
	onUpdate(listener: (update: Uint8Array) => void): () => void {
		const pass = (update: Uint8Array, origin: unknown) => {
			if (origin !== origins.stored) listener(update);
		};
		this.#doc.on('update', pass);
		return () => this.#doc.off('update', pass);
	}

	/** Takes in steps made elsewhere. */
	receive(update: Uint8Array): void {
		Y.applyUpdate(this.#doc, update, origins.stored);
	}

	/** All of it as one update. */
	whole(): Uint8Array {
		return Y.encodeStateAsUpdate(this.#doc);
	}

	/** Lets go of the document. */
	close(): void {
		this.#listeners.clear();
		this.#doc.destroy();
	}

	#step(way: 'undo' | 'redo'): boolean {
		if (way === 'undo' ? !this.canUndo : !this.canRedo) return false;
		this.#undo[way]();
		// In a step of its own: inside one, the undo manager would take its own change for a new one.
		this.#doc.transact(() => this.#note({ did: way }), origins.note);
		return true;
	}

	#apply(command: Command, id: string | undefined): void {
		// Someone else may have taken a mark away meanwhile; what did not happen is not in the log.
		if ('id' in command && command.do !== 'put' && !this.#map.has(command.id ?? '')) return;
		switch (command.do) {
			case 'put':
				return this.#put(command, id ?? this.#idFor(command));
			case 'move': {
				const mark = this.#marks.get(command.id);
				if (!mark) return;
				const stand = { ...mark.stand, ...command.to };
				this.#set(command.id, 'stand', tidy(stand));
				return this.#note({ did: 'move', id: command.id, ...(stand.place && { place: stand.place }) });
			}
			case 'word': {
				const before = this.#marks.get(command.id)?.text;
				if (before === undefined) return;
				this.#set(command.id, 'text', command.text);
				if (command.manner) this.#set(command.id, 'manner', command.manner);
				const { id, text, manner } = command;
				return this.#note({ did: 'word', id, text, before, ...(manner && { manner }) });
			}
			case 'redraw': {
				const { id, picture } = command;
				if (this.#marks.get(id)?.what.kind !== 'picture') return;
				this.#keepPicture(picture);
				this.#need(needs.redrawn);
				this.#set(id, 'picture', picture);
				return this.#note({ did: 'redraw', id });
			}
			case 'feel': {
				const { id, feeling } = command;
				this.#set(id, 'feeling', feeling);
				return this.#note({ did: 'feel', id, ...(feeling && { feeling }) });
			}
			case 'keep': {
				const { id, keep, text } = command;
				this.#set(id, 'keep', keep);
				if (text !== undefined || !keep) this.#set(id, 'keepText', keep ? text : undefined);
				return this.#note({ did: 'keep', id, ...(keep && { keep }), ...(text !== undefined && { text }) });
			}
			case 'share':
				this.#set(command.id, 'share', command.share);
				return this.#note({ did: 'share', id: command.id, share: command.share });
			case 'takeAway': {
				const ids = withTheirLines(this.#marks, command.ids).filter((id) => this.#map.has(id));
				for (const id of ids) {
					this.#map.delete(id);
					for (const field of fields) this.#map.delete(`${id}.${field}`);
				}
				return ids.length ? this.#note({ did: 'takeAway', ids }) : undefined;
			}
			case 'pass':
				return this.#note({ did: 'pass', asked: command.asked, pass: command.pass });
			case 'confirm':
				return this.#note({ did: 'confirm', id: command.id });
		}
	}

	#put(command: Extract<Command, { do: 'put' }>, id: string): void {
		// A place has one mark, so that what is said of it is said once.
		if (this.#map.has(id)) return;
		const { stand, text, asked } = command;
		// What was seen and heard is written by the worker, whoever holds the tablet.
		const isSeen = isWatched(this.sheet, stand);
		const what = inOwnLanguage(isSeen ? written(command.what) : command.what, text);
		const by = isSeen ? 'worker' : (command.by ?? this.#hand.by);
		const made = this.#hand.now().toISOString();
		this.#map.set(id, packHead({ order: this.#nextOrder(), made, by, asked, what }));
		this.#map.set(`${id}.stand`, tidy(stand));
		if (what.kind === 'picture') this.#keepPicture(what.picture);
		if (isTied(what)) this.#need(needs.tied);
		if (text) this.#map.set(`${id}.text`, text);
		const words = what.kind === 'words' ? { manner: what.manner, language: what.language } : {};
		this.#note(
			{
				...{ did: 'put', id, kind: what.kind, ...words },
				...(stand.place && { place: stand.place }),
				...(asked && { asked }),
				...(text && { text })
			},
			by
		);
	}

	#idFor({ id, what, stand }: Extract<Command, { do: 'put' }>): string {
		const there = what.kind === 'place' ? placeMark(this.marks, stand.place) : undefined;
		return there?.id ?? id ?? newId();
	}

	/** Says which version is needed from now on. */
	#need(version: number): void {
		const meta = this.#doc.getMap<unknown>('meta');
		if (Number(meta.get('version') ?? 0) < version) meta.set('version', version);
	}

	#keepPicture(id: string): void {
		if (id in this.sheet.art || this.#pictures.has(id)) return;
		const kept = this.#source(id);
		if (kept) this.#pictures.set(id, { art: kept.art, name: kept.name });
	}

	#nextOrder(): number {
		return this.#log.length;
	}

	#set(id: string, field: Field, value: Value | undefined): void {
		const key = `${id}.${field}`;
		if (!this.#map.has(id)) return;
		if (value === undefined || value === '') this.#map.delete(key);
		else this.#map.set(key, value);
	}

	#note(entry: DistributiveOmit<Entry, 'at' | 'by'>, by = this.#handOn(entry)): void {
		this.#log.push([{ at: this.#hand.now().toISOString(), by, ...entry }]);
	}

	/** Whose hand did something: what was seen and heard is the worker's throughout. */
	#handOn(entry: object): Hand['by'] {
		const mark = 'id' in entry ? this.#marks.get(String(entry.id)) : undefined;
		return mark && isWatched(this.sheet, mark.stand) ? 'worker' : this.#hand.by;
	}

	#refresh(ids: ReadonlySet<string>): void {
		for (const id of ids) {
			const mark = this.#map.has(id) ? readMark(id, (key) => this.#map.get(key)) : undefined;
			if (mark) this.#marks.set(id, mark);
			else this.#marks.delete(id);
		}
		this.#sorted = undefined;
	}
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Words are tagged with the language their letters can be in, whoever wrote them down and on whichever page. */
function inOwnLanguage(what: What, text: string | undefined): What {
	return what.kind === 'words' ? { ...what, language: languageOfWords(text ?? '', what.language) } : what;
}

/** Words in the worker's hand. */
function written(what: What): What {
	return what.kind === 'words' ? { ...what, manner: 'said-worker-wrote' } : what;
}

/** A stand as it is written: rounded to tenths, no empty fields. */
function tidy({ place, ...rest }: Mark['stand']): object {
	const r = (n: number) => Math.round(n * 10) / 10;
	return {
		...rest,
		...(place && { place }),
		...{ x: r(rest.x), y: r(rest.y), turn: r(rest.turn) },
		size: Math.round(rest.size * 1000) / 1000
	};
}
