/**
 * The person's own copy of a visit: their words, pictures and what happens next, and nothing that anybody else wrote.
 *
 * It can be found at home. So nothing in it says that something was kept private, was told to the worker or was passed
 * over, or who else was there. What they kept for themself is not in it either, because the worker makes it.
 */
import type { VisitRecord } from './record.ts';

/** A record for the person whose words these are. `record` is the worker's. */
export function ownCopyOf(record: VisitRecord): VisitRecord {
	const { good, today, todayText, next } = record.ending;
	return {
		...record,
		audience: 'own',
		header: { ...record.header, present: '', where: '' },
		watched: { words: [], things: [], lines: [], places: [] },
		...{ passes: [], told: [], breaks: [], assents: [], keptPrivate: false },
		ending: { good, today, todayText, next },
		observations: { seen: [], thought: [] }
	};
}
