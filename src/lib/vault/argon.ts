import { argon2id } from 'hash-wasm';
import type { Bytes } from '#lib/vault/envelope.ts';

/** One derivation: the passphrase's bytes, the salt, memory in KiB, passes over it, and lanes. */
export interface Work {
	passphrase: Bytes;
	salt: Bytes;
	memory: number;
	passes: number;
	lanes: number;
}

/** Gives the 32 bytes of Argon2id; takes about a second and all the memory it is told to. */
export async function argon(work: Work): Promise<Bytes> {
	const hash = await argon2id({
		password: work.passphrase,
		salt: work.salt,
		memorySize: work.memory,
		iterations: work.passes,
		parallelism: work.lanes,
		hashLength: 32,
		outputType: 'binary'
	});
	// A copy of its own, so that the buffer handed over holds these bytes and no others.
	return new Uint8Array(hash);
}
