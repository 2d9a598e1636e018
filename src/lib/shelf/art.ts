/** Which pictures an activity names, and the shelf's own drawings for those it does not bring. */
import { feelingArt } from './feelings.ts';
import { loadPictures } from './pictures.ts';

const fields = new Set(['picture', 'backdrop', 'outline', 'centre']);

/** Every picture named in a piece of a definition, and wherever an adaptation brings one. */
export function picturesIn(...pieces: readonly unknown[]): Set<string> {
	const found = new Set<string>();
	const look = (piece: unknown): void => {
		if (typeof piece !== 'object' || piece === null) return;
		for (const [key, value] of Object.entries(piece)) {
			if (typeof value === 'string' && fields.has(key)) found.add(value);
			look(value);
		}
		if ('field' in piece && 'value' in piece && typeof piece.value === 'string') {
			if (fields.has(String(piece.field))) found.add(piece.value);
		}
	};
	look(pieces);
	return found;
}

/** These drawings, with the shelf's faces and pictures for the names that have none here. */
export async function withPictures(
	art: Readonly<Record<string, string>>,
	names: Iterable<string>
): Promise<Readonly<Record<string, string>>> {
	const missing = [...names].filter((name) => art[name] === undefined);
	if (!missing.length) return art;
	const [feelings, pictures] = await Promise.all([feelingArt(), loadPictures()]);
	const found = missing.flatMap((name): [string, string][] => {
		const source = feelings[name] ?? pictures.art(name);
		return source === undefined ? [] : [[name, source]];
	});
	return { ...art, ...Object.fromEntries(found) };
}
