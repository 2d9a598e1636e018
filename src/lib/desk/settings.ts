/** The practitioner's own settings, kept in the vault. */
import * as v from 'valibot';
import { fromBytes } from './bytes.ts';

const settingsSchema = v.object({
	/** The name children know the practitioner by. */
	worker: v.optional(v.string(), ''),
	/** Minutes without a touch before the practice pages lock. */
	lockAfter: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(15)), 5),
	/** Milliseconds a single switch dwells on one choice. */
	scanStep: v.optional(v.pipe(v.number(), v.minValue(500), v.maxValue(10_000)), 2000)
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings nobody has changed yet. */
export const startSettings: Settings = v.parse(settingsSchema, {});

/** Reads settings that were kept; what cannot be read starts again. */
export function readSettings(bytes: Uint8Array | undefined): Settings {
	if (!bytes) return startSettings;
	try {
		return v.parse(settingsSchema, fromBytes(bytes));
	} catch {
		return startSettings;
	}
}
