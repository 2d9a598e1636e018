/**
 * A visit is one meeting with a person: plan, start, pieces, ending, and what the worker saw.
 *
 * It is kept whole, a few hundred bytes, each time something in it changes. What the person made is not in it:
 * that is in the pieces, which keep themselves.
 */
import * as v from 'valibot';

const time = v.string();

/** What a person said to "shall we?". Asked again after a break. */
export const assents = ['yes', 'not-now', 'stop'] as const;
export type Assent = (typeof assents)[number];

/** Where a visit stands on its road. */
export const stages = ['planned', 'start', 'doing', 'read-back', 'ending', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** A visit as the vault keeps it. */
export const visitSchema = v.object({
	version: v.literal(1),
	id: v.string(),
	person: v.string(),
	piece: v.string(),
	/** The activity's folder and the name it had, for the list of visits. */
	activity: v.object({ id: v.string(), name: v.string() }),
	made: time,
	/** When the person first said yes. */
	started: v.optional(time),
	closed: v.optional(time),
	stage: v.picklist(stages),
	/** The worker's name as the person knows them. */
	worker: v.string(),
	/** Why we are doing this, as the person was told. */
	purpose: v.string(),
	/** Who else was there, in the worker's words. */
	present: v.string(),
	/** Where it took place, in a word: home, school, here. */
	place: v.string(),
	/** Every yes, not now and stop, with the time. */
	assents: v.array(v.object({ at: time, answer: v.picklist(assents) })),
	ending: v.object({
		/** One good thing, in the person's words. */
		good: v.string(),
		/** How today was, as a feeling's name. */
		today: v.optional(v.string()),
		todayText: v.string(),
		/** What happens next, as the person was told. */
		next: v.string()
	}),
	/** Whether the person went through their words at the end. */
	readBack: v.optional(time),
	/** The worker's own notes: what was seen and heard, and what they make of it, kept apart. */
	observations: v.array(
		v.object({ id: v.string(), at: time, kind: v.picklist(['seen', 'thought']), text: v.string() })
	),
	/** When and to whom a record was made. */
	exports: v.array(v.object({ at: time, form: v.string(), audience: v.string(), sha256: v.string() }))
});

export type Visit = v.InferOutput<typeof visitSchema>;

/** What a new visit needs. */
export type Plan = Pick<Visit, 'id' | 'person' | 'piece' | 'activity' | 'worker' | 'purpose'>;

/** A visit that is planned and not yet begun. */
export function planVisit(plan: Plan, now = new Date()): Visit {
	return {
		...{ version: 1, made: now.toISOString(), stage: 'planned', present: '', place: '', assents: [] },
		...{ ending: { good: '', todayText: '', next: '' }, observations: [], exports: [] },
		...plan
	};
}

/** Reads a visit that was kept. @throws when it is not one. */
export function readVisit(data: unknown): Visit {
	return v.parse(visitSchema, data);
}

/** The visit after the person answered "shall we?". A stop at the start still leads to a kind ending. */
export function assented(visit: Visit, answer: Assent, now: Date): Visit {
	const at = now.toISOString();
	const next: Visit = { ...visit, assents: [...visit.assents, { at, answer }] };
	if (answer === 'yes') return { ...next, started: visit.started ?? at, stage: 'doing' };
	return { ...next, stage: answer === 'stop' ? 'ending' : 'start' };
}

/** True when the work in hand should be offered first on opening. */
export function isInHand(visit: Visit): boolean {
	return visit.stage !== 'closed';
}
