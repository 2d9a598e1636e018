/** What lies under a finger: hit tests in plain numbers, without a bitmap. */
import { contains, type Point } from '#lib/base/geometry.ts';
import type { Matrix } from '#lib/base/shapes.ts';
import type { Mark } from '#lib/piece/mark.ts';
import { ownBox } from '#lib/piece/present.ts';
import { carried, inverse } from './sight.ts';
import type { Stroke } from './stroke.ts';

/** True when a sweep from one spot to another comes nearer to the stroke than `within` sheet units. */
export function sweepsInk({ ink, at, box }: Stroke, from: Point, to: Point, within: number): boolean {
	if (Math.max(from.x, to.x) < box[0] - within || Math.min(from.x, to.x) > box[0] + box[2] + within)
		return false;
	if (Math.max(from.y, to.y) < box[1] - within || Math.min(from.y, to.y) > box[1] + box[3] + within)
		return false;
	const back = inverse(at);
	const [a, b] = [carried(back, from), carried(back, to)];
	const near = within * Math.hypot(back[0], back[1]) + ink.width / 2;
	const count = ink.points.length / 2;
	const spot = (i: number): Point => ({ x: ink.points[2 * i] ?? 0, y: ink.points[2 * i + 1] ?? 0 });
	for (let i = 0; i < count; i++) {
		const [c, d] = [spot(i), spot(Math.min(i + 1, count - 1))];
		if (apart(a, b, c, d) <= near) return true;
	}
	return false;
}

/** True when a spot lies on a picture, words or a voice, or within `margin` sheet units of it. */
export function isOn(mark: Mark, at: Matrix, spot: Point, margin: number): boolean {
	const back = inverse(at);
	const by = margin * Math.hypot(back[0], back[1]);
	const [l, t, w, h] = ownBox(mark);
	return contains([l - by, t - by, w + 2 * by, h + 2 * by], carried(back, spot));
}

/** How far two straight lines are apart; nought where they cross. */
function apart(a: Point, b: Point, c: Point, d: Point): number {
	if (cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0) return 0;
	return Math.min(distance(c, a, b), distance(d, a, b), distance(a, c, d), distance(b, c, d));
}

function cross(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** How far a spot is from a straight line between two others. */
export function distance(p: Point, a: Point, b: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
