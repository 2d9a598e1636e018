const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random id of 20 letters and digits (100 bits), safe in addresses, keys and file names. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(20));
	return Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
}
