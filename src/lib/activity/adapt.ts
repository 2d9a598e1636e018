/**
 * Fits an activity to one person.
 *
 * A practitioner's changes are kept as a list of small operations, never as an edited copy: the list can be
 * read, undone, and replayed on a later edition of the activity. Adaptations come from three sources, in this
 * order: the ones the activity keeps for a band or an access profile, the ones it offers, the practitioner's own.
 */
import { accessWays, type Access } from './access.ts';
import {
	childrenOf as heldBy,
	meantFor,
	readActivity,
	type Adaptation,
	type Band,
	type Definition,
	type Operation,
	type Part
} from './schema.ts';
import { change, type LoosePage } from './change.ts';
import { refOf, type Words } from './text.ts';

/** For whom, and what was chosen. */
export interface Fitting {
	band: Band;
	access: Access;
	/** Adaptations switched on or off by hand; the rest follow band and access. */
	chosen: Readonly<Record<string, boolean>>;
	/** The practitioner's own changes. */
	own: readonly Operation[];
}

/** An operation that did not fit, and why. */
export interface Skipped {
	/** The adaptation it came from; `own` for the practitioner's. */
	from: string;
	operation: Operation;
	why: 'no such place or part' | 'there are no words for it' | 'the result would not be an activity';
}

/** An activity fitted to one person. */
export interface Adapted {
	activity: Definition;
	words: Words;
	/** The adaptations that are on, in the order they were applied. */
	on: string[];
	/** Operations that no longer fit, in order. Shown to the practitioner, never dropped in silence. */
	skipped: Skipped[];
}

const axes = Object.keys(accessWays) as (keyof typeof accessWays)[];

/** True when an adaptation is made for this band and these ways without being asked. */
export function isMeantFor(
	adaptation: Adaptation,
	{ band, access }: Pick<Fitting, 'band' | 'access'>
): boolean {
	if (adaptation.bands && !adaptation.bands.includes(band)) return false;
	return meantFor(adaptation).some(({ bands: ages, ...ways }) => {
		const asked = axes.flatMap((axis) => ways[axis]?.includes(access[axis]) ?? []);
		if (ages) asked.push(ages.includes(band));
		return asked.length > 0 && asked.every(Boolean);
	});
}

/**
 * The adaptations that are on: those meant for this person first, then those only chosen.
 *
 * Of two that exclude each other the chosen one stays. Saying yes to one that was on anyway changes nothing.
 */
export function adaptationsOn(activity: Definition, fitting: Fitting): Adaptation[] {
	const on = new Set<Adaptation>();
	const switchOn = (one: Adaptation) => {
		const clashes = (other: Adaptation) => other.excludes.includes(one.id) || one.excludes.includes(other.id);
		if (![...on].some((other) => other !== one && clashes(other))) on.add(one);
	};
	const chosen = activity.adaptations.filter(({ id }) => fitting.chosen[id] === true);
	const meant = activity.adaptations.filter(
		(one) => fitting.chosen[one.id] !== false && isMeantFor(one, fitting)
	);
	for (const one of [...chosen, ...meant]) switchOn(one);
	return [...new Set([...meant, ...chosen])].filter((one) => on.has(one));
}

/** Applies everything that is on. Pure: the same activity, words and fitting give the same result. */
export function adapt(activity: Definition, words: Words, fitting: Fitting): Adapted {
	const on = adaptationsOn(activity, fitting);
	const steps: Step[] = [
		...on.flatMap(({ id, operations }) => operations.map((operation) => ({ from: id, operation }))),
		...fitting.own.map((operation) => ({ from: 'own', operation }))
	];
	const begun = { activity, words };
	const { language } = fitting.access;
	const done = together(begun, steps, language) ?? oneByOne(begun, steps, language);
	return { ...done, on: on.map(({ id }) => id) };
}

/** One operation, and the adaptation it came from. */
interface Step {
	from: string;
	operation: Operation;
}

type Done = Pick<Adapted, 'activity' | 'words' | 'skipped'>;

/**
 * Every operation on one copy, which is read once at the end: reading is what takes time. Undefined where the end
 * is not an activity, and one operation has to be found that made it so.
 */
