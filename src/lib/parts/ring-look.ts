/** How a ring is painted: a coloured frame round open papers, a calm hub, and over a day its sky. */
import { sheetBox, type Point } from '#lib/base/geometry.ts';
import { transformed, type Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { lineWidth } from './draw.ts';
import type { Brush, View } from './kind.ts';
import { along, depth, frame, isWhole, reach, spotAt, type Oval, type Ring, type Slice } from './ring.ts';
import { skyAt, toneAt } from './tones.ts';

/** Paints the ring of a part, from the back to the front. */
export function paintRing(part: PartOf<'dial'>, ring: Ring, view: View, brush: Brush): Shape[] {
	const width = lineWidth(brush);
	const isPlain = brush.look === 'plain';
	const wobble = isPlain ? () => 0 : (angle: number) => 1.6 * Math.sin(3 * angle + 1) + Math.sin(5 * angle);
	const shapes: Shape[] = [];
	const line = (d: string): Shape => ({ kind: 'path', d, stroke: 'ink', width });
	const fill = (d: string, colour: string): Shape => ({ kind: 'path', d, fill: colour });

	if (part.hours) shapes.push(...sky(ring, wobble, isPlain));
	ring.slices.forEach((slice, i) => {
		const own = part.places[i]?.tone;
		if (part.hours && !own && !isPlain) return;
		const tone = own ?? (isPlain ? 'mist' : toneAt(i, part.places.length));
		const ground = outlineOf(ring, slice, part.hours ? ring.open : ring.rim, wobble);
		shapes.push(fill(ground, tone));
	});
	ring.slices.forEach((slice) => {
		const d = openOf(ring, slice);
		shapes.push({ kind: 'path', d, fill: 'paper', stroke: 'ink', width: isPlain ? 1 : 2.5 });
	});
	for (const slice of ring.slices) if (!isWhole(slice)) shapes.push(line(ray(ring, slice.from, wobble)));
	const last = ring.slices.at(-1);
	const first = ring.slices[0];
	if (last && first && last.to - first.from < 2 * Math.PI - 0.01) {
		shapes.push(line(ray(ring, last.to, wobble)));
	}
	shapes.push(line(circuit(ring, ring.rim, wobble)));
	if (part.hours) shapes.push(...ticks(ring, brush));
	shapes.push(...hub(ring, part.hours, brush));

	const box = sheetBox(view.form);
	return brush.direction === 'rtl' ? transformed(shapes, [-1, 0, 0, 1, box[2], 0]) : shapes;
}

type Wobble = (angle: number) => number;

const text = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const through = (spots: readonly Point[]) => `M${spots.map(text).join('L')}`;

function wobbly(ring: Ring, oval: Oval, from: number, to: number, wobble: Wobble): Point[] {
	return along(ring, oval, from, to).map((spot) => {
		const angle = Math.atan2(spot.y - ring.middle.y, spot.x - ring.middle.x);
		const out = wobble(angle);
		return { x: spot.x + out * Math.cos(angle), y: spot.y + out * Math.sin(angle) };
	});
}

function circuit(ring: Ring, oval: Oval, wobble: Wobble): string {
	return `${through(wobbly(ring, oval, 0, 2 * Math.PI, wobble))}Z`;
}

/** All of a slice, from the hub to an oval. */
function outlineOf(ring: Ring, { from, to }: Slice, oval: Oval, wobble: Wobble): string {
	const out = wobbly(ring, oval, from, to, wobble);
	return `${through([...out, ...along(ring, ring.hub, to, from)])}Z`;
}

function ray(ring: Ring, angle: number, wobble: Wobble): string {
	const a = spotAt(ring, reach(ring.hub, angle), angle);
	const b = spotAt(ring, reach(ring.rim, angle) + wobble(angle), angle);
	const bow = wobble(angle * 2) * 1.5;
	const bend = { x: (a.x + b.x) / 2 - bow * Math.sin(angle), y: (a.y + b.y) / 2 + bow * Math.cos(angle) };
	return `M${text(a)}Q${text(bend)} ${text(b)}`;
}

/** The open paper of a slice, with soft corners. */
function openOf(ring: Ring, slice: Slice): string {
	const { from, to } = slice;
	if (isWhole(slice)) {
		return `${through(along(ring, ring.open, from, to))}Z${through(along(ring, ring.foot, to, from))}Z`;
	}
	const mid = (from + to) / 2;
	const soft = 16;
	const at = (oval: Oval, angle: number) => spotAt(ring, reach(oval, angle), angle);
	// From the side inwards, as far as the frame is wide.
	const past = (oval: Oval, side: number, far: number) => {
		let [low, high] = [side, mid];
		for (let i = 0; i < 24; i++) {
			const half = (low + high) / 2;
			if (depth(ring, slice, at(oval, half)) < far) low = half;
			else high = half;
		}
		return high;
	};
	const towards = (a: Point, angle: number, far: number) => ({
		x: a.x + far * Math.cos(angle),
		y: a.y + far * Math.sin(angle)
	});
	const out = [past(ring.open, from, frame), past(ring.open, to, frame)] as const;
	const [a, b] = [past(ring.open, from, frame + soft), past(ring.open, to, frame + soft)];
	const [c1, c2] = [at(ring.open, out[0]), at(ring.open, out[1])];
	const rim = along(ring, ring.open, a, b).map(text).join('L');
	const start = `M${text(towards(c1, from, -soft))}Q${text(c1)} ${rim}Q${text(c2)} ${text(towards(c2, to, -soft))}`;
	const isNarrow = depth(ring, slice, at(ring.foot, mid)) < frame + 6;
	if (isNarrow) {
		const half = (to - from) / 2;
		const tip = spotAt(ring, Math.max(frame / Math.sin(half), reach(ring.foot, mid)), mid);
		return `${start}L${text(towards(tip, to, 14))}Q${text(tip)} ${text(towards(tip, from, 14))}Z`;
	}
	const [f1, f2] = [at(ring.foot, past(ring.foot, from, frame)), at(ring.foot, past(ring.foot, to, frame))];
	const foot = along(ring, ring.foot, past(ring.foot, to, frame + 5), past(ring.foot, from, frame + 5));
	return `${start}L${text(towards(f2, to, 8))}Q${text(f2)} ${foot.map(text).join('L')}Q${text(f1)} ${text(towards(f1, from, 8))}Z`;
}

/** The hours of a day, from night at the bottom through the morning to noon; only along the rim where the look is plain. */
function sky(ring: Ring, wobble: Wobble, isPlain: boolean): Shape[] {
	return Array.from({ length: 24 }, (_, hour): Shape => {
		const slice = { from: ring.angleAt(hour / 24), to: ring.angleAt((hour + 1) / 24) + 0.004 };
		const d = isPlain
			? `${through([...along(ring, ring.rim, slice.from, slice.to), ...along(ring, ring.open, slice.to, slice.from)])}Z`
			: outlineOf(ring, slice, ring.rim, wobble);
		return { kind: 'path', d, fill: skyAt(hour) };
	});
}

/** Marks at midnight, six, noon and eighteen. */
function ticks(ring: Ring, brush: Brush): Shape[] {
	return [0, 0.25, 0.5, 0.75].map((fraction): Shape => {
		const angle = ring.angleAt(fraction);
		const [a, b] = [reach(ring.rim, angle), reach(ring.open, angle)];
		const d = through([spotAt(ring, a, angle), spotAt(ring, b + 4, angle)]);
		return { kind: 'path', d, stroke: 'ink', width: lineWidth(brush) * 1.6 };
	});
}

function hub(ring: Ring, isDay: boolean, brush: Brush): Shape[] {
	const width = lineWidth(brush);
	const still = () => 0;
	const edge: Shape = { kind: 'path', d: circuit(ring, ring.hub, still), stroke: 'ink', width };
	const isPlain = brush.look === 'plain';
	if (!isDay) return [{ ...edge, fill: isPlain ? 'paper' : 'mist' }];
	const { middle } = ring;
	const ground = `${through(along(ring, ring.hub, 0, Math.PI))}Z`;
	const size = Math.min(ring.hub.width, ring.hub.height) * 0.34;
	const up = { x: middle.x, y: middle.y - ring.hub.height * 0.5 };
	const down = { x: middle.x, y: middle.y + ring.hub.height * 0.5 };
	const rays = Array.from({ length: 8 }, (_, i) => {
		const angle = (i * Math.PI) / 4 + 0.2;
		const at = (far: number) => text({ x: up.x + far * Math.cos(angle), y: up.y + far * Math.sin(angle) });
		return `M${at(size * 0.95)}L${at(size * 1.25)}`;
	}).join('');
	const moon =
		`M${text({ x: down.x + size * 0.2, y: down.y - size * 0.8 })}` +
		`A${size * 0.82} ${size * 0.82} 0 1 0 ${text({ x: down.x + size * 0.72, y: down.y + size * 0.42 })}` +
		`A${size * 0.68} ${size * 0.68} 0 0 1 ${text({ x: down.x + size * 0.2, y: down.y - size * 0.8 })}Z`;
	const thin = isPlain ? 1.5 : 3;
	return [
		{ kind: 'path', d: circuit(ring, ring.hub, still), fill: isPlain ? 'paper' : 'sky' },
		{ kind: 'path', d: ground, fill: 'night' },
		edge,
		{ kind: 'path', d: rays, stroke: 'amber', width: thin + 1 },
		{ kind: 'path', d: disc(up, size * 0.68), fill: 'sun', stroke: 'ink', width: thin },
		{ kind: 'path', d: moon, fill: 'butter', stroke: 'ink', width: thin }
	];
}

function disc({ x, y }: Point, r: number): string {
	return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
}
