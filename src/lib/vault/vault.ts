import { newId } from '#lib/base/ids.ts';
import { Database } from '#lib/vault/database.ts';
import { changeDoor, hasDoor, makeDoor, tryDoor, waitMs } from '#lib/vault/door.ts';
import { OutOfReach } from '#lib/vault/errors.ts';
import { freshOwner, Keyring, practice } from '#lib/vault/keyring.ts';
import type { Cost } from '#lib/vault/passphrase.ts';
import { Room } from '#lib/vault/room.ts';

// The vault is a chain of keys. The passphrase gives a key that wraps the root key; the root key wraps two keys of
// each owner; an owner's keys seal that owner's bytes and hide their names. So a passphrase is changed without
// touching what it protects, one person is forgotten by destroying two short keys, and a child's room can hold the
// one child's keys and no others.

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
	const db = new Database();
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

/** What is kept on this device, open: sealed bytes go in and come out, by owner. */
export class Vault extends Room {
	private constructor(root: CryptoKey) {
		const db = new Database();
		super(db, new Keyring(db, root));
	}

	/** Says whether this device has a vault. */
	static async state(): Promise<'none' | 'locked'> {
		return (await withDatabase(hasDoor)) ? 'locked' : 'none';
	}

	/**
	 * Makes the vault of this device, with an owner `practice`; throws `TooShort`, or `AlreadyMade` when there is one.
	 *
	 * `forTests` makes the derivation cheap enough for tests; anywhere else a cost below the floor is refused.
	 */
	static async make(passphrase: string, forTests?: Cost): Promise<Vault> {
		return new Vault(await withDatabase((db) => makeDoor(db, passphrase, forTests)));
	}

	/** Opens the vault; throws `WrongPassphrase` with the wait before the next try, or `TooSoon` without trying. */
	static async unlock(passphrase: string): Promise<Vault> {
		return new Vault(await withDatabase((db) => tryDoor(db, passphrase)));
	}

	/** Says how many ms the next try has to wait: 0 but for earlier wrong ones, whatever was closed or reloaded since. */
	static waitMs(): Promise<number> {
		return withDatabase(waitMs);
	}

	/** Changes the passphrase; a wrong old one counts as a wrong try. */
	changePassphrase(old: string, next: string): Promise<void> {
		return this.during((db) => changeDoor(db, old, next));
	}

	/** Makes an owner with keys of its own, and gives its random id. */
	newOwner(): Promise<string> {
		return this.during(async (db, ring) => {
			const owner = newId();
			const row = await freshOwner(ring.root(), owner);
			await db.write(['keys'], (tx) => tx.objectStore('keys').add(row, owner));
			return owner;
		});
	}

	/** Lists the ids of every owner, with `practice` among them. */
	owners(): Promise<string[]> {
		return this.during((db) => db.read(['keys'], (tx) => tx.objectStore('keys').getAllKeys()));
	}

	/**
	 * Destroys an owner, for good; once more on the same id clears what a first try had to leave.
	 *
	 * The keys go first and by themselves: if the rest fails, what is left can be read by nobody.
	 */
	destroyOwner(owner: string): Promise<void> {
		if (owner === practice) return Promise.reject(new OutOfReach());
		return this.during(async (db, ring) => {
			await db.write(['keys'], (tx) => tx.objectStore('keys').delete(owner));
			ring.forget(owner);
			await db.write(['records', 'lines', 'snapshots'], async (tx) => {
				const own = IDBKeyRange.bound([owner], [owner, []]);
				const lines = tx.objectStore('lines');
				const rows = await lines.index('log').getAllKeys(own);
				await Promise.all([
					tx.objectStore('records').delete(own),
					tx.objectStore('snapshots').delete(own),
					...rows.map((key) => lines.delete(key))
				]);
			});
		});
	}

	/**
	 * Hands over to the child's room: what it returns holds one owner's keys, and this vault is locked, everywhere.
	 *
	 * Leaving the room takes the passphrase again, because nothing in the page remembers the root key.
	 */
	async narrow(owner: string): Promise<Room> {
		const keys = await this.with(owner, (_db, own) => Promise.resolve(own));
		await this.lock();
		const db = new Database();
		return new Room(db, new Keyring(db, undefined, [keys]));
	}
}
