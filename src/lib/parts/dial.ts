/** Dial: slices of a ring, or of a strip. A day clock, a wheel, the weather inside. */
import { inset, sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { backdrop } from './draw.ts';
import type { Kind, Spot, View } from './kind.ts';
import { beside, pictureRoom } from './name.ts';
import { paintRing } from './ring-look.ts';
import { along, boxRound, cutRing, depth, frame, isWhole, reach, type Ring, type Slice } from './ring.ts';
import { roomIn, type Room } from './slice-room.ts';
import { arrangeStrip, paintStrip } from './strip.ts';

export const dial: Kind<'dial'> = {
	kind: 'dial',

	arrange(part, view) {
		if (part.style === 'strip') return arrangeStrip(part, view);
		const ring = ringOf(part, view);
		return new Map(
			part.places.map((place, i): [string, Spot] => {
				const slice = ring.slices[i] ?? { from: 0, to: 0 };
				const spot = spotIn(ring, slice, place.picture ? pictureRoom : 0);
				return [place.id, { ...spot, label: beside(spot.label, place) }];
			})
		);
	},

	paint(part, arrangement, view, brush) {
		const behind = backdrop(part.backdrop, view.form, brush);
		if (part.style === 'strip') return [...behind, ...paintStrip(part, arrangement, brush)];
		return [...behind, ...paintRing(part, ringOf(part, view), arrangement, view, brush)];
	}
};

function ringOf(part: PartOf<'dial'>, { form }: View): Ring {
	const spans = part.places.map(({ span }) => span ?? 1);
	const sum = spans.reduce((all, one) => all + one, 0);
	// Where nobody says how long anything takes, a day is shared out evenly.
	const isTold = part.hours && part.places.some(({ span }) => span !== undefined);
	return cutRing(area(part.box, form), spans, part.hours, isTold ? Math.max(24, sum) : sum);
}

function area(own: Box | undefined, form: Form): Box {
	return own && form === 'wide' ? own : inset(sheetBox(form), 8);
}

/** Spots that were worked out, by all that they follow from: finding the room in a slice takes a while. */
const known = new Map<string, Spot>();

function spotIn(ring: Ring, slice: Slice, picture: number): Spot {
	const key = JSON.stringify([ring.middle, ring.rim, slice, picture]);
	const before = known.get(key);
	if (before) return before;
	const rim = along(ring, ring.rim, slice.from, slice.to);
	const hub = along(ring, ring.hub, slice.to, slice.from);
	const shape = isWhole(slice) ? { edge: rim, hole: hub } : { edge: [...rim, ...hub] };
	const spot = { box: boxRound(rim.concat(hub)), ...shape, ...mostRoom(ring, slice, picture) };
	if (known.size > 500) known.clear();
	known.set(key, spot);
	return spot;
}

/** The room in a slice; on the left half it is the mirror of the room on the right, so that a ring is even. */
function mostRoom(ring: Ring, slice: Slice, picture: number): Room {
	const { middle } = ring;
	const angle = (slice.from + slice.to) / 2;
	const isLeft = Math.cos(angle) < -0.001;
	const [left, top, width, height] = boxRound(
		along(ring, ring.open, slice.from, slice.to).concat(along(ring, ring.foot, slice.from, slice.to))
	);
	const flip = (x: number) => (isLeft ? 2 * middle.x - x : x);
	const box: Box = [isLeft ? flip(left + width) : left, top, width, height];
	const up = -Math.sin(angle);
	const towards = { above: 1.05 + 0.1 * up, below: 1 - 0.15 * up, after: 0.9, before: 0.8 };
	for (const margin of [7, 4, 1]) {
		const isInside = (x: number, y: number) => {
			const spot = { x: flip(x), y };
			const at = Math.atan2(y - middle.y, spot.x - middle.x);
			const far = Math.hypot(spot.x - middle.x, y - middle.y);
			return (
				far < reach(ring.open, at) - margin &&
				far > reach(ring.foot, at) + margin &&
				depth(ring, slice, spot) > frame + margin
			);
		};
		const room = roomIn(box, isInside, picture, towards);
		if (!room) continue;
		const turned = ([l, t, w, h]: Box): Box => [isLeft ? flip(l + w) : l, t, w, h];
		return { paper: turned(room.paper), label: turned(room.label) };
	}
	const nowhere: Box = [left + width / 2 - 2, top + height / 2 - 2, 4, 2];
	return { label: nowhere, paper: [nowhere[0], nowhere[1] + 2, 4, 2] };
}
