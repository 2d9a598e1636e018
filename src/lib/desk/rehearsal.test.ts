import { expect, test } from 'vitest';
import { trialSheet, trialStand } from '#lib/piece/trial.ts';
import { rehearse } from './rehearsal.ts';
import { startSettings } from './settings.ts';

test('everything works in a rehearsal, and it is a piece of its own', async () => {
	const { desk, found, open } = rehearse({
		sheet: trialSheet(),
		name: 'Three houses',
		settings: startSettings
	});
	expect(found.visit).toMatchObject({ stage: 'doing', activity: { id: 'three-houses' } });
	const words = { kind: 'words', manner: 'typed', language: 'en' } as const;
	open.piece.do({ do: 'put', what: words, stand: trialStand(), text: 'just trying' });
	expect(open.piece.marks.map(({ text }) => text)).toEqual(['just trying']);
	expect(open.piece.undo()).toBe(true);
	expect(open.piece.marks).toEqual([]);

	const id = await desk.keepSound(found.visit, new Uint8Array([1, 2]));
	expect(await desk.sound(found.visit, id)).toEqual(new Uint8Array([1, 2]));
	await desk.dropSound(found.visit, id);
	expect(await desk.sound(found.visit, id)).toBeUndefined();

	open.drafts.type('mine', 'half a sen');
	await open.keeper.close();
	expect(open.keeper.safety).toBe('saved');
});
