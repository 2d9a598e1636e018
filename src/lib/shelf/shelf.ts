/**
 * The shelf finds the activities: our own, and those that were brought in.
 *
 * Spines are at hand at once: for whom, how long, what it is called. Everything else of an activity is fetched when
 * it is opened.
 */
import { readActivity, type Definition } from '#lib/activity/schema.ts';
import { behind, type Words } from '#lib/activity/text.ts';
import { picturesIn, withPictures } from './art.ts';
import { readGuide, type Guide } from './guide.ts';
import { ours } from './ours.ts';
import type { Source, Spine } from './source.ts';

export type { Spine } from './source.ts';

/** Changes every text of a file: how a trial language is made from English. */
export type Transform = (words: Words) => Words;

/** An activity as it stands on the shelf. */
export interface Shelved extends Spine {
	/** What it is called, in the language of the shelf. */
	name: string;
	/** What it is for, in one line. */
	purpose: string;
	/** It came in a file, from somebody else. */
	isBroughtIn: boolean;
}

/** An activity taken from the shelf. */
export interface Opened extends Shelved {
	definition: Definition;
	/** The cover's SVG source, read by `readArt`. */
	cover: string;
	/** Every drawing it can use, by name, the shelf's own faces and pictures included. */
	art: Readonly<Record<string, string>>;
	/** Its words in a language, the languages it falls back on behind them. */
	words: (language: string, transform?: Transform) => Promise<Words>;
	/** The practitioner's guide in a language, or in English. */
	guide: (language: string) => Promise<Guide>;
}

/** Thrown when there is no such activity on the shelf. */
export class NoSuchActivity extends Error {
	override name = 'NoSuchActivity';
	constructor(readonly id: string) {
		super(`there is no activity ${id}`);
	}
}

/** Every activity there is to choose from. Of two with one id, the first stands here. */
export class Shelves {
	readonly #all: ReadonlyMap<string, Source>;

	constructor(sources: readonly Source[]) {
		this.#all = new Map([...sources].reverse().map((source) => [source.spine.id, source]));
	}

	/** True when an activity has this id. */
	has(id: string): boolean {
		return this.#all.has(id);
	}

	/** Where its files come from. @throws {NoSuchActivity} */
	source(id: string): Source {
		const source = this.#all.get(id);
		if (!source) throw new NoSuchActivity(id);
		return source;
	}

	/** Every activity there is, by name. */
	list(language = 'en', transform?: Transform): Shelved[] {
		const found = [...this.#all.values()].map((source) => stand(source, language, transform));
		return found.sort((a, b) => a.name.localeCompare(b.name, language.split('-')[0]));
	}

	/** The cover of an activity, without the rest of it. Empty when it has none. */
	async cover(id: string): Promise<string> {
		return (await this.#all.get(id)?.cover()) ?? '';
	}

	/** Takes an activity from the shelf. @throws {NoSuchActivity} */
	async open(id: string, language = 'en', transform?: Transform): Promise<Opened> {
		return openSource(this.source(id), language, transform);
	}
}

const library = new Shelves(ours);

/** Every activity of our own, by name: for those who have no vault. */
export function shelf(language = 'en', transform?: Transform): Shelved[] {
	return library.list(language, transform);
}

/** Takes one of our own from the shelf: for those who have no vault. @throws {NoSuchActivity} */
export async function loadActivity(id: string, language = 'en', transform?: Transform): Promise<Opened> {
	return library.open(id, language, transform);
}

/** Opens an activity wherever it comes from. @throws {NotAnActivity} */
export async function openSource(source: Source, language: string, transform?: Transform): Promise<Opened> {
	const shelved = stand(source, language, transform);
	const definition = readActivity(await source.definition());
	const [cover, own] = await Promise.all([source.cover(), source.art()]);
	return {
		...shelved,
		definition,
		cover,
		art: await withPictures(own, picturesIn(definition.pages, definition.adaptations)),
		words: (code, change) => wordsOf(source, code, change),
		guide: async (code) => {
			const found = fallbacks(code).find((one) => source.guides.includes(one));
			return readGuide((found && (await source.guide(found))) ?? '');
		}
	};
}

function stand({ spine, isBroughtIn = false }: Source, language: string, transform?: Transform): Shelved {
	const told = (what: 'name' | 'purpose') =>
		fallbacks(language).flatMap((code) => spine.told[code]?.[what] ?? [])[0] ?? '';
	const words = { name: told('name') || spine.id, purpose: told('purpose') };
	const { name, purpose } = transform ? { ...words, ...transform(words) } : words;
	return { ...spine, name, purpose, isBroughtIn };
}

/** The languages to look in, the one asked for first: `pl-x-easy`, `pl`, `en`. */
export function fallbacks(language: string): string[] {
	const parts = language.split('-');
	return [...new Set([...parts.map((_, i) => parts.slice(0, parts.length - i).join('-')), 'en'])];
}

async function wordsOf(source: Source, language: string, transform?: Transform): Promise<Words> {
	const found: Words[] = [];
	for (const code of fallbacks(language)) {
		const words = await source.words(code);
		if (words) found.push(words);
	}
	const words = found.reduceRight((other, own) => behind(own, other), {});
	return transform ? transform(words) : words;
}
