/**
 * The recorded voices that go along with a piece: for each text of its sheet at most one, by the exact text.
 *
 * They are copies under the person's own key, because the room holds no other, and are destroyed with the person.
 */
import { textKey } from '#lib/base/text-key.ts';
import type { Room } from '#lib/vault/room.ts';
import { fromBytes, toBytes } from './bytes.ts';

/** Voices recorded for what stands on a sheet, by the exact text. */
export interface SheetVoices {
	/** Whether somebody recorded exactly this text. */
	has(text: string): boolean;
	/** The recording of exactly this text; none where there is none, or it cannot be read. */
	find(text: string): Promise<Blob | undefined>;
}

/** Voices that go along, one by one: the text each reads, and its sound. */
export type Along = AsyncIterable<readonly [text: string, sound: Uint8Array]>;

const index = 'aloud';
const aloud = (piece: string) => `aloud-${piece}`;

/** Keeps voices beside a piece, each under the text it reads. Until the last is kept, none is heard. @throws Full */
export async function keepVoices(keys: Room, owner: string, piece: string, voices: Along): Promise<void> {
	const kept: string[] = [];
	for await (const [text, sound] of voices) {
		await keys.put(owner, aloud(piece), textKey(text), sound);
		kept.push(textKey(text));
	}
	if (kept.length) await keys.put(owner, index, piece, toBytes(kept));
}

/**
 * The voices beside a piece; undefined where nobody recorded any. One that cannot be read is as good as none: its text
 * stands there in any case.
 */
export async function voicesBeside(
	keys: Room,
	owner: string,
	piece: string
): Promise<SheetVoices | undefined> {
	const kept = await keys
		.get(owner, index, piece)
		.then((bytes) => bytes && fromBytes(bytes))
		.catch(() => undefined);
	if (!Array.isArray(kept)) return undefined;
	const sound = (text: string) => keys.get(owner, aloud(piece), textKey(text)).catch(() => undefined);
	return voicesOf(kept as string[], sound);
}

/** Voices by the keys of their texts, wherever they lie. */
export function voicesOf(
	keys: Iterable<string>,
	sound: (text: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
): SheetVoices {
	const texts = new Set(keys);
	const has = (text: string) => texts.has(textKey(text));
	return {
		has,
		find: async (text) => {
			const bytes = has(text) ? await sound(text) : undefined;
			return bytes && new Blob([bytes]);
		}
	};
}
