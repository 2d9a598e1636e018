/**
 * Writes `virtual:spines` when the app is built: what one sees of every activity before it is taken from the shelf.
 *
 * The definitions of a whole library weigh more than the page that shows it, so the page has their spines, and an
 * activity comes with everything else of it when it is opened.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

const name = 'virtual:spines';
const home = 'activities';

/** @returns {import('vite').Plugin} */
export function spines() {
	return {
		name: 'spines',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		async load(id) {
			if (id !== `\0${name}`) return undefined;
			const folders = readdirSync(home).filter((folder) => existsSync(join(home, folder, 'activity.ts')));
			for (const folder of folders) this.addWatchFile(join(process.cwd(), home, folder, 'activity.ts'));
			return `export const spines = ${JSON.stringify(await Promise.all(folders.sort().map(spineOf)))};`;
		}
	};
}

/**
 * @param {string} id
 * @returns {Promise<import('./shelf.ts').Spine>}
 */
async function spineOf(id) {
	const source = readFileSync(join(home, id, 'activity.ts'), 'utf8');
	const { code } = await transformWithOxc(source, `${id}.ts`);
	/** @type {{ default: import('../activity/schema.ts').Activity }} */
	const { default: activity } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
	const { family, topics, bands, minutes, works, after } = activity;
	const whens = (activity.adaptations ?? []).flatMap(({ when }) => Object.entries(when ?? {}));
	const ways = whens.flatMap(([axis, named = []]) =>
		axis === 'bands' ? [] : named.map((way) => `${axis}:${way}`)
	);
	return {
		...{ id, for: activity.for, family, topics, bands, minutes, works },
		...(after && { after }),
		ways: [...new Set(ways)],
		told: Object.fromEntries(languagesOf(id).map((code) => [code, toldIn(id, code)]))
	};
}

/** @param {string} id */
function languagesOf(id) {
	return readdirSync(join(home, id, 'locales')).map((file) => file.replace(/\.json$/, ''));
}

/**
 * Its name and what it is for, as the practitioner reads them.
 * @param {string} id @param {string} language
 */
function toldIn(id, language) {
	const words = JSON.parse(readFileSync(join(home, id, 'locales', `${language}.json`), 'utf8'));
	return { name: words.name, purpose: words['purpose@teen'] ?? words.purpose };
}
