/**
 * A visit turned into the person's own words, in order, with where they came from.
 *
 * The record is plain data: the PDF, the text and any later form are made from it and from nothing else, so what
 * is not in it can be in none of them. What the person kept for themself is left out here, once, whole: the mark,
 * its words as they are and as they were, its feeling, its picture.
 */
import type { Band } from '#lib/activity/schema.ts';
import type { Person } from '#lib/people/person.ts';
import type { Pass } from '#lib/piece/command.ts';
import type { Audience, Mark } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { isWatched } from '#lib/piece/watched.ts';
import { whole } from '#lib/piece/tied.ts';
import type { Assent, Told, Visit } from '#lib/visit/visit.ts';
import { linesOf, placesOf, type GivenLine, type GivenPlace } from './tied.ts';
import { askedOf, thingsOf, wordsOf, type AskedWords, type OwnWords, type Thing } from './given.ts';

/** The newest form of record this version makes. */
export const recordVersion = 1;

/** Who a record is for. Nobody makes a record for `me`. */
export type Reader = Exclude<Audience, 'me'>;

/** What a record reads from a piece. */
export type Work = Pick<Piece, 'sheet' | 'marks' | 'log'>;

/** Something said or seen at a time, ISO 8601. */
export interface Noted {
	at: string;
	text: string;
}

/** A question that was answered without an answer. */
export interface Passed {
	at: string;
	pass: Pass;
	asked: AskedWords;
}

/** What was put on the sheets of a visit. */
export interface Given {
	/** Words, in the order they were given; outside what was watched, the person's own. */
	words: OwnWords[];
	/** Pictures, photos, drawings and recordings, by place in the order of the sheet, then as they were made. */
	things: Thing[];
	/** Lines from one to another, in the order they were drawn. */
	lines: GivenLine[];
	/** How places themselves are, in the order of the sheet. */
	places: GivenPlace[];
}

/** A visit as it is handed on. Plain JSON; times are ISO 8601 in UTC. */
export interface VisitRecord extends Given {
	version: typeof recordVersion;
	/** Who it is for, and so whose marks are in it: those shared with this reader or more widely; `own` is their copy. */
	audience: Reader | 'own';
	header: {
		nickname: string;
		/** For fitting the record to its reader; never shown to a child. */
		band: Band;
		/** `credit`: whose idea the activity comes after. */
		activity: { id: string; name: string; credit?: string | undefined };
		planned: string;
		started?: string | undefined;
		ended?: string | undefined;
		worker: string;
		purpose: string;
		/** Who else was there, in the worker's words. */
		present: string;
		where: string;
		/** The language the activity was in. */
		language: string;
		direction: 'ltr' | 'rtl';
	};
	/** What was seen and heard by a grown-up, written by the worker: never the person's words. */
	watched: Given;
	passes: Passed[];
	ending: {
		/** The person's words; for the worker only, as nobody asked whether they may go further. */
		good?: string | undefined;
		/** Whose hand wrote it down. */
		goodBy?: Visit['ending']['goodBy'];
		/** The name of a feeling. */
		today?: string | undefined;
		todayText?: string | undefined;
		/** What happens next, as the person was told. */
		next?: string | undefined;
		/** When the person went through their words and said what stays. */
		readBack?: string | undefined;
		/** Whether they would like a copy of their own; for the worker. */
		copy?: Visit['ending']['copy'];
	};
	/** What the person told the worker, word for word: for the worker, and for the meeting where the worker said so. */
	told: Told[];
	/** Breaks, with when they began and ended; for the worker. */
	breaks: Visit['breaks'];
	assents: { at: string; answer: Assent }[];
	/** True when the person kept something for themself. Nothing says what, where or how much. */
	keptPrivate: boolean;
	/** The worker's own notes: never the person's words. */
	observations: { seen: Noted[]; thought: Noted[] };
}

/** What a record is made of. */
export interface Sources {
	visit: Visit;
	person: Pick<Person, 'nickname' | 'band'>;
	pieces: readonly Work[];
	audience: Reader;
}

