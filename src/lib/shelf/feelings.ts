/** The faces for feelings. One file, fetched when needed; which are offered to whom is the bands' table. */

/** Every face by its name, as SVG source that `readArt` reads. */
export async function feelingArt(): Promise<Readonly<Record<string, string>>> {
	return (await import('./feelings-art.ts')).sources;
}
