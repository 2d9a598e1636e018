import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import type { Operation } from '#lib/activity/schema.ts';
import { withOwn } from '#lib/activity/own.ts';
import { fileOf } from '#lib/shelf/brought.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import type { Desk } from './desk.svelte.ts';
import { ask, openDatabase, openDesk, passphrase, planOne } from './fixture.ts';

const operations: Operation[] = [
	{ do: 'remove', ref: 'houses/dreams' },
	{ do: 'add', ref: 'houses', to: 'things', what: { id: 'own-dog', picture: 'dog' } },
	{ do: 'reword', ref: 'houses/own-dog', text: { en: 'Biscuit' } },
	{ do: 'reword', ref: 'houses/good', text: { en: 'The sunny house' } }
];
const made = {
	activity: 'three-houses',
	edition: 1,
	name: 'Two and a dog',
	why: 'For short visits.',
	operations
};

let desk: Desk;

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	desk = await openDesk();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await desk.lock();
});

const again = async () => {
	await desk.lock();
	await desk.unlock(passphrase);
	return desk.openLibrary();
};

const brought = async () => {
	const library = await desk.openLibrary();
	return fileOf(library.shelves.source('three-houses'), [], 'en');
};

function fillUp() {
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});
}

describe('own adaptations', () => {
	test('are there again after locking, for their activity alone, and can be renamed and dropped', async () => {
		const { id } = await (await desk.openLibrary()).keepNew(made);
		let library = await again();
		expect(library.adaptationsOf('three-houses')).toEqual([{ version: 1, id, ...made }]);
		expect(library.adaptationsOf('sorting-mat')).toEqual([]);
		await library.keep({ version: 1, id, ...made, name: 'Two houses, one dog' });
		library = await again();
		expect(library.adaptationsOf('three-houses').map(({ name }) => name)).toEqual(['Two houses, one dog']);
		await library.drop(id);
		expect((await again()).adaptationsOf('three-houses')).toEqual([]);
	});

	test('change a sheet as one that was chosen, after the activity’s own and before what is written now', async () => {
		const library = await desk.openLibrary();
		const kept = await library.keepNew(made);
		const opened = await library.shelves.open('three-houses');
		const definition = withOwn(opened.definition, library.adaptationsOf('three-houses'));
		const { sheet, on, skipped } = await fitSheet(
			{ ...opened, definition },
			{
				person: { band: 'b4', access: plainAccess() },
				chosen: { [kept.id]: true },
				own: [{ do: 'reword', ref: 'houses/own-dog', text: { en: 'Crumb' } }]
			}
		);
		expect(on).toEqual(['rooms', kept.id]);
		expect(sheet.on).toEqual(on);
		expect(skipped).toEqual([]);
		expect(sheet.words['houses/good']).toBe('The sunny house');
		expect(sheet.words['houses/own-dog']).toBe('Crumb');
		expect(sheet.words['houses/dreams']).toBeUndefined();
		expect(sheet.art['dog']).toContain('<svg');
	});

	test('say what no longer fits a later edition', async () => {
		const library = await desk.openLibrary();
		const attic: Operation = { do: 'remove', ref: 'houses/attic' };
		const kept = await library.keepNew({ ...made, operations: [...operations, attic] });
		const opened = await library.shelves.open('three-houses');
		const { skipped } = await fitSheet(
			{ ...opened, definition: withOwn(opened.definition, [kept]) },
			{ person: { band: 'b2', access: plainAccess() }, chosen: { [kept.id]: true } }
		);
		expect(skipped).toEqual([{ from: kept.id, operation: attic, why: 'no such place or part' }]);
	});

	test('a full device says so and keeps nothing half', async () => {
		const library = await desk.openLibrary();
		const full = fillUp();
		await expect(library.keepNew(made)).rejects.toMatchObject({ code: 'full' });
		full.mockRestore();
		expect(library.adaptationsOf('three-houses')).toEqual([]);
		expect((await again()).adaptationsOf('three-houses')).toEqual([]);
	});
});

