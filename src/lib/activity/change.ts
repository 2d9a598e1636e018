/** What operations do to an activity's plain data: take away, reorder, set, recast, add. */
import type { Operation } from './schema.ts';

/** Plain data before it is read again: an operation may bring anything. */
type Loose = Record<string, unknown> & { id: string };
type LoosePart = Loose & { kind: string; places: Loose[]; things: Loose[]; prompts: Loose[] };
export type LoosePage = { id: string; parts: LoosePart[] };

/** Carries one operation out in place. False where what it names is not there; nothing is changed then. */
export function change(pages: LoosePage[], operation: Exclude<Operation, { do: 'reword' }>): boolean {
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
