/** What a piece comes to, however it came: no ids, no times, places to the nearest ten units. */
import type { Mark } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';

/** A mark, as far as it matters whether two pieces say the same. */
export interface Said {
	what: string;
	place: string | undefined;
	at: [x: number, y: number];
	text: string;
	feeling: string | undefined;
	keep: string | undefined;
	keepText: string;
	share: string;
	asked: string | undefined;
}

function pictureOf(mark: Mark | undefined): string | undefined {
	return mark?.what.kind === 'picture' ? mark.what.picture : undefined;
}

/** Every mark of a piece, in an order that does not depend on how they were put. */
export function summary(piece: Piece): Said[] {
	const near = (n: number) => Math.round(n / 10) * 10;
	return piece.marks
		.map(({ what, stand, text, feeling, keep, keepText, share, asked }): Said => {
			const end = (id: string) => pictureOf(piece.mark(id)) ?? id;
			const is =
				what.kind === 'picture'
					? `picture ${what.picture}`
					: what.kind === 'line'
						? `line ${what.line} from ${end(what.from)} to ${end(what.to)}`
						: what.kind;
			const { place, x, y } = stand;
			return {
				what: is,
				place,
				at: [near(x), near(y)],
				text,
				feeling,
				keep,
				keepText,
				share,
				asked: asked?.ref
			};
		})
		.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
