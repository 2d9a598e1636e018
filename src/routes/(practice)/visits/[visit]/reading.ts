/** Opens what a visit left, for reading: the piece is looked at and let go, nothing of it is changed. */
import { cardName } from '#lib/activity/sheet.ts';
import type { Art } from '#lib/base/art.ts';
import type { Form } from '#lib/base/geometry.ts';
import type { Desk } from '#lib/desk/desk.svelte.ts';
import { Album } from '#lib/photo/album.ts';
import { tryArt } from '#lib/base/art.ts';
import { pictureOf, type PagePicture } from '#lib/record/picture.ts';
import { isFor, type Reader, type Work } from '#lib/record/record.ts';
import { feelingArt } from '#lib/shelf/feelings.ts';
import { loadPictures } from '#lib/shelf/pictures.ts';
import type { Visit } from '#lib/visit/visit.ts';

/** What was read. */
export interface Reading {
	work: Work;
	/** Steps that could not be read; the rest is here. */
	damaged: number;
	/** What a picture is called: by the activity, the shelf, or when it was put. */
	pictureName: (id: string) => string | undefined;
	/** A picture's drawing: the activity's own, then as it was put, then as the shelf has it. */
	drawing: (id: string) => Art | undefined;
	/** The bytes of a photo by its id. */
	photo: (id: string) => Uint8Array | undefined;
	/** The photos to be shown, open until the page that reads lets go of them. */
	album: Album;
	feelings: (name: string) => Art | undefined;
}

/** Reads the work of a visit. @throws when nothing of it can be read */
export async function readWork(desk: Desk, visit: Visit): Promise<Reading> {
	const [{ piece, photos, damaged }, pictures, faces] = await Promise.all([
		desk.readPiece(visit),
		loadPictures(),
		feelingArt()
	]);
	const { sheet, marks, log } = piece;
	const album = await Album.of(photos);
	const put = new Map(
		marks.flatMap(({ what }) =>
			what.kind === 'picture' ? [[what.picture, piece.picture(what.picture)]] : []
		)
	);
	const own = new Map([...put].map(([id, kept]) => [id, tryArt(sheet.art[id] ?? kept?.art)]));
	piece.close();
	return {
		...{ work: { sheet, marks, log }, damaged, album },
		pictureName: (id) =>
			cardName(sheet, id) ?? pictures.all.find((one) => one.id === id)?.name ?? put.get(id)?.name,
		drawing: (id) => own.get(id) ?? pictures.drawing(id),
		photo: (id) => photos.get(id),
		feelings: (name) => tryArt(faces[name])
	};
}

/** The pages that have something on them for this reader, in the form most of it was made in. */
export function pagesOf({ work, drawing, feelings }: Reading, audience: Reader): PagePicture[] {
	const include = isFor(audience);
	const tall = work.marks.filter(({ stand }) => stand.form === 'tall').length;
	const form: Form = tall * 2 > work.marks.length ? 'tall' : 'wide';
	return pictureOf(work, { form, pictures: drawing, feelings, include }).filter(
		({ marks }) => marks.length > 0
	);
}
