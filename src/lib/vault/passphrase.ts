import type { Bytes } from '#lib/vault/envelope.ts';
import type { Work } from '#lib/vault/argon.ts';
import { Newer, Unavailable, UnfitDerivation } from '#lib/vault/errors.ts';

// The passphrase is the only thing between a lost tablet and what children have said, and a delay can be removed by
// whoever holds the tablet. So the cost of every guess is in the derivation, and its parameters are stored with
// the salt from the first day: they can be raised later without trying one set after another.

/** How a passphrase becomes a key: stored in the clear beside what it opens; memory in KiB. */
export interface Derivation {
	kdf: 'argon2id';
	memory: number;
	passes: number;
	lanes: number;
	salt: Bytes;
}

/** What a derivation costs; the rest of it is fixed or random. */
export type Cost = Pick<Derivation, 'memory' | 'passes' | 'lanes'>;

/** The cost of every new vault: about half a second on a desktop, one to two on an old tablet. */
export const usualCost: Cost = { memory: 65_536, passes: 3, lanes: 1 };

/** Fewest characters of a passphrase, counted as code points after normalising. */
export const shortest = 15;

const normal = (passphrase: string) => passphrase.normalize('NFKC');

/** Says whether a passphrase may be used: fifteen characters or more, and no rule about which. */
export function isLongEnough(passphrase: string): boolean {
	return [...normal(passphrase)].length >= shortest;
}

/** Gives the parameters for a new passphrase, with a random 128-bit salt. */
export function freshDerivation(cost: Cost = usualCost): Derivation {
	return { kdf: 'argon2id', ...cost, salt: crypto.getRandomValues(new Uint8Array(16)) };
}

/** Says whether a cost is at or above the floor of OWASP's cheat sheet, and light enough for a tablet. */
export function isFit({ memory, passes, lanes }: Cost): boolean {
	if (![memory, passes, lanes].every(Number.isInteger)) return false;
	const strong = (memory >= 19_456 && passes >= 2) || (memory >= 47_104 && passes >= 1);
	// The ceiling is for parameters that came in a stranger's file: they must not be able to stop the device.
	return strong && memory <= 524_288 && passes <= 16 && lanes >= 1 && lanes <= 4;
}

/** Derives the wrapping key of a passphrase, off the page's thread; the key cannot be read out of the browser. */
export async function derive(passphrase: string, how: Derivation): Promise<CryptoKey> {
	// Parameters are read back from storage, so a kind of derivation that we do not know can turn up.
	if ((how.kdf as string) !== 'argon2id') throw new Newer();
	// Tests may be quick. The condition is a constant in a build, which leaves only the refusal.
	if (import.meta.env.MODE !== 'test' && !isFit(how)) throw new UnfitDerivation();
	const { salt, memory, passes, lanes } = how;
	const bytes = new TextEncoder().encode(normal(passphrase));
	const derived = await inWorker({ passphrase: bytes, salt, memory, passes, lanes });
	bytes.fill(0);
	try {
		return await crypto.subtle.importKey('raw', derived, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
	} finally {
		derived.fill(0);
	}
}

async function inWorker(work: Work): Promise<Bytes> {
	if (typeof Worker === 'undefined') return (await import('#lib/vault/argon.ts')).argon(work);
	const worker = new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<Bytes>((resolve, reject) => {
			worker.onmessage = (event: MessageEvent<Bytes | null>) =>
				event.data ? resolve(event.data) : reject(new Unavailable());
			worker.onerror = () => reject(new Unavailable());
			worker.postMessage(work);
		});
	} finally {
		// Ends the thread and gives back its memory, with the traces of the passphrase in it.
		worker.terminate();
	}
}

/** Offers a passphrase of five words, each chosen evenly and by chance, with spaces between them. */
export async function offer(): Promise<string> {
	const { words } = await import('#lib/vault/words-en.ts');
	return Array.from({ length: 5 }, () => words[below(words.length)]).join(' ');
}

/** A random whole number from 0 up to, but not including, `end`; every one as likely as any other. */
function below(end: number): number {
	// The top of the range that `end` does not divide is thrown away, or the first words would come up more often.
	const usable = 2 ** 32 - (2 ** 32 % end);
	const [drawn = usable] = crypto.getRandomValues(new Uint32Array(1));
	return drawn < usable ? drawn % end : below(end);
}
