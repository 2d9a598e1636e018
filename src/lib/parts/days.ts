/** Days in a row, each with its picture as a head: a sun and what it shone on. */
import { inset, sheetBox, type Box } from '#lib/base/geometry.ts';
import { rectangle } from '#lib/base/art.ts';
import { setText } from '#lib/base/letters.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { drawing, label, paper } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { inked } from './name.ts';
import { inRows, stacked } from './rows.ts';

const gap = 12;
/** Between days side by side; narrow, so that the longest name of a day keeps its line. */
const thin = 7;
const nameHeight = 64;
/** How wide a letter is, in letter sizes: a little more than most are. */
const letter = 0.58;

/** Where days lie: side by side, in two rows from eight on; one under the other where the sheet stands upright. */
export function arrangeDays(part: PartOf<'track'>, view: View): Arrangement {
	const isTall = view.form === 'tall';
	const all = part.box && !isTall ? part.box : inset(sheetBox(view.form), isTall ? 20 : 11);
	const spans = part.places.map(({ span }) => span ?? 1);
	const hasHeads = part.places.some(({ picture }) => picture !== undefined);
	const cells = isTall ? stacked(all, spans, gap) : inRows(all, spans, spans.length > 7 ? 2 : 1, thin);
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const cell = (isTall ? place.tall : place.box) ?? cells[i] ?? all;
			return [place.id, isTall ? row(cell, hasHeads) : column(cell, hasHeads)];
		})
	);
}

/** From the top: head, and a card with the name over the paper. */
function column([l, t, w, h]: Box, hasHead: boolean): Spot {
	const head = hasHead ? Math.min(h / 3, w) : 0;
	const top = t + head + nameHeight;
	return {
		box: [l, t, w, h],
		label: [l + 4, t + head + 3, w - 8, nameHeight - 9],
		paper: [l + 4, top + 2, w - 8, h - head - nameHeight - 7]
	};
}

/** From the side where reading starts: head over name, then the card. */
function row([l, t, w, h]: Box, hasHead: boolean): Spot {
	const side = w * 0.32;
	const name = hasHead ? Math.min(54, h * 0.36) : h;
	return {
		box: [l, t, w, h],
		label: [l, t + h - name, side - 10, name],
		paper: [l + side + 4, t + 4, w - side - 8, h - 8]
	};
}

/** The days, from the back to the front. */
export function paintDays(
	part: PartOf<'track'>,
	arrangement: Arrangement,
	view: View,
	brush: Brush
): Shape[] {
	const nameOf = (id: string) => brush.words[`${part.id}/${id}`] ?? id;
	const text = Math.min(...[...arrangement].map(([id, spot]) => sizeOf(nameOf(id), spot.label, brush.text)));
	return part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		if (!spot) return [];
		const name = label({ ...brush, text }, nameOf(place.id), spot.label);
		const [l, t, w, h] = spot.box;
		const [nl, nt, nw] = spot.label;
		const cardTop = nt - 3;
		if (view.form === 'tall') {
			const [pl, pt, pw, ph] = spot.paper;
			const card = paper(brush, [pl - 4, pt - 4, pw + 8, ph + 8], i);
			return [card, ...inked(drawing(brush, place.picture, [nl, t, nw, nt - t])), name];
		}
		const foot = spot.paper[1] - 3;
		const rule: Shape = {
			kind: 'path',
			d: rectangle(l + 12, foot - 3, w - 24, 6, 3),
			fill: place.tone ?? 'sun'
		};
		const head = inked(drawing(brush, place.picture, [l + 2, t, w - 4, cardTop - t - 4]));
		return [paper(brush, [l, cardTop, w, t + h - cardTop], i), rule, ...head, name];
	});
}

/**
 * A guess at how large a name can be in its box, so that the names of all days are as large as the longest. One that
 * is longer still does not make the others smaller.
 */
function sizeOf(name: string, [, , width, height]: Box, size: number): number {
	const smallest = size * 0.75;
	return setText(name, { width, height, size, smallest }, (text) => text.length * letter).size;
}
