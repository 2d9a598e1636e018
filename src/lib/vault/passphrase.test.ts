import { afterEach, expect, test, vi } from 'vitest';
import { failure, quick } from '#lib/vault/fixture.ts';
import { derive, freshDerivation, isFit, isLongEnough, offer, usualCost } from '#lib/vault/passphrase.ts';
import { words } from '#lib/vault/words-en.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
});

test('length is all that is asked of a passphrase', () => {
	expect(isLongEnough('a'.repeat(14))).toBe(false);
	expect(isLongEnough('a'.repeat(15))).toBe(true);
	// Fifteen characters that a computer stores as thirty, and thirty that it stores as fifteen letters with accents.
	expect(isLongEnough('🌧'.repeat(14))).toBe(false);
	expect(isLongEnough('e\u0301'.repeat(14))).toBe(false);
	expect(isLongEnough('e\u0301'.repeat(15))).toBe(true);
});

test('the floor and the ceiling of a derivation', () => {
	expect(isFit(usualCost)).toBe(true);
	expect(isFit({ memory: 19_456, passes: 2, lanes: 1 })).toBe(true);
	expect(isFit({ memory: 47_104, passes: 1, lanes: 1 })).toBe(true);
	expect(isFit({ memory: 19_456, passes: 1, lanes: 1 })).toBe(false);
	expect(isFit({ memory: 19_455, passes: 9, lanes: 1 })).toBe(false);
	expect(isFit({ memory: 4_000_000, passes: 3, lanes: 1 })).toBe(false);
	expect(isFit({ memory: NaN, passes: 3, lanes: 1 })).toBe(false);
});

test('a cheap derivation is refused outside tests', async () => {
	const how = freshDerivation(quick);
	expect((await derive('a passphrase', how)).extractable).toBe(false);
	vi.stubEnv('MODE', 'production');
	expect(await failure(derive('a passphrase', how))).toBe('unfit-derivation');
});

test('a kind of derivation that is not known comes from a later version', async () => {
	const how = { ...freshDerivation(quick), kdf: 'later' as 'argon2id' };
	expect(await failure(derive('a passphrase', how))).toBe('newer');
});

test('the same passphrase, typed as one or two code points, gives the same work', async () => {
	const posted: { passphrase: Uint8Array }[] = [];
	const ended = vi.fn();
	class Silent {
		onmessage: ((event: { data: Uint8Array }) => void) | undefined;
		terminate = ended;
		postMessage(work: { passphrase: Uint8Array }) {
			posted.push(structuredClone(work));
			this.onmessage?.({ data: new Uint8Array(32) });
		}
	}
	vi.stubGlobal('Worker', Silent);
	const how = freshDerivation();
	await derive('caf\u00e9', how);
	await derive('cafe\u0301', how);
	expect(posted[0]?.passphrase).toEqual(posted[1]?.passphrase);
	expect(posted[0]).toMatchObject({ memory: 65_536, passes: 3, lanes: 1 });
	expect(ended).toHaveBeenCalledTimes(2);
});

test('a worker that cannot start says so, and is ended', async () => {
	const ended = vi.fn();
	class Failing {
		onerror: (() => void) | undefined;
		terminate = ended;
		postMessage() {
			this.onerror?.();
		}
	}
	vi.stubGlobal('Worker', Failing);
	expect(await failure(derive('a passphrase', freshDerivation()))).toBe('unavailable');
	expect(ended).toHaveBeenCalledOnce();
});

test('the words are many, different, short and plain', () => {
	expect(words.length).toBeGreaterThanOrEqual(1296);
	expect(new Set(words).size).toBe(words.length);
	expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
});

test('five words are offered, long enough, and others every time', async () => {
	const offers = await Promise.all(Array.from({ length: 50 }, offer));
	expect(new Set(offers).size).toBe(50);
	for (const one of offers) {
		expect(one.split(' ').every((word) => words.includes(word))).toBe(true);
		expect(one.split(' ')).toHaveLength(5);
		expect(isLongEnough(one)).toBe(true);
	}
});
