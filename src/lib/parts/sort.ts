/** Sort: columns to put cards in, one card at a time or all. */
import { inset, startOf, type Box } from '#lib/base/geometry.ts';
import { rectangle } from '#lib/base/art.ts';
import type { Shape } from '#lib/base/shapes.ts';
import { backdrop, drawing, label, paper } from './draw.ts';
import type { Kind, Spot, View } from './kind.ts';

/** The height of a column's heading; lower where columns are low, so that cards still fit below it. */
function headOf(height: number): number {
	return Math.min(92, height * 0.42);
}

export const sort: Kind<'sort'> = {
	kind: 'sort',

	arrange(part, view) {
		const all = area(part.box, view);
		const count = part.places.length;
		const gap = 16;
		return new Map(
			part.places.map((place, i): [string, Spot] => {
				const own = view.form === 'wide' ? place.box : place.tall;
				const box = own ?? column(all, count, i, gap, view.form === 'tall');
				const [l, t, w, h] = box;
				const head = headOf(h);
				return [
					place.id,
					{ box, paper: inset([l, t + head, w, h - head], 10), label: [l + 8, t + 6, w - 16, head - 12] }
				];
			})
		);
	},

	paint(part, arrangement, { form }, brush) {
		let seed = 0;
		const columns = [...arrangement].flatMap(([id, spot]): Shape[] => {
			const place = part.places.find((one) => one.id === id);
			if (!place) return [];
			const [l, t, w, h] = spot.box;
			const head = headOf(h);
			const top: Box = [l + 10, t + 8, w - 20, head - 16];
			const art = drawing(brush, place.picture, startOf(top, head - 16, brush.direction));
			const beside: Box = [brush.direction === 'rtl' ? l + 8 : l + head, t + 6, w - head - 8, head - 12];
			const line: Shape = {
				kind: 'path',
				d: rectangle(l + 14, t + head - 4, w - 28, 5, 2),
				fill: place.tone ?? 'slate'
			};
			const name = brush.words[`${part.id}/${id}`] ?? id;
			return [
				paper(brush, spot.box, seed++),
				line,
				...art,
				label(brush, name, art.length ? beside : spot.label)
			];
		});
		return [...backdrop(part.backdrop, form, brush), ...columns];
	}
};

function area(own: Box | undefined, { form }: View): Box {
	if (own && form === 'wide') return own;
	return form === 'wide' ? [30, 30, 940, 640] : [30, 30, 640, 940];
}

/** Side by side where the sheet is wide, one under the other where it stands upright. */
function column([l, t, w, h]: Box, count: number, n: number, gap: number, stacked: boolean): Box {
	if (stacked) {
		const size = (h - gap * (count - 1)) / count;
		return [l, t + n * (size + gap), w, size];
	}
	const size = (w - gap * (count - 1)) / count;
	return [l + n * (size + gap), t, size, h];
}
