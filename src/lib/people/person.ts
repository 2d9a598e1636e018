/**
 * A child, young person, parent or carer, kept by nickname and band.
 *
 * There is no surname, birth date, address or case number: what is not kept cannot be lost.
 */
import * as v from 'valibot';
import { accessSchema, plainAccess } from '#lib/activity/access.ts';
import { bands, type Band } from '#lib/activity/schema.ts';

/** Letters as large as the band's times one of these. */
export const letters = [0.85, 1, 1.2, 1.45] as const;
/** How fast reading aloud goes, as a multiple of the voice's own speed. */
export const speeds = [0.6, 0.8, 1, 1.2] as const;
/** How loud, of what the device gives. */
export const volumes = [0.3, 0.6, 1] as const;

/** How the room is left in a hurry. */
export const waysToLeave = ['shown', 'keys'] as const;

/** How many pictures are remembered as used before. */
export const mostUsed = 8;

/** What a person chose for themself in the room; what is left off is as their band and their ways begin. */
const chosenSchema = v.object({
	/** Dark, or light whatever the device is set to. */
	theme: v.optional(v.picklist(['light', 'dark'])),
	letters: v.optional(v.picklist(letters)),
	/** Reading aloud is on. */
	sound: v.optional(v.boolean()),
	/** Buttons and pictures say their names. */
	names: v.optional(v.boolean()),
	speed: v.optional(v.picklist(speeds)),
	volume: v.optional(v.picklist(volumes)),
	/** Pictures of the shelf they used, the last first: these are offered first. */
	used: v.optional(v.pipe(v.array(v.string()), v.maxLength(mostUsed)))
});

export type Chosen = v.InferOutput<typeof chosenSchema>;

/** A person as the vault keeps them. */
export const personSchema = v.object({
	version: v.literal(1),
	/** The owner of their key in the vault. */
	id: v.string(),
	nickname: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
	band: v.picklist(bands),
	access: accessSchema,
	/** The look they chose; the band's when left off. */
	look: v.optional(v.picklist(['story', 'bright', 'plain'])),
	chosen: v.optional(chosenSchema),
	/** The button that leaves at once, or the keys alone, where a button on the screen could itself be a risk. */
	leave: v.optional(v.picklist(waysToLeave), 'shown'),
	met: v.string()
});

export type Person = v.InferOutput<typeof personSchema>;

/** A person not yet kept. */
export function newPerson(id: string, nickname: string, band: Band, now = new Date()): Person {
	return {
		...{ version: 1, id, nickname: nickname.trim(), band, access: plainAccess() },
		...{ leave: 'shown', met: now.toISOString() }
	};
}

/** Reads a person that was kept. @throws when it is not one. */
export function readPerson(data: unknown): Person {
	return v.parse(personSchema, data);
}

/** What a nickname looks like that it should not be; none when it is fine. Asked gently, never forbidden. */
export function looksLike(nickname: string): 'full name' | 'postcode' | 'phone number' | 'date' | undefined {
	const text = nickname.trim();
	if (/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i.test(text)) return 'postcode';
	if ((text.match(/\d/g) ?? []).length >= 7) return 'phone number';
	if (/\b\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?\b/.test(text)) return 'date';
	if (/^\p{Lu}[\p{L}'’-]+(\s+\p{Lu}[\p{L}'’-]*)*\s+\p{Lu}[\p{L}'’-]+$/u.test(text)) return 'full name';
	return undefined;
}