const readers: Readonly<Record<Reader, readonly Audience[]>> = {
	worker: ['worker', 'meeting', 'family'],
	meeting: ['meeting', 'family'],
	family: ['family']
};

/** Whether this reader may have a mark; the test that the record and its pictures share. */
export function isFor(audience: Reader): (mark: Pick<Mark, 'share'>) => boolean {
	return ({ share }) => readers[audience].includes(share);
}

/**
 * Makes the record of a visit for one reader.
 *
 * What has no sharing of its own follows the rule for marks, that nothing goes further than the worker unless
 * the person said so: the ending's words stay with the worker, and the family is given neither the questions
 * that were passed over, nor the worker's notes, nor word that anything was kept, which could be held against
 * the person.
 */
export function makeRecord({ visit, person, pieces, audience }: Sources): VisitRecord {
	const isShared = isFor(audience);
	const [first] = pieces;
	const { ending } = visit;
	const forFamily = audience === 'family';
	const forWorker = audience === 'worker';
	return {
		version: recordVersion,
		audience,
		header: {
			nickname: person.nickname,
			band: person.band,
			activity: { id: visit.activity.id, name: visit.activity.name, credit: first?.sheet.after },
			planned: visit.made,
			started: visit.started,
			ended: visit.closed,
			worker: visit.worker,
			purpose: visit.purpose,
			present: visit.present,
			where: visit.place,
			language: first?.sheet.language ?? 'en',
			direction: first?.sheet.direction ?? 'ltr'
		},
		...givenIn(pieces, (work) => (mark) => isShared(mark) && !isWatched(work.sheet, mark.stand)),
		watched: givenIn(pieces, (work) => (mark) => isShared(mark) && isWatched(work.sheet, mark.stand)),
		passes: forFamily ? [] : pieces.flatMap(passesOf),
		ending: {
			...(forWorker && {
				good: ending.good || undefined,
				goodBy: ending.goodBy,
				copy: ending.copy,
				today: ending.today,
				todayText: ending.todayText || undefined
			}),
			next: ending.next || undefined,
			readBack: visit.readBack
		},
		told: toldTo(audience, visit),
		breaks: forWorker ? visit.breaks : [],
		assents: forFamily ? [] : visit.assents.map(({ at, answer }) => ({ at, answer })),
		keptPrivate: !forFamily && pieces.some((work) => work.marks.some(({ share }) => share === 'me')),
		observations: { seen: notes(visit, 'seen', forFamily), thought: notes(visit, 'thought', forFamily) }
	};
}

/** What was put on these sheets, as far as it is included; a line only with both of its ends. */
function givenIn(pieces: readonly Work[], include: (work: Work) => (mark: Mark) => boolean): Given {
	const all = pieces.map((work) => {
		const marks = whole(work.marks.filter(include(work)));
		return { work, marks, things: thingsOf(work.sheet, marks) };
	});
	return {
		words: all.flatMap(({ work, marks }) => wordsOf(work, marks)),
		things: all.flatMap(({ things }) => things),
		lines: all.flatMap(({ work, marks, things }) => linesOf(work.sheet, marks, things)),
		places: all.flatMap(({ work, marks }) => placesOf(work.sheet, marks))
	};
}

function passesOf({ sheet, log }: Work): Passed[] {
	return log.flatMap((entry) =>
		entry.did === 'pass' ? [{ at: entry.at, pass: entry.pass, asked: askedOf(sheet, entry.asked) }] : []
	);
}

/** What was told is never for the family: the worker who heard it decides who else has to know. */
function toldTo(audience: Reader, { told }: Visit): Told[] {
	if (audience === 'family') return [];
	return audience === 'worker' ? told : told.filter(({ forMeeting }) => forMeeting);
}

function notes(visit: Visit, kind: 'seen' | 'thought', none: boolean): Noted[] {
	if (none) return [];
	return visit.observations
		.filter((note) => note.kind === kind && note.text.trim())
		.map(({ at, text }) => ({ at, text }));
}

export type { AskedWords, GivenLine, GivenPlace, OwnWords, Thing };
