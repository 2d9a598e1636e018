/** Where the files of one activity come from: a folder of our library, or one file that was brought in. */
import { meantFor, type Definition } from '#lib/activity/schema.ts';
import type { Words } from '#lib/activity/text.ts';

/** What is known of an activity before it is opened. */
export interface Spine extends Pick<
	Definition,
	'for' | 'family' | 'topics' | 'bands' | 'minutes' | 'works' | 'after'
> {
	id: string;
	/** Ways of taking in and giving out it has a form of its own for, as `axis:way`. */
	ways: readonly string[];
	/** Language to its name, and what a child is told it is for. */
	told: Readonly<Record<string, { name?: string | undefined; purpose?: string | undefined }>>;
}

/** The files of one activity, fetched one by one as they are asked for. */
export interface Source {
	spine: Spine;
	/** It came in a file, from somebody else. */
	isBroughtIn?: boolean;
	/** Plain data, which is read when it is opened. */
	definition: () => Promise<unknown>;
	/** The languages it has words in. */
	languages: readonly string[];
	/** Its words in exactly this language. */
	words: (language: string) => Promise<Words | undefined>;
	/** The languages it has a guide in. */
	guides: readonly string[];
	/** The guide's text in exactly this language. */
	guide: (language: string) => Promise<string | undefined>;
	cover: () => Promise<string>;
	/** The drawings of its own folder, by name. */
	art: () => Promise<Readonly<Record<string, string>>>;
	/** Language to what its places, cards and adaptations are called; our own have theirs in a file apart. */
	inside?: Readonly<Record<string, string>>;
}

/** Language to all words in it. */
export type Languages = Readonly<Record<string, Words>>;

/** What one sees of an activity before it is opened, as the build writes it for our own. */
export function spineOf(id: string, definition: Definition, words: Languages): Spine {
	const { for: whom, family, topics, bands, minutes, works, after, adaptations } = definition;
	const ways = adaptations
		.flatMap(meantFor)
		.flatMap((someone) =>
			Object.entries(someone).flatMap(([axis, named = []]) =>
				axis === 'bands' ? [] : named.map((way) => `${axis}:${way}`)
			)
		);
	return {
		...{ id, for: whom, family, topics, bands, minutes, works, ...(after && { after }) },
		...{ ways: [...new Set(ways)].sort(), told: each(words, toldIn) }
	};
}

/** Its name and what it is for, where a language has them. */
function toldIn({ name, purpose }: Words): { name?: string; purpose?: string } {
	return { ...(name && { name }), ...(purpose && { purpose }) };
}

/** What an activity can be found by beside its name, language by language. */
export function insideOf({ pages, adaptations }: Definition, words: Languages): Record<string, string> {
	const held = pages
		.flatMap(({ parts }) => parts)
		.flatMap(({ id, places, things }) => [...places, ...things].map((one) => `${id}/${one.id}`));
	const refs = [...held, ...adaptations.map((one) => `adaptation/${one.id}`)];
	return each(words, (own) => refs.flatMap((ref) => own[ref] ?? []).join(' '));
}

function each<T>(words: Languages, tell: (words: Words) => T): Record<string, T> {
	return Object.fromEntries(Object.entries(words).map(([language, own]) => [language, tell(own)]));
}
