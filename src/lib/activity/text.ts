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
	const refs = new Set(Object.keys(words).map((key) => key.replace(/@.*$/, '')));
	const spoken: Record<string, string> = {};
	for (const ref of refs) {
		const text = say(words, ref, tried);
		if (text !== undefined) spoken[ref] = text;
	}
	return spoken;
}
