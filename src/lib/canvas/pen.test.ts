import { expect, test } from 'vitest';
import { packInk, unpackInk } from '#lib/piece/ink.ts';
import { Piece } from '#lib/piece/piece.ts';
import { trialInk, trialSheet, trialStand } from '#lib/piece/trial.ts';
import { finishDraft } from './pen.ts';

const make = () => Piece.make(trialSheet(), { by: 'person' });

test('a stroke that was in the making is kept as far as it had come', () => {
	const piece = make();
	const bytes = packInk(trialInk(40, true));
	const id = finishDraft(piece, bytes, trialStand({ x: 0, y: 0 }));
	const [mark] = piece.marks;
	expect(mark).toMatchObject({
		id,
		what: { kind: 'ink', ink: unpackInk(bytes) },
		stand: { place: 'houses/good' }
	});
	expect(piece.canUndo).toBe(true);
});

test('bytes that are no stroke leave the piece alone', () => {
	const piece = make();
	expect(finishDraft(piece, Uint8Array.of(9, 9, 9), trialStand())).toBeUndefined();
	expect(piece.marks).toEqual([]);
	expect(piece.log).toEqual([]);
});
