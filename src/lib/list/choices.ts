/** The pictures that can be put there: found by name, in groups, those used last first. */
import type { Art } from '#lib/base/art.ts';
import type { Mark } from '#lib/piece/mark.ts';

/** A picture or a feeling to choose. `name` and `group` are words as the person reads them. */
export interface Choice {
	id: string;
	name: string;
	group?: string;
	synonyms?: readonly string[];
	art: Art | undefined;
}

/** Pictures used on this piece, the last used first; then those used earlier, in the order of `before`. */
export function recent(
	choices: readonly Choice[],
	marks: readonly Mark[],
	before: readonly string[] = []
): Choice[] {
	const used = marks.flatMap(({ what }) => (what.kind === 'picture' ? [what.picture] : [])).reverse();
	return [...new Set([...used, ...before])].flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
}

/** Groups in the order the catalogue has them. */
export function grouped(choices: readonly Choice[]): { group: string; choices: Choice[] }[] {
	const groups = new Map<string, Choice[]>();
	for (const choice of choices) {
		const group = choice.group ?? '';
		groups.set(group, [...(groups.get(group) ?? []), choice]);
	}
	return [...groups].map(([group, found]) => ({ group, choices: found }));
}

/** Pictures whose name, or another word for it, begins with what was typed; then those that hold it anywhere. */
export function find(choices: readonly Choice[], typed: string, language: string): Choice[] {
	const plain = (text: string) =>
		text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language).trim();
	const wanted = plain(typed);
	if (!wanted) return [];
	const words = ({ name, synonyms = [] }: Choice) => [name, ...synonyms].map(plain);
	const begins = choices.filter((one) => words(one).some((word) => word.startsWith(wanted)));
	const holds = choices.filter(
		(one) => !begins.includes(one) && words(one).some((word) => word.includes(wanted))
	);
	return [...begins, ...holds];
}

/** As many as are shown at once, from a page of them; the pages go round. */
export function paged<T>(
	all: readonly T[],
	size: number,
	page: number
): { shown: readonly T[]; pages: number } {
	const pages = Math.max(1, Math.ceil(all.length / size));
	const at = (page % pages) * size;
	return { shown: all.slice(at, at + size), pages };
}
