/** What a recorded sound is, read from its bytes and never from what somebody says it is. */

/** The kinds of sound this app records, and so the only ones it takes in. */
export const soundTypes = ['audio/webm', 'audio/mp4', 'audio/ogg'] as const;
export type SoundType = (typeof soundTypes)[number];

/** The head of a file, in which it says what it holds. */
const head = 65_536;

/** The kind of sound these bytes are; undefined for what is none of ours, and for what also shows pictures. */
export function soundTypeOf(bytes: Uint8Array): SoundType | undefined {
	const text = latin(bytes.subarray(0, head));
	if (text.startsWith('\x1aE\xdf\xa3')) return isWebm(text) ? 'audio/webm' : undefined;
	if (text.startsWith('OggS')) return text.slice(0, 80).includes('OpusHead') ? 'audio/ogg' : undefined;
	if (text.slice(4, 8) === 'ftyp') return isMp4(text) ? 'audio/mp4' : undefined;
	return undefined;
}

function isWebm(text: string): boolean {
	return text.slice(0, 64).includes('webm') && text.includes('A_OPUS') && !/V_(VP[89]|AV1|MPEG)/.test(text);
}

/** A track of sound says `soun`, one of pictures `vide`. */
function isMp4(text: string): boolean {
	return text.includes('soun') && /mp4a|Opus/.test(text) && !text.includes('vide');
}

function latin(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}
