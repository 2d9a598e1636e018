/** The pictures a person can choose from: home, food, body, school and the rest. One file, fetched when needed. */
import { readArt, UnreadableArt, type Art } from '#lib/base/art.ts';

/** A picture on the shelf. Its name is English; the app's catalogue may have others. */
export interface Picture {
	id: string;
	name: string;
	synonyms: readonly string[];
	group: string;
	/** SVG source, read by `readArt`. */
	art: string;
}

/** Pictures, fetched. */
export interface Pictures {
	/** Those that are drawn, in the order of the catalogue. */
	all: readonly Picture[];
	/** The SVG source of one, by id. */
	art: (id: string) => string | undefined;
	/** One as shapes, read once. Undefined when there is none or it cannot be read. */
	drawing: (id: string) => Art | undefined;
	/** Pictures whose name or synonyms begin with what was typed, best first. */
	find: (text: string) => Picture[];
}

let fetched: Promise<Pictures> | undefined;

/** Fetches the pictures, once. */
export function loadPictures(): Promise<Pictures> {
	fetched ??= import('./pictures-art.ts').then(({ rows, sources }) =>
		gather(
			rows.flatMap(({ id, name, synonyms, group }) => {
				const art = sources[id];
				return art === undefined ? [] : [{ id, name, synonyms: synonyms ?? [], group: group ?? '', art }];
			})
		)
	);
	return fetched;
}

/** Pictures with the ways to look them up. */
export function gather(all: readonly Picture[]): Pictures {
	const byId = new Map(all.map((picture) => [picture.id, picture]));
	const read = new Map<string, Art | undefined>();
	return {
		all,
		art: (id) => byId.get(id)?.art,
		drawing(id) {
			if (!read.has(id)) read.set(id, drawn(byId.get(id)?.art));
			return read.get(id);
		},
		find: (text) => search(all, text)
	};
}

function drawn(source: string | undefined): Art | undefined {
	if (source === undefined) return undefined;
	try {
		return readArt(source);
	} catch (error) {
		if (error instanceof UnreadableArt) return undefined;
		throw error;
	}
}

/** Names before synonyms, whole words before beginnings. */
function search(all: readonly Picture[], text: string): Picture[] {
	const asked = text.trim().toLowerCase().replaceAll('’', "'").replaceAll('-', ' ');
	if (!asked) return [];
	const score = ({ name, synonyms }: Picture): number => {
		const texts = [name, ...synonyms].map((one) => one.toLowerCase());
		const whole = texts.indexOf(asked);
		if (whole >= 0) return whole ? 1 : 0;
		const starts = texts.findIndex((one) => ` ${one.replaceAll('-', ' ')}`.includes(` ${asked}`));
		return starts < 0 ? Infinity : starts ? 3 : 2;
	};
	return all
		.map((picture) => ({ picture, rank: score(picture) }))
		.filter(({ rank }) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank)
		.map(({ picture }) => picture);
}
