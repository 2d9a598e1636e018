/** Frames of a comic, in the order they are read, each with its caption along the top. */
import { inset, sheetBox, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { lineWidth } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { above, headingOf, inHeading, named } from './name.ts';
import { inRows } from './rows.ts';
import { ruleOf, toneAt, underName } from './tones.ts';

const gap = 18;
const caption = 62;

/** Where frames lie: as many rows as make them least long or high. */
export function arrangeFrames(part: PartOf<'track'>, view: View): Arrangement {
	const all = part.box && view.form === 'wide' ? part.box : inset(sheetBox(view.form), 24);
	const spans = part.places.map(({ span }) => span ?? 1);
	const cells = inRows(all, spans, rowsFor(all, spans.length), gap, 0.75);
	const boxes = part.places.map((place, i) => {
		return (view.form === 'wide' ? place.box : place.tall) ?? cells[i] ?? all;
	});
	const heading = headingOf(boxes, part.places);
	const top = heading.height + 6;
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const box = boxes[i] ?? all;
			const [l, t, w, h] = box;
			const label = inHeading(box, heading, place);
			return [place.id, { box, label, paper: [l + 8, t + top, w - 16, h - top - 8] }];
		})
	);
}

function rowsFor([, , w, h]: Box, count: number): number {
	let best = { rows: 1, off: Infinity };
	for (let rows = 1; rows <= count; rows++) {
		const wide = w / Math.ceil(count / rows) - gap;
		const high = h / rows - gap - caption;
		// A row of one under a row of two would make one moment twice as large as another.
		const uneven = Math.ceil(count / rows) / Math.floor(count / rows) - 1;
		const off = Math.abs(Math.log(wide / Math.max(1, high) / 1.25)) + uneven / 2 + (wide < 150 ? 2 : 0);
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
	const boxes = [...arrangement.values()].map(({ box }) => box);
	const { height, isStacked } = headingOf(boxes, part.places);
	const isPlain = brush.look === 'plain';
	return part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		if (!spot) return [];
		const [l, t, w, h] = spot.box;
		const lean = isPlain ? 0 : ([-3, 2, 3, -2, 4][i % 5] ?? 0);
		const outline = `M${l + lean} ${t}L${l + w} ${t - lean}L${l + w - lean} ${t + h}L${l} ${t + h + lean}Z`;
		const foot = t + height;
		const strip = `M${l + lean} ${t}L${l + w} ${t - lean}L${l + w - lean * 0.2} ${foot - lean}L${l + lean * 0.8} ${foot}Z`;
		const quiet = isPlain ? 'mist' : toneAt(i + 1, 0);
		return [
			{ kind: 'path', d: outline, fill: 'paper' },
			{ kind: 'path', d: strip, fill: place.tone ? underName(place.tone, 'mist') : quiet },
			{
				kind: 'path',
				d: `M${l + lean * 0.8} ${foot}L${l + w - lean * 0.2} ${foot - lean}`,
				stroke: ruleOf(place.tone),
				width: ruleOf(place.tone) === 'ink' ? width / 2 : 8
			},
			{ kind: 'path', d: outline, stroke: 'ink', width },
			...named(brush, part.id, place, spot, isStacked ? above(spot.label) : undefined)
		];
	});
}
