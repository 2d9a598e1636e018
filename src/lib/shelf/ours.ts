/** Our own library: a folder under `activities/` is an activity, and its folder is its id. */
import { spines } from 'virtual:spines';
import type { Activity } from '#lib/activity/schema.ts';
import type { Words } from '#lib/activity/text.ts';
import type { Source, Spine } from './source.ts';

const definitions = import.meta.glob<Activity>('/activities/*/activity.ts', { import: 'default' });
const locales = import.meta.glob<Words>('/activities/*/locales/*.json', { import: 'default' });
const guides = import.meta.glob<string>('/activities/*/guide/*.md', { query: '?raw', import: 'default' });
const covers = import.meta.glob<string>('/activities/*/cover.svg', { query: '?raw', import: 'default' });
const drawings = import.meta.glob<string>('/activities/*/art/*.svg', { query: '?raw', import: 'default' });

/** Every activity of our own. */
export const ours: readonly Source[] = spines.map(sourceOf);

function sourceOf(spine: Spine): Source {
	const folder = `/activities/${spine.id}`;
	const art = `${folder}/art/`;
	return {
		spine,
		definition: async () => definitions[`${folder}/activity.ts`]?.(),
		languages: namesIn(locales, `${folder}/locales/`),
		words: async (language) => locales[`${folder}/locales/${language}.json`]?.(),
		guides: namesIn(guides, `${folder}/guide/`),
		guide: async (language) => guides[`${folder}/guide/${language}.md`]?.(),
		cover: async () => (await covers[`${folder}/cover.svg`]?.()) ?? '',
		async art() {
			const names = namesIn(drawings, art);
			const read = async (name: string) => [name, (await drawings[`${art}${name}.svg`]?.()) ?? ''] as const;
			return Object.fromEntries(await Promise.all(names.map(read)));
		}
	};
}

/** The names of the files below a folder, without their endings. */
function namesIn(files: Readonly<Record<string, unknown>>, folder: string): string[] {
	return Object.keys(files).flatMap((path) =>
		path.startsWith(folder) ? [path.slice(folder.length).replace(/\.\w+$/, '')] : []
	);
}
