import type { Database, OwnerRow } from '#lib/vault/database.ts';
import { unwrap, wrapFresh } from '#lib/vault/envelope.ts';
import { Locked, OutOfReach } from '#lib/vault/errors.ts';

/** The owner of the practitioner's own things; there from the start, and never destroyed. */
export const practice = 'practice';

/** One owner's keys, which seal bytes and hide names; neither can be read out of the browser. */
export interface OwnerKeys {
	owner: string;
	sealing: CryptoKey;
	naming: CryptoKey;
}

/** Makes an owner's two keys, already wrapped by the root key. */
export async function freshOwner(root: CryptoKey, owner: string): Promise<OwnerRow> {
	return {
		sealing: await wrapFresh(root, ['key', owner, 'sealing'], 'sealing'),
		naming: await wrapFresh(root, ['key', owner, 'naming'], 'naming')
	};
}

/** Gives the token under which a name is stored: the same for the same name, and meaningless without the key. */
export async function token(keys: OwnerKeys, ...names: string[]): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(names));
	return hex(new Uint8Array(await crypto.subtle.sign('HMAC', keys.naming, bytes)).subarray(0, 16));
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The keys that are in memory, and the only way to them. Without a root key it never holds more than it was given. */
export class Keyring {
	#root: CryptoKey | undefined;
	readonly #owners = new Map<string, Promise<OwnerKeys>>();

	constructor(
		readonly db: Database,
		root: CryptoKey | undefined,
		keys: OwnerKeys[] = []
	) {
		this.#root = root;
		for (const one of keys) this.#owners.set(one.owner, Promise.resolve(one));
	}

	/** Gives an owner's keys; throws `OutOfReach` when there are none, or none for this keyring. */
	of(owner: string): Promise<OwnerKeys> {
		const known = this.#owners.get(owner);
		if (known) return known;
		if (!this.#root) return Promise.reject(new OutOfReach());
		const opening = this.#open(this.#root, owner);
		this.#owners.set(owner, opening);
		// A failure is not remembered: the next call may find the database awake again.
		opening.catch(() => this.#owners.delete(owner));
		return opening;
	}

	/** The root key, to wrap the keys of a new owner; a narrowed keyring has none. */
	root(): CryptoKey {
		if (!this.#root) throw new Locked();
		return this.#root;
	}

	/** Forgets one owner's keys. */
	forget(owner: string): void {
		this.#owners.delete(owner);
	}

	/** Forgets every key. */
	drop(): void {
		this.#root = undefined;
		this.#owners.clear();
	}

	async #open(root: CryptoKey, owner: string): Promise<OwnerKeys> {
		const row = await this.db.read(['keys'], (tx) => tx.objectStore('keys').get(owner));
		if (!row) throw new OutOfReach();
		const [sealing, naming] = await Promise.all([
			unwrap(root, ['key', owner, 'sealing'], row.sealing, 'sealing'),
			unwrap(root, ['key', owner, 'naming'], row.naming, 'naming')
		]);
		return { owner, sealing, naming };
	}
}
