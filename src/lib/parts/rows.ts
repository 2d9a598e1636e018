/** Rows of cells as wide as their spans say, so that no row has a gap at its end. */
import type { Box } from '#lib/base/geometry.ts';

/** Spans from the first to the last, shared out over so many rows, as evenly as they come. */
export function shareOut<T>(cells: readonly T[], rows: number): T[][] {
	const shared: T[][] = [];
	let at = 0;
	for (let row = 0; row < rows; row++) {
		const count = Math.ceil((cells.length - at) / (rows - row));
		shared.push(cells.slice(at, at + count));
		at += count;
	}
	return shared;
}

/** Lengths side by side that fill a length; none less than `least` of an even share. */
export function lengths(spans: readonly number[], whole: number, gap: number, least = 0.7): number[] {
	const room = whole - gap * (spans.length - 1);
	const even = spans.reduce((all, one) => all + one, 0) / spans.length;
	const wished = spans.map((span) => Math.max(span, even * least));
	const sum = wished.reduce((all, one) => all + one, 0);
	return wished.map((wish) => (room * wish) / sum);
}

/** Cells in rows that fill a box, in reading order from the left. */
export function inRows(
	[l, t, w, h]: Box,
	spans: readonly number[],
	rows: number,
	gap: number,
	least?: number
): Box[] {
	const height = (h - gap * (rows - 1)) / rows;
	return shareOut(spans, rows).flatMap((row, y) => {
		let x = l;
		return lengths(row, w, gap, least).map((width): Box => {
			const cell: Box = [x, t + y * (height + gap), width, height];
			x += width + gap;
			return cell;
		});
	});
}

/** Cells one under the other that fill a box. */
export function stacked([l, t, w, h]: Box, spans: readonly number[], gap: number, least?: number): Box[] {
	let y = t;
	return lengths(spans, h, gap, least).map((height): Box => {
		const cell: Box = [l, y, w, height];
		y += height + gap;
		return cell;
	});
}
