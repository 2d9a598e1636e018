/** A road that winds over the sheet, row by row, with a board at every stop. */
import { inset, sheetBox, type Box, type Point } from '#lib/base/geometry.ts';
import { transformed, type Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { lineWidth, paper } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { beside, named } from './name.ts';
import { shareOut } from './rows.ts';

/** The room for the road under a row of stops, and beside them where it turns. */
const lane = 52;
const bend = 50;
const nameHeight = 58;
const roadWidth = 40;

interface Layout {
	all: Box;
	rows: number[][];
	cells: Box[];
}

/** Rows of stops; every second one runs back, as the road does. */
function layOut(part: PartOf<'track'>, view: View): Layout {
	const count = part.places.length;
	const whole = part.box && view.form === 'wide' ? part.box : inset(sheetBox(view.form), 10);
	const best = rowsFor(whole, count);
	const rows = shareOut(
		Array.from({ length: count }, (_, i) => i),
		best
	);
	const margin = best > 1 ? bend : 6;
	const all: Box = [whole[0] + margin, whole[1], whole[2] - 2 * margin, whole[3]];
	const [l, t, w, h] = all;
	const high = h / best;
	const cells: Box[] = [];
	rows.forEach((row, y) => {
		const wide = w / row.length;
		row.forEach((n, x) => {
			const column = y % 2 ? row.length - 1 - x : x;
			cells[n] = [l + column * wide, t + y * high, wide, high];
		});
	});
	return { all, rows, cells };
}

/** As many rows as make the boards largest, while their names have room. */
function rowsFor([, , w, h]: Box, count: number): number {
	let best = { rows: 1, size: -1 };
	for (let rows = 1; rows <= count; rows++) {
		const margin = rows > 1 ? 2 * bend : 12;
		const wide = (w - margin) / Math.ceil(count / rows) - 16;
		const high = h / rows - nameHeight - lane;
		const size = Math.min(wide, high * 1.5) * Math.min(high, wide * 1.5) * (wide < 150 ? 0.3 : 1);
		if (size > best.size) best = { rows, size };
	}
	return best.rows;
}

/** Where stops lie. */
export function arrangeRoad(part: PartOf<'track'>, view: View): Arrangement {
	const { cells, all } = layOut(part, view);
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const own = view.form === 'wide' ? place.box : place.tall;
			const [l, t, w, h] = own ?? inset2(cells[i] ?? all);
			const high = Math.min(nameHeight, h * 0.36);
			const label = beside([l + 8, t + 4, w - 16, high - 8], place);
			return [place.id, { box: [l, t, w, h], label, paper: [l + 6, t + high, w - 12, h - high - 6] }];
		})
	);
}

/** A stop in its cell: beside its neighbours, above the road. */
function inset2([l, t, w, h]: Box): Box {
	return [l + 8, t + 4, w - 16, h - lane - 4];
}

/** The road, and the boards that stand along it. */
export function paintRoad(
	part: PartOf<'track'>,
	arrangement: Arrangement,
	view: View,
	brush: Brush
): Shape[] {
	const shapes = road(layOut(part, view), view, brush);
	const [, , width] = sheetBox(view.form);
	const ground = brush.direction === 'rtl' ? transformed(shapes, [-1, 0, 0, 1, width, 0]) : shapes;
	const boards = part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		if (!spot) return [];
		return [...board(spot, place.tone, i, brush), ...named(brush, part.id, place, spot)];
	});
	return [...ground, ...boards];
}

function board(spot: Spot, tone: string | undefined, seed: number, brush: Brush): Shape[] {
	const [l, t, w, h] = spot.box;
	const width = lineWidth(brush);
	const isPlain = brush.look === 'plain';
	const foot = t + h + lane / 2 + 2;
	const posts = [0.2, 0.8].map((at) => `M${l + w * at} ${t + h - 4}V${foot}`).join('');
	const sign: Box = [l, t, w, spot.paper[1] - t];
	return [
		{ kind: 'path', d: posts, stroke: isPlain ? 'slate' : 'ink', width: isPlain ? 2 : 7 },
		paper(brush, spot.box, seed),
		{
			kind: 'path',
			d: headOf(sign),
			fill: tone ?? (isPlain ? 'cloud' : 'butter'),
			stroke: 'ink',
			width: width / 2
		}
	];
}

function headOf([l, t, w, h]: Box): string {
	const r = 8;
	return `M${l + 2} ${t + h}V${t + r}Q${l + 2} ${t + 2} ${l + r} ${t + 2}H${l + w - r}Q${l + w - 2} ${t + 2} ${l + w - 2} ${t + r}V${t + h}Z`;
}

/** One drawn road with a pale dashed line along its middle. */
function road({ all, rows, cells }: Layout, view: View, brush: Brush): Shape[] {
	const [, , whole] = sheetBox(view.form);
	const [l, t, w] = all;
	const high = all[3] / rows.length;
	const isPlain = brush.look === 'plain';
	let d = '';
	rows.forEach((row, y) => {
		const at = t + (y + 1) * high - lane / 2 + 2;
		const back = y % 2 === 1;
		const from: Point = { x: back ? l + w : l, y: at };
		const to: Point = { x: back ? l : l + w, y: at };
		if (y === 0) d += `M${-20} ${at + 6}L${from.x} ${at}`;
		d += waves(from, to, row.length, isPlain ? 0 : 7);
		if (y < rows.length - 1) {
			const side = back
				? Math.max(roadWidth / 2 + 4, l - bend + 8)
				: Math.min(whole - roadWidth / 2 - 4, l + w + bend - 8);
			const far = side + (back ? -1 : 1) * 2;
			const next = at + high;
			d += `C${far} ${at} ${far} ${at + 10} ${far} ${at + high * 0.3}L${far} ${next - high * 0.3}C${far} ${next - 10} ${far} ${next} ${to.x} ${next}`;
		} else d += `L${back ? -20 : whole + 20} ${at - 4}`;
	});
	if (isPlain) {
		return [
			{ kind: 'path', d, stroke: 'cloud', width: 14 },
			{ kind: 'path', d, stroke: 'slate', width: 2, dash: [8, 8] }
		];
	}
	void cells;
	return [
		{ kind: 'path', d, stroke: 'ink', width: roadWidth + 2 * lineWidth(brush) - 2 },
		{ kind: 'path', d, stroke: 'sand', width: roadWidth - 2 },
		{ kind: 'path', d, stroke: 'paper', width: 5, dash: [22, 20] }
	];
}

function waves(from: Point, to: Point, count: number, swing: number): string {
	const step = (to.x - from.x) / (count * 2);
	return Array.from({ length: count * 2 }, (_, i) => {
		const [a, b] = [from.x + step * i, from.x + step * (i + 1)];
		const up = i % 2 ? swing : -swing;
		return `C${a + step * 0.35} ${from.y + up} ${b - step * 0.35} ${from.y + up} ${b} ${from.y}`;
	}).join('');
}
