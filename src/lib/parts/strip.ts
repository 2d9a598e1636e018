/** A dial laid out as a strip: one row or two where the sheet is wide, one under the other where it stands upright. */
import { inset, sheetBox, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf, Place } from '#lib/activity/schema.ts';
import { lineWidth, paper } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { above, beside, headingOf, inHeading, named, type Heading } from './name.ts';
import { inRows, stacked } from './rows.ts';
import { skyAt, toneAt } from './tones.ts';

/** The frame round the open paper of a slice; the name stands on the paper. */
const frame = 11;
const gap = 11;

/** Where the slices of a strip lie. */
export function arrangeStrip(part: PartOf<'dial'>, view: View): Arrangement {
	const isTall = view.form === 'tall';
	const all = part.box && !isTall ? part.box : inset(sheetBox(view.form), 20);
	const spans = part.places.map(({ span }) => span ?? 1);
	const cells = isTall
		? stacked(all, spans, gap, 0.8)
		: inRows(all, spans, spans.length > 5 ? 2 : 1, gap, 0.8);
	const boxes = part.places.map((place, i) => (isTall ? place.tall : place.box) ?? cells[i] ?? all);
	const heading = headingOf(boxes, part.places);
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const box = boxes[i] ?? all;
			return [place.id, isTall ? row(box, place) : column(box, heading, place)];
		})
	);
}

function column(box: Box, heading: Heading, place: Place): Spot {
	const inner = inset(box, frame);
	const [l, t, w, h] = inner;
	const top = heading.height + 2;
	return {
		box,
		label: inHeading(inner, heading, place),
		paper: [l + 4, t + top, w - 8, h - top - 4]
	};
}

function row(box: Box, place: Place): Spot {
	const thin = Math.min(frame, box[3] * 0.1);
	const [l, t, w, h] = [box[0] + frame, box[1] + thin, box[2] - 2 * frame, box[3] - 2 * thin];
	const side = w * 0.36;
	const label = beside([l + 8, t + 2, side - 12, h - 4], place);
	return { box, label, paper: [l + side, t + 2, w - side - 4, h - 4] };
}

/** The strip, from the back to the front. */
export function paintStrip(
	part: PartOf<'dial'>,
	arrangement: Arrangement,
	view: View,
	brush: Brush
): Shape[] {
	const boxes = [...arrangement.values()].map(({ box }) => box);
	const isStacked = view.form === 'wide' && headingOf(boxes, part.places).isStacked;
	const isPlain = brush.look === 'plain';
	let hour = 0;
	return part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		const middle = hour + (place.span ?? 1) / 2;
		hour += place.span ?? 1;
		if (!spot) return [];
		const quiet = isPlain ? 'mist' : toneAt(i, part.places.length);
		const tone = place.tone ?? (part.hours ? skyAt(middle) : quiet);
		const [l, t, w, h] = spot.box;
		// A plain frame is a line; the paper it leaves lies where it lies in every look.
		const side = isPlain ? 5 : frame;
		const thin = Math.min(side, h * 0.1);
		return [
			paper(brush, spot.box, i, tone),
			paper(brush, [l + side, t + thin, w - 2 * side, h - 2 * thin], i, 'paper', lineWidth(brush) / 2),
			...(view.form === 'tall'
				? named(brush, part.id, place, spot, undefined, 'start')
				: named(brush, part.id, place, spot, isStacked ? above(spot.label) : undefined))
		];
	});
}
