/**
 * What a practitioner takes away, puts in another order or adds, as operations of the activity language.
 *
 * Each stands for itself and can be undone by itself; the others then do what they still can.
 */
import type { Operation, Part } from '#lib/activity/schema.ts';
import { partsOf, type Sheet } from '#lib/activity/sheet.ts';

export type Changes = readonly Operation[];

/** Takes away a place, a card or a question. A card that was added here was never there. */
export function takeAway(changes: Changes, ref: string): Changes {
	const isAdded = (one: Operation) => refAdded(one) === ref;
	return changes.some(isAdded) ? changes.filter((one) => !isAdded(one)) : [...changes, { do: 'remove', ref }];
}

/** Moves a place one up or down. One operation holds the order of a part; it comes last, so that it holds. */
export function move(changes: Changes, part: Part, id: string, by: -1 | 1): Changes {
	const order = part.places.map((place) => place.id);
	const from = order.indexOf(id);
	const other = order[from + by];
	if (from < 0 || other === undefined) return changes;
	order[from] = other;
	order[from + by] = id;
	const rest = changes.filter((one) => one.do !== 'reorder' || one.ref !== part.id);
	return [...rest, { do: 'reorder', ref: part.id, order }];
}

/** Adds a card with a picture, under an id that is nobody's. */
export function addCard(changes: Changes, part: string, picture: string, chance: string): Changes {
	const what = { id: `own-${picture}-${chance.slice(0, 6)}`, picture };
	return [...changes, { do: 'add', ref: part, to: 'things', what }];
}

/** What an operation adds, as a ref. */
export function refAdded(operation: Operation): string | undefined {
	return operation.do === 'add' ? `${operation.ref}/${String(operation.what['id'])}` : undefined;
}

/** Changes and own wording as operations: wording of what they took away waits, and each card has a name. */
export function operationsOf(
	changes: Changes,
	own: Readonly<Record<string, string>>,
	plain: Sheet | undefined,
	language: string
): Operation[] {
	const gone = goneBy(changes, plain);
	const written = Object.entries(own).filter(([ref]) => !gone.has(ref));
	return [...changes, ...rewordings({ ...namesAdded(changes), ...Object.fromEntries(written) }, language)];
}

/** Own wording after a change: the name of a card that is no longer there goes along with it. */
export function wordingLeft(
	own: Readonly<Record<string, string>>,
	before: Changes,
	after: Changes
): Record<string, string> {
	const there = new Set(after.map(refAdded));
	const lost = new Set(before.map(refAdded).filter((ref) => !there.has(ref)));
	return Object.fromEntries(Object.entries(own).filter(([ref]) => !lost.has(ref)));
}

/** What added cards are called until they have a name: their pictures. */
function namesAdded(changes: Changes): Record<string, string> {
	const named = changes.flatMap((one): [string, string][] => {
		const ref = refAdded(one);
		return ref && one.do === 'add' ? [[ref, String(one.what['picture']).replaceAll('-', ' ')]] : [];
	});
	return Object.fromEntries(named);
}

/** Everything that is gone by these changes: a place takes its questions along. */
function goneBy(changes: Changes, sheet: Sheet | undefined): Set<string> {
	const gone = new Set(changes.flatMap((one) => (one.do === 'remove' ? [one.ref] : [])));
	for (const part of sheet ? partsOf(sheet) : []) {
		for (const { id, place } of part.prompts) {
			if (place && gone.has(`${part.id}/${place}`)) gone.add(`${part.id}/${id}`);
		}
	}
	return gone;
}

function rewordings(own: Readonly<Record<string, string>>, language: string): Operation[] {
	return Object.entries(own).map(([ref, text]) => ({
		...{ do: 'reword', ref },
		text: { [language]: text.trim() }
	}));
}
