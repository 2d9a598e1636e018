/** A road that winds over the sheet, row by row, with a board at every stop. */
import { rectangle } from '#lib/base/art.ts';
import { inset, sheetBox, type Box, type Point } from '#lib/base/geometry.ts';
import { transformed, type Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { lineWidth, paper } from './draw.ts';
import type { Arrangement, Brush, Spot, View } from './kind.ts';
import { above, headingOf, inHeading, named } from './name.ts';
import { shareOut } from './rows.ts';
import { ruleOf, underName } from './tones.ts';

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

/** Where stops lie: beside their neighbours, above the road. */
export function arrangeRoad(part: PartOf<'track'>, view: View): Arrangement {
	const { cells, all } = layOut(part, view);
	const boxes = part.places.map((place, i): Box => {
		const [l, t, w, h] = cells[i] ?? all;
		return (view.form === 'wide' ? place.box : place.tall) ?? [l + 8, t + 4, w - 16, h - lane - 4];
	});
	const heading = headingOf(boxes, part.places);
	return new Map(
		part.places.map((place, i): [string, Spot] => {
			const box = boxes[i] ?? all;
			const [l, t, w, h] = box;
			const top = heading.height + 4;
			const label = inHeading(box, heading, place);
			return [place.id, { box, label, paper: [l + 10, t + top, w - 20, h - top - 11] }];
		})
	);
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
	const boxes = [...arrangement.values()].map(({ box }) => box);
	const heading = headingOf(boxes, part.places);
	const boards = part.places.flatMap((place, i): Shape[] => {
		const spot = arrangement.get(place.id);
		if (!spot) return [];
		const picture = heading.isStacked ? above(spot.label) : undefined;
		return [
			...board(spot.box, heading.height, place.tone, i, brush),
			...named(brush, part.id, place, spot, picture)
		];
	});
	return [...ground, ...boards];
}

/** A board on two posts: its name on a coloured head, and a frame of that colour round its paper. */
function board(box: Box, head: number, tone: string | undefined, seed: number, brush: Brush): Shape[] {
	const [l, t, w, h] = box;
	const isPlain = brush.look === 'plain';
	const width = lineWidth(brush);
	const posts = [0.2, 0.8].map((at) => `M${l + w * at} ${t + h - 4}V${t + h + lane / 2}`).join('');
	const [edge, foot] = [isPlain ? 1 : 8, t + head];
	const open = rectangle(l + edge, foot, w - 2 * edge, h - head - edge, isPlain ? 9 : 5);
	const rule = ruleOf(tone);
	return [
		{ kind: 'path', d: posts, stroke: isPlain ? 'slate' : 'bark', width: isPlain ? 2 : 9 },
		paper(brush, box, seed, underName(tone, isPlain || tone ? 'mist' : 'sand')),
		{ kind: 'path', d: open, fill: 'paper', stroke: 'ink', width: isPlain ? 0.5 : width / 2 },
		...(rule === 'ink'
			? []
			: [{ kind: 'path', d: rectangle(l + 14, foot - 9, w - 28, 5, 2), fill: rule } as const])
	];
}

/** One drawn road with a pale dashed line along its middle. */
function road({ all, rows }: Layout, view: View, brush: Brush): Shape[] {
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
	return [
		{ kind: 'path', d, stroke: 'slate', width: roadWidth },
		{ kind: 'path', d, stroke: 'sand', width: roadWidth - 8 },
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
