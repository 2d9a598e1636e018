import { describe, expect, test } from 'vitest';
import {
	centre,
	contains,
	encloses,
	mirror,
	sheetBox,
	within,
	type Box,
	type Form,
	type Point
} from '#lib/base/geometry.ts';
import { identity, type Shape } from '#lib/base/shapes.ts';
import { trialPart } from '#lib/piece/trial.ts';
import { grid } from './grid.ts';
import type { Brush, Spot } from './kind.ts';
import { arrange, paint } from './parts.ts';

const forms: Form[] = ['wide', 'tall'];
const directions = ['ltr', 'rtl'] as const;
const looks = [
	{ kind: 'zones', frame: 'picture', ratio: 0.6, paper: [0.1, 0.3, 0.8, 0.6] },
	{ kind: 'zones', frame: 'picture' },
	{ kind: 'zones', frame: 'room' },
	{ kind: 'zones', frame: 'list' },
	{ kind: 'zones', frame: 'none' },
	...['tokens', 'faces', 'words', 'thermometer', 'ladder', 'line'].map((style) => ({ kind: 'scale', style })),
	{ kind: 'sort' },
	{ kind: 'figure' },
	...['rings', 'around', 'open'].map((style) => ({ kind: 'people', style })),
	...['ring', 'strip'].flatMap((style) => [true, false].map((hours) => ({ kind: 'dial', style, hours }))),
	...['days', 'stops', 'frames'].map((style) => ({ kind: 'track', style }))
];
const few = [1, 2, 3, 4, 5, 6];
const many = [...few, 7, 8, 9, 10, 11, 12];
const all = looks.flatMap((look) =>
	forms.flatMap((form) =>
		(look.kind === 'dial' || look.kind === 'track' ? many : few).map(
			(count) => [JSON.stringify(look), form, count] as const
		)
	)
);
const make = (look: string, count: number) =>
	trialPart({
		...(JSON.parse(look) as object),
		id: 'part',
		places: Array.from({ length: count }, (_, i) => ({ id: `p${i}` }))
	});
const brush: Brush = { look: 'story', language: 'en', direction: 'ltr', words: {}, art: {}, text: 28 };

function isInside(outer: Box, [l, t, w, h]: Box): boolean {
	return contains(outer, { x: l, y: t }) && contains(outer, { x: l + w, y: t + h });
}

function doOverlap(a: Box, b: Box): boolean {
	const slack = 0.01;
	return (
		a[0] + slack < b[0] + b[2] &&
		b[0] + slack < a[0] + a[2] &&
		a[1] + slack < b[1] + b[3] &&
		b[1] + slack < a[1] + a[3]
	);
}

/** True when a spot or the name of one place, which is no box, lies in the other. */
function doShare(one: Spot, two: Spot): boolean {
	const at = [...Array(40).keys()].map((i) => (i + 0.5) / 40);
	const grid = at.flatMap((x) => at.map((y) => centre(within(one.box, [x, y, 0, 0]))));
	const name = at.flatMap((x) => [0, 1].map((y) => centre(within(one.label, [x, y, 0, 0]))));
	const other = at.flatMap((x) => [0, 1].map((y) => centre(within(two.label, [x, y, 0, 0]))));
	return (
		grid.some((spot) => isIn(one, spot) && isIn(two, spot)) ||
		name.some((spot) => isIn(two, spot)) ||
		other.some((spot) => isIn(one, spot))
	);
}

function isIn({ box, edge, hole }: Spot, at: Point): boolean {
	return contains(box, at) && (!edge || encloses(edge, at)) && !(hole && encloses(hole, at));
}

const near = (box: Box) => box.map((n): unknown => expect.closeTo(n, 6));

