/** Which plain sentence belongs to what went wrong. */
import type { Key, Vars } from '#lib/words/catalogue.ts';

/** A sentence for a person: what happened and what to do. */
export interface Problem {
	key: Key;
	vars?: Vars;
}

const sentences: Readonly<Record<string, Key>> = {
	'wrong-passphrase': 'errors.wrongPassphrase',
	full: 'errors.deviceFull',
	unavailable: 'errors.unavailable',
	damaged: 'errors.damagedPiece',
	newer: 'errors.newerVersion',
	'too-short': 'errors.tooShort',
	'picture-type': 'errors.pictureType',
	'picture-large': 'errors.pictureLarge',
	'picture-broken': 'errors.pictureBroken'
};

/** The sentence for an error; the general one for what we did not foresee. */
export function problemOf(error: unknown): Problem {
	if (typeof error !== 'object' || error === null || !('code' in error)) return { key: 'errors.unknown' };
	const waitMs = 'waitMs' in error ? Number(error.waitMs) : 0;
	if (error.code === 'too-soon') return { key: 'errors.wait', vars: { count: Math.ceil(waitMs / 1000) } };
	return { key: sentences[String(error.code)] ?? 'errors.unknown' };
}
