/** Hands a file over to the browser's downloads. */

/** Saves a text as a file of this name. */
export function saveText(text: string, name: string, type = 'application/json'): void {
	const href = URL.createObjectURL(new Blob([text], { type }));
	const link = Object.assign(document.createElement('a'), { href, download: name });
	link.click();
	// A download that has just begun still reads from the address.
	setTimeout(() => URL.revokeObjectURL(href), 30_000);
}
