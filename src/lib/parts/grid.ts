import type { Box } from '#lib/base/geometry.ts';

/**
 * Lays `count` cells in rows inside a box, choosing the number of columns that makes cells of this ratio largest.
 *
 * A last row that is not full is centred. Cells come in reading order, from the left. `foot` of each cell's height is
 * for something else, such as a name.
 */
export function grid(box: Box, count: number, ratio: number, gap: number, foot = 0): Box[] {
	if (count <= 0) return [];
	let best = { columns: 1, size: 0 };
	for (let columns = 1; columns <= count; columns++) {
		const rows = Math.ceil(count / columns);
		const w = (box[2] - gap * (columns - 1)) / columns;
		const h = (box[3] - gap * (rows - 1)) / rows;
		const size = Math.min(w, (h - foot) * ratio);
		if (size > best.size + 0.01) best = { columns, size };
	}
	const { columns } = best;
	const rows = Math.ceil(count / columns);
	const w = (box[2] - gap * (columns - 1)) / columns;
	const h = (box[3] - gap * (rows - 1)) / rows;
	return Array.from({ length: count }, (_, i): Box => {
		const row = Math.floor(i / columns);
		const inRow = row === rows - 1 ? count - row * columns : columns;
		const indent = ((columns - inRow) * (w + gap)) / 2;
		return [box[0] + indent + (i % columns) * (w + gap), box[1] + row * (h + gap), w, h];
	});
}
