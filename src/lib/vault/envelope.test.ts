import { expect, test } from 'vitest';
import { open, seal, unwrap, wrapFresh, type About } from '#lib/vault/envelope.ts';
import { bytes, failure, flip, text } from '#lib/vault/fixture.ts';

const about: About = ['record', 'owner', 'pieces', 'one'];
const newKey = () =>
	crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

test('what is sealed opens again, and never looks the same twice', async () => {
	const key = await newKey();
	const [one, two] = await Promise.all([seal(key, about, bytes('rain')), seal(key, about, bytes('rain'))]);
	expect(text(await open(key, about, one))).toBe('rain');
	expect(one).not.toEqual(two);
	expect(one).toHaveLength(2 + 12 + 4 + 16);
	expect((await open(key, about, await seal(key, about, new Uint8Array()))).length).toBe(0);
});

test('a bit changed anywhere is noticed', async () => {
	const key = await newKey();
	const sealed = await seal(key, about, bytes('rain'));
	for (const place of [0, 2, 13, 14, 18, sealed.length - 1]) {
		const changed = sealed.slice();
		flip(changed, place);
		expect(await failure(open(key, about, changed))).toBe('damaged');
	}
	expect(await failure(open(key, about, sealed.subarray(0, 20)))).toBe('damaged');
	expect(await failure(open(key, about, new Uint8Array()))).toBe('damaged');
	expect(await failure(open(key, about, { not: 'bytes' }))).toBe('damaged');
});

test('it opens only in its own place and with its own key', async () => {
	const key = await newKey();
	const sealed = await seal(key, about, bytes('rain'));
	expect(await failure(open(await newKey(), about, sealed))).toBe('damaged');
	for (const other of [
		['record', 'owner', 'pieces', 'two'],
		['record', 'other', 'pieces', 'one'],
		['line', 'owner', 'pieces', 'one'],
		['record', 'owner', 'pieceso', 'ne']
	] as About[]) {
		expect(await failure(open(key, other, sealed))).toBe('damaged');
	}
});

test('a later version is told from damage', async () => {
	const key = await newKey();
	const sealed = await seal(key, about, bytes('rain'));
	sealed[1] = 2;
	expect(await failure(open(key, about, sealed))).toBe('newer');
	sealed[1] = 0;
	expect(await failure(open(key, about, sealed))).toBe('damaged');
});

test('keys come out of their wrapping unreadable', async () => {
	const root = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
		'wrapKey',
		'unwrapKey'
	]);
	const wrapped = await wrapFresh(root, ['key', 'owner', 'sealing'], 'sealing');
	const key = await unwrap(root, ['key', 'owner', 'sealing'], wrapped, 'sealing');
	expect(key.extractable).toBe(false);
	expect(await failure(unwrap(root, ['key', 'other', 'sealing'], wrapped, 'sealing'))).toBe('damaged');
});
