import { describe, expect, test } from 'vitest';
import { contains, sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import { trialPart } from '#lib/piece/trial.ts';
import { grid } from './grid.ts';
import type { Brush } from './kind.ts';
import { arrange, paint, unpainted, UnpaintedKind } from './parts.ts';

const forms: Form[] = ['wide', 'tall'];
const looks = [
	{ kind: 'zones', frame: 'picture', ratio: 0.6, paper: [0.1, 0.3, 0.8, 0.6] },
	{ kind: 'zones', frame: 'picture' },
	{ kind: 'zones', frame: 'room' },
	{ kind: 'zones', frame: 'list' },
	{ kind: 'zones', frame: 'none' },
	...['tokens', 'faces', 'words', 'thermometer', 'ladder', 'line'].map((style) => ({ kind: 'scale', style })),
	{ kind: 'sort' }
];
const all = looks.flatMap((look) =>
	forms.flatMap((form) => [1, 2, 3, 4, 5, 6].map((count) => [JSON.stringify(look), form, count] as const))
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

describe.each(all)('%s %s with %i places', (look, form, count) => {
	const part = make(look, count);
	const spots = arrange(part, { form });

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
		const texts = paint(part, { form }, brush).filter((shape) => shape.kind === 'text');
		expect(texts.map(({ text }) => text)).toEqual(part.places.map(({ id }) => id));
	});
});

describe('one place at a time', () => {
	test('fills the sheet, and nothing else is there', () => {
		for (const frame of ['picture', 'room', 'list']) {
			const part = make(JSON.stringify({ kind: 'zones', frame, ratio: 0.8 }), 3);
			for (const form of forms) {
				const spots = arrange(part, { form, only: 'p1' });
				expect([...spots.keys()]).toEqual(['p1']);
				const [, , w, h] = spots.get('p1')?.box ?? [0, 0, 0, 0];
				const [, , before] = arrange(part, { form }).get('p1')?.box ?? [0, 0, 0, 0];
				expect(w).toBeGreaterThan(before);
				expect(Math.max(w / sheetBox(form)[2], h / sheetBox(form)[3])).toBeGreaterThan(0.8);
			}
		}
	});
});

test('a ladder and a thermometer are climbed', () => {
	const spots = arrange(make('{"kind":"scale","style":"ladder"}', 3), { form: 'wide' });
	expect(spots.get('p0')?.box[1]).toBeGreaterThan(spots.get('p2')?.box[1] ?? 0);
});

test('a place with a box of its own lies there', () => {
	const part = trialPart({
		kind: 'zones',
		id: 'part',
		frame: 'room',
		places: [{ id: 'a', box: [1, 2, 300, 400] }]
	});
	expect(arrange(part, { form: 'wide' }).get('a')?.box).toEqual([1, 2, 300, 400]);
	expect(arrange(part, { form: 'tall' }).get('a')?.box).not.toEqual([1, 2, 300, 400]);
});

test('a kind that is not painted yet is refused by name', () => {
	const part = trialPart({ kind: 'dial', id: 'part' });
	expect(() => arrange(part, { form: 'wide' })).toThrow(UnpaintedKind);
	expect(unpainted({ pages: [{ id: 'page', parts: [part, make('{"kind":"sort"}', 2)] }] })).toEqual(['dial']);
});

test('a last row that is not full stands in the middle', () => {
	const cells = grid([0, 0, 300, 600], 3, 1, 0);
	expect(cells).toHaveLength(3);
	expect(grid([0, 0, 300, 300], 0, 1, 0)).toEqual([]);
	const [a, b, c] = grid([0, 0, 200, 200], 3, 1, 0);
	expect([a?.[1], b?.[1], c?.[1]]).toEqual([0, 0, 100]);
	expect(c?.[0]).toBe(50);
});
