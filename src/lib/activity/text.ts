/**
 * An activity's words: a flat table from ref to text, one file a language.
 *
 * The same text can have several voices: `houses/good@b1` is how the place is named to the youngest,
 * `houses/good@literal` to someone who takes words exactly. The first voice that is there speaks.
 */
import type { Access } from './access.ts';
import type { Band } from './schema.ts';

/** Ref, or ref@voice, to text in one language. */
export type Words = Readonly<Record<string, string>>;

/** The voices to try, in order, before the plain wording. */
export function voices(band: Band, access: Pick<Access, 'reading' | 'wording'>): string[] {
	const asked = access.wording === 'everyday' ? [] : [access.wording];
	const teen = band === 'b4' || band === 'b5' ? ['teen'] : [];
	const little = band === 'b0' || band === 'b1' || band === 'b2' ? ['little'] : [];
	return [...asked.map((way) => `${way}-${band}`), ...asked, band, ...teen, ...little];
}

/**
 * A language's words with another language's behind them.
 *
 * Where a language has its own text for a ref, no voice of the one behind is heard for it: a sentence is never
 * English in one band and Polish in the next.
 */
export function behind(words: Words, other: Words): Words {
	const own = new Set(Object.keys(words).map(refOf));
	return { ...Object.fromEntries(Object.entries(other).filter(([key]) => !own.has(refOf(key)))), ...words };
}

/** The ref a text is for, without its voice. */
export function refOf(key: string): string {
	return key.replace(/@.*$/, '');
}

/** The text for a ref in the first voice that has one. Undefined when there is no such text at all. */
export function say(words: Words, ref: string, tried: readonly string[] = []): string | undefined {
	for (const voice of tried) {
		const text = words[`${ref}@${voice}`];
		if (text !== undefined) return text;
	}
	return words[ref];
}

/** Every text in one voice: what a frozen sheet carries. */
export function speak(words: Words, tried: readonly string[]): Words {
	const refs = new Set(Object.keys(words).map(refOf));
	const spoken: Record<string, string> = {};
	for (const ref of refs) {
		const text = say(words, ref, tried);
		if (text !== undefined) spoken[ref] = text;
	}
	return spoken;
}
