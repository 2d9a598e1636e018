/**
 * Pages of paper: what goes on them is broken into pieces that may not be, and laid from top to bottom.
 *
 * Pieces that belong together (a heading and what follows, words and where they came from) are glued, and go to
 * the next page together while they are no taller than a page.
 */

/** A piece that is never broken. Measures in points. */
export interface Strip {
	height: number;
	/** Empty room above, which falls away at the top of a page. */
	gap: number;
	/** Stays on the page of the strip after it. */
	glued: boolean;
	/** Draws it with its top at `y`; `gap` is the room above that was kept. */
	draw: (y: number, gap: number) => void;
}

/** The page's measures in points: A4. */
export const page = { width: 595.28, height: 841.89, side: 68, top: 66, bottom: 74 } as const;

/** Where lines may stand. */
export const column = { left: page.side, width: page.width - 2 * page.side } as const;

const room = page.height - page.top - page.bottom;

/** Lays strips on pages; `turn` begins a new page. Between strips it waits, so that the app stays awake. */
export async function layOut(
	strips: readonly Strip[],
	turn: () => void,
	between: (done: number) => Promise<void>
): Promise<void> {
	let y: number = page.top;
	let [done, isTop] = [0, true];
	for (const group of groups(strips)) {
		const height = group.reduce((sum, one, i) => sum + one.height + (i || !isTop ? one.gap : 0), 0);
		const left = page.height - page.bottom - y;
		if (!isTop && height > left && (height <= room || left < room / 4)) {
			turn();
			[y, isTop] = [page.top, true];
		}
		for (const strip of group) {
			let gap = isTop ? 0 : strip.gap;
			if (!isTop && y + gap + strip.height > page.height - page.bottom) {
				turn();
				[y, gap] = [page.top, 0];
			}
			strip.draw(y + gap, gap);
			y += gap + strip.height;
			isTop = false;
			done++;
		}
		await between(done);
	}
}

function groups(strips: readonly Strip[]): Strip[][] {
	const found: Strip[][] = [];
	let open: Strip[] = [];
	for (const strip of strips) {
		open.push(strip);
		if (strip.glued) continue;
		found.push(open);
		open = [];
	}
	return open.length ? [...found, open] : found;
}
