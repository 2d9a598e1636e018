/**
 * Draws a file anew as a photo.
 *
 * Only what can be seen is carried over: where and when it was taken, with what, and by whom, which cameras write
 * into a file, stays behind, as does anything hidden in it.
 */
import { measure, NotAPhoto, type Photo } from './photo.ts';

/** The longer side of a photo as it is kept, in dots: sharp on a sheet of paper, small on the device. */
const longest = 1600;
const quality = 0.85;

/** Reads a file and draws it anew, no larger than it is kept. @throws NotAPhoto */
export async function redraw(file: Blob): Promise<Photo> {
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (!bytes) throw new NotAPhoto('picture-broken');
	measure(new Uint8Array(bytes));
	const seen = await createImageBitmap(new Blob([bytes])).catch(() => undefined);
	if (!seen) throw new NotAPhoto('picture-broken');
	try {
		return await drawn(seen);
	} finally {
		seen.close();
	}
}

async function drawn(seen: ImageBitmap): Promise<Photo> {
	const scale = Math.min(1, longest / Math.max(seen.width, seen.height));
	const canvas = document.createElement('canvas');
	const width = (canvas.width = Math.max(1, Math.round(seen.width * scale)));
	const height = (canvas.height = Math.max(1, Math.round(seen.height * scale)));
	const context = canvas.getContext('2d');
	if (!context) throw new NotAPhoto('picture-broken');
	// What can be seen through stands on white, as it would on paper.
	context.fillStyle = '#FFFFFF';
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = 'high';
	context.drawImage(seen, 0, 0, width, height);
	const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
	if (!jpeg) throw new NotAPhoto('picture-broken');
	return { bytes: new Uint8Array(await jpeg.arrayBuffer()), width, height };
}