function together({ activity, words }: Working, steps: readonly Step[], language: string): Done | undefined {
	const draft = structuredClone(activity) as unknown as { pages: LoosePage[] };
	const skipped: Skipped[] = [];
	let state: Working = { activity: draft as unknown as Definition, words };
	try {
		for (const step of steps) {
			const { from, operation } = step;
			if (operation.do === 'reword') {
				const next = say(state, operation, from, language);
				if (typeof next === 'string') skipped.push({ ...step, why: next });
				else state = next;
			} else if (!change(draft.pages, operation)) skipped.push({ ...step, why: 'no such place or part' });
		}
		return { activity: readActivity(draft), words: state.words, skipped };
	} catch {
		return undefined;
	}
}

/** Every operation by itself: one whose result would not be an activity is left out, the others stay. */
function oneByOne(begun: Working, steps: readonly Step[], language: string): Done {
	const skipped: Skipped[] = [];
	let state = begun;
	for (const { from, operation } of steps) {
		const next = apply(state, operation, from, language);
		if (typeof next === 'string') skipped.push({ from, operation, why: next });
		else state = next;
	}
	return { ...state, skipped };
}

interface Working {
	activity: Definition;
	words: Words;
}

function apply(
	state: Working,
	operation: Operation,
	from: string,
	language: string
): Working | Skipped['why'] {
	if (operation.do === 'reword') return say(state, operation, from, language);
	const draft = structuredClone(state.activity) as unknown as { pages: LoosePage[] };
	if (!change(draft.pages, operation)) return 'no such place or part';
	try {
		return { ...state, activity: readActivity(draft) };
	} catch {
		return 'the result would not be an activity';
	}
}

function say(
	state: Working,
	{ ref, text }: Extract<Operation, { do: 'reword' }>,
	from: string,
	language: string
): Working | Skipped['why'] {
	return text ? reword(state, ref, text, language) : speakAs(state, ref, from);
}

function reword(
	state: Working,
	ref: string,
	text: Readonly<Record<string, string>>,
	language: string
): Working | Skipped['why'] {
	const plain = refOf(ref);
	if (!isThere(state, plain)) return 'no such place or part';
	const wording = text[language] ?? text[language.split('-')[0] ?? ''] ?? text['en'];
	if (wording === undefined) return 'there are no words for it';
	// A practitioner's own wording stands for every voice.
	const kept = Object.entries(state.words).filter(([key]) => ref !== plain || !key.startsWith(`${plain}@`));
	return { ...state, words: { ...Object.fromEntries(kept), [ref]: wording } };
}

/**
 * Lets an adaptation speak in its own voice about a ref and all that hangs under it.
 *
 * `houses/good@lists` takes the place of every voice of `houses/good`; `houses/good@lists-b1` stays as its
 * voice for a band. What the adaptation has no words for is left as it was.
 */
function speakAs(state: Working, ref: string, adaptation: string): Working | Skipped['why'] {
	const own = Object.entries(state.words).flatMap(([key, text]): [string, string][] => {
		const [about = '', voice] = key.split('@');
		if (!voice || (about !== ref && !about.startsWith(`${ref}/`))) return [];
		if (voice === adaptation) return [[about, text]];
		return voice.startsWith(`${adaptation}-`)
			? [[`${about}@${voice.slice(adaptation.length + 1)}`, text]]
			: [];
	});
	if (!own.length) return 'there are no words for it';
	const taken = new Set(own.map(([key]) => key));
	const others = state.activity.adaptations.map(({ id }) => id);
	const kept = Object.entries(state.words).filter(([key]) => {
		const [about = '', voice] = key.split('@');
		const waits = voice && others.some((id) => voice === id || voice.startsWith(`${id}-`));
		return waits || !taken.has(about);
	});
	return { ...state, words: { ...Object.fromEntries(kept), ...Object.fromEntries(own) } };
}

function isThere({ activity, words }: Working, ref: string): boolean {
	if (words[ref] !== undefined) return true;
	return activity.pages.some(({ parts }) =>
		parts.some((part) => part.id === ref || refsOf(part).some((one) => one === ref))
	);
}

/** The refs of a part's places, things, prompts and lines. */
export function refsOf(part: Part): string[] {
	return heldBy(part).map(({ id }) => `${part.id}/${id}`);
}
