/**
 * How marks lie in the shared document: one flat map, `id` to what it is, `id.field` to each thing that can change.
 *
 * Two hands that change different fields of one mark never undo each other, and ink is one run of bytes.
 */
import * as v from 'valibot';
import { promptKinds } from '#lib/activity/schema.ts';
import { packInk, unpackInk } from './ink.ts';
import { audiences, manners, type Mark, type What } from './mark.ts';

/** What may stand in the flat map. */
export type Value = string | number | Uint8Array | object;

/** The fields of a mark that can change after it was made. */
export const fields = ['stand', 'text', 'feeling', 'keep', 'keepText', 'share', 'manner', 'picture'] as const;
export type Field = (typeof fields)[number];

const askedSchema = v.object({ ref: v.string(), kind: v.picklist(promptKinds) });

const standSchema = v.object({
	page: v.string(),
	place: v.optional(v.string()),
	form: v.picklist(['wide', 'tall']),
	alone: v.boolean(),
	x: v.number(),
	y: v.number(),
	size: v.number(),
	turn: v.number()
});

const dots = v.pipe(v.number(), v.integer(), v.minValue(1));

const headSchema = v.object({
	order: v.number(),
	made: v.string(),
	by: v.picklist(['person', 'worker']),
	asked: v.optional(askedSchema),
	what: v.variant('kind', [
		v.object({ kind: v.literal('ink') }),
		v.object({ kind: v.literal('picture'), picture: v.string() }),
		v.object({ kind: v.literal('photo'), photo: v.string(), width: dots, height: dots }),
		v.object({ kind: v.literal('words'), manner: v.picklist(manners), language: v.string() }),
		v.object({ kind: v.literal('voice'), sound: v.string(), seconds: v.number(), language: v.string() }),
		v.object({ kind: v.literal('line'), line: v.string(), from: v.string(), to: v.string() }),
		v.object({ kind: v.literal('place') })
	])
});

const keptSchema = v.object({
	/** SVG source, read by `readArt`. */
	art: v.string(),
	/** What it was called when it was put. */
	name: v.string()
});

/** A picture as it is kept with the work that shows it. */
export type KeptPicture = v.InferOutput<typeof keptSchema>;

/** Reads a kept picture; undefined when it is none. */
export function readKept(value: unknown): KeptPicture | undefined {
	const read = v.safeParse(keptSchema, value);
	return read.success ? read.output : undefined;
}

/** Splits a key into the mark's id and the field, if it is one. */
export function splitKey(key: string): { id: string; field: string | undefined } {
	const dot = key.indexOf('.');
	return dot < 0 ? { id: key, field: undefined } : { id: key.slice(0, dot), field: key.slice(dot + 1) };
}

/** A new mark as it is written into the map. Ink is packed; its head goes in front of the bytes. */
export function packHead(mark: Pick<Mark, 'order' | 'made' | 'by' | 'asked' | 'what'>): Value {
	const { what, order, made, by, asked } = mark;
	const head = {
		order,
		made,
		by,
		...(asked && { asked }),
		what: what.kind === 'ink' ? { kind: 'ink' } : what
	};
	if (what.kind !== 'ink') return head;
	const text = new TextEncoder().encode(JSON.stringify(head));
	const ink = packInk(what.ink);
	const bytes = new Uint8Array(2 + text.length + ink.length);
	bytes.set([text.length >> 8, text.length & 255]);
	bytes.set(text, 2);
	bytes.set(ink, 2 + text.length);
	return bytes;
}

/** Reads one mark from the map; undefined when it is not one this version can read. */
export function readMark(id: string, get: (key: string) => unknown): Mark | undefined {
	try {
		const raw = get(id);
		const { head, ink } = readHead(raw);
		const stand = v.parse(standSchema, get(`${id}.stand`));
		const manner = v.safeParse(v.picklist(manners), get(`${id}.manner`));
		const what = (head.what.kind === 'ink' ? { kind: 'ink', ink } : head.what) as What;
		return {
			id,
			what:
				what.kind === 'words' && manner.success
					? ({ ...what, manner: manner.output } as What)
					: redrawn(what, text(get(`${id}.picture`))),
			order: head.order,
			made: head.made,
			by: head.by,
			asked: head.asked,
			stand: { ...stand, place: stand.place },
			text: text(get(`${id}.text`)) ?? '',
			feeling: text(get(`${id}.feeling`)),
			keep: v.parse(v.optional(v.picklist(['keep', 'change'])), get(`${id}.keep`)),
			keepText: text(get(`${id}.keepText`)) ?? '',
			share: v.parse(v.optional(v.picklist(audiences), 'worker'), get(`${id}.share`))
		};
	} catch {
		return undefined;
	}
}

/** A picture as it is shown now. */
function redrawn(what: What, picture: string | undefined): What {
	return what.kind === 'picture' && picture ? { ...what, picture } : what;
}

function readHead(raw: unknown) {
	if (!(raw instanceof Uint8Array)) return { head: v.parse(headSchema, raw), ink: undefined };
	const length = ((raw[0] ?? 0) << 8) | (raw[1] ?? 0);
	const head: unknown = JSON.parse(new TextDecoder().decode(raw.subarray(2, 2 + length)));
	return { head: v.parse(headSchema, head), ink: unpackInk(raw.subarray(2 + length)) };
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
