/**
 * People: rings from me outward, cards round me, or one open space with me in it.
 *
 * Rings are ovals about one middle and all of one shape, on a wide sheet as on an upright one, so that what stands
 * in a ring there stands in the same ring here.
 */
import {
	centre,
	inset,
	mirror,
	sheetBox,
	startOf,
	type Box,
	type Form,
	type Point
} from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { around } from './around.ts';
import { backdrop, drawing, label, lineWidth, oval, paper } from './draw.ts';
import { grid } from './grid.ts';
import type { Brush, Kind, Spot } from './kind.ts';

type People = PartOf<'people'>;

/** Paper tones of rings, from the innermost; two that lie side by side differ. */
const tones = ['white', 'paper', 'mist', 'white', 'paper'];
/** How many corners stand for an oval. */
const corners = 72;

export const people: Kind<'people'> = {
	kind: 'people',

	arrange(part, { form }) {
		const places = part.places.map((place, i): [string, Spot] => {
			const own = form === 'wide' ? place.box : place.tall;
			if (part.style === 'rings') return [place.id, ring(part, form, i)];
			return [place.id, card(own ?? layout(part, form).cards[i] ?? sheetBox(form))];
		});
		return new Map(places);
	},

	paint(part, arrangement, { form }, brush) {
		const shapes = backdrop(part.backdrop, form, brush);
		const me = centreOf(part, form, brush.direction);
		if (part.style === 'open' && !shapes.length && !arrangement.size)
			shapes.push(paper(brush, inset(sheetBox(form), 14)));
		if (part.style === 'around') {
			for (const { box } of arrangement.values()) shapes.push(tie(me, box, lineWidth(brush)));
		}
		const spots = [...arrangement];
		// The outermost first: the others lie on it.
		for (const [id, spot] of part.style === 'rings' ? spots.toReversed() : spots) {
			const i = part.places.findIndex((one) => one.id === id);
			const fill = part.style === 'rings' ? tones[i % tones.length] : 'paper';
			if (spot.edge) shapes.push(oval(brush, spot.box, i, fill));
			else shapes.push(paper(brush, spot.box, i, fill));
		}
		for (const [id, spot] of spots) shapes.push(...named(part, id, spot, brush));
		return [...shapes, ...middle(part, me, brush)];
	}
};

/** Where the picture in the middle stands, with its name. */
export function centreOf(part: People, form: Form, direction: Sheet['direction']): Box {
	const box = part.style === 'rings' ? ovalOf(part, form, startOfRings(part)) : layout(part, form).me;
	return direction === 'rtl' ? mirror(box, form) : box;
}

/** The sheet without its margin, or the part's own box. */
function all({ box }: People, form: Form): Box {
	return box && form === 'wide' ? box : inset(sheetBox(form), 20);
}

/** How much of the largest oval is me; less where there are many rings. */
function startOfRings({ places }: People): number {
	return places.length > 4 ? 0.17 : places.length > 2 ? 0.22 : 0.27;
}

/** The box round an oval that is so much of the largest. */
function ovalOf(part: People, form: Form, share: number): Box {
	const [l, t, w, h] = all(part, form);
	return [l + (w * (1 - share)) / 2, t + (h * (1 - share)) / 2, w * share, h * share];
}

function outline([l, t, w, h]: Box): Point[] {
	return Array.from({ length: corners }, (_, i) => {
		const at = (i / corners) * 2 * Math.PI;
		return { x: l + (w / 2) * (1 + Math.cos(at)), y: t + (h / 2) * (1 + Math.sin(at)) };
	});
}

function ring(part: People, form: Form, i: number): Spot {
	const start = startOfRings(part);
	const share = (n: number) => start + ((1 - start) * n) / part.places.length;
	const [outer, inner] = [ovalOf(part, form, share(i + 1)), ovalOf(part, form, share(i))];
	const name = nameIn(outer, inner);
	return { box: outer, paper: outer, label: name, edge: outline(outer), hole: outline(inner) };
}

/** A name stands at the top of its ring, as wide as the bend leaves room for it. */
function nameIn([l, t, w, h]: Box, inner: Box): Box {
	const band = inner[1] - t;
	const height = Math.min(40, band * 0.56);
	const bend = Math.min(band - height - 10, h / 4);
	const half = Math.min(170, (w / 2) * Math.sqrt(1 - (1 - bend / (h / 2)) ** 2));
	const top = t + (h / 2) * (1 - Math.sqrt(1 - (half / (w / 2)) ** 2)) + 3;
	return [l + w / 2 - half, top + (inner[1] - 5 - top - height) / 3, 2 * half, height];
}

/** Where the cards lie, and me among them. */
function layout(part: People, form: Form): { cards: Box[]; me: Box } {
	const sheet = all(part, form);
	const count = part.places.length;
	if (part.style === 'around' && count) return around(sheet, count, form);
	const own = part.places.some(({ box, tall }) => (form === 'wide' ? box : tall));
	const [l, t, w, h] = sheet;
	if (!count || own) {
		const { x, y } = centre(sheet);
		return { cards: grid(sheet, count, 1, 20), me: [x - 80, y - 80, 160, 160] };
	}
	// Me where reading starts, the rest for the areas.
	const strip = 190;
	return form === 'wide'
		? {
				cards: grid([l + strip, t, w - strip, h], count, 1, 20),
				me: [l + 15, t + h / 2 - 80, 160, 160]
			}
		: {
				cards: grid([l, t + strip, w, h - strip], count, 1, 20),
				me: [l + w / 2 - 80, t + 15, 160, 160]
			};
}

/** A card: its name along the top, paper below. */
function card(box: Box): Spot {
	const [l, t, w, h] = box;
	const top = Math.min(56, h * 0.3);
	return { box, paper: inset([l, t + top, w, h - top], 8), label: [l + 16, t + 6, w - 32, top - 8] };
}

/** A thin line from me to a card. */
function tie(me: Box, box: Box, width: number): Shape {
	const [from, to] = [centre(me), centre(box)];
	return { kind: 'path', d: `M${from.x} ${from.y}L${to.x} ${to.y}`, stroke: 'ink', width: width / 2 };
}

function named(part: People, id: string, { label: box }: Spot, brush: Brush): Shape[] {
	const name = brush.words[`${part.id}/${id}`] ?? id;
	const place = part.places.find((one) => one.id === id);
	const [l, t, w, h] = box;
	const side = startOf(box, h, brush.direction);
	const art = drawing(brush, place?.picture, side);
	// Beside a picture a name has the rest of its line.
	const words: Box = art.length ? [brush.direction === 'rtl' ? l : l + h + 6, t, w - h - 6, h] : box;
	const bar: Shape[] = place?.tone
		? [{ kind: 'path', d: `M${l + w / 3} ${t + h - 2}H${l + (w * 2) / 3}`, stroke: place.tone, width: 4 }]
		: [];
	return [...bar, ...art, label(brush, name, words)];
}

/** The picture in the middle, its name under it. */
function middle(part: People, box: Box, brush: Brush): Shape[] {
	const [l, t, w, h] = box;
	const name = brush.words[part.id];
	const ground = part.style === 'open' ? [] : [oval(brush, box, 7, 'sand')];
	const art: Box = name
		? [l + w * 0.15, t + h * 0.08, w * 0.7, h * 0.6]
		: [l + w * 0.12, t + h * 0.1, w * 0.76, h * 0.8];
	const under: Box = [l + w * 0.15, t + h * 0.68, w * 0.7, h * 0.24];
	return [...ground, ...drawing(brush, part.centre, art), ...(name ? [label(brush, name, under)] : [])];
}
