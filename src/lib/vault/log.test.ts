import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bytes, failure, flip, freshVault, meddle, passphrase, texts } from '#lib/vault/fixture.ts';
import { Vault } from '#lib/vault/vault.ts';

interface Line {
	sealed: Uint8Array;
}
let vault: Vault;

beforeEach(async () => {
	vault = await freshVault();
});
afterEach(async () => {
	vi.restoreAllMocks();
	await vault.lock();
});

const append = (...words: string[]) =>
	Promise.all(words.map((word) => vault.append('practice', 'log', bytes(word))));
const read = async () => texts((await vault.read('practice', 'log')).parts);
const join = (parts: Uint8Array[]) => bytes(texts(parts).join('+'));

test('appends keep the order of the calls, however long each takes to seal', async () => {
	const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
	let late = 12;
	vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...how) => {
		await new Promise((done) => setTimeout(done, late--));
		return encrypt(...how);
	});
	const words = Array.from({ length: 12 }, (_, i) => `word ${i}`);
	await append(...words);
	expect(await read()).toEqual(words);
	expect(await vault.rows('practice', 'log')).toBe(12);
	expect(await vault.rows('practice', 'another log')).toBe(0);
});

test('an append that fails does not hold up the next', async () => {
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
		throw new DOMException('', 'QuotaExceededError');
	});
	const ends = await Promise.allSettled(
		['a', 'b'].map((word) => vault.append('practice', 'log', bytes(word)))
	);
	expect(ends.map((end) => end.status)).toEqual(['rejected', 'fulfilled']);
	expect(await read()).toEqual(['b']);
});

test('a log folds into a snapshot, and goes on after it', async () => {
	await append('a', 'b');
	await vault.compact('practice', 'log', join);
	expect(await vault.rows('practice', 'log')).toBe(0);
	await append('c');
	expect(await read()).toEqual(['a+b', 'c']);
	await vault.compact('practice', 'log', join);
	await vault.compact('practice', 'log', () => bytes('nothing to fold, so not called'));
	expect(await read()).toEqual(['a+b+c']);
});

test('rows that another tab writes during a compaction are kept', async () => {
	const other = await Vault.unlock(passphrase);
	await append('a', 'b');
	let writing: Promise<void> | undefined;
	await vault.compact('practice', 'log', (parts) => {
		writing = other.append('practice', 'log', bytes('theirs'));
		return join(parts);
	});
	await writing;
	expect(await read()).toEqual(['a+b', 'theirs']);
	await other.lock('here');
});

test('two compactions at the same time lose nothing', async () => {
	const other = await Vault.unlock(passphrase);
	await append('a', 'b', 'c');
	await Promise.all([vault.compact('practice', 'log', join), other.compact('practice', 'log', join)]);
	expect(await read()).toEqual(['a+b+c']);
	await other.lock('here');
});

test('a log erased during a compaction stays erased', async () => {
	await append('a');
	let erasing: Promise<void> | undefined;
	await vault.compact('practice', 'log', (parts) => {
		erasing = vault.erase('practice', 'log');
		return join(parts);
	});
	await erasing;
	expect(await read()).toEqual([]);
});

test('damage is counted, the rest is read, and nothing is folded over it', async () => {
	await append('a', 'b', 'c');
	await meddle<Line>('lines', (lines) => lines[1] && flip(lines[1].sealed));
	expect(await vault.read('practice', 'log')).toEqual({
		parts: [bytes('a'), bytes('c')],
		damaged: 1,
		newer: 0
	});
	const merge = vi.fn(join);
	expect(await failure(vault.compact('practice', 'log', merge))).toBe('damaged');
	expect(merge).not.toHaveBeenCalled();
	expect(await vault.rows('practice', 'log')).toBe(3);
	await meddle<Line>('lines', (lines) => lines[0] && (lines[0].sealed[1] = 2));
	expect(await vault.read('practice', 'log')).toMatchObject({ damaged: 2, newer: 1 });
	expect(await failure(vault.compact('practice', 'log', merge))).toBe('newer');
});

test('a row put into another log does not open there', async () => {
	await append('a');
	await vault.append('practice', 'another log', bytes('b'));
	await meddle<Line>('lines', ([a, b]) => {
		if (a && b) [a.sealed, b.sealed] = [b.sealed, a.sealed];
	});
	expect(await vault.read('practice', 'log')).toEqual({ parts: [], damaged: 1, newer: 0 });
});

test('a merge that fails leaves the log as it was', async () => {
	await append('a', 'b');
	const broken = () => {
		throw new Error('no');
	};
	await expect(vault.compact('practice', 'log', broken)).rejects.toThrow('no');
	expect(await read()).toEqual(['a', 'b']);
});
