import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { delay } from '#lib/vault/door.ts';
import { TooSoon, WrongPassphrase } from '#lib/vault/errors.ts';
import { bytes, dump, failure, freshVault, meddle, passphrase, quick, text } from '#lib/vault/fixture.ts';
import { Vault } from '#lib/vault/vault.ts';

beforeEach(async () => {
	// Only the clock: IndexedDB needs the timers.
	vi.useFakeTimers({ toFake: ['Date'] });
	await (await freshVault()).lock();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

const wrongly = () => Vault.unlock('lantern pebble otter mist').catch((error: unknown) => error);
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

test('there is a vault once it is made, and it is never made again', async () => {
	expect(await Vault.state()).toBe('locked');
	expect(await failure(Vault.make(passphrase, quick))).toBe('already-made');
	const vault = await Vault.unlock(passphrase);
	expect(await vault.owners()).toEqual(['practice']);
	await vault.lock();
});

test('a short passphrase and a cheap derivation make no vault', async () => {
	indexedDB.deleteDatabase('vault');
	expect(await Vault.state()).toBe('none');
	expect(await failure(Vault.unlock(passphrase))).toBe('no-vault');
	expect(await failure(Vault.make('fourteen chars', quick))).toBe('too-short');
	vi.stubEnv('MODE', 'production');
	expect(await failure(Vault.make(passphrase, quick))).toBe('unfit-derivation');
	expect(await Vault.state()).toBe('none');
});

test('the delay grows: 0, 0, 1, 2, 4 seconds, up to a minute', () => {
	const seconds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99].map((wrong) => delay(wrong) / 1000);
	expect(seconds).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('wrong tries are counted on the disk, and a right one takes the delay away', async () => {
	for (const wait of [0, 0, 1000, 2000, 4000]) {
		const error = await wrongly();
		expect(error).toBeInstanceOf(WrongPassphrase);
		expect(error).toMatchObject({ waitMs: wait });
		// Every call opens the database anew, as a reload does.
		expect(await Vault.waitMs()).toBe(wait);
		pass(wait);
	}
	expect(await Vault.waitMs()).toBe(0);
	await (await Vault.unlock(passphrase)).lock();
	expect((await dump())['tries']?.rows).toEqual([]);
	expect(await wrongly()).toMatchObject({ waitMs: 0 });
});

test('while the delay runs not even the right passphrase is tried', async () => {
	for (let i = 0; i < 3; i++) await wrongly();
	pass(400);
	const error = await Vault.unlock(passphrase).catch((e: unknown) => e);
	expect(error).toBeInstanceOf(TooSoon);
	expect(error).toMatchObject({ waitMs: 600 });
	pass(600);
	await (await Vault.unlock(passphrase)).lock();
});

test('a clock set back does not lock the vault for longer than the delay', async () => {
	for (let i = 0; i < 4; i++) {
		await wrongly();
		pass(i < 3 ? 60_000 : 0);
	}
	pass(-86_400_000);
	expect(await Vault.waitMs()).toBe(2000);
});

test('tries at the same time are all counted', async () => {
	await Promise.all([wrongly(), wrongly()]);
	expect((await dump())['tries']?.rows).toMatchObject([{ wrong: 2 }]);
});

test('a derivation that fails is not a wrong try', async () => {
	await wrongly();
	vi.stubEnv('MODE', 'production');
	expect(await failure(Vault.unlock(passphrase))).toBe('unfit-derivation');
	expect((await dump())['tries']?.rows).toMatchObject([{ wrong: 1 }]);
});

test('a vault of a later version is told from a wrong passphrase, and costs no try', async () => {
	await meddle<{ root: Uint8Array }>('door', ([door]) => door && (door.root[1] = 9));
	expect(await failure(Vault.unlock(passphrase))).toBe('newer');
	expect((await dump())['tries']?.rows).toEqual([]);
});

test('a full device opens all the same, and still not to a wrong passphrase', async () => {
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});
	expect(await failure(wrongly().then((error) => Promise.reject(error as Error)))).toBe('wrong-passphrase');
	await (await Vault.unlock(passphrase)).lock();
	vi.restoreAllMocks();
});

test('the passphrase changes, and everything is still there', async () => {
	const vault = await Vault.unlock(passphrase);
	await vault.put('practice', 'notes', 'one', bytes('kept'));
	expect(await failure(vault.changePassphrase('not the old passphrase', 'a new one that is long'))).toBe(
		'wrong-passphrase'
	);
	expect(await failure(vault.changePassphrase(passphrase, 'too short'))).toBe('too-short');
	const before = (await dump())['records'];
	await vault.changePassphrase(passphrase, 'a new one that is long');
	expect((await dump())['records']).toEqual(before);
	await vault.lock();
	expect(await failure(Vault.unlock(passphrase))).toBe('wrong-passphrase');
	const again = await Vault.unlock('a new one that is long');
	expect(text(await again.get('practice', 'notes', 'one'))).toBe('kept');
	await again.lock();
});
