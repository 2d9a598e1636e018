/** Zones: areas anywhere on a backdrop. Houses, rooms, lists, islands. */
import { rectangle } from '#lib/base/art.ts';
import { fit, inset, sheetBox, startOf, within, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import { hasIcons } from '#lib/activity/icons.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { backdrop, drawing, label, paper } from './draw.ts';
import { grid } from './grid.ts';
import type { Brush, Kind, Spot } from './kind.ts';
import { inked } from './name.ts';

const labelHeight = 66;
/** Under a picture: room for a name of two lines. */
const nameHeight = 72;

export const zones: Kind<'zones'> = {
	kind: 'zones',

	arrange(part, { form, only }) {
		const all = part.box && form === 'wide' ? part.box : inset(sheetBox(form), 24);
		const shown = only ? part.places.filter(({ id }) => id === only) : part.places;
		const frame = frameOf(part, only);
		const cells = cellsFor(all, shown.length, part.ratio, frame);
		return new Map(
			shown.map((place, i): [string, Spot] => {
				const own = form === 'wide' ? place.box : place.tall;
				if (own && !only) return [place.id, roomSpot(own, frame)];
				const cell = cells[i] ?? all;
				if (frame !== 'picture') return [place.id, roomSpot(cell, frame)];
				const [l, t, w, h] = cell;
				const body = fit([l, t, w, h - nameHeight], part.ratio ?? w / (h - nameHeight));
				const top = body[1] + body[3];
				const open = part.paper ? within(body, part.paper) : inset(body, 12);
				return [place.id, { box: body, paper: open, label: [l, top, w, nameHeight] }];
			})
		);
	},

	paint(part, arrangement, view, brush) {
		const frame = frameOf(part, view.only);
		const shapes: Shape[] = frame === part.frame ? backdrop(part.backdrop, view.form, brush) : [];
		for (const [id, spot] of arrangement) {
			const place = part.places.find((one) => one.id === id);
			if (!place) continue;
			const name = brush.words[`${part.id}/${id}`] ?? id;
			if (frame === 'room' || frame === 'list') {
				shapes.push(...framed(frame, spot, place.tone ?? 'slate', brush, part.places.indexOf(place)));
			} else if (frame === 'picture') {
				const art = drawing(brush, place.picture, spot.box);
				shapes.push(...(art.length ? art : [paper(brush, spot.paper, part.places.indexOf(place))]));
			}
			const icon = hasIcons(part) ? drawing(brush, place.picture, iconBox(spot, brush)) : [];
			const room = icon.length ? besideIcon(spot, brush) : spot.label;
			shapes.push(...inked(icon), label(brush, name, room, frame === 'picture' ? 'middle' : 'start'));
		}
		return shapes;
	}
};

/** Pictures come out as large as they can, with their names below them. */
function cellsFor(all: Box, count: number, ratio: number | undefined, frame: string): Box[] {
	if (frame === 'picture' && ratio !== undefined) return grid(all, count, ratio, 20, nameHeight);
	return grid(all, count, (ratio ?? 0.8) * 0.95, 20);
}

/** Bare places have the walls of the backdrop; one that is shown alone is a room with walls of its own. */
export function frameOf({ frame }: PartOf<'zones'>, only: string | undefined): PartOf<'zones'>['frame'] {
	return only && frame === 'none' ? 'room' : frame;
}

/** A room or a list: its name along the top, paper below. */
function roomSpot(box: Box, frame: string): Spot {
	const [l, t, w, h] = box;
	const isBare = frame === 'none';
	const top = isBare ? 44 : labelHeight;
	return {
		box,
		paper: inset([l, t + top, w, h - top], 8),
		label: isBare ? [l + 18, t + 2, w - 36, top - 2] : [l + 18, t + 7, w - 36, top - 14]
	};
}

/** A name with a picture beside it reaches a little further to both sides, and has room for two lines. */
const reach = 8;

/** Where a picture stands small, at the side where the name begins. */
function iconBox({ label: [l, t, w, h] }: Spot, { direction }: Brush): Box {
	return startOf([l - reach, t, w + 2 * reach, h], iconSide(w, h), direction);
}

/** What is left for the letters beside it. */
function besideIcon({ label: [l, t, w, h] }: Spot, { direction }: Brush): Box {
	const room = iconSide(w, h) + 4 - reach;
	return [direction === 'rtl' ? l - reach : l + room, t - 5, w - room + reach, h + 7];
}

/** Smaller in a narrow place, where a long word needs the width. */
function iconSide(width: number, height: number): number {
	return Math.min(height - 4, width * 0.24);
}

function framed(frame: 'room' | 'list', { box }: Spot, tone: string, brush: Brush, seed: number): Shape[] {
	const [l, t, w] = box;
	const bar: Shape = {
		kind: 'path',
		d: rectangle(l + 14, t + labelHeight - 4, w - 28, frame === 'list' ? 5 : 3, 2),
		fill: tone
	};
	return [paper(brush, box, seed), bar];
}
