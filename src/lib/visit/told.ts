/**
 * What is being written down of what a person told, before it is kept: fields of a draft, so that no crash, no lock and
 * no pad that was put away loses any of it.
 */
import { topics } from '#lib/activity/schema.ts';
import type { Told } from './visit.ts';

/** The fields of the draft. `day` is when the pad was opened, as `2026-05-03`; `at` the time, as `14:05`. */
export const toldFields = [
	'words',
	'asked',
	'seen',
	'place',
	'present',
	'at',
	'day',
	'topics',
	'meeting'
] as const;
export type ToldField = (typeof toldFields)[number];

/** Reads a field of the draft; empty where nothing was written. */
export type ReadField = (field: `told-${ToldField}`) => string;

/** The entry as it was written so far; undefined where none of their words were. */
export function toldFrom(read: ReadField, id: string, now: Date): Told | undefined {
	const words = read('told-words');
	if (!words.trim()) return undefined;
	const about = read('told-topics').split(' ');
	return {
		...{ id, at: timeOf(read, now), words, before: [] },
		...{ asked: read('told-asked'), seen: read('told-seen') },
		...{ place: read('told-place'), present: read('told-present') },
		topics: topics.filter((topic) => about.includes(topic)),
		forMeeting: read('told-meeting') !== ''
	};
}

/** What of an entry is written, and can be put right. */
export const writtenFields = ['words', 'asked', 'seen', 'place', 'present'] as const;
export type Written = Readonly<Record<(typeof writtenFields)[number], string>>;

/** Puts an entry right, and keeps beside it what stood there before. Their words are never left empty. */
export function putRight(told: Told, written: Written, now: Date): Told {
	const right = { ...written, words: written.words.trim() ? written.words : told.words };
	const other = writtenFields.filter((field) => right[field] !== told[field]);
	if (!other.length) return told;
	const was = Object.fromEntries(other.map((field) => [field, told[field]]));
	return {
		...{ ...told, ...right },
		before: [...told.before, { at: now.toISOString(), words: told.words, ...was }]
	};
}

/** When it was told: on the day the pad was opened, at the time that stands there; now where that is no time. */
function timeOf(read: ReadField, now: Date): string {
	const at = new Date(`${read('told-day')}T${read('told-at')}:00`);
	return Number.isNaN(at.getTime()) ? now.toISOString() : at.toISOString();
}

/** A day as the draft has it, in the time of this device. */
export function dayOf(date: Date): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
