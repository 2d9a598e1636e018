/**
 * Figure: spots on an outline. A body, a hand.
 *
 * The outline lies in the middle; the names stand in two columns beside it, each with a thin line to its spot, so
 * that no word ever lies where someone draws. A place without a spot is a card of its own below.
 */
import { centre, fit, inset, sheetBox, within, type Box, type Form } from '#lib/base/geometry.ts';
import { transformed, type Shape } from '#lib/base/shapes.ts';
import type { PartOf, Place } from '#lib/activity/schema.ts';
import { backdrop, drawing, label, lineWidth, paper } from './draw.ts';
import type { Kind, Spot } from './kind.ts';

/** How wide a column of names is, how high a card below. */
const columns = { wide: 220, tall: 150 } as const;
const cardHeight = 170;
const gap = 16;

export const figure: Kind<'figure'> = {
	kind: 'figure',

	arrange(part, { form }) {
		const { body, below } = areas(part, form);
		const spots = new Map<string, Spot>();
		const onBody = part.places.filter(({ spot }) => spot);
		const names = columnsOf(onBody, body, form);
		const loose = part.places.filter(({ spot }) => !spot);
		const width = (below[2] - gap * (loose.length - 1)) / loose.length;
		for (const place of part.places) {
			const own = form === 'wide' ? place.box : place.tall;
			if (place.spot) {
				const box = own ?? within(body, place.spot);
				spots.set(place.id, { box, paper: box, label: names.get(place.id) ?? box });
			} else {
				const [l, t, , h] = below;
				spots.set(place.id, cardSpot(own ?? [l + loose.indexOf(place) * (width + gap), t, width, h]));
			}
		}
		return spots;
	},

	paint(part, arrangement, { form }, brush) {
		const { body } = areas(part, form);
		const [, , width] = sheetBox(form);
		const art = drawing(brush, part.outline, body);
		const shapes: Shape[] = [
			...backdrop(part.backdrop, form, brush),
			...(brush.direction === 'rtl' ? transformed(art, [-1, 0, 0, 1, width, 0]) : art)
		];
		for (const [id, spot] of arrangement) {
			const place = part.places.find((one) => one.id === id);
			if (!place) continue;
			const name = label(brush, brush.words[`${part.id}/${id}`] ?? id, spot.label);
			if (place.spot) shapes.push(ring(spot.box, brush.look === 'plain'), lead(spot, lineWidth(brush)), name);
			else shapes.push(paper(brush, spot.box, part.places.indexOf(place), place.tone ?? 'paper'), name);
		}
		return shapes;
	}
};

/** Where the outline lies, and the strip of cards below it. */
function areas(part: PartOf<'figure'>, form: Form): { body: Box; below: Box } {
	const [, , w, h] = sheetBox(form);
	const own = part.box && form === 'wide' ? part.box : undefined;
	const loose = part.places.some(({ spot }) => !spot);
	const bodyless = part.places.every(({ spot }) => !spot);
	const height = bodyless ? 0 : h - 2 * gap - (loose ? cardHeight + gap : 0);
	const side = columns[form] + 2 * gap;
	const body = own ?? [side, gap, w - 2 * side, Math.max(1, height)];
	const drawn = fit(body, part.ratio);
	// On an upright sheet an outline is as wide as it may be long before it is as high: the cards take what is left.
	const isHigh = loose && !bodyless && form === 'tall';
	const top = bodyless ? gap : isHigh ? drawn[3] + 2 * gap : h - gap - cardHeight;
	const lies: Box = isHigh ? [drawn[0], gap, drawn[2], drawn[3]] : drawn;
	return { body: lies, below: [gap, top, w - 2 * gap, h - gap - top] };
}

/** Names beside the outline: those whose spots lie further left on the left, from the top down, never on one another. */
function columnsOf(places: readonly Place[], body: Box, form: Form): Map<string, Box> {
	const at = (place: Place) => centre(within(body, place.spot ?? [0, 0, 1, 1]));
	const sorted = places.toSorted((a, b) => at(a).x - at(b).x || at(a).y - at(b).y);
	const half = Math.ceil(sorted.length / 2);
	const sides = [sorted.slice(0, half), sorted.slice(half)];
	const width = columns[form];
	const right = sheetBox(form)[2] - gap - width;
	const names = new Map<string, Box>();
	sides.forEach((side, i) => {
		const down = side.toSorted((a, b) => at(a).y - at(b).y);
		const height = Math.min(96, (body[3] - gap * (down.length - 1)) / Math.max(1, down.length));
		const tops = apart(
			down.map((place) => at(place).y - height / 2),
			height + gap,
			body[1],
			body[1] + body[3] - height
		);
		down.forEach(({ id }, n) => names.set(id, [i ? right : gap, tops[n] ?? gap, width, height]));
	});
	return names;
}

/** The same heights, moved as little as it takes to lie a step apart and between two bounds. */
function apart(tops: readonly number[], step: number, least: number, most: number): number[] {
	const down = tops.reduce<number[]>(
		(all, top) => [...all, Math.max(top, (all.at(-1) ?? least - step) + step)],
		[]
	);
	return down.reduceRight<number[]>(
		(all, top) => [Math.min(top, (all[0] ?? most + step) - step), ...all],
		[]
	);
}

function cardSpot(box: Box): Spot {
	const [l, t, w, h] = box;
	return { box, paper: inset([l, t + 56, w, h - 56], 8), label: [l + 10, t + 6, w - 20, 50] };
}

/** Where on the outline a place lies: a quiet dashed ring, so that the body stays in sight. */
function ring([l, t, w, h]: Box, isPlain: boolean): Shape {
	const [x, y, rx, ry] = [l + w / 2, t + h / 2, w / 2, h / 2];
	const d = `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
	return { kind: 'path', d, stroke: 'storm', width: isPlain ? 1.5 : 2.5, dash: [7, 9], opacity: 0.8 };
}

/** From a name to its spot. */
function lead({ box, label: [l, t, w, h] }: Spot, width: number): Shape {
	const { x, y } = centre(box);
	const isLeft = l + w / 2 < x;
	const [fromX, fromY] = [isLeft ? l + w : l, t + h / 2];
	// The line ends where the spot begins, on its way to the middle.
	const reach = Math.hypot(x - fromX, y - fromY) || 1;
	const stop = Math.min(box[2], box[3]) / 2;
	const [endX, endY] = [x - ((x - fromX) / reach) * stop, y - ((y - fromY) / reach) * stop];
	return {
		kind: 'path',
		d: `M${fromX} ${fromY}L${endX} ${endY}`,
		stroke: 'storm',
		width: Math.min(3, width)
	};
}
