/** How marks that stand by others are drawn: lines where their ends are now, signs beside the name of a place. */
import { centre, contains, sheetBox, type Box, type Point } from '#lib/base/geometry.ts';
import { moved, transformed, type PathShape, type Shape } from '#lib/base/shapes.ts';
import type { Line } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { View } from '#lib/parts/kind.ts';
import { centreOf } from '#lib/parts/people.ts';
import { guessWidth } from './card.ts';
import type { Mark } from './mark.ts';
import { ownBox, type Pictures } from './present.ts';
import { spotOf } from './spot.ts';
import { lineKind, linedPart, me } from './tied.ts';

/** The side of a face or a sign. */
const side = 36;
/** How far a line keeps from what it leads to. */
const room = 6;

/** What is seen around a tied mark. */
export interface Around {
	sheet: Sheet;
	page: string;
	view: View;
	/** The size of a place's name, in sheet units. */
	text: number;
	/** The room a mark takes as it is seen; undefined when it is not. */
	boxOf: (id: string) => Box | undefined;
}

/** A line of this kind from one spot to another, in ink, told apart by its stroke alone; its colour lies under it. */
export function lineShapes(kind: Pick<Line, 'stroke' | 'tone'> | undefined, from: Point, to: Point): Shape[] {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const at = moved(from.x, from.y, 1, (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
	const { d, dash } = wayOf(kind?.stroke ?? 'solid', length);
	const ink: PathShape = { kind: 'path', d, stroke: 'ink', width: 5, ...(dash && { dash }), at };
	return kind?.tone ? [{ kind: 'path', d, stroke: kind.tone, width: 16, opacity: 0.45, at }, ink] : [ink];
}

/** A stroke along the x axis. */
function wayOf(stroke: Line['stroke'], length: number): { d: string; dash?: number[] } {
	const straight = `M0 0H${length}`;
	const turns = Math.max(2, Math.round(length / 34));
	const step = length / turns;
	const each = (way: (up: number) => string) =>
		`M0 0${Array.from({ length: turns }, (_, i) => way(i % 2 ? 1 : -1)).join('')}`;
	switch (stroke) {
		case 'solid':
			return { d: straight };
		case 'double':
			return { d: `M0 -6H${length}M0 6H${length}` };
		case 'dashed':
			return { d: straight, dash: [18, 16] };
		case 'wavy':
			return { d: each((up) => `q${step / 2} ${24 * up} ${step} 0`) };
		case 'zigzag':
			return { d: each((up) => `l${step / 2} ${13 * up}l${step / 2} ${-13 * up}`) };
	}
}

/** Where the two ends of a line are in this view; undefined where one of them is not seen. */
export function endsOf({ what }: Mark, around: Around): [Point, Point] | undefined {
	if (what.kind !== 'line') return undefined;
	const [a, b] = [endBox(what.from, around), endBox(what.to, around)];
	return a && b && [leave(a, centre(b)), leave(b, centre(a))];
}

/** The room that an end takes. */
export function endBox(end: string, { sheet, page, view, boxOf }: Around): Box | undefined {
	if (end === me) {
		const part = linedPart(sheet, page);
		return part && centreOf(part, view.form, sheet.direction);
	}
	if (!end.includes('/')) return boxOf(end);
	return spotOf(sheet, end, view.form, view.only !== undefined)?.box;
}

/** Where a line from the middle of a box to a spot comes out of it. */
function leave(box: Box, to: Point): Point {
	const from = centre(box);
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const [w, h] = [box[2] / 2 + room, box[3] / 2 + room];
	const out = Math.min(dx ? w / Math.abs(dx) : Infinity, dy ? h / Math.abs(dy) : Infinity);
	// Where one lies on the other, from middle to middle is all there is to show.
	const by = contains(box, to) || out >= 1 ? 0 : out;
	return { x: from.x + dx * by, y: from.y + dy * by };
}

/** A tied mark as it is seen; nothing where what it stands by is not. */
export function tiedShapes(mark: Mark, around: Around, faces: Pictures): Shape[] {
	const { what, stand } = mark;
	if (what.kind === 'place') {
		const box = signBox(stand.place, around);
		return box ? transformed(signShapes(mark, faces), moved(box[0], box[1])) : [];
	}
	const ends = endsOf(mark, around);
	if (!ends || what.kind !== 'line') return [];
	const [a, b] = ends;
	const middle = moved((a.x + b.x - side) / 2, (a.y + b.y - side) / 2);
	return [
		...lineShapes(lineKind(around.sheet, around.page, what.line), a, b),
		...transformed(faceShapes(mark, faces), middle)
	];
}

/** A tied mark by itself, in its own box: a line of its kind, or the signs of a place. */
export function aloneShapes(mark: Mark, sheet: Sheet, faces: Pictures): Shape[] {
	if (mark.what.kind !== 'line') return signShapes(mark, faces);
	const [l, t, w, h] = ownBox(mark);
	const y = t + h / 2;
	return lineShapes(lineKind(sheet, mark.stand.page, mark.what.line), { x: l + 8, y }, { x: l + w - 8, y });
}

/** Where the signs of a place stand: at the end of its name, or beside it where it needs all of its room. */
export function signBox(place: string | undefined, { sheet, view, text }: Around): Box | undefined {
	const only = place?.split('/')[1];
	if (view.only && view.only !== only) return undefined;
	const label = spotOf(sheet, place, view.form, view.only !== undefined)?.label;
	if (!label || !place) return undefined;
	const [l, t, w, h] = label;
	const name = Math.min(w, guessWidth(sheet.words[place] ?? '') * text);
	const wide = 2 * side;
	const end = sheetBox(view.form)[2];
	const y = Math.max(0, t + (h - side) / 2);
	if (sheet.direction === 'rtl')
		return [Math.max(0, Math.min(l, l + (w - name) / 2 - 8 - wide)), y, wide, side];
	return [Math.min(end - wide, Math.max(l + w - wide, l + (w + name) / 2 + 8)), y, wide, side];
}

/** The face and the sign of keep or change, side by side, from the origin. */
export function signShapes(mark: Pick<Mark, 'feeling' | 'keep'>, faces: Pictures): Shape[] {
	const face = faceShapes(mark, faces);
	if (!mark.keep) return face;
	const sign: Shape[] = [
		{ kind: 'path', d: 'M18 2A16 16 0 1 1 17.9 2Z', fill: 'white', stroke: 'ink', width: 2.5 },
		{ kind: 'path', d: signs[mark.keep], stroke: 'ink', width: 3.5 }
	];
	return [...face, ...transformed(sign, moved(face.length ? side : 0, 0))];
}

/** A heart to keep, two arrows that go round to change. */
const signs = {
	keep: 'M18 26C8 19 10 11 14 11C16 11 17.5 12.5 18 14.5C18.5 12.5 20 11 22 11C26 11 28 19 18 26Z',
	change: 'M10.5 16A8 8 0 0 1 24.5 13.5M25 9V14.5H19.5M25.5 20A8 8 0 0 1 11.5 22.5M11 27V21.5H16.5'
} as const;

function faceShapes({ feeling }: Pick<Mark, 'feeling'>, faces: Pictures): Shape[] {
	const face = feeling ? faces(feeling) : undefined;
	if (!face) return [];
	const scale = side / face.box[2];
	return transformed(face.shapes, moved(-face.box[0] * scale, -face.box[1] * scale, scale));
}
