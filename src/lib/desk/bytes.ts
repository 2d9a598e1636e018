/** Plain data as bytes for the vault, and back. */
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Plain data as UTF-8 JSON. */
export function toBytes(data: unknown): Uint8Array<ArrayBuffer> {
	return encoder.encode(JSON.stringify(data));
}

/** Plain data from UTF-8 JSON; the caller parses it. @throws SyntaxError when it is none. */
export function fromBytes(bytes: Uint8Array): unknown {
	return JSON.parse(decoder.decode(bytes));
}
