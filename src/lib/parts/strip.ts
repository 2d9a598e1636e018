/** A dial laid out as a strip: one row or two where the sheet is wide, one under the other where it stands upright. */
import { inset, sheetBox, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf, Place } from '#lib/activity/schema.ts';
import { lineWidth, paper } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { beside, named } from './name.ts';
import { inRows, stacked } from './rows.ts';
import { skyAt, tones } from './tones.ts';

/** The frame round the open paper of a slice; the name stands on the paper. */
const frame = 12;
const nameHeight = 70;

/** Where the slices of a strip lie. */
export function arrangeStrip(part: PartOf<'dial'>, view: View): Arrangement {
	const isTall = view.form === 'tall';
	const all = part.box && !isTall ? part.box : inset(sheetBox(view.form), 20);
	const spans = part.places.map(({ span }) => span ?? 1);
	const cells = isTall ? stacked(all, spans, 0, 0.8) : inRows(all, spans, spans.length > 5 ? 2 : 1, 0, 0.8);
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const cell = (isTall ? place.tall : place.box) ?? cells[i] ?? all;
			return [place.id, isTall ? row(cell, place) : column(cell, place)];
		})
	);
}

function column(box: Box, place: Place): Spot {
	const [l, t, w, h] = inset(box, frame);
	const label = beside([l + 6, t + 4, w - 12, nameHeight - 4], place);
	return { box, label, paper: [l + 4, t + nameHeight, w - 8, h - nameHeight - 4] };
}

function row(box: Box, place: Place): Spot {
	const thin = Math.min(frame, box[3] * 0.1);
	const [l, t, w, h] = [box[0] + frame, box[1] + thin, box[2] - 2 * frame, box[3] - 2 * thin];
	const side = w * 0.32;
	const label = beside([l + 8, t + 2, side - 12, h - 4], place);
	return { box, label, paper: [l + side, t + 2, w - side - 4, h - 4] };
}

/** The strip, from the back to the front. */
export function paintStrip(part: PartOf<'dial'>, arrangement: Arrangement, brush: Brush): Shape[] {
	const isPlain = brush.look === 'plain';
	let hour = 0;
	return part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		const middle = hour + (place.span ?? 1) / 2;
		hour += place.span ?? 1;
		if (!spot) return [];
		const quiet = isPlain ? 'cloud' : (tones[i % tones.length] ?? 'sand');
		const tone = place.tone ?? (part.hours ? skyAt(middle) : quiet);
		const [l, t, w, h] = spot.box;
		const thin = Math.min(frame, h * 0.1);
		return [
			paper(brush, spot.box, i, tone),
			paper(brush, [l + frame, t + thin, w - 2 * frame, h - 2 * thin], i + 3, 'paper', lineWidth(brush) / 2),
			...named(brush, part.id, place, spot)
		];
	});
}
