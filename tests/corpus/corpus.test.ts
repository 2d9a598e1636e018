/** Work saved by every release must still open, exactly as it was left. Folders here are only added to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Piece } from '#lib/piece/piece.ts';
import { tryArt } from '#lib/base/art.ts';
import { carryInto } from '#lib/piece/present.ts';

const here = import.meta.dirname;
const saved = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.piece'));

test('there is saved work to open', () => expect(saved.length).toBeGreaterThan(0));

test.each(saved)('%s opens as it was left', (name) => {
	const piece = Piece.open([new Uint8Array(readFileSync(join(here, name)))], { by: 'person' });
	const left = JSON.parse(readFileSync(join(here, name.replace(/\.piece$/, '.json')), 'utf8')) as unknown;
	expect(piece.isReadOnly).toBe(false);
	expect(summary(piece)).toEqual(left);
	for (const { stand } of piece.marks) expect(carryInto(piece.sheet, stand, { form: 'tall' })).toBeDefined();
});

test('a picture that no shelf has any more is still drawn', () => {
	const bytes = new Uint8Array(readFileSync(join(here, '0.1.0/own-picture.piece')));
	const kite = Piece.open([bytes], { by: 'person' }).picture('kite');
	expect(kite?.name).toBe('kite');
	expect(tryArt(kite?.art)?.shapes).toHaveLength(1);
});

/** What a piece holds, as plain data. */
function summary(piece: Piece): unknown {
	const marks = piece.marks.map(({ what, stand, text, feeling, keep, keepText, share, by, asked }) => ({
		what: what.kind === 'ink' ? { kind: 'ink', points: what.ink.points.length / 2, colour: what.ink.colour } : what,
		...{ stand, text, feeling, keep, keepText, share, by, asked }
	}));
	const { words, pages } = piece.sheet;
	const plain = { marks, log: piece.log.map(({ did }) => did), words: Object.keys(words).length, pages: pages.length };
	return JSON.parse(JSON.stringify(plain));
}