describe('an activity that was brought in', () => {
	test('stands beside ours under an id of its own, and is there again', async () => {
		const file = await brought();
		expect((await desk.openLibrary()).holds('three-houses')).toBe('ours');
		const id = await (await desk.openLibrary()).bringIn(file, true);
		expect(id).toBe('three-houses-2');
		const { shelves } = await again();
		const both = shelves.list().filter(({ name }) => name === 'Three houses');
		expect(both.map((one) => [one.id, one.isBroughtIn]).sort()).toEqual([
			['three-houses', false],
			['three-houses-2', true]
		]);
		expect((await shelves.open(id)).definition).toEqual((await shelves.open('three-houses')).definition);
	});

	test('replaces one that was brought in before, or stands beside it', async () => {
		const library = await desk.openLibrary();
		const file = { ...(await brought()), id: 'my-houses' };
		expect(await library.bringIn(file)).toBe('my-houses');
		expect(library.holds('my-houses')).toBe('brought');
		const en = { ...file.words['en'], name: 'My houses' };
		expect(await library.bringIn({ ...file, words: { en } }, true)).toBe('my-houses');
		expect(await library.bringIn(file)).toBe('my-houses-2');
		const names = (await again()).shelves.list().filter(({ isBroughtIn }) => isBroughtIn);
		expect(names.map(({ id, name }) => [id, name])).toEqual([
			['my-houses', 'My houses'],
			['my-houses-2', 'Three houses']
		]);
	});

	test('is taken off the shelf with its own adaptations, and work done on it still opens', async () => {
		const library = await desk.openLibrary();
		const id = await library.bringIn({ ...(await brought()), id: 'my-houses' });
		await library.keepNew({ ...made, activity: id });
		const { person } = await planOne(desk);
		const { sheet } = await fitSheet(await library.shelves.open(id), { person });
		const visit = await desk.planVisit({ person, sheet, name: 'My houses', purpose: '' });
		await library.remove(id);
		const after = await again();
		expect(after.shelves.has(id)).toBe(false);
		expect(after.adaptationsOf(id)).toEqual([]);
		const { piece } = await desk.readPiece(visit);
		expect(piece.sheet.words['houses/good']).toBe('Good house');
	});

	test('on a full device says so, and nothing is on the shelf', async () => {
		const library = await desk.openLibrary();
		const file = { ...(await brought()), id: 'my-houses' };
		const full = fillUp();
		await expect(library.bringIn(file)).rejects.toMatchObject({ code: 'full' });
		full.mockRestore();
		expect(library.shelves.has('my-houses')).toBe(false);
		expect((await again()).shelves.has('my-houses')).toBe(false);
	});

	test('that is damaged is counted and stops no other', async () => {
		const library = await desk.openLibrary();
		await library.bringIn({ ...(await brought()), id: 'my-houses' });
		await library.keepNew(made);
		await desk.lock();
		await damageLongest();
		await desk.unlock(passphrase);
		const after = await desk.openLibrary();
		expect(after.damaged).toBe(1);
		expect(after.shelves.has('my-houses')).toBe(false);
		expect(after.adaptationsOf('three-houses')).toHaveLength(1);
	});
});

test('a child’s room holds nothing of it', async () => {
	await (await desk.openLibrary()).keepNew(made);
	const { visit } = await planOne(desk);
	await desk.enterRoom(visit.id);
	expect(desk.library).toBeUndefined();
	await expect(desk.openLibrary()).rejects.toThrow();
});

/** Turns one bit of the longest record. */
async function damageLongest(): Promise<void> {
	const db = await openDatabase();
	const store = db.transaction('records', 'readwrite').objectStore('records');
	const keys = await ask<IDBValidKey[]>(store.getAllKeys());
	const rows = (await ask(store.getAll())) as { body: Uint8Array }[];
	const longest = Math.max(...rows.map(({ body }) => body.length));
	const at = rows.findIndex(({ body }) => body.length === longest);
	const row = rows[at];
	if (!row) throw new Error('there is no record');
	row.body[longest - 1] = (row.body[longest - 1] ?? 0) ^ 1;
	await ask(store.put(row, keys[at]));
	db.close();
}
