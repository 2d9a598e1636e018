/** Days in a row, each with its picture as a head: a sun and what it shone on. */
import { inset, sheetBox, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { drawing, label, paper } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { inRows, stacked } from './rows.ts';

const gap = 12;
const nameHeight = 52;

/** Where days lie: side by side, in two rows from eight on; one under the other where the sheet stands upright. */
export function arrangeDays(part: PartOf<'track'>, view: View): Arrangement {
	const isTall = view.form === 'tall';
	const all = part.box && !isTall ? part.box : inset(sheetBox(view.form), isTall ? 20 : 16);
	const spans = part.places.map(({ span }) => span ?? 1);
	const hasHeads = part.places.some(({ picture }) => picture !== undefined);
	const cells = isTall ? stacked(all, spans, gap) : inRows(all, spans, spans.length > 7 ? 2 : 1, 0);
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const cell = (isTall ? place.tall : place.box) ?? cells[i] ?? all;
			return [place.id, isTall ? row(cell, hasHeads) : column(cell, hasHeads)];
		})
	);
}

/** From the top: head, name, paper. */
function column([l, t, w, h]: Box, hasHead: boolean): Spot {
	const head = hasHead ? headOf(w, h) : 0;
	const [, , , high]: Box = [l, t + head, w, h - head];
	const top = t + head + nameHeight;
	const side = gap / 2;
	return {
		box: [l, t, w, h],
		label: [l, t + head, w, nameHeight],
		paper: [l + side, top, w - 2 * side, high - nameHeight]
	};
}

/** From the side where reading starts: head over name, then paper. */
function row([l, t, w, h]: Box, hasHead: boolean): Spot {
	const side = w * 0.3;
	const name = hasHead ? Math.min(nameHeight, h * 0.36) : h;
	return {
		box: [l, t, w, h],
		label: [l, t + h - name, side - 8, name],
		paper: [l + side, t, w - side, h]
	};
}

function headOf(w: number, h: number): number {
	return Math.min(h / 3, w * 1.05);
}

/** The days, from the back to the front. */
export function paintDays(
	part: PartOf<'track'>,
	arrangement: Arrangement,
	view: View,
	brush: Brush
): Shape[] {
	return part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		if (!spot) return [];
		const [l, t, w] = spot.box;
		const head: Box =
			view.form === 'tall'
				? [spot.label[0], t, spot.label[2], spot.label[1] - t]
				: [l, t, w, spot.label[1] - t];
		return [
			paper(brush, spot.paper, i, 'paper'),
			...drawing(brush, place.picture, inset(head, 3)),
			label(brush, brush.words[`${part.id}/${place.id}`] ?? place.id, spot.label)
		];
	});
}
