/** Activities as files: one on the shelf becomes a file, and a file becomes one on the shelf. */
import { fileKind, type ActivityFile, type Voiced } from '#lib/activity/file.ts';
import { withOwn, type OwnAdaptation } from '#lib/activity/own.ts';
import { readActivity } from '#lib/activity/schema.ts';
import type { Words } from '#lib/activity/text.ts';
import { ours } from './ours.ts';
import { insideOf, spineOf, type Source } from './source.ts';

/** A file that was brought in and kept. */
export interface Brought {
	/** Where it lies in the vault. */
	key: string;
	file: ActivityFile;
}

/** Ids that are addresses of pages. */
const reserved = new Set(['bring-in']);

/** A file that was brought in, as it stands on the shelf among the others. */
export function sourceOf({ id, definition, words, guides, cover, art }: ActivityFile): Source {
	return {
		spine: spineOf(id, definition, words),
		isBroughtIn: true,
		definition: () => Promise.resolve(definition),
		languages: Object.keys(words),
		words: (language) => Promise.resolve(own(words, language)),
		guides: Object.keys(guides),
		guide: (language) => Promise.resolve(own(guides, language)),
		cover: () => Promise.resolve(cover),
		art: () => Promise.resolve(art),
		inside: insideOf(definition, words)
	};
}

/** This id, or the first of `id-2`, `id-3` and so on that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
	const isFree = (one: string) => !isTaken(one) && !reserved.has(one);
	if (isFree(id)) return id;
	for (let i = 2; ; i++) if (isFree(`${id}-${i}`)) return `${id}-${i}`;
}

/** Those brought in, each under an id of its own: we may since have published one under an id that was free then. */
export function standing(brought: readonly Brought[]): Brought[] {
	const taken = new Set(ours.map(({ spine }) => spine.id));
	return brought.map(({ key, file }) => {
		const id = freeId(file.id, (one) => taken.has(one));
		taken.add(id);
		return { key, file: { ...file, id } };
	});
}

/**
 * Makes the file of an activity, with the practitioner's own adaptations that go along as adaptations of its own.
 *
 * `language` is the one their names are written in; English has them too, because every language falls back on it.
 * Voices go along only when they are given.
 */
export async function fileOf(
	source: Source,
	along: readonly OwnAdaptation[],
	language: string,
	voices: readonly Voiced[] = []
): Promise<ActivityFile> {
	const definition = readActivity(await source.definition());
	const [words, guides] = await Promise.all([
		gather(source.languages, source.words),
		gather(source.guides, source.guide)
	]);
	const named: Words = Object.fromEntries(
		along.flatMap(({ id, name, why }) => [
			[`adaptation/${id}`, name],
			[`adaptation/${id}/why`, why]
		])
	);
	const told = along.length ? [...new Set(['en', language])] : [];
	return {
		...{ kind: fileKind, version: voices.length ? 2 : 1, id: source.spine.id },
		definition: withOwn(definition, along),
		words: { ...words, ...Object.fromEntries(told.map((code) => [code, { ...words[code], ...named }])) },
		guides,
		cover: await source.cover(),
		art: { ...(await source.art()) },
		...(voices.length && { voices: [...voices] })
	};
}

async function gather<T>(
	languages: readonly string[],
	get: (language: string) => Promise<T | undefined>
): Promise<Record<string, T>> {
	const found: Record<string, T> = {};
	for (const language of languages) {
		const one = await get(language);
		if (one !== undefined) found[language] = one;
	}
	return found;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
