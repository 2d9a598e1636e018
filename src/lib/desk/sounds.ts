/**
 * Recordings of the person's own voice, each a record beside its piece.
 *
 * One rule for what was taken out, the same as for photos: it can be brought back for as long as the piece is open, and
 * is destroyed when it is closed.
 */
import type { Piece } from '#lib/piece/piece.ts';
import type { Room } from '#lib/vault/room.ts';
import type { Visit } from '#lib/visit/visit.ts';

/** Whose a recording is, and beside which piece it lies. */
export type Beside = Pick<Visit, 'person' | 'piece'>;

/** Where recordings of all a person's pieces once lay together. */
const before = 'sounds';
const sounds = (piece: string) => `sounds-${piece}`;

/** Keeps a recording, in the place of what was recorded of it so far. @throws Full */
export function keepSound(
	keys: Room,
	{ person, piece }: Beside,
	id: string,
	bytes: Uint8Array
): Promise<void> {
	return keys.put(person, sounds(piece), id, bytes);
}

/** A recording; none where there is none. */
export async function soundBeside(
	keys: Room,
	{ person, piece }: Beside,
	id: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	return (await keys.get(person, sounds(piece), id)) ?? keys.get(person, before, id);
}

/** Destroys a recording. */
export async function dropSound(keys: Room, { person, piece }: Beside, id: string): Promise<void> {
	await keys.delete(person, sounds(piece), id);
	await keys.delete(person, before, id);
}

/** The recordings that marks of a piece are. */
export function soundsIn(piece: Piece): Set<string> {
	return new Set(piece.marks.flatMap(({ what }) => (what.kind === 'voice' ? [what.sound] : [])));
}

/**
 * Destroys recordings that no mark is any more: those that lie beside the piece, and those that were marks when it was
 * opened. What is `named` elsewhere stays: in the visit, or among what is still in the making.
 */
export async function dropUnheard(
	keys: Room,
	beside: Beside,
	piece: Piece,
	{ opened, named }: { opened: ReadonlySet<string>; named: readonly string[] }
): Promise<void> {
	const heard = soundsIn(piece);
	const there = await keys.all(beside.person, sounds(beside.piece));
	const ids = [...opened, ...there.filter(({ damaged }) => !damaged).map(({ id }) => id)];
	for (const id of new Set(ids)) {
		if (!heard.has(id) && !named.some((text) => text.includes(id))) await dropSound(keys, beside, id);
	}
}
