/** The practitioner's own settings, kept in the vault. */
import * as v from 'valibot';
import { fromBytes } from './bytes.ts';

/** Who can help now, as it is shown to children or to parents. */
const helplineSchema = v.object({
	/** What it is called; the emergency number needs no name. */
	name: v.pipe(v.string(), v.maxLength(60)),
	number: v.pipe(v.string(), v.maxLength(30)),
	whom: v.picklist(['child', 'adult', 'all'])
});

export type Helpline = v.InferOutput<typeof helplineSchema>;

/**
 * What stands there until an organisation sets its own. United Kingdom, all free to call, day and night; looked up
 * in November 2026.
 */
export const startHelplines: readonly Helpline[] = [
	{ name: '', number: '999', whom: 'all' },
	{ name: 'Childline', number: '0800 1111', whom: 'child' },
	{ name: 'Samaritans', number: '116 123', whom: 'adult' },
	{ name: 'National Domestic Abuse Helpline', number: '0808 2000 247', whom: 'adult' }
];

const settingsSchema = v.object({
	/** The name children know the practitioner by. */
	worker: v.optional(v.string(), ''),
	/** Minutes without a touch before the practice pages lock. */
	lockAfter: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(15)), 5),
	/** Numbers on the page for help. */
	helplines: v.optional(v.pipe(v.array(helplineSchema), v.maxLength(12)), () => [...startHelplines]),
	/** Whom the worker tells when a child told something: a name and a number, in a line. */
	lead: v.optional(v.pipe(v.string(), v.maxLength(120)), ''),
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
