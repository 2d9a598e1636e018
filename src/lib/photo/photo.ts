/**
 * A photo: a picture that a person brings in from the device, a drawing on paper, a pet, a room.
 *
 * Any file may be given. What it is, is read from its bytes and never from its name, and before it is unpacked:
 * a small file can hold a picture too large for the device.
 */
import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';

/** A photo as it is kept: a JPEG with nothing in it but what can be seen. */
export interface Photo {
	bytes: Uint8Array<ArrayBuffer>;
	/** In dots. */
	width: number;
	height: number;
}

/** The kinds of file that can be brought in, as a file chooser names them. */
export const accepted = 'image/jpeg,image/png,image/webp,image/gif';

/** The largest file, in bytes, and the most dots it may unpack to. */
export const largestFile = 20_000_000;
export const mostDots = 64_000_000;

/** Why a file cannot be brought in; the codes have their sentences in the catalogue. */
export type Refusal = 'picture-type' | 'picture-large' | 'picture-broken';

/** Thrown when a file cannot be brought in as a photo. */
export class NotAPhoto extends Error {
	override name = 'NotAPhoto';
	constructor(readonly code: Refusal) {
		super(code);
	}
}

const kinds = [JPG, PNG, WEBP, GIF];

/** Says how many dots a file has, from its first bytes. @throws NotAPhoto */
export function measure(bytes: Uint8Array): { width: number; height: number } {
	if (bytes.length > largestFile) throw new NotAPhoto('picture-large');
	const { width, height } = sizeOf(bytes);
	if (!width || !height) throw new NotAPhoto('picture-broken');
	if (width * height > mostDots) throw new NotAPhoto('picture-large');
	return { width, height };
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } {
	const kind = kinds.find((one) => isKind(one, bytes));
	if (!kind) throw new NotAPhoto('picture-type');
	try {
		return kind.calculate(bytes);
	} catch {
		// It begins as one and then breaks off.
		throw new NotAPhoto('picture-broken');
	}
}

function isKind(kind: (typeof kinds)[number], bytes: Uint8Array): boolean {
	try {
		return kind.validate(bytes);
	} catch {
		return false;
	}
}
