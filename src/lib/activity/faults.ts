/** What can be wrong with an activity, as plain facts: where, what, and what was said there. Pages give them words. */
import * as v from 'valibot';

/** What can be wrong with a file or with what is written in it. */
export const faultKinds = [
	// The file as a whole.
	...(['large', 'not-json', 'not-ours', 'newer'] as const),
	// What its definition says.
	...(['missing', 'unknown', 'choice', 'id', 'empty', 'range', 'shape'] as const),
	...(['twice', 'no-place', 'drawing-places', 'too-much'] as const),
	// What it brings along.
	...(['no-words', 'no-picture', 'art-large', 'art', 'guide', 'cannot-show'] as const),
	...(['sound', 'sound-large', 'voices-many'] as const),
	// How it asks and what it changes.
	...(['leads', 'banned', 'first-open', 'choice-alone', 'left-out', 'art-name'] as const)
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** One thing that is wrong. */
export interface Fault {
	what: FaultKind;
	/** The place in the file, a ref, or the name of a drawing; empty for the file as a whole. */
	where: string;
	/** The word, id or number it is about. */
	said?: string;
}

/** What a schema found, as faults. */
export function faultsIn(issues: readonly v.BaseIssue<unknown>[], under = ''): Fault[] {
	return issues.map((issue) => {
		const path = v.getDotPath(issue) ?? '';
		return { where: [under, path].filter(Boolean).join('.'), ...faultOf(issue) };
	});
}

function faultOf({ type, expected, received }: v.BaseIssue<unknown>): Omit<Fault, 'where'> {
	const plain = (text: string | null) => (text ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
	if (expected === 'never') return { what: 'unknown' };
	if (received === 'undefined') return { what: 'missing' };
	switch (type) {
		case 'picklist':
		case 'variant':
		case 'literal':
			return { what: 'choice', said: plain(expected) };
		case 'regex':
			return { what: 'id', said: plain(received) };
		case 'min_length':
			return { what: 'empty' };
		case 'max_length':
		case 'min_value':
		case 'max_value':
		case 'integer':
		case 'check':
			return { what: 'range', said: plain(received) };
		default:
			return { what: 'shape' };
	}
}
