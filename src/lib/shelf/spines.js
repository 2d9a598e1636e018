/**
 * Writes two small tables when the app is built: `virtual:spines`, what one sees of every activity before it is
 * taken from the shelf, and `virtual:contents`, the words it can be found by.
 *
 * The definitions of a whole library weigh more than the page that shows it, so the page has their spines, and an
 * activity comes with everything else of it when it is opened. What stands in a row is said once, in `source.ts`,
 * for these and for activities that are brought in while the app runs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, transformWithOxc } from 'vite';

const home = 'activities';

/** @returns {import('vite').Plugin} */
export function spines() {
	return {
		name: 'spines',
		resolveId: (id) => (/^virtual:(spines|contents)$/.test(id) ? `\0${id}` : undefined),
		async load(id) {
			const name = /^\0virtual:(spines|contents)$/.exec(id)?.[1];
			if (!name) return undefined;
			// The app's own modules are TypeScript, and the app is only being built.
			const { readActivity } = /** @type {typeof import('../activity/schema.ts')} */ (
				(await runnerImport('./src/lib/activity/schema.ts')).module
			);
			const { insideOf, spineOf } = /** @type {typeof import('./source.ts')} */ (
				(await runnerImport('./src/lib/shelf/source.ts')).module
			);
			const folders = readdirSync(home).filter((folder) => existsSync(join(home, folder, 'activity.ts')));
			const rows = folders.sort().map(async (folder) => {
				this.addWatchFile(join(process.cwd(), home, folder, 'activity.ts'));
				const definition = readActivity(await dataOf(folder));
				const words = wordsOf(folder);
				if (name === 'spines') return spineOf(folder, definition, words);
				return { id: folder, words: insideOf(definition, words) };
			});
			return `export const ${name} = ${JSON.stringify(await Promise.all(rows))};`;
		}
	};
}

/** @param {string} folder @returns {Promise<unknown>} */
async function dataOf(folder) {
	const source = readFileSync(join(home, folder, 'activity.ts'), 'utf8');
	const { code } = await transformWithOxc(source, `${folder}.ts`);
	return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

/** @param {string} folder @returns {import('./source.ts').Languages} */
function wordsOf(folder) {
	const files = readdirSync(join(home, folder, 'locales'));
	return Object.fromEntries(
		files.map((file) => [
			file.replace(/\.json$/, ''),
			JSON.parse(readFileSync(join(home, folder, 'locales', file), 'utf8'))
		])
	);
}
