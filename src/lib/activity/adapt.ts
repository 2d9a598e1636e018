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
	const skipped: Skipped[] = [];
	let state: Working = { activity, words };
	const all = [
		...on.flatMap(({ id, operations }) => operations.map((operation) => ({ from: id, operation }))),
		...fitting.own.map((operation) => ({ from: 'own', operation }))
	];
	for (const { from, operation } of all) {
		const next = apply(state, operation, from, fitting.access.language);
		if (typeof next === 'string') skipped.push({ from, operation, why: next });
		else state = next;
	}
	return { ...state, on: on.map(({ id }) => id), skipped };
}

interface Working {
	activity: Definition;
	words: Words;
}

/** Plain data before it is read again: an operation may bring anything. */
type Loose = Record<string, unknown> & { id: string };
type LoosePart = Loose & { kind: string; places: Loose[]; things: Loose[]; prompts: Loose[] };
type LoosePage = { id: string; parts: LoosePart[] };

function apply(
	state: Working,
	operation: Operation,
	from: string,
	language: string
): Working | Skipped['why'] {
	if (operation.do === 'reword') {
		const { ref, text } = operation;
		return text ? reword(state, ref, text, language) : speakAs(state, ref, from);
	}
	const draft = structuredClone(state.activity) as unknown as { pages: LoosePage[] };
	if (!change(draft.pages, operation)) return 'no such place or part';
	try {
		return { ...state, activity: readActivity(draft) };
	} catch {
		return 'the result would not be an activity';
	}
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

function change(pages: LoosePage[], operation: Exclude<Operation, { do: 'reword' }>): boolean {
	const [partId = '', childId] = operation.ref.split('/');
	const page = pages.find(({ id, parts }) => id === partId || parts.some((part) => part.id === partId));
	const part = page?.parts.find(({ id }) => id === partId);
	switch (operation.do) {
		case 'remove':
			return remove(pages, partId, childId);
		case 'reorder':
			return !!part && reorder(part, operation.order);
		case 'set': {
			const target = childId ? part && childrenOf(part).find(({ id }) => id === childId) : part;
			if (!target || operation.field === 'id' || operation.field === 'kind') return false;
			if (operation.value === null) delete target[operation.field];
			else target[operation.field] = structuredClone(operation.value);
			return true;
		}
		case 'recast': {
			if (!page || !part) return false;
			const { id, box, places, things, prompts, allow, watched } = part;
			const kept = { id, places, things, prompts, allow, watched, ...(box !== undefined && { box }) };
			const at = page.parts.indexOf(part);
			page.parts[at] = { ...kept, kind: operation.kind, ...structuredClone(operation.options) };
			return true;
		}
		case 'add': {
			const list = operation.to === 'parts' ? page?.parts : part?.[operation.to];
			if (!list) return false;
			const at = operation.before ? list.findIndex(({ id }) => id === operation.before) : list.length;
			list.splice(at < 0 ? list.length : at, 0, structuredClone(operation.what) as Loose);
			return true;
		}
	}
}

function childrenOf(part: LoosePart): Loose[] {
	return [...part.places, ...part.things, ...part.prompts];
}

/** Takes away a part or a child of it; a place takes the prompts about it along. */
function remove(pages: LoosePage[], partId: string, childId: string | undefined): boolean {
	for (const page of pages) {
		const part = page.parts.find(({ id }) => id === partId);
		if (!part) continue;
		if (!childId) {
			page.parts.splice(page.parts.indexOf(part), 1);
			if (!page.parts.length) pages.splice(pages.indexOf(page), 1);
			return true;
		}
		if (!childrenOf(part).some(({ id }) => id === childId)) return false;
		part.places = part.places.filter(({ id }) => id !== childId);
		part.things = part.things.filter(({ id }) => id !== childId);
		part.prompts = part.prompts.filter((one) => one.id !== childId && one['place'] !== childId);
		return true;
	}
	return false;
}

/** Puts the named places first, in that order; those not named keep theirs. */
function reorder(part: LoosePart, order: readonly string[]): boolean {
	const named = order.flatMap((id) => part.places.filter((place) => place.id === id));
	if (named.length !== order.length) return false;
	part.places = [...named, ...part.places.filter((place) => !named.includes(place))];
	const rank = (prompt: Loose) => part.places.findIndex(({ id }) => id === prompt['place']);
	part.prompts.sort((a, b) => rank(a) - rank(b));
	return true;
}
