import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bytes, dump, failure, flip, freshVault, meddle, passphrase, text } from '#lib/vault/fixture.ts';
import { Vault } from '#lib/vault/vault.ts';

interface Row {
	name: Uint8Array;
	body: Uint8Array;
}
let vault: Vault;

beforeEach(async () => {
	vault = await freshVault();
});
afterEach(async () => {
	vi.restoreAllMocks();
	await vault.lock();
});

test('records come back as they went in, after another unlocking too', async () => {
	const buffer = bytes('the dog next door');
	const putting = vault.put('practice', 'pieces', 'b', buffer);
	buffer.fill(0);
	await putting;
	await vault.put('practice', 'pieces', 'a', bytes('first'));
	await vault.put('practice', 'pieces', 'a', bytes('second'));
	await vault.put('practice', 'visits', 'a', bytes('elsewhere'));
	await vault.lock();
	vault = await Vault.unlock(passphrase);
	expect(text(await vault.get('practice', 'pieces', 'b'))).toBe('the dog next door');
	expect(await vault.get('practice', 'pieces', 'c')).toBeUndefined();
	const all = await vault.all('practice', 'pieces');
	expect(all.map((one) => [one.id, text(one.bytes)])).toEqual([
		['a', 'second'],
		['b', 'the dog next door']
	]);
	await vault.delete('practice', 'pieces', 'a');
	await vault.delete('practice', 'pieces', 'never was');
	expect((await vault.all('practice', 'pieces')).map((one) => one.id)).toEqual(['b']);
});

test('a record put in the place of another does not open', async () => {
	await vault.put('practice', 'pieces', 'a', bytes('one'));
	await vault.put('practice', 'pieces', 'b', bytes('two'));
	await meddle<Row>('records', ([a, b]) => {
		if (a && b) [a.body, b.body] = [b.body, a.body];
	});
	expect(await failure(vault.get('practice', 'pieces', 'a'))).toBe('damaged');
	expect(await failure(vault.get('practice', 'pieces', 'b'))).toBe('damaged');
});

test('one damaged record does not stop the others, and can be deleted', async () => {
	for (const id of ['a', 'b', 'c']) await vault.put('practice', 'pieces', id, bytes(`words of ${id}`));
	let nameless = 0;
	await meddle<Row>('records', (rows) => {
		if (rows[0]) flip(rows[0].body);
		if (rows[1]) flip(rows[1].name);
		nameless = rows.length;
	});
	expect(nameless).toBe(3);
	const all = await vault.all('practice', 'pieces');
	expect(all.filter((one) => one.bytes)).toHaveLength(1);
	expect(all.filter((one) => one.damaged)).toHaveLength(2);
	const known = all.find((one) => one.damaged && one.id.length === 1);
	await vault.delete('practice', 'pieces', known?.id ?? '');
	expect(await vault.all('practice', 'pieces')).toHaveLength(2);
});

test('a record of a later version says so', async () => {
	await vault.put('practice', 'pieces', 'a', bytes('one'));
	await meddle<Row>('records', ([row]) => row && (row.body[1] = 2));
	expect(await failure(vault.get('practice', 'pieces', 'a'))).toBe('newer');
	expect(await vault.all('practice', 'pieces')).toEqual([{ id: 'a', damaged: true, newer: true }]);
});

test('a full device stores nothing of the call, and loses nothing from before', async () => {
	await vault.put('practice', 'pieces', 'a', bytes('before'));
	const earlier = await dump();
	const full = () => {
		throw new DOMException('', 'QuotaExceededError');
	};
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
	expect(await failure(vault.put('practice', 'pieces', 'a', bytes('after')))).toBe('full');
	expect(await failure(vault.append('practice', 'log', bytes('after')))).toBe('full');
	expect(await failure(vault.newOwner())).toBe('full');
	vi.restoreAllMocks();
	expect(await dump()).toEqual(earlier);
	expect(text(await vault.get('practice', 'pieces', 'a'))).toBe('before');
	await vault.put('practice', 'pieces', 'a', bytes('after'));
	expect(text(await vault.get('practice', 'pieces', 'a'))).toBe('after');
});

test('a device that is full only when the transaction ends says so as well', async () => {
	const add: unknown = Reflect.get(IDBObjectStore.prototype, 'add');
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
		const request = (add as IDBObjectStore['add']).call(this, value, key);
		const tx = this.transaction as IDBTransaction & { _abort(name: string): void };
		request.addEventListener('success', () => tx._abort('QuotaExceededError'));
		return request;
	});
	expect(await failure(vault.append('practice', 'log', bytes('after')))).toBe('full');
	vi.restoreAllMocks();
	expect(await vault.rows('practice', 'log')).toBe(0);
});

test('a lost connection is made again, a closed one is not', async () => {
	await vault.put('practice', 'pieces', 'a', bytes('before'));
	const begin: unknown = Reflect.get(IDBDatabase.prototype, 'transaction');
	vi.spyOn(IDBDatabase.prototype, 'transaction')
		.mockImplementationOnce(() => {
			throw new DOMException('', 'InvalidStateError');
		})
		.mockImplementation(function (this: IDBDatabase, ...how) {
			return (begin as IDBDatabase['transaction']).apply(this, how);
		});
	expect(text(await vault.get('practice', 'pieces', 'a'))).toBe('before');
	vi.restoreAllMocks();
	await new Promise((done) => (indexedDB.deleteDatabase('vault').onsuccess = done));
	expect(await failure(vault.get('practice', 'pieces', 'a'))).toBe('unavailable');
});