describe.each(all.flatMap((one) => directions.map((direction) => [...one, direction] as const)))(
	'%s %s with %i places, %s',
	(look, form, count, direction) => {
		const part = make(look, count);
		const spots = arrange(part, { form }, direction);

		test('every place lies on the sheet, its paper in it, in reading order', () => {
			expect([...spots.keys()]).toEqual(part.places.map(({ id }) => id));
			for (const { box, paper, label } of spots.values()) {
				expect(isInside(sheetBox(form), box)).toBe(true);
				expect(isInside(sheetBox(form), label)).toBe(true);
				expect(isInside(box, paper)).toBe(true);
				expect(Math.min(paper[2], paper[3])).toBeGreaterThan(40);
			}
		});

		test('no two places overlap, nor does a name lie in another place', () => {
			const list = [...spots.entries()];
			const met = list.flatMap(([id, one], i) =>
				list.slice(i + 1).flatMap(([other, two]) => {
					if (one.edge ?? two.edge) return doShare(one, two) ? [`${id} and ${other}`] : [];
					const boxes = [
						[one.box, two.box],
						[one.label, two.box],
						[one.box, two.label]
					] as const;
					return boxes.some(([a, b]) => doOverlap(a, b)) ? [`${id} and ${other}`] : [];
				})
			);
			expect(met).toEqual([]);
		});

		test('every name is painted, in its box', () => {
			const texts = paint(part, { form }, { ...brush, direction }).filter((shape) => shape.kind === 'text');
			expect(texts.map(({ text }) => text)).toEqual(part.places.map(({ id }) => id));
			expect(texts.map(({ box }) => box)).toEqual([...spots.values()].map(({ label }) => label));
			expect(texts.every((text) => text.direction === direction)).toBe(true);
		});
	}
);

describe.each(all)('%s %s with %i places, from the right', (look, form, count) => {
	const part = make(look, count);
	const views = [{ form }, ...part.places.map(({ id }) => ({ form, only: id }))];

	const keeps = part.kind === 'zones' && part.frame === 'picture';

	test('is the mirror of the same from the left, and a paper keeps its place in its picture', () => {
		for (const view of views) {
			const left = arrange(part, view, 'ltr');
			const right = arrange(part, view, 'rtl');
			expect([...right.keys()]).toEqual([...left.keys()]);
			for (const [id, { box, paper, label }] of right) {
				const spot = left.get(id);
				if (!spot) throw new Error('the same places are there');
				expect(box).toEqual(near(mirror(spot.box, form)));
				expect(label).toEqual(near(mirror(spot.label, form)));
				const [x, y, w, h] = spot.paper;
				const inPicture: Box = [x - spot.box[0] + box[0], y, w, h];
				expect(paper).toEqual(near(keeps ? inPicture : mirror(spot.paper, form)));
			}
		}
	});
});

