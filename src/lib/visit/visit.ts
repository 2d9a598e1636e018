/**
 * A visit is one meeting with a person: plan, start, pieces, ending, and what the worker saw.
 *
 * It is kept whole, a few hundred bytes, each time something in it changes. What the person made is not in it:
 * that is in the pieces, which keep themselves.
 */
import * as v from 'valibot';
import { topics } from '#lib/activity/schema.ts';

const time = v.string();

/** What a person said to "shall we?". Asked again after a break. */
export const assents = ['yes', 'not-now', 'stop'] as const;
export type Assent = (typeof assents)[number];

/** Where a visit stands on its road. */
export const stages = ['planned', 'start', 'doing', 'read-back', 'ending', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** Whether a person would like a copy of their own. */
export const copies = ['yes', 'no', 'not-now'] as const;

/** What a person told, kept word for word by the worker beside them. Times are ISO 8601. */
const told = v.object({
	id: v.string(),
	at: time,
	place: v.string(),
	present: v.string(),
	/** What was asked or said just before, in the worker's own words. */
	asked: v.string(),
	/** What the person said, exactly. */
	words: v.string(),
	/** What stood there before it was put right, and until when; the oldest first. What is left off stayed as it was. */
	before: v.optional(
		v.array(
			v.object({
				...{ at: time, words: v.string(), asked: v.optional(v.string()), seen: v.optional(v.string()) },
				...{ place: v.optional(v.string()), present: v.optional(v.string()) }
			})
		),
		[]
	),
	/** How they were, as it was seen and heard. */
	seen: v.string(),
	/** What no other activity is to ask about again. */
	topics: v.array(v.picklist(topics)),
	/** Whether the meeting may read it too. */
	forMeeting: v.boolean(),
	/** To whom it was passed on, and when. */
	reported: v.optional(v.object({ to: v.string(), at: time }))
});

/** One thing that a person told. */
export type Told = v.InferOutput<typeof told>;

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
	/** Every break, with when it began and ended. */
	breaks: v.optional(v.array(v.object({ from: time, to: v.optional(time) })), []),
	/** Everything is plain and quiet, because it was too much. */
	plain: v.optional(v.boolean(), false),
	/** When the worker said that it will end soon. */
	warned: v.optional(time),
	/** What was told, in the order it was told. */
	told: v.optional(v.array(told), []),
	/** No questions are asked just now, because something is being told. */
	frozen: v.optional(v.boolean(), false),
	ending: v.object({
		/** One good thing, in the person's words. */
		good: v.string(),
		/** Whose hand wrote it down. */
		goodBy: v.optional(v.picklist(['person', 'worker'])),
		/** How today was, as a feeling's name. */
		today: v.optional(v.string()),
		todayText: v.string(),
		/** What happens next, as the person was told. */
		next: v.string(),
		/** Whether they would like a copy of their own. */
		copy: v.optional(v.picklist(copies))
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
		...{ breaks: [], plain: false, told: [], frozen: false },
		...plan
	};
}

/** Reads a visit that was kept. @throws when it is not one. */
export function readVisit(data: unknown): Visit {
	return v.parse(visitSchema, data);
}

/**
 * The visit after the person answered "shall we?". A stop before anything was done leads to a kind ending; later, what
 * was made is gone through first.
 */
export function assented(visit: Visit, answer: Assent, now: Date): Visit {
	const at = now.toISOString();
	const next: Visit = { ...visit, assents: [...visit.assents, { at, answer }] };
	if (answer === 'yes') return { ...next, started: visit.started ?? at, stage: 'doing' };
	if (answer === 'not-now') return { ...next, stage: 'start' };
	return { ...next, stage: visit.started ? 'read-back' : 'ending' };
}

/** The visit when a break begins. */
export function paused(visit: Visit, now: Date): Visit {
	return { ...visit, breaks: [...visit.breaks, { from: now.toISOString() }] };
}

/** The visit when a break is over. */
export function resumed(visit: Visit, now: Date): Visit {
	const to = now.toISOString();
	const breaks = visit.breaks.map((one) => (one.to === undefined ? { ...one, to } : one));
	return { ...visit, breaks };
}

/** Whether a break is on. */
export function isPaused({ breaks }: Pick<Visit, 'breaks'>): boolean {
	return breaks.some(({ to }) => to === undefined);
}

/** After so long without anything being done, in milliseconds, a person is asked again before going on. */
export const longBreak = 60 * 60 * 1000;

/**
 * Whether to ask again before going on: after a break that was not ended, and when the last thing done is an hour
 * and more ago. `done` are the times of what was done in the piece.
 */
export function asksAgain(visit: Visit, done: readonly string[], now: Date): boolean {
	if (visit.stage !== 'doing') return false;
	const times = [...visit.assents.map(({ at }) => at), ...done];
	// A rehearsal begins where it is done: nobody was asked yet, and nothing was done.
	if (!times.length) return false;
	const last = Math.max(...times.map((at) => Date.parse(at)));
	return isPaused(visit) || now.getTime() - last >= longBreak;
}

/** True when the work in hand should be offered first on opening. */
export function isInHand(visit: Visit): boolean {
	return visit.stage !== 'closed';
}
