/**
 * A sheet is an activity, adapted and frozen for one person, in one language.
 *
 * It holds everything needed to open the work made on it in ten years: the parts, the words in the one voice
 * that was spoken, the drawings. A piece never reaches back to the activity, which may change or be gone.
 */
import * as v from 'valibot';
import { accessSchema } from './access.ts';
import { activitySchema, bands, type Part } from './schema.ts';

/** The newest form of sheet this version writes. */
export const sheetVersion = 1;

/** A frozen sheet as it is kept. */
export const sheetSchema = v.object({
	version: v.number(),
	activity: v.object({ id: v.string(), edition: v.number(), family: v.string() }),
	after: v.optional(v.string()),
	language: v.string(),
	direction: v.picklist(['ltr', 'rtl']),
	band: v.picklist(bands),
	access: accessSchema,
	look: v.picklist(['story', 'bright', 'plain']),
	/** Adaptations that were on. */
	on: v.array(v.string()),
	pages: activitySchema.entries.pages,
	/** Ref to text, in the one voice chosen. */
	words: v.record(v.string(), v.string()),
	/** Name to drawing (SVG source, read by `readArt`); `name@tall` for an upright sheet. */
	art: v.record(v.string(), v.string())
});

export type Sheet = v.InferOutput<typeof sheetSchema>;

/** Reads a sheet that was kept. @throws an error with every problem when it is not one. */
export function readSheet(data: unknown): Sheet {
	return v.parse(sheetSchema, data);
}

/** All parts of a sheet, page by page. */
export function partsOf(sheet: Sheet): Part[] {
	return sheet.pages.flatMap((page) => page.parts);
}

/** The name of a picture that the activity brings as a card of its own; undefined for every other picture. */
export function cardName(sheet: Sheet, picture: string): string | undefined {
	for (const { id, things } of partsOf(sheet)) {
		const card = things.find((thing) => thing.picture === picture);
		if (card) return sheet.words[`${id}/${card.id}`];
	}
	return undefined;
}

/** The name of a place as this person was told it; its id where no words are left. */
export function placeName(sheet: Sheet, ref: string): string {
	return sheet.words[ref] ?? ref.split('/').at(-1) ?? ref;
}

/** The part a place belongs to. */
export function partOf(sheet: Sheet, place: string | undefined): Part | undefined {
	const id = place?.split('/')[0];
	return partsOf(sheet).find((part) => part.id === id);
}

/** The place that a question is about, as `part/place`; undefined where it is about the whole part. */
export function placeAsked(sheet: Sheet, question: string): string | undefined {
	const part = partOf(sheet, question);
	const place = part?.prompts.find(({ id }) => `${part.id}/${id}` === question)?.place;
	return place && `${part?.id}/${place}`;
}
