/** A text as readings are found by it: how it is broken and which way it runs do not matter, its letters do. */
export function textKey(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u200e\u200f\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
