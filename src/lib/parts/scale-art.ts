/** What a scale is drawn with: a thermometer, a ladder, a line of beads, tokens. */
import { rectangle } from '#lib/base/art.ts';
import type { Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { Place } from '#lib/activity/schema.ts';
import { lineWidth } from './draw.ts';
import type { Brush, Spot } from './kind.ts';

/** The tones of a thermometer from its bulb up, where a place has none of its own. No red: warm is not wrong. */
const warmth = ['sky', 'leaf', 'butter', 'sun', 'amber', 'rose'] as const;

/** The steps as one box. */
function around(spots: readonly Spot[]): Box {
	const left = Math.min(...spots.map(({ box }) => box[0]));
	const top = Math.min(...spots.map(({ box }) => box[1]));
	const right = Math.max(...spots.map(({ box }) => box[0] + box[2]));
	const bottom = Math.max(...spots.map(({ box }) => box[1] + box[3]));
	return [left, top, right - left, bottom - top];
}

/** The middle of what is drawn beside the steps, at the side where reading starts. */
function beside([l, , w]: Box, far: number, { direction }: Brush): number {
	return direction === 'rtl' ? l + w + far : l - far;
}

/** A thin line under a step, to write on. */
function rule({ box: [l, t, w, h] }: Spot, brush: Brush): Shape {
	const d = `M${l + 4} ${t + h}H${l + w - 4}`;
	return { kind: 'path', d, stroke: 'slate', width: brush.look === 'plain' ? 1.5 : 2.5, opacity: 0.8 };
}

function circle(x: number, y: number, r: number): string {
	return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
}

/** A tube with a bulb, one tone for each step beside it. */
export function thermometer(spots: readonly Spot[], places: readonly Place[], brush: Brush): Shape[] {
	if (!spots.length) return [];
	const all = around(spots);
	const [, t, , h] = all;
	const x = beside(all, 62, brush);
	const width = lineWidth(brush);
	const half = 25;
	const low = t + h - 66;
	const bands = spots.map(({ box }, i): Shape => {
		const top = i === spots.length - 1 ? t + 22 : box[1];
		const bottom = Math.min(low, box[1] + box[3] + 16);
		const fill =
			places[i]?.tone ??
			warmth[Math.round((i * (warmth.length - 1)) / Math.max(1, spots.length - 1))] ??
			'sun';
		return { kind: 'path', d: rectangle(x - half, top, 2 * half, Math.max(4, bottom - top)), fill };
	});
	const first = places[0]?.tone ?? warmth[0];
	const tube =
		`M${x - half} ${low}C${x - half - 1} ${t + h * 0.4} ${x - half + 2} ${t + h * 0.2} ${x - half} ${t + 26}` +
		`C${x - half} ${t - 8} ${x + half} ${t - 8} ${x + half} ${t + 26}` +
		`C${x + half + 2} ${t + h * 0.3} ${x + half - 1} ${t + h * 0.6} ${x + half} ${low}`;
	const bulb = circle(x, t + h - 46, 46);
	const tip: Shape = {
		kind: 'path',
		d: `M${x - half} ${t + 27}C${x - half} ${t - 8} ${x + half} ${t - 8} ${x + half} ${t + 27}Z`,
		fill: places.at(-1)?.tone ?? warmth.at(-1) ?? 'sun'
	};
	const ticks = spots.map(({ box }): Shape => {
		const y = box[1] + box[3] / 2;
		const from = x + (brush.direction === 'rtl' ? -half : half);
		const to = brush.direction === 'rtl' ? from - 26 : from + 26;
		return { kind: 'path', d: `M${from} ${y}H${to}`, stroke: 'ink', width };
	});
	return [
		...bands,
		tip,
		{ kind: 'path', d: tube, stroke: 'ink', width },
		{ kind: 'path', d: bulb, fill: first, stroke: 'ink', width },
		...ticks,
		...spots.map((spot) => rule(spot, brush))
	];
}

/** Two rails, and a rung for each step. */
export function ladder(spots: readonly Spot[], brush: Brush): Shape[] {
	if (!spots.length) return [];
	const all = around(spots);
	const [, t, , h] = all;
	const x = beside(all, brush.look === 'plain' ? 66 : 68, brush);
	const width = lineWidth(brush);
	const isPlain = brush.look === 'plain';
	const lean = isPlain ? 0 : 7;
	const rail = (at: number, by: number): Shape => ({
		kind: 'path',
		d: `M${at - 8 - by} ${t + h}L${at - 8 + by} ${t + 2}Q${at} ${t - 6} ${at + 8 + by} ${t + 2}L${at + 8 - by} ${t + h}Z`,
		...{ fill: isPlain ? 'white' : 'bark', stroke: 'ink', width }
	});
	const rungs = spots.map(({ box }, i): Shape => {
		const y = box[1] + box[3] / 2;
		const tilt = isPlain ? 0 : ((i * 5) % 7) - 3;
		return {
			...{ kind: 'path', fill: isPlain ? 'slate' : 'amber', stroke: 'ink', width: Math.min(4, width) },
			d: `M${x - 44} ${y - 7 + tilt}L${x + 44} ${y - 7 - tilt}L${x + 44} ${y + 7 - tilt}L${x - 44} ${y + 7 + tilt}Z`
		};
	});
	return [...rungs, rail(x - 44, lean), rail(x + 44, -lean), ...spots.map((spot) => rule(spot, brush))];
}

/** A line with a bead for each step, all alike: none is better than another. */
export function beads(spots: readonly Spot[], isRows: boolean, brush: Brush): Shape[] {
	const width = lineWidth(brush);
	const middles = spots.map(({ label: [l, t, w, h] }): [number, number] => [l + w / 2, t + h / 2]);
	const [first, last] = [middles[0], middles.at(-1)];
	if (!first || !last) return [];
	const fields = spots.map(({ box: [l, t, w, h] }, i): Shape => {
		const fill = i % 2 ? 'paper' : brush.look === 'plain' ? 'white' : 'cloud';
		return { kind: 'path', d: rectangle(l, t, w, h, 10), fill, opacity: 0.7 };
	});
	const line: Shape = { kind: 'path', d: `M${first.join(' ')}L${last.join(' ')}`, stroke: 'ink', width };
	const radius = Math.min(34, ...spots.map(({ label: [, , w, h] }) => Math.min(isRows ? 99 : w, h) / 2 + 4));
	const rings = middles.map(([x, y], i): Shape => {
		const lean = brush.look === 'plain' ? 0 : (((i * 7) % 5) - 2) * 0.6;
		return { kind: 'path', d: circle(x + lean, y - lean, radius), fill: 'paper', stroke: 'ink', width };
	});
	return [...fields, line, ...rings];
}

/** As many tokens as the step is high, in rows of three, among `most` at the same size. */
export function tokens(count: number, most: number, [l, t, w, h]: Box, brush: Brush): Shape[] {
	const columns = Math.min(3, most);
	const rows = Math.ceil(most / columns);
	const size = Math.min(w / columns, h / rows);
	const radius = size * 0.4;
	const shown = Math.ceil(count / columns);
	return Array.from({ length: count }, (_, i): Shape => {
		const row = Math.floor(i / columns);
		const inRow = row === shown - 1 ? count - row * columns : columns;
		const x = l + w / 2 + ((i % columns) - (inRow - 1) / 2) * size;
		const y = t + h / 2 + (row - (shown - 1) / 2) * size;
		const lean = brush.look === 'plain' ? 0 : (((i * 7) % 5) - 2) * 0.8;
		const stroke = { stroke: 'ink', width: Math.min(4, lineWidth(brush)) };
		return { kind: 'path', d: circle(x + lean, y - lean, radius), fill: 'sun', ...stroke };
	});
}
