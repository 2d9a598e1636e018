import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bytes, dump, failure, freshVault, passphrase, text, texts } from '#lib/vault/fixture.ts';
import { onLock } from '#lib/vault/tabs.ts';
import { Vault } from '#lib/vault/vault.ts';

let vault: Vault;

beforeEach(async () => {
	vault = await freshVault();
});
afterEach(async () => {
	vi.unstubAllGlobals();
	await vault.lock('here');
});

const soon = () => new Promise((done) => setTimeout(done, 50));

/** Every string, as UTF-8 and as UTF-16, and every byte that lies in the database. */
function everything(from: unknown): Buffer {
	if (typeof from === 'string') return Buffer.concat([Buffer.from(from), Buffer.from(from, 'utf16le')]);
	if (from instanceof Uint8Array) return Buffer.from(from);
	if (from === null || typeof from !== 'object') return Buffer.from(String(from));
	return Buffer.concat(Object.entries(from).flatMap(([key, value]) => [everything(key), everything(value)]));
}

test('nothing that a person said, chose or named can be read off the disk', async () => {
	const child = await vault.newOwner();
	const said = [
		'I want the dog to come too',
		'Blue house',
		'what-mia-wants',
		'pieces',
		'visit-log',
		passphrase
	];
	await vault.put(child, 'pieces', 'what-mia-wants', bytes('I want the dog to come too'));
	await vault.append(child, 'visit-log', bytes('Blue house'));
	await vault.append(child, 'visit-log', bytes('Blue house'));
	await vault.compact(child, 'visit-log', (parts) => parts[0] ?? bytes(''));
	await vault.append(child, 'visit-log', bytes('Blue house'));
	await failure(Vault.unlock(`${passphrase}!`));
	const disk = everything(await dump());
	for (const word of said) {
		expect(disk.includes(Buffer.from(word)), word).toBe(false);
		expect(disk.includes(Buffer.from(word, 'utf16le')), word).toBe(false);
	}
	// The search itself is sound: it does find what is in the clear.
	expect(disk.includes('argon2id') && disk.includes(child)).toBe(true);
});

test('the same name of two people lies under two tokens', async () => {
	for (const owner of [await vault.newOwner(), await vault.newOwner()]) {
		await vault.put(owner, 'pieces', 'same', bytes('same'));
	}
	const keys = (await dump())['records']?.keys as string[][];
	expect(new Set(keys.map((key) => key[1])).size).toBe(2);
	expect(new Set(keys.map((key) => key[2])).size).toBe(2);
});

test('a child’s room holds one key, and the vault is locked behind it', async () => {
	const [one, two] = [await vault.newOwner(), await vault.newOwner()];
	await vault.put(one, 'pieces', 'a', bytes('hers'));
	await vault.put(two, 'pieces', 'a', bytes('his'));
	const room = await vault.narrow(one);
	expect(text(await room.get(one, 'pieces', 'a'))).toBe('hers');
	await room.append(one, 'log', bytes('more'));
	expect(texts((await room.read(one, 'log')).parts)).toEqual(['more']);
	for (const owner of [two, 'practice', 'nobody']) {
		expect(await failure(room.get(owner, 'pieces', 'a'))).toBe('out-of-reach');
		expect(await failure(room.append(owner, 'log', bytes('a')))).toBe('out-of-reach');
	}
	expect(await failure(vault.get(one, 'pieces', 'a'))).toBe('locked');
	await room.lock();
	expect(await failure(room.get(one, 'pieces', 'a'))).toBe('locked');
});

test('a person who is destroyed is gone, also for a tab that still has the keys', async () => {
	const [one, two] = [await vault.newOwner(), await vault.newOwner()];
	for (const owner of [one, two]) {
		await vault.put(owner, 'pieces', 'a', bytes('words'));
		await vault.append(owner, 'log', bytes('words'));
		await vault.compact(owner, 'log', (parts) => parts[0] ?? bytes(''));
		await vault.append(owner, 'log', bytes('words'));
	}
	const other = await Vault.unlock(passphrase);
	await other.get(one, 'pieces', 'a');
	await vault.destroyOwner(one);
	expect((await vault.owners()).sort()).toEqual([two, 'practice'].sort());
	expect(await failure(vault.get(one, 'pieces', 'a'))).toBe('out-of-reach');
	expect(await failure(other.append(one, 'log', bytes('late')))).toBe('out-of-reach');
	expect(await failure(other.put(one, 'pieces', 'a', bytes('late')))).toBe('out-of-reach');
	expect(everything(await dump()).includes(one)).toBe(false);
	expect(text(await vault.get(two, 'pieces', 'a'))).toBe('words');
	expect((await vault.read(two, 'log')).parts).toHaveLength(2);
	expect(await failure(vault.destroyOwner('practice'))).toBe('out-of-reach');
	await other.lock('here');
});

test('after locking every call is refused, and what was handed over before is stored', async () => {
	const last = [
		vault.append('practice', 'log', bytes('last')),
		vault.append('practice', 'log', bytes('words'))
	];
	const locking = vault.lock();
	expect(await failure(vault.append('practice', 'log', bytes('too late')))).toBe('locked');
	for (const call of [
		vault.get('practice', 'a', 'a'),
		vault.all('practice', 'a'),
		vault.read('practice', 'log'),
		vault.owners(),
		vault.newOwner(),
		vault.narrow('practice'),
		vault.changePassphrase(passphrase, passphrase)
	]) {
		expect(await failure(call)).toBe('locked');
	}
	await Promise.all([...last, locking]);
	vault = await Vault.unlock(passphrase);
	expect(texts((await vault.read('practice', 'log')).parts)).toEqual(['last', 'words']);
});

test('another tab that locks, locks this one', async () => {
	const other = new BroadcastChannel('own-words');
	const told = vi.fn();
	const stop = onLock(told);
	other.postMessage('something else');
	await soon();
	expect(await vault.owners()).toEqual(['practice']);
	other.postMessage('lock');
	await soon();
	expect(told).toHaveBeenCalledOnce();
	expect(await failure(vault.owners())).toBe('locked');
	stop();
	other.close();
});

test('this tab locks the others, unless it is asked not to', async () => {
	const other = new BroadcastChannel('own-words');
	const heard: unknown[] = [];
	other.onmessage = (event: MessageEvent<unknown>) => heard.push(event.data);
	await vault.lock('here');
	await soon();
	expect(heard).toEqual([]);
	vault = await Vault.unlock(passphrase);
	await vault.lock();
	await soon();
	expect(heard).toEqual(['lock']);
	other.close();
});

test('a browser without channels between tabs can lock all the same', async () => {
	await vault.lock('here');
	vi.stubGlobal('BroadcastChannel', undefined);
	vault = await Vault.unlock(passphrase);
	await vault.lock();
	expect(await failure(vault.owners())).toBe('locked');
});

test('keeping is asked for where the browser can answer', async () => {
	expect(await vault.persist()).toBe('unknown');
	const answer = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
	vi.stubGlobal('navigator', { storage: { persist: answer.mockRejectedValueOnce(new Error()) } });
	expect([await vault.persist(), await vault.persist(), await vault.persist()]).toEqual([
		'kept',
		'may be cleared',
		'unknown'
	]);
});
