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
