/**
 * A reading is one text of an activity, read aloud by somebody and recorded, in any language.
 *
 * It belongs to the exact text: a question that was put another way is another text, and no reading of the old one is
 * heard for it. What is spoken need not be the language that is written: somebody can say in Tigrinya what stands there
 * in English.
 */
import * as v from 'valibot';
import { textKey } from '#lib/base/text-key.ts';

/** The longest reading, in seconds. */
export const longestReading = 60;
/** The largest reading, in bytes. */
export const largestReading = 1_000_000;
/** The most readings one file can bring. */
export const mostReadings = 600;

/** A language as BCP 47 writes it. */
export const languageTag = v.pipe(
	v.string(),
	v.maxLength(35),
	v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
);

/** What is said of a reading, wherever its sound lies. */
export const readingEntries = {
	/** The text that is read, as it is shown. */
	text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
	/** The language it is written in. */
	language: languageTag,
	/** The language that is spoken. */
	spoken: languageTag,
	/** What that language is called, where it is not one we know. */
	called: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
	/** Whose voice it is, as children know them; empty when nobody said. */
	by: v.pipe(v.string(), v.trim(), v.maxLength(60)),
	seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(longestReading + 5))
};

/** A reading as it is kept, its sound apart. */
export const readingSchema = v.object({
	version: v.literal(1),
	id: v.string(),
	/** The activity it is for; none for the room's own words, which every activity shares. */
	activity: v.optional(v.string()),
	...readingEntries,
	/** When it was made, ISO 8601 in UTC. */
	made: v.string(),
	/** It was still being spoken when this was written. */
	making: v.optional(v.literal(true))
});

export type Reading = v.InferOutput<typeof readingSchema>;

/** Whose voice, in which language: what belongs together on a page. */
export type Speaker = Pick<Reading, 'spoken' | 'called' | 'by'>;

/** Reads a reading that was kept. @throws when it is not one. */
export function readReading(data: unknown): Reading {
	return v.parse(readingSchema, data);
}

/** True when someone who wants a language understands another: `en-GB` and `en`, never `pl` and `en`. */
export function isSpokenAs(spoken: string, wanted: string): boolean {
	// Those that have no code of their own share one, and nothing else.
	if (spoken.startsWith('mis-')) return spoken === wanted;
	const base = (tag: string) => tag.toLowerCase().split('-')[0];
	return base(spoken) === base(wanted);
}

/**
 * For each text the reading to take, by its key: the first of the wanted voices that has one, and of several the
 * newest.
 *
 * A wanted voice without a `by` is anybody's.
 */
export function readingsFor(
	texts: Iterable<string>,
	readings: readonly Reading[],
	wanted: readonly { spoken: string; by?: string }[]
): Map<string, Reading> {
	const sorted = [...readings].sort((a, b) => (a.made < b.made ? 1 : -1));
	const found = new Map<string, Reading>();
	for (const key of new Set([...texts].map(textKey))) {
		const those = sorted.filter((one) => textKey(one.text) === key);
		const taken = wanted.flatMap(
			({ spoken, by }) =>
				those.find((one) => isSpokenAs(one.spoken, spoken) && (by === undefined || one.by === by)) ?? []
		)[0];
		if (taken) found.set(key, taken);
	}
	return found;
}
