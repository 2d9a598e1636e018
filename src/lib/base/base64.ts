/** Bytes as text, and back. */

/** How many bytes are turned at a time: more would be too many arguments for one call. */
const stretch = 0x2000;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += stretch) {
		text += String.fromCharCode(...bytes.subarray(at, at + stretch));
	}
	return btoa(text);
}

/** Bytes from base64. @throws DOMException when it is none */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
