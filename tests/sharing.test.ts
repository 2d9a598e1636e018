/**
 * Nothing goes further than the worker unless the person said so: no kind of mark begins wider, nothing that is done to
 * a mark widens it, and nothing but the person's own choice and their "just for me" ever sets it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Command } from '#lib/piece/command.ts';
import type { What } from '#lib/piece/mark.ts';
import { Piece } from '#lib/piece/piece.ts';
import { trialInk, trialSheet, trialStand } from '#lib/piece/trial.ts';

const words = { kind: 'words', manner: 'typed', language: 'en' } as const;

/** One of each kind there is; a kind that is missing here does not compile. */
const kinds: Record<What['kind'], What> = {
	ink: { kind: 'ink', ink: trialInk() },
	picture: { kind: 'picture', picture: 'dog' },
	photo: { kind: 'photo', photo: 'p', width: 10, height: 10 },
	words,
	voice: { kind: 'voice', sound: 's', seconds: 2, language: 'en' },
	line: { kind: 'line', line: 'near', from: 'me', to: 'me' },
	place: { kind: 'place' }
};

test.each(Object.entries(kinds))('%s begins with the worker', (_kind, what) => {
	const piece = Piece.make(trialSheet(), { by: 'person' });
	const id = piece.do({ do: 'put', what, stand: trialStand(), text: '' });
	expect(piece.marks.map(({ share }) => share)).toEqual(['worker']);
	if (!id) throw new Error('it was put');
	const changes: Command[] = [
		{ do: 'feel', id, feeling: 'sad' },
		{ do: 'keep', id, keep: 'change', text: 'a lock' },
		{ do: 'word', id, text: 'my bed' },
		{ do: 'move', id, to: { x: 200 } },
		{ do: 'confirm', id }
	];
	piece.doAll(changes);
	expect(piece.marks.map(({ share }) => share)).toEqual(['worker']);
});

test('only what the person chose at read-back, or keeping it for themself, sets who sees it', () => {
	const places = ['src', 'activities'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|svelte)$/.test(name) && !/\.test\.ts$|fixture|trial\.ts$/.test(name))
			.filter((name) => /do: 'share'/.test(readFileSync(`${folder}/${name}`, 'utf8')))
			.map((name) => name.replaceAll('\\', '/').split('/').at(-1))
	);
	expect(places.sort()).toEqual(['ReadBackMark.svelte', 'command.ts', 'play.svelte.ts']);
	const kept = /do: 'share', id, share: '(\w+)'/.exec(
		readFileSync('src/routes/(child)/play/[visit]/play.svelte.ts', 'utf8')
	);
	expect(kept?.[1]).toBe('me');
});
