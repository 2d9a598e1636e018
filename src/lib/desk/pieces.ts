/** Pieces in the vault: begun once with their sheet, opened from their log, folded when the log has grown long. */
import type { Sheet } from '#lib/activity/sheet.ts';
import { Piece } from '#lib/piece/piece.ts';
import type { Room } from '#lib/vault/room.ts';
import { Drafts } from './drafts.ts';
import { Keeper } from './keeper.svelte.ts';

/** A piece open for work. */
export interface OpenPiece {
	piece: Piece;
	keeper: Keeper;
	drafts: Drafts;
	/** Steps that could not be read; the rest is here. */
	damaged: number;
}

const log = (piece: string) => `piece-${piece}`;

/** Writes the sheet, once: beside the log, so that no damaged line of the log can take it along. */
export async function beginPiece(keys: Room, owner: string, id: string, sheet: Sheet): Promise<void> {
	const piece = Piece.make(sheet, { by: 'person' });
	await keys.put(owner, 'sheets', id, piece.whole());
	piece.close();
}

/** Opens a piece to look at. @throws NotAPiece when nothing of it can be read */
export async function readPieces(
	keys: Room,
	owner: string,
	id: string
): Promise<{ piece: Piece; damaged: number }> {
	const { parts, damaged } = await keys.read(owner, log(id));
	const sheet = await keys.get(owner, 'sheets', id).catch(() => undefined);
	return { piece: Piece.open(sheet ? [sheet, ...parts] : parts, { by: 'person' }), damaged };
}

/** Opens a piece to work on, with the drafts that were in the making. */
export async function openPiece(keys: Room, owner: string, id: string): Promise<OpenPiece> {
	const { piece, damaged } = await readPieces(keys, owner, id);
	const keeper = new Keeper(piece, {
		append: (bytes) => keys.append(owner, log(id), bytes),
		compact: () => keys.compact(owner, log(id), (parts) => Piece.merge(parts))
	});
	const start = await keys.get(owner, 'drafts', id).catch(() => undefined);
	const drafts = new Drafts(
		(bytes) => keys.put(owner, 'drafts', id, bytes),
		(kept) => keeper.draftKept(kept),
		start
	);
	keeper.drafts = drafts;
	return { piece, keeper, drafts, damaged };
}
