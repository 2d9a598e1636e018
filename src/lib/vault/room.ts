import type { Database } from '#lib/vault/database.ts';
import type { Bytes } from '#lib/vault/envelope.ts';
import { Locked } from '#lib/vault/errors.ts';
import type { Keyring, OwnerKeys } from '#lib/vault/keyring.ts';
import { addLine, compactLog, countRows, eraseLog, readLog, sealLine, type Read } from '#lib/vault/log.ts';
import { allRecords, deleteRecord, getRecord, putRecord, type Kept } from '#lib/vault/records.ts';
import { onLock, tellLock } from '#lib/vault/tabs.ts';
import { Turns } from '#lib/vault/turns.ts';

/** What keeping the browser promised: never cleared by itself, perhaps cleared, or no answer. */
export type Keeping = 'kept' | 'may be cleared' | 'unknown';

/**
 * What can be read and written with the keys at hand: one owner's in the child's room, everyone's in the whole vault.
 *
 * Every call after `lock` throws `Locked`; what was handed over before it is still stored.
 */
export class Room {
	#held: { db: Database; ring: Keyring } | undefined;
	readonly #running = new Set<Promise<unknown>>();
	readonly #turns = new Turns();
	readonly #unlisten: () => void;

	constructor(db: Database, ring: Keyring) {
		this.#held = { db, ring };
		this.#unlisten = onLock(() => void this.lock('here'));
	}

	/** Stores a record, in the place of an earlier one of the same id; resolves when it is on the disk. */
	put(owner: string, collection: string, id: string, bytes: Uint8Array): Promise<void> {
		// A copy, because the caller may reuse its buffer before the bytes are sealed.
		const own = new Uint8Array(bytes);
		return this.with(owner, (db, keys) => putRecord(db, keys, collection, id, own));
	}

	/** Gives a record's bytes, undefined where there is none; throws `Damaged` or `Newer` when it does not open. */
	get(owner: string, collection: string, id: string): Promise<Bytes | undefined> {
		return this.with(owner, (db, keys) => getRecord(db, keys, collection, id));
	}

	/** Gives every record of a collection by order of id; one that does not open says so and stops no other. */
	all(owner: string, collection: string): Promise<Kept[]> {
		return this.with(owner, (db, keys) => allRecords(db, keys, collection));
	}

	/** Deletes a record; where there is none, nothing happens. */
	delete(owner: string, collection: string, id: string): Promise<void> {
		return this.with(owner, (db, keys) => deleteRecord(db, keys, collection, id));
	}

	/** Adds to the end of a log, in the order of the calls; resolves when it is on the disk. */
	append(owner: string, log: string, bytes: Uint8Array): Promise<void> {
		const own = new Uint8Array(bytes);
		return this.during((db, ring) => {
			const line = ring.of(owner).then((keys) => sealLine(keys, log, own));
			return this.#turns.take(JSON.stringify([owner, log]), line, (ready) => addLine(db, ready));
		});
	}

	/** Reads a log, snapshot first and then rows in order, with a count of what could not be opened. */
	read(owner: string, log: string): Promise<Read> {
		return this.with(owner, (db, keys) => readLog(db, keys, log));
	}

	/** Folds a log into one snapshot; refuses, and changes nothing, when any part of it does not open. */
	compact(owner: string, log: string, merge: (parts: Bytes[]) => Uint8Array): Promise<void> {
		return this.with(owner, (db, keys) => compactLog(db, keys, log, merge));
	}

	/** Counts the rows of a log since its snapshot. */
	rows(owner: string, log: string): Promise<number> {
		return this.with(owner, (db, keys) => countRows(db, keys, log));
	}

	/** Deletes a log. */
	erase(owner: string, log: string): Promise<void> {
		return this.with(owner, (db, keys) => eraseLog(db, keys, log));
	}

	/** Asks the browser not to clear what is kept here, and tells what it answered. */
	async persist(): Promise<Keeping> {
		const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
		if (!storage || !('persist' in storage)) return 'unknown';
		return storage.persist().then(
			(kept) => (kept ? 'kept' : 'may be cleared'),
			() => 'unknown'
		);
	}

	/** Drops every key at once, in this tab and by default in all others; resolves when the last write is on the disk. */
	async lock(where: 'here' | 'everywhere' = 'everywhere'): Promise<void> {
		const held = this.#held;
		if (!held) return;
		this.#held = undefined;
		held.ring.drop();
		this.#unlisten();
		if (where === 'everywhere') tellLock();
		await Promise.allSettled(this.#running);
		held.db.close();
	}

	/** Runs work with one owner's keys. */
	protected with<T>(owner: string, work: (db: Database, keys: OwnerKeys) => Promise<T>): Promise<T> {
		return this.during(async (db, ring) => work(db, await ring.of(owner)));
	}

	/** Runs work that `lock` waits for before it closes the database. */
	protected during<T>(work: (db: Database, ring: Keyring) => Promise<T>): Promise<T> {
		if (!this.#held) return Promise.reject(new Locked());
		const running = work(this.#held.db, this.#held.ring);
		this.#running.add(running);
		const done = () => this.#running.delete(running);
		running.then(done, done);
		return running;
	}
}
