import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Stand } from '#lib/piece/mark.ts';
import { Keyring } from '#lib/vault/keyring.ts';
import type { Desk } from './desk.svelte.ts';
import { openDesk, passphrase, planOne } from './fixture.ts';

const stand: Stand = {
	...{ page: 'page', place: 'part/here', form: 'wide', alone: false, x: 300, y: 300, size: 1, turn: 0 }
} as const;
const words = { kind: 'words', manner: 'typed', language: 'en' } as const;
const nothing = Promise.resolve();

afterEach(() => vi.restoreAllMocks());

/** A child's room with much in the making: steps that wait their turn, half a sentence, half a stroke. */
async function inTheMiddle() {
	const desk = await openDesk();
	const { visit } = await planOne(desk);
	const { piece, drafts } = await desk.enterRoom(visit.id);
	for (let i = 0; i < 60; i++) piece.do({ do: 'put', what: words, stand, text: `words ${i}` });
	drafts.type('words', 'and then I wan');
	drafts.draw({ ink: 'AAEC', stand: { ...stand } });
	return { desk, visit, piece, drafts };
}

/** What the desk would still show. */
const shown = ({ state, people, visits, keeper, roomVisit, settings }: Desk) => {
	return { state, people, visits, keeper, roomVisit, worker: settings.worker };
};
const empty = {
	...{ state: 'locked', people: [], visits: [], keeper: undefined, roomVisit: undefined, worker: '' }
};

describe('leaving in a hurry', () => {
	test('empties the desk in the same tick, and loses nothing of what was in the making', async () => {
		const { desk, visit } = await inTheMiddle();
		const voice = new Uint8Array([1, 2, 3]);
		// The last of a recording comes a moment after the microphone was stopped.
		const kept = new Promise((done) => setTimeout(done, 60)).then(() =>
			desk.keepSound(visit, voice, 'voice')
		);
		const gone = desk.leave(kept);
		expect(shown(desk)).toEqual(empty);
		await gone;
		await desk.unlock(passphrase);
		const { piece, drafts } = await desk.enterRoom(visit.id);
		expect(piece.marks).toHaveLength(60);
		expect(drafts.words('words')).toBe('and then I wan');
		expect(drafts.stroke?.ink).toBe('AAEC');
		expect(await desk.sound(visit, 'voice')).toEqual(voice);
		await desk.lock();
	});

	test('keeps a step that comes while the page is taken down', async () => {
		const { desk, visit, piece } = await inTheMiddle();
		const gone = desk.leave(nothing);
		for (const text of ['the stroke under the finger', 'and one more']) {
			piece.do({ do: 'put', what: words, stand, text });
		}
		await gone;
		await desk.unlock(passphrase);
		const again = await desk.readPiece(visit);
		expect(again.piece.marks).toHaveLength(62);
		await desk.lock();
	});

	test('tries once more what a full device refused', async () => {
		const { desk, visit, piece } = await inTheMiddle();
		await desk.keeper?.settled();
		const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		piece.do({ do: 'put', what: words, stand, text: 'still here' });
		await desk.keeper?.settled();
		expect(desk.keeper?.safety).toBe('waiting');
		full.mockRestore();
		await desk.leave(nothing);
		await desk.unlock(passphrase);
		const again = await desk.readPiece(visit);
		expect(again.piece.marks.map(({ text }) => text)).toContain('still here');
		await desk.lock();
	});

	test('keys go after a second, whatever the disk does', async () => {
		const { desk, visit } = await inTheMiddle();
		const drop = vi.spyOn(Keyring.prototype, 'drop');
		const begun = performance.now();
		await desk.leave(new Promise(() => undefined));
		expect(performance.now() - begun).toBeLessThan(1500);
		expect(drop).toHaveBeenCalledTimes(1);
		await expect(desk.sound(visit, 'voice')).rejects.toThrow('not open');
		await desk.unlock(passphrase);
		await desk.lock();
	});

	test('other tabs are told to lock', async () => {
		const { desk } = await inTheMiddle();
		const other = new BroadcastChannel('own-words');
		const heard = new Promise((done) => (other.onmessage = ({ data }) => done(data)));
		const gone = desk.leave(nothing);
		expect(await heard).toBe('lock');
		other.close();
		await gone;
	});

	test('what is being saved at that moment is kept, and does not come back to the desk', async () => {
		const { desk, visit } = await inTheMiddle();
		const saving = desk.saveVisit({ ...visit, stage: 'ending' });
		const gone = desk.leave(nothing);
		await Promise.all([saving, gone]);
		expect(shown(desk)).toEqual(empty);
		await desk.unlock(passphrase);
		expect(desk.visit(visit.id)?.visit.stage).toBe('ending');
		await desk.lock();
	});

	test('a form of the practitioner’s that is half filled is there again', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		(await desk.openDraft(person.id, 'fit')).fill({ purpose: 'to hear how h' });
		await desk.leave(nothing);
		expect(shown(desk)).toEqual(empty);
		await desk.unlock(passphrase);
		expect((await desk.openDraft(person.id, 'fit')).fields).toEqual({ purpose: 'to hear how h' });
		await desk.lock();
	});
});
