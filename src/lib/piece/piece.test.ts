import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Command } from './command.ts';
import { NotAPiece, Piece, pieceVersion } from './piece.ts';
import { trialInk, trialSheet, trialStand } from './trial.ts';

const person = { by: 'person' } as const;
const worker = { by: 'worker' } as const;
const make = () => Piece.make(trialSheet(), person);
const ink = (): Command => ({ do: 'put', what: { kind: 'ink', ink: trialInk() }, stand: trialStand() });
const words = (text: string): Command => ({
	do: 'put',
	what: { kind: 'words', manner: 'typed', language: 'en' },
	stand: trialStand(),
	text
});

/** Does a command that puts something, and gives back its id. */
function put(piece: Piece, command: Command = ink()): string {
	const id = piece.do(command);
	if (id === undefined) throw new Error('nothing was put');
	return id;
}

describe('a picture that is put', () => {
	const dog = { art: '<svg viewBox="0 0 9 9"><path d="M0 0H9"/></svg>', name: 'dog' };
	const what = { kind: 'picture', picture: 'dog' } as const;

	test('is kept with the piece, once, whatever becomes of the shelf', () => {
		const piece = Piece.make(trialSheet(), { by: 'person' });
		const steps: Uint8Array[] = [];
		piece.onUpdate((step) => steps.push(step));
		piece.drawFrom((id) => (id === 'dog' ? dog : undefined));
		piece.do({ do: 'put', what, stand: trialStand() });
		piece.drawFrom(() => ({ art: 'another', name: 'another' }));
		piece.do({ do: 'put', what, stand: trialStand() });
		piece.undo();
		const again = Piece.open([piece.whole()], { by: 'person' });
		expect(again.picture('dog')).toEqual(dog);
		expect(steps.filter((step) => has(step, '<svg'))).toHaveLength(1);
	});

	test('of the sheet’s own, or that nobody has, is not', () => {
		const sheet = { ...trialSheet(), art: { dog: dog.art } };
		const piece = Piece.make(sheet, { by: 'person' });
		piece.drawFrom(() => dog);
		piece.do({ do: 'put', what, stand: trialStand() });
		expect(piece.picture('dog')).toBeUndefined();
		piece.drawFrom(() => undefined);
		piece.do({ do: 'put', what: { ...what, picture: 'cat' }, stand: trialStand() });
		expect(piece.picture('cat')).toBeUndefined();
		expect(piece.marks).toHaveLength(2);
	});

	test('is shown as another where it stands; what was said about it stays, and undo brings it back', () => {
		const piece = Piece.make(trialSheet(), { by: 'person' });
		piece.drawFrom((id) => ({ ...dog, name: id }));
		const id = put(piece, { do: 'put', what, stand: trialStand() });
		piece.do({ do: 'feel', id, feeling: 'happy' });
		piece.do({ do: 'redraw', id, picture: 'cat' });
		const again = Piece.open([piece.whole()], { by: 'person' });
		expect(again.mark(id)).toMatchObject({ what: { kind: 'picture', picture: 'cat' }, feeling: 'happy' });
		expect(again.picture('cat')?.name).toBe('cat');
		expect(again.log.at(-1)).toMatchObject({ did: 'redraw', id });
		piece.undo();
		expect(piece.mark(id)?.what).toEqual(what);
		const stroke = put(piece);
		piece.do({ do: 'redraw', id: stroke, picture: 'cat' });
		expect(piece.mark(stroke)?.what.kind).toBe('ink');
	});

	const has = (bytes: Uint8Array, text: string) => new TextDecoder('latin1').decode(bytes).includes(text);
});

