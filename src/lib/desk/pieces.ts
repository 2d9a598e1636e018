/**
 * Pieces in the vault: begun once with their sheet, opened from their log, folded when the log has grown long.
 *
 * Photos and recordings lie beside their piece, each a record of its own. One that no mark shows any more, because it
 * was taken out, is destroyed when the piece is closed: others can be seen or heard on it, who were never asked.
 */
import type { Sheet } from '#lib/activity/sheet.ts';
import { loadKinds } from '#lib/parts/parts.ts';
import { Piece } from '#lib/piece/piece.ts';
import type { Room } from '#lib/vault/room.ts';
import { openDrafts, type Drafts } from './drafts.ts';
import { Keeper } from './keeper.svelte.ts';
import { dropUnheard, soundsIn } from './sounds.ts';
import { keepVoices, voicesBeside, type Along, type SheetVoices } from './voices.ts';

/** Photos by their id. */
export type Photos = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A piece open to be looked at. */
export interface ReadPiece {
	piece: Piece;
	/** The photos its marks show. */
	photos: Photos;
	/** Steps and photos that could not be read; the rest is here. */
	damaged: number;
}

/** A piece open for work. */
export interface OpenPiece extends ReadPiece {
	/** Where somebody recorded their voice for this activity. */
	voices?: SheetVoices | undefined;
	keeper: Keeper;
	drafts: Drafts;
}

const log = (piece: string) => `piece-${piece}`;
const album = (piece: string) => `photos-${piece}`;

/** Writes the sheet, once: beside the log, so that no damaged line of the log can take it along. Voices lie beside both. */
export async function beginPiece(
	keys: Room,
	owner: string,
	id: string,
	sheet: Sheet,
	voices: Along
): Promise<void> {
	const piece = Piece.make(sheet, { by: 'person' });
	await keys.put(owner, 'sheets', id, piece.whole());
	await keepVoices(keys, owner, id, voices);
	piece.close();
}

/** Opens a piece to look at. @throws NotAPiece when nothing of it can be read */
export async function readPieces(keys: Room, owner: string, id: string): Promise<ReadPiece> {
	const { parts, damaged } = await keys.read(owner, log(id));
	const sheet = await keys.get(owner, 'sheets', id).catch(() => undefined);
	const piece = Piece.open(sheet ? [sheet, ...parts] : parts, { by: 'person' });
	await loadKinds(piece.sheet.pages);
	const shown = shownIn(piece);
	const photos = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const kept of shown.size ? await keys.all(owner, album(id)) : []) {
		if (kept.bytes && shown.has(kept.id)) photos.set(kept.id, kept.bytes);
	}
	return { piece, photos, damaged: damaged + shown.size - photos.size };
}

/** Keeps a photo beside its piece. It is kept before a mark shows it. */
export function keepPhoto(
	keys: Room,
	owner: string,
	piece: string,
	id: string,
	bytes: Uint8Array
): Promise<void> {
	return keys.put(owner, album(piece), id, bytes);
}

/** The photos that marks of a piece show. */
function shownIn(piece: Piece): Set<string> {
	return new Set(piece.marks.flatMap(({ what }) => (what.kind === 'photo' ? [what.photo] : [])));
}

async function dropPhotos(keys: Room, owner: string, id: string, piece: Piece): Promise<void> {
	const shown = shownIn(piece);
	for (const kept of await keys.all(owner, album(id))) {
		if (!kept.damaged && !shown.has(kept.id)) await keys.delete(owner, album(id), kept.id);
	}
}

/**
 * Opens a piece to work on, with the drafts that were in the making.
 *
 * `visit` gives the visit as it is now, as text; none once it is out of reach, and then no recording is let go of.
 */
export async function openPiece(
	keys: Room,
	owner: string,
	id: string,
	visit: () => string | undefined
): Promise<OpenPiece> {
	const { piece, photos, damaged } = await readPieces(keys, owner, id);
	// What a damaged step or a newer version would show is not known, so nothing of it is let go.
	const isWhole = damaged === 0 && !piece.isReadOnly;
	const opened = soundsIn(piece);
	const tidy = async () => {
		await dropPhotos(keys, owner, id, piece);
		const now = visit();
		const named = now === undefined ? undefined : [now, ...Object.values(drafts.fields)];
		if (named) await dropUnheard(keys, { person: owner, piece: id }, piece, { opened, named });
	};
	const keeper = new Keeper(piece, {
		append: (bytes) => keys.append(owner, log(id), bytes),
		compact: () => keys.compact(owner, log(id), (parts) => Piece.merge(parts)),
		tidy: async () => (isWhole ? tidy() : undefined)
	});
	const drafts = await openDrafts(keys, owner, id, (kept) => keeper.draftKept(kept));
	keeper.drafts = drafts;
	const voices = await voicesBeside(keys, owner, id);
	return { piece, photos, keeper, drafts, damaged, voices };
}
