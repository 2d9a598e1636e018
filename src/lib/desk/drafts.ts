/**
 * Work in the making: the words being typed and the stroke being drawn, before they are put on the sheet.
 *
 * A draft is written over in place, the newest wins, and one write is under way at a time. What has been kept is
 * told back, so that the page can say so truthfully.
 */
import * as v from 'valibot';
import type { Room } from '#lib/vault/room.ts';
import { fromBytes, toBytes } from './bytes.ts';

const draftSchema = v.object({
	/** Field to the words in it. */
	words: v.record(v.string(), v.string()),
	/** A packed stroke, base64, and where it began. */
	stroke: v.optional(v.object({ ink: v.string(), stand: v.record(v.string(), v.unknown()) }))
});

export type Draft = v.InferOutput<typeof draftSchema>;

/** Field to the words in it. */
export type Fields = Readonly<Draft['words']>;

/** Opens the draft an owner has under an id. One that cannot be read starts empty; one that is empty is not kept. */
export async function openDrafts(
	keys: Room,
	owner: string,
	id: string,
	told: (kept: boolean) => void = () => undefined
): Promise<Drafts> {
	const start = await keys.get(owner, 'drafts', id).catch(() => undefined);
	const write = (bytes: Uint8Array | undefined) =>
		bytes ? keys.put(owner, 'drafts', id, bytes) : keys.delete(owner, 'drafts', id);
	return new Drafts(write, told, start);
}

/** The fields that are no longer as they were before: what of a form is worth a draft. */
export function changed(before: Fields, now: Fields): Fields {
	return Object.fromEntries(Object.entries(now).filter(([field, text]) => text !== before[field]));
}

/** Writes the newest draft, nothing where nothing is left of it; tells when it is kept. */
export class Drafts {
	#now: Draft;
	#writing: Promise<void> | undefined;
	#dirty = false;

	constructor(
		private readonly write: (bytes: Uint8Array | undefined) => Promise<void>,
		private readonly told: (kept: boolean) => void,
		start?: Uint8Array
	) {
		this.#now = readDraft(start);
	}

	/** Every field that has a draft; one that was emptied has an empty one. */
	get fields(): Fields {
		return this.#now.words;
	}

	/** The words last typed in a field. */
	words(field: string): string {
		return this.#now.words[field] ?? '';
	}

	/** The stroke that was being drawn. */
	get stroke(): Draft['stroke'] {
		return this.#now.stroke;
	}

	/** Keeps what is in a field now; an empty one is let go. */
	type(field: string, text: string): void {
		const words = { ...this.#now.words };
		if (text) words[field] = text;
		else delete words[field];
		this.#now = { ...this.#now, words };
		this.#keep();
	}

	/** Keeps these fields in place of all before; none lets the draft go. */
	fill(fields: Fields): void {
		this.#now = { ...this.#now, words: { ...fields } };
		this.#keep();
	}

	/** Keeps the stroke as it is so far; none when it has ended. */
	draw(stroke: Draft['stroke']): void {
		const { words } = this.#now;
		this.#now = stroke ? { words, stroke } : { words };
		this.#keep();
	}

	/** Resolves when everything given so far is kept, or could not be. */
	async settled(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	/** Tries again what could not be kept. */
	retry(): void {
		if (this.#dirty) this.#keep();
	}

	#keep(): void {
		this.#dirty = true;
		this.told(false);
		this.#writing ??= this.#run();
	}

	async #run(): Promise<void> {
		try {
			while (this.#dirty) {
				this.#dirty = false;
				await this.write(isEmpty(this.#now) ? undefined : toBytes(this.#now));
			}
			this.told(true);
		} catch {
			this.#dirty = true;
		} finally {
			this.#writing = undefined;
		}
	}
}

function isEmpty({ words, stroke }: Draft): boolean {
	return !stroke && !Object.keys(words).length;
}

function readDraft(bytes: Uint8Array | undefined): Draft {
	if (!bytes) return { words: {} };
	const read = v.safeParse(draftSchema, safely(bytes));
	return read.success ? read.output : { words: {} };
}

function safely(bytes: Uint8Array): unknown {
	try {
		return fromBytes(bytes);
	} catch {
		return undefined;
	}
}