describe('commands', () => {
	test('put, with what was asked, by whom, in order', () => {
		const piece = make();
		const asked = { ref: 'houses/tell-good', kind: 'open' } as const;
		const first = put(piece, { ...words('Nan'), asked } as Command);
		const second = put(piece);
		expect(piece.marks.map(({ id }) => id)).toEqual([first, second]);
		expect(piece.mark(first)).toMatchObject({
			text: 'Nan',
			asked,
			by: 'person',
			share: 'worker',
			feeling: undefined
		});
		expect(piece.mark(second)?.what).toMatchObject({ kind: 'ink', ink: { colour: 'ink', width: 10 } });
		expect(piece.mark(second)?.stand).toEqual(trialStand());
	});

	test('move one thing and leave the rest', () => {
		const piece = make();
		const id = put(piece);
		piece.do({ do: 'move', id, to: { x: 12.34, place: undefined } });
		expect(piece.mark(id)?.stand).toEqual(trialStand({ x: 12.3, place: undefined }));
		piece.do({ do: 'move', id, to: { size: 1.5, turn: 90 } });
		expect(piece.mark(id)?.stand).toMatchObject({ x: 12.3, size: 1.5, turn: 90 });
	});

	test('who may see something is not changed by undo', () => {
		const piece = make();
		const id = put(piece);
		const other = put(piece);
		piece.do({ do: 'takeAway', ids: [other] });
		piece.do({ do: 'share', id, share: 'me' });
		piece.undo();
		expect(piece.marks.map((mark) => [mark.id, mark.share])).toEqual([
			[id, 'me'],
			[other, 'worker']
		]);
		piece.undo();
		piece.undo();
		expect(piece.marks).toEqual([]);
		piece.redo();
		expect(piece.mark(id)?.share).toBe('me');
	});

	test('feel, keep, share and word, and take each back to nothing', () => {
		const piece = make();
		const id = put(piece, words('my bed'));
		piece.do({ do: 'feel', id, feeling: 'scared' });
		piece.do({ do: 'keep', id, keep: 'change', text: 'a lock' });
		piece.do({ do: 'share', id, share: 'me' });
		piece.do({ do: 'word', id, text: 'my own bed', manner: 'said-worker-wrote' });
		expect(piece.mark(id)).toMatchObject({
			...{ feeling: 'scared', keep: 'change', keepText: 'a lock', share: 'me', text: 'my own bed' },
			what: { manner: 'said-worker-wrote' }
		});
		piece.do({ do: 'feel', id, feeling: undefined });
		piece.do({ do: 'keep', id, keep: undefined });
		expect(piece.mark(id)).toMatchObject({ feeling: undefined, keep: undefined, keepText: '' });
	});

	test('take many away as one step', () => {
		const piece = make();
		const ids = [put(piece), put(piece), put(piece)];
		piece.do({ do: 'takeAway', ids: ids.slice(1) });
		expect(piece.marks.map(({ id }) => id)).toEqual(ids.slice(0, 1));
		piece.undo();
		expect(piece.marks).toHaveLength(3);
	});

	test('do nothing to a mark that is not there', () => {
		const piece = make();
		piece.do({ do: 'feel', id: 'nobody', feeling: 'sad' });
		piece.do({ do: 'move', id: 'nobody', to: { x: 1 } });
		piece.do({ do: 'word', id: 'nobody', text: 'x' });
		piece.do({ do: 'confirm', id: 'nobody' });
		piece.do({ do: 'takeAway', ids: ['nobody'] });
		expect(piece.marks).toEqual([]);
		expect(piece.log).toEqual([]);
	});

	test('tell listeners which marks changed, once for each step', () => {
		const piece = make();
		const heard: string[][] = [];
		const stop = piece.onChange((changed) => heard.push([...changed]));
		const id = put(piece);
		piece.do({ do: 'feel', id, feeling: 'happy' });
		piece.doAll([ink(), ink()]);
		expect(heard.map((ids) => ids.length)).toEqual([1, 1, 2]);
		stop();
		piece.undo();
		expect(heard).toHaveLength(3);
	});
});

describe('undo', () => {
	test('is there for whoever is told of a step, and redo for whoever is told that it was undone', () => {
		const piece = make();
		const heard: [boolean, boolean][] = [];
		piece.onChange(() => heard.push([piece.canUndo, piece.canRedo]));
		put(piece);
		piece.undo();
		piece.redo();
		expect(heard).toEqual([
			[true, false],
			[false, true],
			[true, false]
		]);
	});

	test('never takes two strokes at once, however fast they came', () => {
		const piece = make();
		for (let i = 0; i < 5; i++) put(piece);
		for (let left = 4; left >= 0; left--) {
			expect(piece.undo()).toBe(true);
			expect(piece.marks).toHaveLength(left);
		}
		expect(piece.undo()).toBe(false);
		for (let there = 1; there <= 5; there++) {
			piece.redo();
			expect(piece.marks).toHaveLength(there);
		}
		expect(piece.canRedo).toBe(false);
	});

	test('brings a mark back as it was, in its place in the order', () => {
		const piece = make();
		const id = put(piece, words('Nan'));
		put(piece);
		piece.do({ do: 'feel', id, feeling: 'happy' });
		const before = piece.marks;
		piece.do({ do: 'takeAway', ids: [id] });
		piece.undo();
		expect(piece.marks).toEqual(before);
	});

	test('keeps to its own hand', () => {
		const child = make();
		const other = Piece.open([child.whole()], worker);
		join(child, other);
		const mine = put(child);
		const theirs = put(other);
		child.undo();
		expect(child.marks.map(({ id }) => id)).toEqual([theirs]);
		expect(other.marks.map(({ id }) => id)).toEqual([theirs]);
		other.undo();
		child.redo();
		expect(other.marks.map(({ id }) => id)).toEqual([mine]);
	});

	test('many at once are one step', () => {
		const piece = make();
		piece.doAll([ink(), ink(), ink()]);
		expect(piece.marks).toHaveLength(3);
		piece.undo();
		expect(piece.marks).toHaveLength(0);
	});
});

