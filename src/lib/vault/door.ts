import type { Database, Door, Tries } from '#lib/vault/database.ts';
import { unwrap, wrap } from '#lib/vault/envelope.ts';
import {
	AlreadyMade,
	Damaged,
	Full,
	NoVault,
	TooShort,
	TooSoon,
	WrongPassphrase
} from '#lib/vault/errors.ts';
import { freshOwner, practice } from '#lib/vault/keyring.ts';
import { derive, freshDerivation, isLongEnough, usualCost, type Cost } from '#lib/vault/passphrase.ts';

// The delay keeps a curious child or sibling from trying words all afternoon. It is no more than that: somebody who
// copies the database off the tablet is not delayed at all, and meets only the cost of the derivation.

/** The wait after so many wrong tries in a row, in ms: none twice, then 1, 2, 4 seconds, up to a minute. */
export function delay(wrong: number): number {
	return wrong < 3 ? 0 : Math.min(60_000, 1000 * 2 ** (wrong - 3));
}

function rest(tries: Tries | undefined): number {
	if (!tries) return 0;
	// Never longer than the delay itself, or a clock that was set wrong could lock the vault for years.
	return Math.max(0, Math.min(tries.until - Date.now(), delay(tries.wrong)));
}

/** Says whether this device has a vault. */
export function hasDoor(db: Database): Promise<boolean> {
	return db.read(['door'], async (tx) => (await tx.objectStore('door').count()) > 0);
}

/** Says how many ms the next try has to wait. */
export async function waitMs(db: Database): Promise<number> {
	return rest(await db.read(['tries'], (tx) => tx.objectStore('tries').get('passphrase')));
}

async function lockUp(passphrase: string, root: CryptoKey, cost: Cost) {
	const how = freshDerivation(cost);
	const key = await derive(passphrase, how);
	const door: Door = { how, root: await wrap(key, ['root'], root) };
	return { door, key };
}

/** Makes the vault's first rows, all at once, and gives the root key; throws `AlreadyMade` when there is a vault. */
export async function makeDoor(db: Database, passphrase: string, cost: Cost = usualCost): Promise<CryptoKey> {
	if (!isLongEnough(passphrase)) throw new TooShort();
	if (await hasDoor(db)) throw new AlreadyMade();
	const algorithm = { name: 'AES-GCM', length: 256 };
	const root = await crypto.subtle.generateKey(algorithm, true, ['wrapKey', 'unwrapKey']);
	const { door, key } = await lockUp(passphrase, root, cost);
	const own = await freshOwner(root, practice);
	await db.write(['door', 'keys'], async (tx) => {
		// Looked at again in here: another tab may have made one while this one was deriving.
		if (await tx.objectStore('door').count()) throw new AlreadyMade();
		await Promise.all([
			tx.objectStore('door').put(door, 'passphrase'),
			tx.objectStore('keys').put(own, practice)
		]);
	});
	// The key that stays in memory is the one that comes out of the door, not the readable one that went in.
	return unwrap(key, ['root'], door.root, 'root');
}

/**
 * Gives the root key when the passphrase is right, and takes the delay away; else throws `WrongPassphrase`.
 *
 * A try is counted before it is made, so that closing the app in the middle of it does not save the delay.
 */
export async function tryDoor(db: Database, passphrase: string, readable = false): Promise<CryptoKey> {
	const door = await begin(db);
	try {
		const key = await derive(passphrase, door.how);
		const root = await unwrap(key, ['root'], door.root, 'root', readable);
		await retell(db, () => undefined);
		return root;
	} catch (error) {
		if (error instanceof Damaged) {
			// The delay begins now: deriving took a good part of the one that was written down before it.
			throw new WrongPassphrase(rest(await retell(db, (tries) => wrongTimes(tries?.wrong ?? 1))));
		}
		// Nothing was tried after all: a device short of memory is not somebody guessing.
		await retell(db, (tries) =>
			tries && tries.wrong > 1 ? { wrong: tries.wrong - 1, until: 0 } : undefined
		);
		throw error;
	}
}

async function begin(db: Database): Promise<Door> {
	const found: { door?: Door | undefined } = {};
	const counting = db.write(['door', 'tries'], async (tx) => {
		found.door = await tx.objectStore('door').get('passphrase');
		const tries = await tx.objectStore('tries').get('passphrase');
		const wait = rest(tries);
		if (wait > 0) throw new TooSoon(wait);
		if (found.door) await tx.objectStore('tries').put(wrongTimes((tries?.wrong ?? 0) + 1), 'passphrase');
	});
	await counting.catch(unlessFull);
	if (!found.door) throw new NoVault();
	return found.door;
}

function unlessFull(error: unknown): void {
	// A full device has to open all the same, or nobody could take the words off it. The try goes uncounted.
	if (!(error instanceof Full)) throw error;
}

function wrongTimes(wrong: number): Tries {
	const wait = delay(wrong);
	// No time is written down while there is nothing to wait for.
	return { wrong, until: wait && Date.now() + wait };
}

async function retell(db: Database, next: (tries: Tries | undefined) => Tries | undefined) {
	let tries: Tries | undefined;
	const telling = db.write(['tries'], async (tx) => {
		const store = tx.objectStore('tries');
		tries = next(await store.get('passphrase'));
		await (tries ? store.put(tries, 'passphrase') : store.delete('passphrase'));
	});
	await telling.catch(unlessFull);
	return tries;
}

/** Puts a new passphrase in the place of the old one, in one step; what is sealed stays as it is. */
export async function changeDoor(
	db: Database,
	old: string,
	next: string,
	cost: Cost = usualCost
): Promise<void> {
	if (!isLongEnough(next)) throw new TooShort();
	// Readable for this one moment, because a key that cannot be read cannot be wrapped again.
	const root = await tryDoor(db, old, true);
	const { door } = await lockUp(next, root, cost);
	await db.write(['door'], (tx) => tx.objectStore('door').put(door, 'passphrase'));
}
