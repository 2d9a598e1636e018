/** Every sentence of a text with a capital at its beginning, in a language by its tag; for what was put together. */
export function capitals(text: string, language: string): string {
	return text.replace(
		/(^|[.!?]\s+)(\p{Ll})/gu,
		(_, before: string, letter: string) => before + letter.toLocaleUpperCase(language)
	);
}
