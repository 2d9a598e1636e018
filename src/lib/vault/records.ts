import type { Database, Writing } from '#lib/vault/database.ts';
import { open, seal, type Bytes } from '#lib/vault/envelope.ts';
import { Damaged, Newer, OutOfReach } from '#lib/vault/errors.ts';
import { token, type OwnerKeys } from '#lib/vault/keyring.ts';

// A record is stored under tokens of its collection and id, with its id sealed beside its bytes. Both are sealed
// before a transaction is opened: an IndexedDB transaction ends by itself while it waits for WebCrypto.

/** One record of a collection. Without `bytes` it could not be opened; `newer` then says that a later app wrote it. */
export interface Kept {
	/** Its id; of a record so damaged that this cannot be read either, a token that is nobody's id. */
	id: string;
	bytes?: Bytes;
	damaged?: true;
	newer?: true;
}

/** Breaks off a write for an owner whose keys are gone: another tab may have destroyed them a moment ago. */
export async function mustExist(tx: Writing, owner: string): Promise<void> {
	if ((await tx.objectStore('keys').getKey(owner)) === undefined) throw new OutOfReach();
}

const shelfOf = (keys: OwnerKeys, collection: string) => token(keys, 'shelf', collection);

async function placeOf(keys: OwnerKeys, collection: string, id: string): Promise<[string, string, string]> {
	return [keys.owner, await shelfOf(keys, collection), await token(keys, 'record', collection, id)];
}

/** Stores a record in the place of an earlier one of the same id. */
export async function putRecord(
	db: Database,
	keys: OwnerKeys,
	collection: string,
	id: string,
	bytes: Bytes
): Promise<void> {
	const place = await placeOf(keys, collection, id);
	const body = await seal(keys.sealing, ['record', keys.owner, collection, id], bytes);
	const name = await seal(keys.sealing, ['name', ...place], new TextEncoder().encode(id));
	await db.write(['keys', 'records'], async (tx) => {
		await mustExist(tx, keys.owner);
		await tx.objectStore('records').put({ name, body }, place);
	});
}

/** Gives a record's bytes, or undefined where there is none; throws `Damaged` or `Newer` when it does not open. */
export async function getRecord(
	db: Database,
	keys: OwnerKeys,
	collection: string,
	id: string
): Promise<Bytes | undefined> {
	const place = await placeOf(keys, collection, id);
	const row = await db.read(['records'], (tx) => tx.objectStore('records').get(place));
	return row && open(keys.sealing, ['record', keys.owner, collection, id], row.body);
}

/** Gives every record of a collection by order of id; one that does not open says so and stops no other. */
export async function allRecords(db: Database, keys: OwnerKeys, collection: string): Promise<Kept[]> {
	const shelf = await shelfOf(keys, collection);
	const range = IDBKeyRange.bound([keys.owner, shelf], [keys.owner, shelf, []]);
	const [places, rows] = await db.read(['records'], (tx) => {
		const store = tx.objectStore('records');
		return Promise.all([store.getAllKeys(range), store.getAll(range)]);
	});
	const kept = places.map(async (place, i): Promise<Kept> => {
		let id = place[2];
		try {
			id = new TextDecoder().decode(await open(keys.sealing, ['name', ...place], rows[i]?.name));
			return { id, bytes: await open(keys.sealing, ['record', keys.owner, collection, id], rows[i]?.body) };
		} catch (error) {
			if (error instanceof Newer) return { id, damaged: true, newer: true };
			if (error instanceof Damaged) return { id, damaged: true };
			throw error;
		}
	});
	return (await Promise.all(kept)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Deletes a record, damaged or not; where there is none, nothing happens. */
export async function deleteRecord(
	db: Database,
	keys: OwnerKeys,
	collection: string,
	id: string
): Promise<void> {
	const place = await placeOf(keys, collection, id);
	await db.write(['records'], (tx) => tx.objectStore('records').delete(place));
}
