import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import type { Stand } from '#lib/piece/mark.ts';
import type { Desk } from './desk.svelte.ts';
import { ask, openDatabase, openDesk, passphrase, planOne } from './fixture.ts';

const stand: Stand = {
	...{ page: 'page', place: 'part/here', form: 'wide', alone: false, x: 300, y: 300, size: 1, turn: 0 }
} as const;

const words = { kind: 'words', manner: 'typed', language: 'en' } as const;

afterEach(() => vi.restoreAllMocks());

describe('the desk', () => {
	test('finds people, visits and work again after locking', async () => {
		const desk = await openDesk();
		const { visit } = await planOne(desk);
		const { piece, keeper } = await desk.enterRoom(visit.id);
		piece.do({ do: 'put', what: words, stand, text: 'a red bike' });
		await keeper.settled();
		expect(keeper.safety).toBe('saved');
		await desk.lock();
		expect(desk.people).toEqual([]);
		await desk.unlock(passphrase);
		expect(desk.person(visit.person)?.nickname).toBe('Robin');
		const again = await desk.readPiece(visit);
		expect(again.piece.marks.map(({ text }) => text)).toEqual(['a red bike']);
		await desk.lock();
	});

	test('in a child’s room it holds nobody else, and a wrong passphrase changes nothing', async () => {
		const desk = await openDesk();
		const other = await desk.addPerson('Kit', 'b2', plainAccess());
		const { visit } = await planOne(desk);
		await desk.enterRoom(visit.id);
		expect(desk.people.map(({ nickname }) => nickname)).toEqual(['Robin']);
		await expect(desk.sound({ person: other.id, piece: 'any' }, 'any')).rejects.toMatchObject({
			code: 'out-of-reach'
		});
		await expect(desk.unlock('something else entirely')).rejects.toMatchObject({ code: 'wrong-passphrase' });
		expect(desk.state).toBe('room');
		await desk.unlock(passphrase);
		expect(desk.people.length).toBeGreaterThan(1);
		await desk.lock();
	});

	test('words being typed are there again', async () => {
		const desk = await openDesk();
		const { visit } = await planOne(desk);
		const { drafts } = await desk.enterRoom(visit.id);
		for (const text of ['a', 'a b', 'a bi']) drafts.type('words', text);
		await drafts.settled();
		await desk.lock();
		await desk.unlock(passphrase);
		expect((await desk.enterRoom(visit.id)).drafts.words('words')).toBe('a bi');
		await desk.lock();
	});

	test('a full device keeps the work in hand, says so, and stores it once there is room', async () => {
		const desk = await openDesk();
		const { visit } = await planOne(desk);
		const { piece, keeper } = await desk.enterRoom(visit.id);
		const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		const fuller = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		piece.do({ do: 'put', what: words, stand, text: 'still here' });
		await keeper.settled();
		expect(keeper.safety).toBe('waiting');
		expect(keeper.trouble).toMatchObject({ code: 'full' });
		expect(piece.marks.map(({ text }) => text)).toEqual(['still here']);
		full.mockRestore();
		fuller.mockRestore();
		keeper.retry();
		await keeper.settled();
		expect(keeper.safety).toBe('saved');
		await desk.lock();
		await desk.unlock(passphrase);
		expect((await desk.readPiece(visit)).piece.marks.map(({ text }) => text)).toEqual(['still here']);
		await desk.lock();
	});

	test('a damaged line of a log hides little and stops nothing', async () => {
		const desk = await openDesk();
		const { visit } = await planOne(desk);
		const { piece, keeper } = await desk.enterRoom(visit.id);
		for (let i = 0; i < 45; i++) piece.do({ do: 'put', what: words, stand, text: `words ${i}` });
		await keeper.settled();
		await desk.lock();
		await damageOneLine();
		await desk.unlock(passphrase);
		const again = await desk.readPiece(visit);
		expect(again.damaged).toBe(1);
		expect(again.piece.marks).toHaveLength(45);
		expect(desk.people.length).toBeGreaterThan(0);
		await desk.lock();
	});

	describe('a photo', () => {
		const bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3]);
		const photo = { kind: 'photo', photo: 'photo-1', width: 20, height: 10 } as const;

		async function withPhoto() {
			const desk = await openDesk();
			const { visit } = await planOne(desk);
			const { piece, keeper } = await desk.enterRoom(visit.id);
			await desk.keepPhoto(visit, 'photo-1', bytes);
			const mark = piece.do({ do: 'put', what: photo, stand }) ?? '';
			await keeper.settled();
			return { desk, visit, piece, keeper, mark };
		}

		test('is there again with its piece', async () => {
			const { desk, visit } = await withPhoto();
			await desk.lock();
			await desk.unlock(passphrase);
			const again = await desk.readPiece(visit);
			expect(again.photos.get('photo-1')).toEqual(bytes);
			expect(again.damaged).toBe(0);
			expect((await desk.enterRoom(visit.id)).photos.size).toBe(1);
			await desk.lock();
		});

		test('stays while its taking away can be undone, and is destroyed when the piece is closed', async () => {
			const { desk, visit, piece, mark } = await withPhoto();
			piece.do({ do: 'takeAway', ids: [mark] });
			expect((await desk.readPiece(visit)).piece.log).toHaveLength(1);
			piece.undo();
			await desk.lock();
			await desk.unlock(passphrase);
			const again = await desk.enterRoom(visit.id);
			expect(again.photos.size).toBe(1);
			again.piece.do({ do: 'takeAway', ids: [mark] });
			await desk.lock();
			await desk.unlock(passphrase);
			const last = await desk.enterRoom(visit.id);
			// Even a mark that comes back shows nothing: the bytes are gone.
			last.piece.do({ do: 'put', what: photo, stand });
			await last.keeper.settled();
			expect((await desk.readPiece(visit)).photos.size).toBe(0);
			await desk.lock();
		});

		test('that is damaged is counted and stops nothing', async () => {
			const { desk, visit, piece, keeper } = await withPhoto();
			piece.do({ do: 'put', what: { ...photo, photo: 'never kept' }, stand });
			piece.do({ do: 'put', what: words, stand, text: 'still here' });
			await keeper.settled();
			await desk.lock();
			await desk.unlock(passphrase);
			const again = await desk.enterRoom(visit.id);
			expect(again.damaged).toBe(1);
			expect(again.photos.size).toBe(1);
			expect(again.piece.marks.map(({ text }) => text)).toContain('still here');
			// Where something could not be read, nothing is let go.
			again.piece.do({ do: 'takeAway', ids: again.piece.marks.map(({ id }) => id) });
			again.piece.undo();
			await desk.lock();
			await desk.unlock(passphrase);
			expect((await desk.readPiece(visit)).photos.size).toBe(1);
			await desk.lock();
		});

		test('that does not fit on a full device says so, and no mark shows it', async () => {
			const desk = await openDesk();
			const { visit } = await planOne(desk);
			const { piece } = await desk.enterRoom(visit.id);
			const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
				throw new DOMException('', 'QuotaExceededError');
			});
			await expect(desk.keepPhoto(visit, 'photo-1', bytes)).rejects.toMatchObject({ code: 'full' });
			full.mockRestore();
			expect(piece.marks).toEqual([]);
			await desk.lock();
		});
	});

	describe('a recording', () => {
		const bytes = new Uint8Array([0x1a, 0x45, 1, 2, 3]);
		const voice = { kind: 'voice', sound: 'sound-1', seconds: 2, language: 'en' } as const;

		async function withSound() {
			const desk = await openDesk();
			const { visit } = await planOne(desk);
			const { piece, keeper, drafts } = await desk.enterRoom(visit.id);
			await desk.keepSound(visit, bytes, 'sound-1');
			const mark = piece.do({ do: 'put', what: voice, stand }) ?? '';
			await keeper.settled();
			return { desk, visit, piece, drafts, mark };
		}

		const again = async (desk: Desk) => {
			await desk.lock();
			await desk.unlock(passphrase);
		};

		test('stays while its taking out can be undone, and is destroyed when the piece is closed', async () => {
			const { desk, visit, piece, mark } = await withSound();
			piece.do({ do: 'takeAway', ids: [mark] });
			expect(await desk.sound(visit, 'sound-1')).toEqual(bytes);
			piece.undo();
			await again(desk);
			expect(await desk.sound(visit, 'sound-1')).toEqual(bytes);
			(await desk.enterRoom(visit.id)).piece.do({ do: 'takeAway', ids: [mark] });
			await again(desk);
			expect(await desk.sound(visit, 'sound-1')).toBeUndefined();
			await desk.lock();
		});

		test('that is still in the making, or that the visit names, is no mark and stays', async () => {
			const { desk, visit, drafts } = await withSound();
			await desk.keepSound(visit, bytes, 'making');
			await desk.keepSound(visit, bytes, 'good-thing');
			await desk.keepSound(visit, bytes, 'thrown');
			drafts.type('voice', JSON.stringify({ id: 'making', seconds: 2 }));
			await desk.saveVisit({ ...visit, ending: { ...visit.ending, todayText: 'good-thing' } });
			await again(desk);
			const left = ['sound-1', 'making', 'good-thing', 'thrown'];
			const kept = await Promise.all(left.map(async (id) => (await desk.sound(visit, id)) !== undefined));
			expect(kept).toEqual([true, true, true, false]);
			await desk.lock();
		});

		test('of another piece of the same person is not touched', async () => {
			const { desk, visit } = await withSound();
			await again(desk);
			const person = desk.person(visit.person);
			if (!person) throw new Error('there is a person');
			const { sheet } = (await desk.readPiece(visit)).piece;
			const other = await desk.planVisit({ person, sheet, name: 'Two', purpose: '' });
			await desk.enterRoom(other.id);
			await again(desk);
			expect(await desk.sound(visit, 'sound-1')).toEqual(bytes);
			await desk.lock();
		});

		test('is let go of by nobody who leaves in a hurry', async () => {
			const { desk, visit, piece, mark } = await withSound();
			piece.do({ do: 'takeAway', ids: [mark] });
			await desk.leave(Promise.resolve());
			await desk.unlock(passphrase);
			expect(await desk.sound(visit, 'sound-1')).toEqual(bytes);
			await desk.lock();
		});
	});

	test('destroying a person’s key takes their visits with it', async () => {
		const desk = await openDesk();
		const { person, visit } = await planOne(desk);
		await desk.forgetPerson(person.id);
		expect(desk.visit(visit.id)).toBeUndefined();
		await expect(desk.readPiece(visit)).rejects.toMatchObject({ code: 'out-of-reach' });
		await desk.lock();
	});
});

/** Turns one bit of the fifth newest line but forty: one in the middle of the last log. */
async function damageOneLine(): Promise<void> {
	const db = await openDatabase();
	const store = db.transaction('lines', 'readwrite').objectStore('lines');
	const keys = await ask<IDBValidKey[]>(store.getAllKeys());
	const key = keys.at(-40);
	if (key === undefined) throw new Error('there is no such line');
	const row = (await ask(store.get(key))) as Record<string, unknown>;
	const sealed = Object.values(row).find((value): value is Uint8Array => value instanceof Uint8Array);
	if (!sealed) throw new Error('the line has no bytes');
	const last = sealed.length - 1;
	sealed[last] = (sealed[last] ?? 0) ^ 1;
	await ask(store.keyPath === null ? store.put(row, key) : store.put(row));
	db.close();
}
