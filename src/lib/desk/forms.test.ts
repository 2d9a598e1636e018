import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { changed } from './drafts.ts';
import { ask, openDatabase, openDesk, passphrase, planOne } from './fixture.ts';

afterEach(() => vi.restoreAllMocks());

describe('what is typed in a form', () => {
	test('is there again after locking, every letter of it', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		const drafts = await desk.openDraft(person.id, 'note');
		// Locked with the first letter still being written.
		for (const text of ['L', 'Lo', 'Looked at the door']) drafts.type('text', text);
		await desk.lock();
		await desk.unlock(passphrase);
		expect((await desk.openDraft(person.id, 'note')).fields).toEqual({ text: 'Looked at the door' });
		expect((await desk.openDraft(person.id, 'another')).fields).toEqual({});
		await desk.lock();
	});

	test('about nobody yet lies with the practitioner', async () => {
		const desk = await openDesk();
		(await desk.openDraft('practice', 'new')).fill({ nickname: 'Ro' });
		await desk.lock();
		await desk.unlock(passphrase);
		const drafts = await desk.openDraft('practice', 'new');
		expect(drafts.fields).toEqual({ nickname: 'Ro' });
		drafts.fill({});
		await desk.lock();
	});

	test('is kept when a child’s room is entered, and is not in the page while it is open', async () => {
		const desk = await openDesk();
		const { person, visit } = await planOne(desk);
		const drafts = await desk.openDraft(person.id, 'note');
		for (const text of ['a', 'a b', 'a bi']) drafts.type('text', text);
		await desk.enterRoom(visit.id);
		await expect(desk.openDraft(person.id, 'note')).rejects.toThrow();
		await desk.unlock(passphrase);
		expect((await desk.openDraft(person.id, 'note')).words('text')).toBe('a bi');
		await desk.lock();
	});

	test('is the same draft for whoever comes back to the form, before it is on the disk', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		(await desk.openDraft(person.id, 'note')).type('text', 'half a');
		expect((await desk.openDraft(person.id, 'note')).words('text')).toBe('half a');
		await desk.lock();
	});

	test('is there again after another tab has locked', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		const drafts = await desk.openDraft(person.id, 'note');
		drafts.type('text', 'half a note');
		await drafts.settled();
		const other = new BroadcastChannel('own-words');
		other.postMessage('lock');
		await vi.waitFor(() => expect(desk.state).toBe('locked'));
		other.close();
		await desk.unlock(passphrase);
		expect((await desk.openDraft(person.id, 'note')).words('text')).toBe('half a note');
		await desk.lock();
	});

	test('leaves nothing once it is let go', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		const before = await recordsOf(person.id);
		const drafts = await desk.openDraft(person.id, 'note');
		drafts.type('text', 'half a note');
		await drafts.settled();
		expect(await recordsOf(person.id)).toHaveLength(before.length + 1);
		drafts.fill({});
		await drafts.settled();
		expect(await recordsOf(person.id)).toEqual(before);
		await desk.lock();
	});

	test('goes with the person', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		const drafts = await desk.openDraft(person.id, 'note');
		drafts.type('text', 'half a note');
		await drafts.settled();
		await desk.forgetPerson(person.id);
		expect((await desk.openDraft(person.id, 'note')).fields).toEqual({});
		// A page that has not noticed yet writes nothing more.
		drafts.type('text', 'half a note more');
		await drafts.settled();
		expect(await recordsOf(person.id)).toEqual([]);
		await desk.lock();
	});

	test('starts empty when it is damaged, and can be written again', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		const before = await recordsOf(person.id);
		(await desk.openDraft(person.id, 'note')).type('text', 'half a note');
		await desk.lock();
		const [place] = (await recordsOf(person.id)).filter((one) => !before.includes(one));
		await damageRecord(place);
		await desk.unlock(passphrase);
		const drafts = await desk.openDraft(person.id, 'note');
		expect(drafts.fields).toEqual({});
		expect(desk.damaged).toBe(0);
		drafts.type('text', 'once more');
		await desk.lock();
		await desk.unlock(passphrase);
		expect((await desk.openDraft(person.id, 'note')).words('text')).toBe('once more');
		await desk.lock();
	});

	test('stays in hand on a full device, locks nobody in, and is kept once there is room', async () => {
		const desk = await openDesk();
		const { person } = await planOne(desk);
		const drafts = await desk.openDraft(person.id, 'note');
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		drafts.type('text', 'no room for this');
		await drafts.settled();
		expect(drafts.words('text')).toBe('no room for this');
		full.mockRestore();
		await desk.lock();
		expect(desk.state).toBe('locked');
		await desk.unlock(passphrase);
		expect((await desk.openDraft(person.id, 'note')).words('text')).toBe('no room for this');
		await desk.lock();
	});

	test('is only what is no longer as it began, an emptied field too', () => {
		const before = { present: 'Mum', place: 'home', look: 'auto' };
		expect(changed(before, before)).toEqual({});
		expect(changed(before, { ...before, present: '', place: 'school' })).toEqual({
			present: '',
			place: 'school'
		});
	});
});

/** Where an owner's records lie, as text. */
async function recordsOf(owner: string): Promise<string[]> {
	const db = await openDatabase();
	const keys = await ask(db.transaction('records').objectStore('records').getAllKeys());
	db.close();
	return keys.filter((key) => Array.isArray(key) && key[0] === owner).map((key) => JSON.stringify(key));
}

/** Turns one bit of a record. */
async function damageRecord(place: string | undefined): Promise<void> {
	if (!place) throw new Error('there is no such record');
	const key = JSON.parse(place) as string[];
	const db = await openDatabase();
	const store = db.transaction('records', 'readwrite').objectStore('records');
	const row = (await ask(store.get(key))) as { body: Uint8Array };
	const last = row.body.length - 1;
	row.body[last] = (row.body[last] ?? 0) ^ 1;
	await ask(store.put(row, key));
	db.close();
}
