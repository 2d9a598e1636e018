/** Every face, in one file of their own. */
const files = import.meta.glob<string>('./feelings/*.svg', { eager: true, query: '?raw', import: 'default' });

/** Id to SVG source. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(files).map(([path, source]) => [path.slice('./feelings/'.length, -'.svg'.length), source])
);
