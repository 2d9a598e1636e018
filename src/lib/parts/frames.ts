/** Frames of a comic, in the order they are read, each with its caption along the top. */
import { inset, sheetBox, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { lineWidth } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { beside, named } from './name.ts';
import { inRows } from './rows.ts';
import { tones } from './tones.ts';

const gap = 18;
const caption = 60;

/** Where frames lie: as many rows as make them least long or high. */
export function arrangeFrames(part: PartOf<'track'>, view: View): Arrangement {
	const all = part.box && view.form === 'wide' ? part.box : inset(sheetBox(view.form), 24);
	const spans = part.places.map(({ span }) => span ?? 1);
	const cells = inRows(all, spans, rowsFor(all, spans.length), gap, 0.75);
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const box = (view.form === 'wide' ? place.box : place.tall) ?? cells[i] ?? all;
			const [l, t, w, h] = box;
			const high = Math.min(caption, h * 0.36);
			const label = beside([l + 14, t + 5, w - 28, high - 8], place);
			return [place.id, { box, label, paper: [l + 8, t + high + 4, w - 16, h - high - 12] }];
		})
	);
}

function rowsFor([, , w, h]: Box, count: number): number {
	let best = { rows: 1, off: Infinity };
	for (let rows = 1; rows <= count; rows++) {
		const wide = w / Math.ceil(count / rows) - gap;
		const high = h / rows - gap - caption;
		const off = Math.abs(Math.log(wide / Math.max(1, high) / 1.25)) + (wide < 150 ? 2 : 0);
		if (off < best.off - 0.01) best = { rows, off };
	}
	return best.rows;
}

/** The frames, from the back to the front. */
export function paintFrames(
	part: PartOf<'track'>,
	arrangement: Arrangement,
	_view: View,
	brush: Brush
): Shape[] {
	const width = lineWidth(brush);
	const isPlain = brush.look === 'plain';
	return part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		if (!spot) return [];
		const [l, t, w, h] = spot.box;
		const high = spot.paper[1] - t - 4;
		const lean = isPlain ? 0 : ([-3, 2, 3, -2, 4][i % 5] ?? 0);
		const outline = `M${l + lean} ${t}L${l + w} ${t - lean}L${l + w - lean} ${t + h}L${l} ${t + h + lean}Z`;
		const foot = t + high;
		const strip = `M${l + lean} ${t}L${l + w} ${t - lean}L${l + w - lean * 0.2} ${foot - lean}L${l + lean * 0.8} ${foot}Z`;
		const tone = place.tone ?? (isPlain ? 'cloud' : (tones[(i + 1) % tones.length] ?? 'butter'));
		return [
			{ kind: 'path', d: outline, fill: 'paper' },
			{ kind: 'path', d: strip, fill: tone, stroke: 'ink', width: width / 2 },
			{ kind: 'path', d: outline, stroke: 'ink', width },
			...named(brush, part.id, place, spot)
		];
	});
}
