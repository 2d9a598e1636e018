/** Cards round a middle: along the top and the bottom, and beside it where there are many. */
import type { Box, Form } from '#lib/base/geometry.ts';

const gap = 18;

/** How many cards lie on each side. */
interface Sides {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Lays cards round a middle, clockwise from where reading starts, none on another. */
export function around(all: Box, count: number, form: Form): { cards: Box[]; me: Box } {
	const { left, top, right, bottom } = sidesFor(count, form);
	const [l, t, w, h] = all;
	const rows = Number(top > 0) + Number(bottom > 0);
	const columns = Number(left > 0) + Number(right > 0);
	const middle = rows ? (columns ? (form === 'wide' ? 0.34 : 0.44) : form === 'wide' ? 0.28 : 0.24) : 1;
	const high = h * middle;
	const low = (h - high) / (rows || 1);
	const own = columns ? Math.min(w * 0.34, 300) : w;
	const side = (w - own) / (columns || 1);
	const [x, y] = [l + (left ? side : 0), t + (top ? low : 0)];
	const before = column([l, y, side, high], left).toReversed();
	const cards = [
		...row([l, t, w, low], top),
		...column([x + own, y, side, high], right),
		...row([l, y + high, w, low], bottom).toReversed()
	];
	const round = Math.min(own, high, 190) - gap;
	return {
		cards: rows ? [...cards, ...before] : [...before, ...cards],
		me: [x + (own - round) / 2, y + (high - round) / 2, round, round]
	};
}

function sidesFor(count: number, form: Form): Sides {
	const [beside, inRow] = form === 'wide' ? [1, 7] : [2, 4];
	if (count === 1) return { left: 0, top: 0, right: 0, bottom: 0, [form === 'wide' ? 'right' : 'top']: 1 };
	if (count === 2 && form === 'wide') return { left: 1, top: 0, right: 1, bottom: 0 };
	const sides = count > inRow ? Math.min(beside, Math.floor((count - 2) / 2)) : 0;
	const rest = count - 2 * sides;
	return { left: sides, right: sides, top: Math.ceil(rest / 2), bottom: Math.floor(rest / 2) };
}

function row([l, t, w, h]: Box, count: number): Box[] {
	const width = w / (count || 1);
	return Array.from({ length: count }, (_, i): Box => padded([l + i * width, t, width, h]));
}

function column([l, t, w, h]: Box, count: number): Box[] {
	const height = h / (count || 1);
	return Array.from({ length: count }, (_, i): Box => padded([l, t + i * height, w, height]));
}

function padded([l, t, w, h]: Box): Box {
	return [l + gap / 2, t + gap / 2, w - gap, h - gap];
}
