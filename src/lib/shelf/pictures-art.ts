/** Every picture and its row in the catalogue, in one file of their own. */
import catalogue from './pictures/pictures.json';

/** A row of `pictures.json`, as far as the app reads it. */
export interface Row {
	id: string;
	name: string;
	synonyms?: readonly string[];
	group?: string;
}

export const rows: readonly Row[] = catalogue.pictures;

const files = import.meta.glob<string>('./pictures/*.svg', { eager: true, query: '?raw', import: 'default' });

/** Id to SVG source. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(files).map(([path, source]) => [path.slice('./pictures/'.length, -'.svg'.length), source])
);
