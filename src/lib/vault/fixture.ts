import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Cost } from '#lib/vault/passphrase.ts';
import { Vault } from '#lib/vault/vault.ts';

/** A passphrase for tests. */
export const passphrase = 'lantern pebble otter mint';

/** A derivation that takes no time, and that only tests may use. */
export const quick: Cost = { memory: 8, passes: 1, lanes: 1 };

/** Gives a new vault on an empty device. */
export function freshVault(): Promise<Vault> {
	globalThis.indexedDB = new IDBFactory();
	return Vault.make(passphrase, quick);
}

/** UTF-8 bytes of a text, and back. */
export const bytes = (text: string) => new TextEncoder().encode(text);
export const text = (from: Uint8Array | undefined) => from && new TextDecoder().decode(from);
export const texts = (from: Uint8Array[]) => from.map((one) => new TextDecoder().decode(one));

/** Says how a promise fails, by the code of the error. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
	return promise.then(
		() => 'nothing failed',
		(error: { code?: unknown }) => error.code ?? error
	);
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error());
	});
}

/** Reads the database as somebody would who has the tablet and not the passphrase. */
export async function dump(): Promise<Record<string, { keys: IDBValidKey[]; rows: unknown[] }>> {
	const db = await asked(indexedDB.open('vault'));
	const found: Awaited<ReturnType<typeof dump>> = {};
	for (const name of db.objectStoreNames) {
		const store = db.transaction(name).objectStore(name);
		const [keys, rows] = await Promise.all([
			asked(store.getAllKeys()),
			asked(store.getAll() as IDBRequest<unknown[]>)
		]);
		found[name] = { keys, rows };
	}
	db.close();
	return found;
}

/** Changes the rows of a store behind the vault's back. */
export async function meddle<T>(name: string, change: (rows: T[]) => void): Promise<void> {
	const db = await asked(indexedDB.open('vault'));
	const store = db.transaction(name, 'readwrite').objectStore(name);
	const keys = await asked(store.getAllKeys());
	const rows = await asked(store.getAll() as IDBRequest<T[]>);
	change(rows);
	await Promise.all(keys.map((key, i) => asked(store.put(rows[i], store.keyPath ? undefined : key))));
	db.close();
}

/** Flips one bit, counted from the end when the place is negative. */
export function flip(envelope: Uint8Array, place = -1): void {
	const at = place < 0 ? envelope.length + place : place;
	envelope[at] = (envelope[at] ?? 0) ^ 1;
}
