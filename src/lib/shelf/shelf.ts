/**
 * The shelf finds the activities.
 *
 * An activity is a folder under `activities/`; its folder is its id. Definitions are at hand at once; words,
 * guides and drawings are fetched when they are needed.
 */
import { readActivity, type Activity, type Definition, type Part } from '#lib/activity/schema.ts';
import { behind, type Words } from '#lib/activity/text.ts';
import { unpainted } from '#lib/parts/parts.ts';
import { feelingArt } from './feelings.ts';
import { readGuide, type Guide } from './guide.ts';
import { loadPictures } from './pictures.ts';

const definitions = import.meta.glob<Activity>('/activities/*/activity.ts', {
	eager: true,
	import: 'default'
});
const locales = import.meta.glob<Words>('/activities/*/locales/*.json', { import: 'default' });
const guides = import.meta.glob<string>('/activities/*/guide/*.md', { query: '?raw', import: 'default' });
const covers = import.meta.glob<string>('/activities/*/cover.svg', { query: '?raw', import: 'default' });
const drawings = import.meta.glob<string>('/activities/*/art/*.svg', { query: '?raw', import: 'default' });

/** Changes every text of a file: how a trial language is made from English. */
export type Transform = (words: Words) => Words;

/** An activity as it stands on the shelf. */
export interface Shelved {
	id: string;
	definition: Definition;
	/** What it is called, in the language of the shelf. */
	name: string;
	/** Kinds of part this version cannot show; none when it can be played. */
	unpainted: readonly Part['kind'][];
}

/** An activity taken from the shelf. */
export interface Opened extends Shelved {
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

const all: ReadonlyMap<string, Definition> = new Map(
	Object.entries(definitions).map(([path, data]) => [path.split('/')[2] ?? path, readActivity(data)])
);

/** Every activity there is, by name. */
export async function shelf(language = 'en', transform?: Transform): Promise<Shelved[]> {
	const found = await Promise.all([...all.keys()].map((id) => stand(id, language, transform)));
	return found.sort((a, b) => a.name.localeCompare(b.name, language.split('-')[0]));
}

/** Takes an activity from the shelf. @throws {NoSuchActivity} */
export async function loadActivity(id: string, language = 'en', transform?: Transform): Promise<Opened> {
	const shelved = await stand(id, language, transform);
	const [cover, art] = await Promise.all([loadCover(id), artOf(shelved)]);
	return {
		...shelved,
		cover,
		art,
		words: (code, change) => wordsOf(id, code, change),
		guide: async (code) => {
			const open = fallbacks(code).map((one) => guides[`/activities/${id}/guide/${one}.md`]);
			return readGuide((await open.find(Boolean)?.()) ?? '');
		}
	};
}

async function stand(id: string, language: string, transform?: Transform): Promise<Shelved> {
	const definition = all.get(id);
	if (!definition) throw new NoSuchActivity(id);
	const words = await wordsOf(id, language, transform);
	return { id, definition, name: words['name'] ?? id, unpainted: unpainted(definition) };
}

/** The cover of an activity, without the rest of it. Empty when it has none. */
export async function loadCover(id: string): Promise<string> {
	return (await covers[`/activities/${id}/cover.svg`]?.()) ?? '';
}

/** The languages to look in, the one asked for first: `pl-x-easy`, `pl`, `en`. */
export function fallbacks(language: string): string[] {
	const parts = language.split('-');
	return [...new Set([...parts.map((_, i) => parts.slice(0, parts.length - i).join('-')), 'en'])];
}

async function wordsOf(id: string, language: string, transform?: Transform): Promise<Words> {
	const found: Words[] = [];
	for (const code of fallbacks(language)) {
		const words = await locales[`/activities/${id}/locales/${code}.json`]?.();
		if (words) found.push(words);
	}
	const words = found.reduceRight((other, own) => behind(own, other), {});
	return transform ? transform(words) : words;
}

/** The folder's own drawings, and the shelf's faces and pictures it names and does not have. */
async function artOf({ id, definition }: Shelved): Promise<Record<string, string>> {
	const folder = `/activities/${id}/art/`;
	const own = await Promise.all(
		Object.entries(drawings)
			.filter(([path]) => path.startsWith(folder))
			.map(async ([path, load]) => [path.slice(folder.length, -'.svg'.length), await load()] as const)
	);
	const art: Record<string, string> = Object.fromEntries(own);
	const missing = [...picturesIn(definition)].filter((name) => art[name] === undefined);
	if (!missing.length) return art;
	const [feelings, pictures] = await Promise.all([feelingArt(), loadPictures()]);
	for (const name of missing) {
		const source = feelings[name] ?? pictures.art(name);
		if (source !== undefined) art[name] = source;
	}
	return art;
}

/** Every picture an activity names, in its pages and wherever an adaptation brings one. */
function picturesIn({ pages, adaptations }: Definition): Set<string> {
	const found = new Set<string>();
	const holds = (field: unknown) => ['picture', 'backdrop', 'outline', 'centre'].includes(String(field));
	const look = (data: unknown): void => {
		if (typeof data !== 'object' || data === null) return;
		for (const [key, value] of Object.entries(data)) {
			if (typeof value === 'string' && holds(key)) found.add(value);
			look(value);
		}
		if ('field' in data && 'value' in data && typeof data.value === 'string') {
			if (holds(data.field)) found.add(data.value);
		}
	};
	look(pages);
	look(adaptations);
	return found;
}