describe('the log', () => {
	test('only grows, and survives undo', () => {
		const piece = make();
		const id = put(piece, words('I hate Tuesdays'));
		piece.do({ do: 'word', id, text: 'Tuesdays' });
		const before = piece.log;
		piece.undo();
		piece.undo();
		piece.redo();
		expect(piece.log.slice(0, before.length)).toEqual(before);
		expect(piece.log.map(({ did }) => did)).toEqual(['put', 'word', 'undo', 'undo', 'redo']);
		expect(piece.log[1]).toMatchObject({ before: 'I hate Tuesdays', text: 'Tuesdays', by: 'person' });
	});

	test('keeps answers that are no answers, and what was said back', () => {
		const piece = make();
		const asked = { ref: 'houses/tell-good', kind: 'open' } as const;
		const id = put(piece);
		piece.do({ do: 'pass', asked, pass: 'not-now' });
		piece.do({ do: 'confirm', id });
		expect(piece.log.slice(1)).toMatchObject([
			{ did: 'pass', asked, pass: 'not-now' },
			{ did: 'confirm', id }
		]);
		expect(piece.canUndo).toBe(true);
		piece.undo();
		expect(piece.marks).toEqual([]);
	});
});

/** Passes every step of each to the other, as the wire does. */
function join(a: Piece, b: Piece): void {
	let isPassing = false;
	const pass = (to: Piece) => (update: Uint8Array) => {
		if (isPassing) return;
		isPassing = true;
		to.receive(update);
		isPassing = false;
	};
	a.onUpdate(pass(b));
	b.onUpdate(pass(a));
}

describe('bytes', () => {
	test('open in any order, and twice', () => {
		const piece = make();
		const updates = [piece.whole()];
		piece.onUpdate((update) => updates.push(update));
		const id = put(piece, words('Nan'));
		put(piece);
		piece.do({ do: 'move', id, to: { x: 1 } });
		piece.undo();
		const shuffled = [3, 0, 5, 2, 4, 1, 0].flatMap((i) => updates[i] ?? []);
		expect(updates).toHaveLength(6);
		for (const order of [updates, updates.toReversed(), shuffled]) {
			const back = Piece.open(order, person);
			expect(back.marks).toEqual(piece.marks);
			expect(back.log).toEqual(piece.log);
			expect(back.sheet).toEqual(piece.sheet);
			expect(back.canUndo).toBe(false);
		}
	});

	test('merged keep everything that is there', () => {
		const piece = make();
		const updates = [piece.whole()];
		piece.onUpdate((update) => updates.push(update));
		for (let i = 0; i < 20; i++) put(piece);
		piece.undo();
		const back = Piece.open([Piece.merge(updates)], person);
		expect(back.marks).toEqual(piece.marks);
		expect(back.log).toEqual(piece.log);
	});

	test('taken in from elsewhere are not handed out again as our own', () => {
		const piece = make();
		const other = Piece.open([piece.whole()], worker);
		let heard = 0;
		piece.onUpdate(() => heard++);
		other.onUpdate((update) => piece.receive(update));
		put(other);
		expect(piece.marks).toHaveLength(1);
		expect(heard).toBe(0);
	});

	test('of two copies that worked apart come to the same', () => {
		const child = make();
		const adult = Piece.open([child.whole()], worker);
		const id = put(child, words('Nan'));
		adult.receive(child.whole());
		child.do({ do: 'feel', id, feeling: 'happy' });
		adult.do({ do: 'move', id, to: { x: 1 } });
		put(child);
		put(adult);
		const [from, to] = [child.whole(), adult.whole()];
		child.receive(to);
		adult.receive(from);
		expect(child.marks).toEqual(adult.marks);
		expect(child.marks).toHaveLength(3);
		expect(child.mark(id)).toMatchObject({ feeling: 'happy', stand: { x: 1 } });
		expect(child.log).toEqual(adult.log);
	});

	test('that are no piece are refused', () => {
		expect(() => Piece.open([], person)).toThrow(NotAPiece);
		expect(() => Piece.open([Uint8Array.of(1, 2, 3)], person)).toThrow(NotAPiece);
	});
});

test('a piece of a newer version is seen and never changed', () => {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, make().whole());
	doc.getMap('meta').set('version', pieceVersion + 1);
	const piece = Piece.open([Y.encodeStateAsUpdate(doc)], person);
	expect(piece.isReadOnly).toBe(true);
	expect(piece.do(ink())).toBeUndefined();
	piece.doAll([ink()]);
	expect(piece.marks).toEqual([]);
	expect(piece.canUndo).toBe(false);
});

test('a mark this version cannot read is left out and left alone', () => {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, make().whole());
	doc.getMap('marks').set('x1', { order: 0, made: '', by: 'person', what: { kind: 'hologram' } });
	const piece = Piece.open([Y.encodeStateAsUpdate(doc)], person);
	put(piece);
	expect(piece.marks).toHaveLength(1);
	const back = new Y.Doc();
	Y.applyUpdate(back, piece.whole());
	expect(back.getMap('marks').has('x1')).toBe(true);
});
