/** The drawings a room opens with: the faces at once, the pictures only where one is on the sheet already. */
import type { OpenPiece } from '#lib/desk/pieces.ts';
import { Album } from '#lib/photo/album.ts';
import { feelingArt } from '#lib/shelf/feelings.ts';
import { gather, loadPictures } from '#lib/shelf/pictures.ts';
import type { Drawings } from './play.svelte.ts';

export async function drawingsFor({ piece, photos }: OpenPiece): Promise<Drawings> {
	const faces = Object.entries(await feelingArt());
	const feelings = gather(
		faces.map(([face, art]) => ({ id: face, name: face, synonyms: [], group: 'feelings', art }))
	);
	// Pictures weigh as much as the rest of the room.
	const used = piece.marks.some(({ what }) => what.kind === 'picture');
	const pictures = used ? await loadPictures() : gather([]);
	return { pictures, feelings, album: await Album.of(photos) };
}
