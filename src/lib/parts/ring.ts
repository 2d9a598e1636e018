/** The shape of a ring: a soft oval round an empty middle, cut into slices as large as each place's span says. */
import { centre, inset, type Box, type Point } from '#lib/base/geometry.ts';
import type { Cut } from './clock.ts';

/** An oval about the middle of the ring, between an ellipse and a box. */
export interface Oval {
	width: number;
	height: number;
}

/** A slice, from one angle to the next, clockwise; angles are in radians from the right. */
export interface Slice {
	from: number;
	to: number;
}

/** A ring and how it is cut. */
export interface Ring {
	middle: Point;
	/** The rim; the ring inside its coloured band; the frame round the hub; the hub. */
	rim: Oval;
	open: Oval;
	foot: Oval;
	hub: Oval;
	slices: readonly Slice[];
	/** The angle of a moment from nought to one, clockwise from where the ring begins. */
	angleAt: (moment: number) => number;
}

/** How much squarer than an ellipse: 2 is an ellipse, more fills more of the corners. */
const power = 3;
/** The coloured band along the rim, and the frame beside a slice's paper. */
export const band = 26;
export const frame = 9;

/** How far an oval reaches from the middle in a direction. */
export function reach({ width, height }: Oval, angle: number): number {
	const x = Math.abs(Math.cos(angle) / width) ** power;
	const y = Math.abs(Math.sin(angle) / height) ** power;
	return (x + y) ** (-1 / power);
}

/** A spot at a distance from the middle, in a direction. */
export function spotAt({ middle }: Pick<Ring, 'middle'>, distance: number, angle: number): Point {
	return { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) };
}

/** Cuts a ring that fills a box, beginning at the top, or at the bottom where the ring is a day. */
export function cutRing(box: Box, { ends, at }: Cut, isDay: boolean): Ring {
	const [, , width, height] = inset(box, 4);
	const rim = { width: width / 2, height: height / 2 };
	const hub = { width: rim.width * 0.19, height: rim.height * 0.19 };
	const angleAt = byArea(rim, isDay ? Math.PI / 2 : -Math.PI / 2);
	return {
		...{ middle: centre(box), rim, hub, angleAt: (moment) => angleAt(at(moment)) },
		slices: ends.map(([from, to]) => ({ from: angleAt(from), to: angleAt(to) })),
		open: { width: rim.width - band, height: rim.height - band },
		foot: { width: hub.width + frame, height: hub.height + frame }
	};
}

/** Angles by the area swept, so that a slice in a corner is no larger than one at the side. */
function byArea(rim: Oval, start: number): (fraction: number) => number {
	const steps = 720;
	const swept = [0];
	for (let i = 0; i < steps; i++) {
		const half = reach(rim, start + ((i + 0.5) / steps) * 2 * Math.PI);
		swept.push((swept[i] ?? 0) + half * half);
	}
	const all = swept[steps] ?? 1;
	return (fraction) => {
		const wanted = Math.min(1, Math.max(0, fraction)) * all;
		const after = Math.max(
			1,
			swept.findIndex((area) => area >= wanted)
		);
		const [low = 0, high = 1] = [swept[after - 1], swept[after]];
		return start + ((after - 1 + (wanted - low) / (high - low)) / steps) * 2 * Math.PI;
	};
}

/** True when the slice is the whole ring and has no sides. */
export function isWhole({ from, to }: Slice): boolean {
	return to - from > 2 * Math.PI - 0.01;
}

/** Spots along an oval from one angle to another. */
export function along(ring: Ring, oval: Oval, from: number, to: number): Point[] {
	const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 0.035));
	return Array.from({ length: steps + 1 }, (_, i) => {
		const angle = from + ((to - from) * i) / steps;
		return spotAt(ring, reach(oval, angle), angle);
	});
}

/** How far a spot lies from the nearer side of a slice; less than nothing outside it. */
export function depth(ring: Ring, slice: Slice, { x, y }: Point): number {
	if (isWhole(slice)) return Infinity;
	const distance = Math.hypot(x - ring.middle.x, y - ring.middle.y);
	const turn = 2 * Math.PI;
	const past = (((Math.atan2(y - ring.middle.y, x - ring.middle.x) - slice.from) % turn) + turn) % turn;
	const left = slice.to - slice.from - past;
	const from = (angle: number) => (angle > Math.PI / 2 ? distance : distance * Math.sin(angle));
	return left < 0 ? -1 : Math.min(from(past), from(left));
}

/** The box round spots. */
export function boxRound(spots: readonly Point[]): Box {
	const xs = spots.map(({ x }) => x);
	const ys = spots.map(({ y }) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
