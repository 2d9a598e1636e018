import type { Database } from '#lib/vault/database.ts';
import { open, seal, type Bytes } from '#lib/vault/envelope.ts';
import { Damaged, Newer } from '#lib/vault/errors.ts';
import { token, type OwnerKeys } from '#lib/vault/keyring.ts';
import { mustExist } from '#lib/vault/records.ts';

// A log is one snapshot, or none, and the rows written since. A row is proved to belong to its log, not to its place
// in it: whoever can write to the device's disk can leave rows out or repeat them, and what is merged from them has
// to bear that, as Yjs updates do.

/** What a log holds, snapshot first and then rows in order; what does not open is counted and left out. */
export interface Read {
	parts: Bytes[];
	/** How many could not be opened. */
	damaged: number;
	/** How many of these were written by a later version of the app. */
	newer: number;
}

/** A row that is sealed and ready to be stored. */
export interface Line {
	owner: string;
	log: string;
	sealed: Bytes;
}

const logOf = (keys: OwnerKeys, log: string) => token(keys, 'log', log);

/** Seals one row. */
export async function sealLine(keys: OwnerKeys, log: string, bytes: Bytes): Promise<Line> {
	const sealed = await seal(keys.sealing, ['line', keys.owner, log], bytes);
	return { owner: keys.owner, log: await logOf(keys, log), sealed };
}

/** Stores one row at the end of its log. */
export function addLine(db: Database, line: Line): Promise<void> {
	return db.write(['keys', 'lines'], async (tx) => {
		await mustExist(tx, line.owner);
		await tx.objectStore('lines').add(line);
	});
}

async function stored(db: Database, owner: string, at: string) {
	// One transaction for both, or a compaction between the two would lose rows from the reader's sight.
	return db.read(['lines', 'snapshots'], async (tx) => {
		const rows = tx.objectStore('lines').index('log');
		const [snapshot, keys, lines] = await Promise.all([
			tx.objectStore('snapshots').get([owner, at]),
			rows.getAllKeys([owner, at]),
			rows.getAll([owner, at])
		]);
		return { snapshot, keys, lines };
	});
}

async function openAll(
	keys: OwnerKeys,
	log: string,
	rows: Awaited<ReturnType<typeof stored>>
): Promise<Read> {
	const opening = rows.lines.map((line) => open(keys.sealing, ['line', keys.owner, log], line.sealed));
	if (rows.snapshot) opening.unshift(open(keys.sealing, ['snapshot', keys.owner, log], rows.snapshot));
	const read: Read = { parts: [], damaged: 0, newer: 0 };
	for (const one of await Promise.allSettled(opening)) {
		if (one.status === 'fulfilled') read.parts.push(one.value);
		else if (one.reason instanceof Newer) read.newer++;
		else if (!(one.reason instanceof Damaged)) throw one.reason;
		if (one.status === 'rejected') read.damaged++;
	}
	return read;
}

/** Reads a whole log as it stood at one moment. */
export async function readLog(db: Database, keys: OwnerKeys, log: string): Promise<Read> {
	return openAll(keys, log, await stored(db, keys.owner, await logOf(keys, log)));
}

/** Counts the rows since the snapshot. */
export async function countRows(db: Database, keys: OwnerKeys, log: string): Promise<number> {
	const at = await logOf(keys, log);
	return db.read(['lines'], (tx) => tx.objectStore('lines').index('log').count([keys.owner, at]));
}

/**
 * Folds a log into one snapshot, by `merge`; throws `Damaged` or `Newer`, and changes nothing, when a part does not open.
 *
 * It deletes the rows that it has read and no others, because another tab may be writing to the same log.
 */
export async function compactLog(
	db: Database,
	keys: OwnerKeys,
	log: string,
	merge: (parts: Bytes[]) => Uint8Array
): Promise<void> {
	const { owner } = keys;
	const at = await logOf(keys, log);
	await alone(`vault-log-${at}`, async () => {
		const before = await stored(db, owner, at);
		if (before.keys.length === 0) return;
		const { parts, damaged, newer } = await openAll(keys, log, before);
		if (newer) throw new Newer();
		if (damaged) throw new Damaged();
		const merged = await seal(keys.sealing, ['snapshot', owner, log], new Uint8Array(merge(parts)));
		await db.write(['keys', 'lines', 'snapshots'], async (tx) => {
			await mustExist(tx, owner);
			const lines = tx.objectStore('lines');
			const now = new Set(await lines.index('log').getAllKeys([owner, at]));
			const snapshot = await tx.objectStore('snapshots').get([owner, at]);
			// Where there are no Web Locks another tab may have compacted or erased meanwhile: then its result stands.
			if (!same(snapshot, before.snapshot) || !before.keys.every((key) => now.has(key))) return;
			await Promise.all([
				tx.objectStore('snapshots').put(merged, [owner, at]),
				...before.keys.map((key) => lines.delete(key))
			]);
		});
	});
}

/** Deletes a log, snapshot and rows. */
export async function eraseLog(db: Database, keys: OwnerKeys, log: string): Promise<void> {
	const place: [string, string] = [keys.owner, await logOf(keys, log)];
	await db.write(['lines', 'snapshots'], async (tx) => {
		const lines = tx.objectStore('lines');
		const rows = await lines.index('log').getAllKeys(place);
		await Promise.all([tx.objectStore('snapshots').delete(place), ...rows.map((key) => lines.delete(key))]);
	});
}

function same(a: Bytes | undefined, b: Bytes | undefined): boolean {
	return a === b || (!!a && !!b && a.length === b.length && a.every((byte, i) => byte === b[i]));
}

async function alone(name: string, work: () => Promise<void>): Promise<void> {
	// Absent in tests, and in pages that are not served over a secure connection.
	const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
	await (locks ? locks.request(name, work) : work());
}
