/**
 * Writes two small tables when the app is built: `virtual:spines`, what one sees of every activity before it is
 * taken from the shelf, and `virtual:contents`, the words it can be found by.
 *
 * The definitions of a whole library weigh more than the page that shows it, so the page has their spines, and an
 * activity comes with everything else of it when it is opened.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

/** @typedef {import('../activity/schema.ts').Activity} Activity */

const home = 'activities';
const tables = { spines: spineOf, contents: contentsOf };

/** @returns {import('vite').Plugin} */
export function spines() {
	return {
		name: 'spines',
		resolveId: (id) => (id.replace('virtual:', '') in tables ? `\0${id}` : undefined),
		async load(id) {
			const name = /** @type {keyof typeof tables} */ (id.replace('\0virtual:', ''));
			const table = id.startsWith('\0virtual:') ? tables[name] : undefined;
			if (!table) return undefined;
			const folders = readdirSync(home).filter((folder) => existsSync(join(home, folder, 'activity.ts')));
			for (const folder of folders) this.addWatchFile(join(process.cwd(), home, folder, 'activity.ts'));
			const rows = folders.sort().map(async (folder) => table(folder, await read(folder)));
			return `export const ${name} = ${JSON.stringify(await Promise.all(rows))};`;
		}
	};
}

/**
 * @param {string} id
 * @returns {Promise<Activity>}
 */
async function read(id) {
	const source = readFileSync(join(home, id, 'activity.ts'), 'utf8');
	const { code } = await transformWithOxc(source, `${id}.ts`);
	const { default: activity } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
	return activity;
}

/**
 * @param {string} id @param {Activity} activity
 * @returns {import('./shelf.ts').Spine}
 */
function spineOf(id, { for: whom, family, topics, bands, minutes, works, after, adaptations = [] }) {
	const people = adaptations.flatMap(({ when }) => when ?? []);
	const ways = people.flatMap((someone) =>
		Object.entries(someone).flatMap(([axis, named = []]) =>
			axis === 'bands' ? [] : named.map((way) => `${axis}:${way}`)
		)
	);
	const told = tellings(id, ({ name, purpose }) => ({ name, purpose }));
	return {
		...{ id, for: whom, family, topics, bands, minutes, works, ...(after && { after }) },
		...{ ways: [...new Set(ways)].sort(), told }
	};
}

/**
 * What its places, cards and adaptations are called, language by language.
 * @param {string} id @param {Activity} activity
 * @returns {import('./search.ts').Contents}
 */
function contentsOf(id, { pages, adaptations = [] }) {
	const held = pages
		.flatMap(({ parts }) => parts)
		.flatMap(({ id, places = [], things = [] }) => [...places, ...things].map((one) => `${id}/${one.id}`));
	const refs = [...held, ...adaptations.map((one) => `adaptation/${one.id}`)];
	return { id, words: tellings(id, (words) => refs.flatMap((ref) => words[ref] ?? []).join(' ')) };
}

/**
 * Something of every language file of an activity.
 * @template T
 * @param {string} id
 * @param {(words: Record<string, string>) => T} tell
 * @returns {Record<string, T>}
 */
function tellings(id, tell) {
	const files = readdirSync(join(home, id, 'locales'));
	return Object.fromEntries(
		files.map((file) => [
			file.replace(/\.json$/, ''),
			tell(JSON.parse(readFileSync(join(home, id, 'locales', file), 'utf8')))
		])
	);
}
