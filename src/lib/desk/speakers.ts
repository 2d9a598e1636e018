/** Which reading stands for a text, and which of them go along with a sheet. */
import { readReading, readingsFor, type Reading, type Speaker } from '#lib/activity/reading.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { textKey } from '#lib/base/text-key.ts';

/** A reading that is not kept yet. */
export type NewReading = Omit<Reading, 'version' | 'id' | 'made' | 'making'>;

/** The voices wanted for a visit; `none` for a room without. Left off, those that fit the person and the sheet. */
export type Wanted = Speaker | 'none' | undefined;

/** Whose voices, in which languages, read anything that stands on a sheet. */
export function speakersFor(readings: readonly Reading[], sheet: Sheet): Speaker[] {
	const there = new Set(Object.values(sheet.words).map(textKey));
	const heard = readings.filter(({ text }) => there.has(textKey(text)));
	return speakersOf(heard).map(({ speaker }) => speaker);
}

/** Whose voices there are among readings, with what each read. */
export function speakersOf<R extends Speaker>(
	readings: readonly R[]
): { name: string; speaker: Speaker; read: R[] }[] {
	const found = new Map<string, { name: string; speaker: Speaker; read: R[] }>();
	for (const one of readings) {
		const { spoken, called, by } = one;
		const name = speakerName(one);
		const those = found.get(name) ?? { name, speaker: { spoken, by, ...(called && { called }) }, read: [] };
		those.read.push(one);
		found.set(name, those);
	}
	return [...found.values()];
}

/** One name for each voice in each language, to tell them apart. */
export function speakerName({ spoken, by }: Speaker): string {
	return JSON.stringify([spoken, by]);
}

/**
 * The readings that go along with a sheet, by the key of their text: those of its activity, and the room's own words.
 *
 * The person's language is tried first, then the sheet's. Whose voice was asked for comes before both; where that one
 * read nothing, another in the same language does.
 */
export function fitting(
	readings: readonly Reading[],
	sheet: Sheet,
	language: string,
	asked?: Wanted
): Map<string, Reading> {
	if (asked === 'none') return new Map();
	const usual = [{ spoken: language }, { spoken: sheet.language }];
	const wanted = asked ? [asked, { spoken: asked.spoken }] : usual;
	const room = readings.filter(({ activity }) => activity === undefined);
	const own = readings.filter(({ activity }) => activity === sheet.activity.id);
	const said = room.map(({ text }) => text);
	return new Map([
		...readingsFor(said, room, wanted),
		...readingsFor(Object.values(sheet.words), own, wanted)
	]);
}

/** A reading as it is kept from now on. @throws when it is none */
export function begin(id: string, made: NewReading): Reading {
	return readReading({ ...made, version: 1, id, made: new Date().toISOString() });
}

/** What only one reading can be: this text, for this activity, in this voice. */
export function nameOf({ activity, text, spoken, by }: Reading): string {
	return JSON.stringify([activity ?? null, textKey(text), spoken, by]);
}

/** Of several that read the same text in the same voice the newest: the last word of whoever spoke. */
export function newest(readings: readonly Reading[]): Reading[] {
	const latest = new Map<string, Reading>();
	for (const one of readings) {
		const other = latest.get(nameOf(one));
		if (!other || other.made <= one.made) latest.set(nameOf(one), one);
	}
	return [...latest.values()];
}
