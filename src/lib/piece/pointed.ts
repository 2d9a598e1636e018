/** Feelings that are pointed to: a face among the pictures of a piece, which answers a question by itself. */
import type { Mark, What } from './mark.ts';

const start = 'feeling-';

/** The picture of a feeling's face, by its id in a piece. */
export function faceId(feeling: string): string {
	return start + feeling;
}

/** The feeling a picture's id is the face of; none where it is another picture. */
export function feelingIn(picture: string): string | undefined {
	return picture.startsWith(start) ? picture.slice(start.length) : undefined;
}

/** The feeling that was pointed to, where a mark is one. */
export function feelingPointed(what: What): string | undefined {
	return what.kind === 'picture' ? feelingIn(what.picture) : undefined;
}

/** The mark by which a question was answered with a feeling. */
export function pointed(
	marks: readonly Mark[],
	feeling: string,
	{ page, ref }: { page: string; ref: string | undefined }
): Mark | undefined {
	return marks.find(
		({ what, asked, stand }) => feelingPointed(what) === feeling && stand.page === page && asked?.ref === ref
	);
}
