/**
 * The shelf finds the activities.
 *
 * An activity is a folder under `activities/`; its folder is its id. Spines are at hand at once: for whom, how long,
 * what it is called. Everything else of an activity is fetched when it is opened.
 */
import { spines } from 'virtual:spines';
import { readActivity, type Activity, type Definition } from '#lib/activity/schema.ts';
import { behind, type Words } from '#lib/activity/text.ts';
import { feelingArt } from './feelings.ts';
import { readGuide, type Guide } from './guide.ts';
import { loadPictures } from './pictures.ts';

const definitions = import.meta.glob<Activity>('/activities/*/activity.ts', { import: 'default' });
const locales = import.meta.glob<Words>('/activities/*/locales/*.json', { import: 'default' });
const guides = import.meta.glob<string>('/activities/*/guide/*.md', { query: '?raw', import: 'default' });
const covers = import.meta.glob<string>('/activities/*/cover.svg', { query: '?raw', import: 'default' });
const drawings = import.meta.glob<string>('/activities/*/art/*.svg', { query: '?raw', import: 'default' });

/** Changes every text of a file: how a trial language is made from English. */
export type Transform = (words: Words) => Words;

/** What is known of an activity before it is opened; written when the app is built. */
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

/** An activity as it stands on the shelf. */
export interface Shelved extends Spine {
	/** What it is called, in the language of the shelf. */
	name: string;
	/** What it is for, in one line. */
	purpose: string;
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

const all: ReadonlyMap<string, Spine> = new Map(spines.map((spine) => [spine.id, spine]));

/** Every activity there is, by name. */
export function shelf(language = 'en', transform?: Transform): Shelved[] {
	const found = [...all.keys()].map((id) => stand(id, language, transform));
	return found.sort((a, b) => a.name.localeCompare(b.name, language.split('-')[0]));
}

/** Takes an activity from the shelf. @throws {NoSuchActivity} */
export async function loadActivity(id: string, language = 'en', transform?: Transform): Promise<Opened> {
	const shelved = stand(id, language, transform);
	const definition = readActivity(await definitions[`/activities/${id}/activity.ts`]?.());
	const [cover, art] = await Promise.all([loadCover(id), artOf({ id, definition })]);
	return {
		...shelved,
		definition,
		cover,
		art,
		words: (code, change) => wordsOf(id, code, change),
		guide: async (code) => {
			const open = fallbacks(code).map((one) => guides[`/activities/${id}/guide/${one}.md`]);
			return readGuide((await open.find(Boolean)?.()) ?? '');
		}
	};
}

function stand(id: string, language: string, transform?: Transform): Shelved {
	const spine = all.get(id);
	if (!spine) throw new NoSuchActivity(id);
	const told = (what: 'name' | 'purpose') =>
		fallbacks(language).flatMap((code) => spine.told[code]?.[what] ?? [])[0] ?? '';
	const words = { name: told('name') || id, purpose: told('purpose') };
	const { name, purpose } = transform ? { ...words, ...transform(words) } : words;
	return { ...spine, name, purpose };
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
async function artOf({ id, definition }: Pick<Opened, 'id' | 'definition'>): Promise<Record<string, string>> {
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