describe('from the right', () => {
	const square = (fill: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="40" height="100" fill="var(--${fill}, #000000)"/></svg>`;
	const scene =
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 700"><rect width="9" height="9" fill="var(--sky, #000000)"/></svg>';
	const upright = scene.replace('1000 700', '700 1000');
	const art = { scene, 'scene@tall': upright, sun: square('sun') };
	const filled = (shapes: readonly Shape[], fill: string) =>
		shapes.filter((shape) => shape.kind === 'path' && shape.fill === fill);
	const places = ['a', 'b', 'c'].map((id) => ({ id, picture: 'sun' }));

	test('the first of a row lies on the right, with a box of its own too', () => {
		const own = [{ id: 'a', box: [20, 30, 300, 400] }, { id: 'b' }];
		const part = trialPart({ kind: 'zones', id: 'part', frame: 'none', places: own });
		expect(arrange(part, { form: 'wide' }, 'rtl').get('a')?.box).toEqual([680, 30, 300, 400]);
		for (const style of ['faces', 'line']) {
			const spots = arrange(make(JSON.stringify({ kind: 'scale', style }), 3), { form: 'wide' }, 'rtl');
			const lefts = [...spots.values()].map(({ box }) => box[0]);
			expect(lefts).toEqual(lefts.toSorted((x, y) => y - x));
		}
	});

	test('what is one under the other stays so: a ladder is climbed, an upright sheet is read down', () => {
		for (const look of ['{"kind":"scale","style":"ladder"}', '{"kind":"scale","style":"thermometer"}']) {
			const tops = (direction: 'ltr' | 'rtl') =>
				[...arrange(make(look, 4), { form: 'wide' }, direction).values()].map(({ box }) => box[1]);
			expect(tops('rtl')).toEqual(tops('ltr'));
		}
	});

	test.each(forms)('a backdrop is mirrored with its places, the picture of a place is not: %s', (form) => {
		const part = trialPart({ kind: 'zones', id: 'part', backdrop: 'scene', ratio: 1, places });
		const [left, right] = directions.map((direction) => paint(part, { form }, { ...brush, art, direction }));
		const [, , width] = sheetBox(form);
		expect(filled(left ?? [], 'sky').map(({ at }) => at)).toEqual([identity]);
		expect(filled(right ?? [], 'sky').map(({ at }) => at)).toEqual([[-1, 0, 0, 1, width, 0]]);
		const spots = [...arrange(part, { form }, 'rtl').values()];
		const pictures = filled(right ?? [], 'sun').map(({ at }) => at);
		expect(pictures).toEqual(
			spots.map(({ box: [x, y, w] }) => near([w / 100, 0, 0, w / 100, x, y] as never))
		);
	});

	test('a paper lies in its picture where the activity says', () => {
		const open: Box = [0.1, 0.3, 0.5, 0.6];
		const part = trialPart({ kind: 'zones', id: 'part', ratio: 1, paper: open, places });
		for (const { box, paper } of arrange(part, { form: 'wide' }, 'rtl').values()) {
			expect(paper).toEqual(near(within(box, open)));
		}
	});

	test.each([
		{ kind: 'zones', frame: 'list', form: 'wide' },
		{ kind: 'zones', frame: 'room', form: 'tall' },
		{ kind: 'sort', form: 'wide' },
		{ kind: 'sort', form: 'tall' },
		{ kind: 'scale', form: 'tall' },
		{ kind: 'scale', style: 'ladder', form: 'wide' }
	] as const)(
		'a picture stands beside its name, at the side where reading starts: %o',
		({ form, ...kind }) => {
			const part = trialPart({ ...kind, id: 'part', places });
			for (const direction of directions) {
				const shapes = paint(part, { form }, { ...brush, art, direction });
				const pictures = filled(shapes, 'sun').map(({ at = identity }): Box => [
					at[4],
					at[5],
					at[0] * 100,
					at[3] * 100
				]);
				const names = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.box] : []));
				const spots = [...arrange(part, { form }, direction).values()];
				expect(pictures).toHaveLength(3);
				pictures.forEach((picture, i) => {
					const [name = picture, box = picture] = [names[i], spots[i]?.box];
					expect(isInside(box, picture)).toBe(true);
					expect(isInside(box, name)).toBe(true);
					expect(doOverlap(picture, name)).toBe(false);
					expect(picture[0] < name[0]).toBe(direction === 'ltr');
				});
			}
		}
	);

	test('a picture that is a frame does not stand in a list, nor on bare paper', () => {
		for (const look of [{ frame: 'list', paper: [0.1, 0.1, 0.8, 0.8] }, { frame: 'none' }]) {
			const part = trialPart({ kind: 'zones', ...look, id: 'part', places });
			expect(filled(paint(part, { form: 'wide' }, { ...brush, art }), 'sun')).toEqual([]);
		}
	});

	test('what a scale is drawn with stands where reading starts', () => {
		const scale = (style: string) => trialPart({ kind: 'scale', id: 'part', style, places });
		for (const style of ['line', 'thermometer', 'ladder']) {
			const reach = (direction: 'ltr' | 'rtl') => {
				const shapes = paint(scale(style), { form: 'wide' }, { ...brush, direction });
				const lines = shapes.flatMap((shape) =>
					shape.kind === 'path' && shape.stroke === 'ink' ? [shape.d] : []
				);
				return lines.flatMap((d) => Number(/^M(-?[\d.]+)/.exec(d)?.[1] ?? []));
			};
			const [left, right] = [Math.min(...reach('ltr')), Math.max(...reach('rtl'))];
			expect(left, style).toBeLessThan(250);
			expect(right, style).toBeGreaterThan(750);
		}
	});
});

describe('one place at a time', () => {
	test('fills the sheet, and nothing else is there', () => {
		for (const frame of ['picture', 'room', 'list']) {
			const part = make(JSON.stringify({ kind: 'zones', frame, ratio: 0.8 }), 3);
			for (const form of forms) {
				const spots = arrange(part, { form, only: 'p1' }, 'ltr');
				expect([...spots.keys()]).toEqual(['p1']);
				const [, , w, h] = spots.get('p1')?.box ?? [0, 0, 0, 0];
				const [, , before] = arrange(part, { form }, 'ltr').get('p1')?.box ?? [0, 0, 0, 0];
				expect(w).toBeGreaterThan(before);
				expect(Math.max(w / sheetBox(form)[2], h / sheetBox(form)[3])).toBeGreaterThan(0.8);
			}
		}
	});
});

test('a bare place on a plan, shown alone, is a room of its own without the plan', () => {
	const part = trialPart({
		...{ kind: 'zones', id: 'part', frame: 'none', backdrop: 'plan', show: 'one' },
		places: [
			{ id: 'a', box: [10, 10, 400, 600] },
			{ id: 'b', box: [420, 10, 400, 600] }
		]
	});
	const plan = '<svg viewBox="0 0 1000 700"><path d="M0 0H999" fill="#FF0000"/></svg>';
	const has = (only?: string) =>
		paint(part, { form: 'wide', only }, { ...brush, art: { plan } }).map((shape) =>
			shape.kind === 'path' ? (shape.fill ?? '') : shape.kind
		);
	expect(has()).toEqual(['#FF0000', 'text', 'text']);
	expect(has('b')).toEqual(['paper', 'slate', 'text']);
});

test('a ladder and a thermometer are climbed', () => {
	const spots = arrange(make('{"kind":"scale","style":"ladder"}', 3), { form: 'wide' }, 'ltr');
	expect(spots.get('p0')?.box[1]).toBeGreaterThan(spots.get('p2')?.box[1] ?? 0);
});

test('a place with a box of its own lies there', () => {
	const part = trialPart({
		kind: 'zones',
		id: 'part',
		frame: 'room',
		places: [{ id: 'a', box: [1, 2, 300, 400] }]
	});
	expect(arrange(part, { form: 'wide' }, 'ltr').get('a')?.box).toEqual([1, 2, 300, 400]);
	expect(arrange(part, { form: 'tall' }, 'ltr').get('a')?.box).not.toEqual([1, 2, 300, 400]);
});

test('a last row that is not full stands in the middle', () => {
	const cells = grid([0, 0, 300, 600], 3, 1, 0);
	expect(cells).toHaveLength(3);
	expect(grid([0, 0, 300, 300], 0, 1, 0)).toEqual([]);
	const [a, b, c] = grid([0, 0, 200, 200], 3, 1, 0);
	expect([a?.[1], b?.[1], c?.[1]]).toEqual([0, 0, 100]);
	expect(c?.[0]).toBe(50);
});

test('cells are counted out by what is left of them above their names', () => {
	const columns = (foot: number) => new Set(grid([0, 0, 300, 300], 4, 1.5, 0, foot).map(([l]) => l)).size;
	expect(columns(0)).toBe(2);
	expect(columns(120)).toBe(4);
});
