import { Damaged, Newer } from '#lib/vault/errors.ts';

// The envelope is one packed array, so that nothing has to be parsed before it has been proved genuine:
//
//   byte 0       'W', so that a stray array is told from ours
//   byte 1       version of this layout; a later one is refused, never guessed at
//   bytes 2-13   nonce, 96 random bits
//   bytes 14-    AES-256-GCM ciphertext with its 128-bit tag
//
// The two leading bytes are part of the additional data: an envelope cannot be relabelled as an older version.

/** Bytes that WebCrypto and IndexedDB take as they are. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a sealed thing belongs: what it is, whose, and its names, from the widest to the narrowest. */
export type About = readonly [kind: 'root' | 'key' | 'name' | 'record' | 'line' | 'snapshot', ...string[]];

const magic = 0x57;
const version = 1;
const head = 2;
const nonce = 12;
const tag = 16;

/** Version of the rows around the envelopes; bound into every one of them. */
const schema = 1;

function binding(about: About): Bytes {
	// JSON quotes its strings, so ['a', 'bc'] and ['ab', 'c'] never give the same bytes.
	return new TextEncoder().encode(`${magic}.${version}.${JSON.stringify([schema, ...about])}`);
}

function pack(iv: Bytes, ciphertext: ArrayBuffer): Bytes {
	const packed = new Uint8Array(head + nonce + ciphertext.byteLength);
	packed.set([magic, version]);
	packed.set(iv, head);
	packed.set(new Uint8Array(ciphertext), head + nonce);
	return packed;
}

function unpack(envelope: unknown): { iv: Bytes; ciphertext: Bytes } {
	if (!(envelope instanceof Uint8Array) || envelope[0] !== magic || !envelope[1]) throw new Damaged();
	if (envelope[1] > version) throw new Newer();
	if (envelope.length < head + nonce + tag) throw new Damaged();
	const own = new Uint8Array(envelope);
	return { iv: own.subarray(head, head + nonce), ciphertext: own.subarray(head + nonce) };
}

const freshNonce = () => crypto.getRandomValues(new Uint8Array(nonce));

/** Encrypts bytes so that they open only with this key and only as what `about` says they are. */
export async function seal(key: CryptoKey, about: About, bytes: Bytes): Promise<Bytes> {
	const iv = freshNonce();
	const how = { name: 'AES-GCM', iv, additionalData: binding(about) };
	return pack(iv, await crypto.subtle.encrypt(how, key, bytes));
}

/** Opens what `seal` sealed; throws `Damaged` when a bit or its place has changed, `Newer` for a later version. */
export async function open(key: CryptoKey, about: About, envelope: unknown): Promise<Bytes> {
	const { iv, ciphertext } = unpack(envelope);
	const how = { name: 'AES-GCM', iv, additionalData: binding(about) };
	try {
		return new Uint8Array(await crypto.subtle.decrypt(how, key, ciphertext));
	} catch (cause) {
		throw new Damaged(cause);
	}
}

const shapes = {
	/** Wraps other keys. */
	root: { algorithm: { name: 'AES-GCM', length: 256 }, usages: ['wrapKey', 'unwrapKey'] },
	/** Seals one owner's bytes. */
	sealing: { algorithm: { name: 'AES-GCM', length: 256 }, usages: ['encrypt', 'decrypt'] },
	/** Turns one owner's names into tokens that say nothing. */
	naming: { algorithm: { name: 'HMAC', hash: 'SHA-256', length: 256 }, usages: ['sign'] }
} as const;

/** What a key is for; it can be used for nothing else. */
export type Shape = keyof typeof shapes;

/** Makes a random key that leaves this function only wrapped, in an envelope of the same layout. */
export async function wrapFresh(wrapping: CryptoKey, about: About, shape: Shape): Promise<Bytes> {
	const { algorithm, usages } = shapes[shape];
	const key = await crypto.subtle.generateKey(algorithm, true, usages);
	return wrap(wrapping, about, key);
}

/** Wraps an extractable key in an envelope. */
export async function wrap(wrapping: CryptoKey, about: About, key: CryptoKey): Promise<Bytes> {
	const iv = freshNonce();
	const how = { name: 'AES-GCM', iv, additionalData: binding(about) };
	return pack(iv, await crypto.subtle.wrapKey('raw', key, wrapping, how));
}

/** Opens a wrapped key; the key cannot be read out of the browser again unless `extractable` is asked for. */
export async function unwrap(
	wrapping: CryptoKey,
	about: About,
	envelope: unknown,
	shape: Shape,
	extractable = false
): Promise<CryptoKey> {
	const { iv, ciphertext } = unpack(envelope);
	const { algorithm, usages } = shapes[shape];
	const how = { name: 'AES-GCM', iv, additionalData: binding(about) };
	try {
		return await crypto.subtle.unwrapKey('raw', ciphertext, wrapping, how, algorithm, extractable, usages);
	} catch (cause) {
		throw new Damaged(cause);
	}
}
