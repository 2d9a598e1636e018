/** Dial: slices of a ring, or of a strip. A day clock, a wheel, the weather inside. */
import { inset, mirror, sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import type { PartOf, Place } from '#lib/activity/schema.ts';
import { backdrop } from './draw.ts';
import type { Kind, Spot, View } from './kind.ts';
import { named, pictureRoom } from './name.ts';
import { ofDay, ofWhole } from './clock.ts';
import { paintRing } from './ring-look.ts';
import { along, boxRound, cutRing, depth, frame, isWhole, reach, type Ring, type Slice } from './ring.ts';
import { roomIn, type Room } from './slice-room.ts';
import { arrangeStrip, paintStrip } from './strip.ts';

export const dial: Kind<'dial'> = {
	kind: 'dial',

	arrange(part, view) {
		if (part.style === 'strip') return arrangeStrip(part, view);
		const ring = ringOf(part, view);
		return new Map(part.places.map((place, i) => [place.id, planOf(ring, i, place).spot]));
	},

	paint(part, arrangement, view, brush) {
		const behind = backdrop(part.backdrop, view.form, brush);
		if (part.style === 'strip') return [...behind, ...paintStrip(part, arrangement, view, brush)];
		const ring = ringOf(part, view);
		const names = part.places.flatMap((place, i) => {
			const { spot, picture } = planOf(ring, i, place);
			const here = arrangement.get(place.id) ?? spot;
			const there = picture && brush.direction === 'rtl' ? mirror(picture, view.form) : picture;
			return named(brush, part.id, place, here, there);
		});
		return [...behind, ...paintRing(part, ring, view, brush), ...names];
	}
};

function ringOf(part: PartOf<'dial'>, { form }: View): Ring {
	const spans = part.places.map(({ span }) => span ?? 1);
	// Where nobody says how long anything takes, a day is shared out evenly.
	const isTold = part.places.some(({ span }) => span !== undefined);
	return cutRing(area(part.box, form), part.hours ? ofDay(spans, isTold) : ofWhole(spans), part.hours);
}

function area(own: Box | undefined, form: Form): Box {
	return own && form === 'wide' ? own : inset(sheetBox(form), 8);
}

/** Where a slice lies, and its picture where that does not stand just before the name. */
interface Plan {
	spot: Spot;
	picture?: Box | undefined;
}

/** Plans by all that they follow from: finding the room in a slice takes a while. */
const known = new Map<string, Plan>();

function planOf(ring: Ring, i: number, { picture }: Place): Plan {
	const slice = ring.slices[i] ?? { from: 0, to: 0 };
	const hasPicture = picture !== undefined;
	const key = JSON.stringify([ring.middle, ring.rim, slice, hasPicture]);
	const before = known.get(key);
	if (before) return before;
	const rim = along(ring, ring.rim, slice.from, slice.to);
	const hub = along(ring, ring.hub, slice.to, slice.from);
	const shape = isWhole(slice) ? { edge: rim, hole: hub } : { edge: [...rim, ...hub] };
	const room = mostRoom(ring, slice, hasPicture);
	const [l, t, w, h] = room.label;
	const aside = hasPicture && !room.picture ? Math.min(pictureRoom, w / 2) : 0;
	const label: Box = [l + aside, t, w - aside, h];
	const spot = { box: boxRound(rim.concat(hub)), ...shape, paper: room.paper, label };
	if (known.size > 500) known.clear();
	known.set(key, { spot, picture: room.picture });
	return { spot, picture: room.picture };
}

/** The room in a slice; on the left half it is the mirror of the room on the right, so that a ring is even. */
function mostRoom(ring: Ring, slice: Slice, hasPicture: boolean): Room {
	const { middle } = ring;
	const angle = (slice.from + slice.to) / 2;
	const isLeft = Math.cos(angle) < -0.001;
	const [left, top, width, height] = boxRound(
		along(ring, ring.open, slice.from, slice.to).concat(along(ring, ring.foot, slice.from, slice.to))
	);
	const flip = (x: number) => (isLeft ? 2 * middle.x - x : x);
	const box: Box = [isLeft ? flip(left + width) : left, top, width, height];
	const up = -Math.sin(angle);
	const towards = { above: 1.05 + 0.1 * up, below: 1 - 0.15 * up, after: 0.95, before: 0.95 };
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
		const room = roomIn(box, isInside, hasPicture, towards);
		if (!room) continue;
		const turned = ([l, t, w, h]: Box): Box => [isLeft ? flip(l + w) : l, t, w, h];
		const { paper, label, picture } = room;
		return { paper: turned(paper), label: turned(label), ...(picture && { picture: turned(picture) }) };
	}
	const nowhere: Box = [left + width / 2 - 2, top + height / 2 - 2, 4, 2];
	return { label: nowhere, paper: [nowhere[0], nowhere[1] + 2, 4, 2] };
}
