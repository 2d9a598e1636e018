/** Finds activities by what someone types, also where it is spelt another way. Fetched with the first letter. */
import { contents } from 'virtual:contents';
import MiniSearch from 'minisearch';
import { fallbacks, type Shelved } from './shelf.ts';

/** The words an activity can be found by, language by language; written when the app is built. */
export interface Contents {
	id: string;
	words: Readonly<Record<string, string>>;
}

/** Ids of the activities that a text asks for, best first; none when nothing is near it. */
export type Search = (text: string) => string[];

/**
 * A search over these activities in one language.
 *
 * Their names count most, then what they are for, then what the shelf says of them (`told`: topics, family), then
 * their places and cards, of which those that were brought in tell themselves (`inside`). A word of four letters or
 * more may differ by a quarter of them.
 */
export function searchOver(
	all: readonly Shelved[],
	language: string,
	told: (one: Shelved) => string = () => '',
	inside: (id: string) => Contents['words'] | undefined = () => undefined
): Search {
	const index = new MiniSearch<{ id: string; name: string; purpose: string; told: string; inside: string }>({
		fields: ['name', 'purpose', 'told', 'inside'],
		searchOptions: {
			boost: { name: 4, told: 2, purpose: 1.5 },
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 3 ? 0.25 : false)
		}
	});
	index.addAll(
		all.map((one) => ({
			...{ id: one.id, name: `${one.name} ${one.id}`, purpose: one.purpose, told: told(one) },
			inside: insideOf(one.id, language, inside(one.id))
		}))
	);
	return (text) => {
		const every = index.search(text, { combineWith: 'AND' });
		return (every.length ? every : index.search(text)).map(({ id }) => String(id));
	};
}

function insideOf(id: string, language: string, brought?: Contents['words']): string {
	const words = brought ?? contents.find((one) => one.id === id)?.words ?? {};
	return fallbacks(language).flatMap((code) => words[code] ?? [])[0] ?? '';
}
