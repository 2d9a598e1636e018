/** Which letters a text is written in, and what that says of its language and direction. */

/** Scripts we can tell a language, or at least a direction, by. */
const scripts = [
	['Arab', /\p{Script=Arabic}/gu],
	['Gujr', /\p{Script=Gujarati}/gu],
	['Guru', /\p{Script=Gurmukhi}/gu],
	['Beng', /\p{Script=Bengali}/gu],
	['Deva', /\p{Script=Devanagari}/gu],
	['Taml', /\p{Script=Tamil}/gu],
	['Cyrl', /\p{Script=Cyrillic}/gu],
	['Grek', /\p{Script=Greek}/gu],
	['Hebr', /\p{Script=Hebrew}/gu],
	['Ethi', /\p{Script=Ethiopic}/gu],
	['Hans', /\p{Script=Han}/gu],
	['Latn', /\p{Script=Latin}/gu]
] as const;

/** Scripts that one language of our families is written in and no other. */
const oneLanguage: Readonly<Record<string, string>> = { Gujr: 'gu', Guru: 'pa', Beng: 'bn', Taml: 'ta' };

/** Letters that Urdu has and Arabic, Persian and Pashto have not. */
const urduLetters = /[ٹڈڑےۓ]/u;

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Rohg']);

/** The script most letters of a text belong to; undefined when it has none we know. */
export function scriptOf(text: string): string | undefined {
	let most: { script: string; count: number } | undefined;
	for (const [script, letters] of scripts) {
		const count = text.match(letters)?.length ?? 0;
		if (count > (most?.count ?? 0)) most = { script, count };
	}
	return most?.script;
}

/** The script a language is usually written in, `Latn` for English. */
function usualScript(language: string): string | undefined {
	try {
		return new Intl.Locale(language).maximize().script;
	} catch {
		return undefined;
	}
}

/**
 * The language tag of words someone gave while the page spoke `expected`.
 *
 * People write in the language they think in. Where the letters cannot be those of the page's language, the tag
 * says what is known and no more: `gu` for Gujarati letters, `und-Arab` for Arabic ones that could be several.
 */
export function languageOfWords(text: string, expected: string): string {
	const script = scriptOf(text);
	if (!script || script === usualScript(expected)) return expected;
	if (script === 'Latn') return 'und-Latn';
	if (script === 'Arab' && urduLetters.test(text)) return 'ur';
	return oneLanguage[script] ?? `und-${script}`;
}

/** Which way a language is written. */
export function directionOfLanguage(language: string): 'ltr' | 'rtl' {
	return rightToLeft.has(usualScript(language) ?? '') ? 'rtl' : 'ltr';
}
