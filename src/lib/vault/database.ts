import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Bytes } from '#lib/vault/envelope.ts';
import { Full, Newer, Unavailable, VaultError } from '#lib/vault/errors.ts';
import type { Derivation } from '#lib/vault/passphrase.ts';

// What lies in the clear is only what is needed to find a sealed thing again: random ids of owners, and tokens that
// cannot be turned back into names. No titles, no collections, no times, except the end of a delay while one runs.

interface Schema extends DBSchema {
	/** How the root key is reached. One row now; a passkey can have its own beside it. */
	door: { key: 'passphrase'; value: Door };
	/** Wrong tries. The row is there only while there are any. */
	tries: { key: 'passphrase'; value: Tries };
	/** An owner's two keys, wrapped by the root key. */
	keys: { key: string; value: OwnerRow };
	/** [owner, shelf token, record token] */
	records: { key: [string, string, string]; value: { name: Bytes; body: Bytes } };
	/** Log rows in the order in which they were written, in whichever tab. */
	lines: {
		key: number;
		value: { owner: string; log: string; sealed: Bytes };
		indexes: { log: [string, string] };
	};
	/** [owner, log token] */
	snapshots: { key: [string, string]; value: Bytes };
}

/** The stored way in: how to derive the wrapping key, and the root key wrapped by it. */
export interface Door {
	how: Derivation;
	root: Bytes;
}

/** How many tries were wrong in a row, and until when (in ms since 1970) the next has to wait. */
export interface Tries {
	wrong: number;
	until: number;
}

/** One owner's wrapped keys. */
export interface OwnerRow {
	sealing: Bytes;
	naming: Bytes;
}

type Store = StoreNames<Schema>;
type Stores = [Store, ...Store[]];

/** An open reading transaction. Between its calls nothing but IndexedDB may be awaited, or it ends by itself. */
export type Reading = IDBPTransaction<Schema, Stores, 'readonly'>;

/** An open writing transaction, under the same rule; what throws inside takes all of it back. */
export type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;

/** Turns what the browser throws about storage into our own errors; anything else is a mistake and stays as it is. */
function fault(error: unknown): unknown {
	if (error instanceof VaultError || !(error instanceof DOMException)) return error;
	if (error.name === 'QuotaExceededError') return new Full(error);
	if (error.name === 'VersionError') return new Newer(error);
	return new Unavailable(error);
}

/** The one connection of a vault to the database `vault`, opened when it is first used. */
export class Database {
	#opened: Promise<IDBPDatabase<Schema>> | undefined;
	#shut = false;

	/** Runs a read of one moment: no write falls between its parts. */
	async read<T>(stores: Stores, work: (tx: Reading) => Promise<T>): Promise<T> {
		try {
			const tx = await this.#begin((db) => db.transaction(stores, 'readonly'));
			// A transaction that is broken off tells so twice; the second time must not go unheard.
			tx.done.catch(() => undefined);
			return await work(tx);
		} catch (error) {
			throw fault(error);
		}
	}

	/** Runs a write that is stored whole or not at all, and resolves once the device says it is on the disk. */
	async write<T>(stores: Stores, work: (tx: Writing) => Promise<T>): Promise<T> {
		let tx: Writing | undefined;
		try {
			tx = await this.#begin((db) => db.transaction(stores, 'readwrite', { durability: 'strict' }));
			tx.done.catch(() => undefined);
			const result = await work(tx);
			await tx.done;
			return result;
		} catch (error) {
			// A full disk shows in the transaction, while the requests only say that they were broken off.
			const cause = tx?.error ?? error;
			try {
				tx?.abort();
			} catch {
				// It had ended already.
			}
			throw fault(cause);
		}
	}

	/** Closes for good; transactions that have begun are still completed. */
	close(): void {
		this.#shut = true;
		this.#opened?.then((db) => db.close()).catch(() => undefined);
	}

	async #begin<T>(transaction: (db: IDBPDatabase<Schema>) => T): Promise<T> {
		const opened = this.#open();
		const db = await opened;
		try {
			return transaction(db);
		} catch (error) {
			// iOS ends connections of a page in the background, not always with a word. One more connection mends that.
			if (this.#shut || !(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
			if (this.#opened === opened) this.#opened = undefined;
			db.close();
			return transaction(await this.#open());
		}
	}

	#open(): Promise<IDBPDatabase<Schema>> {
		if (this.#shut) return Promise.reject(new Unavailable());
		return (this.#opened ??= this.#connect());
	}

	#connect(): Promise<IDBPDatabase<Schema>> {
		return new Promise((resolve, reject) => {
			let given = true;
			const forget = () => (this.#opened = undefined);
			const giveUp = (error: unknown) => {
				given = false;
				forget();
				reject(error instanceof Error ? error : new Unavailable(error));
			};
			// An old tab that does not let go would keep us waiting without end.
			const blocked = () => giveUp(new Unavailable());
			// Another tab brings a later version, or the site's data are being cleared: stand aside, for good.
			const blocking = () => this.close();
			const opening = openDB<Schema>('vault', 1, { upgrade, blocked, blocking, terminated: forget });
			opening.then((db) => {
				resolve(db);
				if (this.#shut || !given) db.close();
			}, giveUp);
		});
	}
}

function upgrade(db: IDBPDatabase<Schema>): void {
	db.createObjectStore('door');
	db.createObjectStore('tries');
	db.createObjectStore('keys');
	db.createObjectStore('records');
	db.createObjectStore('lines', { autoIncrement: true }).createIndex('log', ['owner', 'log']);
	db.createObjectStore('snapshots');
}
