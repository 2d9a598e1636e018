import { describe, expect, test } from 'vitest';
import {
	centre,
	contains,
	encloses,
	mirror,
	overlapOf,
	sheetBox,
	type Box,
	type Form,
	type Point
} from '#lib/base/geometry.ts';
import { trialPart } from '#lib/piece/trial.ts';
import type { Brush, Spot } from './kind.ts';
import { arrange, paint } from './parts.ts';

const forms: Form[] = ['wide', 'tall'];
const sun =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="var(--coral, #000000)"/></svg>';
const brush: Brush = {
	...{ look: 'story', language: 'en', direction: 'ltr', words: {}, art: { sun }, text: 28 }
};

function ring(count: number, to: { picture?: string; hours?: boolean; spans?: number[] } = {}) {
	const { picture, hours = false, spans } = to;
	return trialPart({
		...{ kind: 'dial', id: 'part', hours },
		places: Array.from({ length: count }, (_, i) => ({
			...{ id: `p${i}`, span: spans?.[i] },
			...(picture && { picture })
		}))
	});
}

function isIn({ edge, hole }: Spot, [l, t, w, h]: Box): boolean {
	const corners = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => ({ x: l + x * w, y: t + y * h })));
	return corners.every((at) => edge && encloses(edge, at) && !(hole && encloses(hole, at)));
}

function areaOf(outline: readonly Point[]): number {
	return Math.abs(
		outline.reduce((sum, a, i) => {
			const b = outline[(i + 1) % outline.length] ?? a;
			return sum + (a.x * b.y - b.x * a.y) / 2;
		}, 0)
	);
}

const cases = forms.flatMap((form) =>
	[undefined, 'sun'].flatMap((picture) =>
		[1, 2, 3, 5, 7, 8, 10].map((count) => [form, count, picture] as const)
	)
);

describe.each(cases)('a %s ring of %i, picture %s', (form, count, picture) => {
	const part = ring(count, { ...(picture && { picture }) });

	test('papers have room, and lie in their slices with their names, which do not cover them', () => {
		for (const spot of arrange(part, { form }, 'ltr').values()) {
			expect(Math.min(spot.paper[2], spot.paper[3])).toBeGreaterThanOrEqual(60);
			expect(isIn(spot, spot.paper)).toBe(true);
			expect(isIn(spot, spot.label)).toBe(true);
			expect(overlapOf(spot.paper, spot.label)).toBe(0);
			expect(spot.label[2]).toBeGreaterThan(85);
		}
	});

	test('a picture stands in its slice, beside its name or over it, read from either side', () => {
		for (const direction of ['ltr', 'rtl'] as const) {
			const pictures = paint(part, { form }, { ...brush, direction }).flatMap((shape) =>
				shape.kind === 'path' && shape.fill === 'coral' && shape.at
					? [[shape.at[4], shape.at[5], shape.at[0] * 10, shape.at[3] * 10] as const]
					: []
			);
			const spots = [...arrange(part, { form }, direction).values()];
			expect(pictures).toHaveLength(picture ? count : 0);
			pictures.forEach((box, i) => {
				const spot = spots[i];
				if (!spot) throw new Error('every picture has its place');
				expect(isIn(spot, box)).toBe(true);
				expect(overlapOf(box, spot.label)).toBe(0);
				expect(overlapOf(box, spot.paper)).toBe(0);
				const isOver = box[1] + box[3] <= spot.label[1] || box[1] >= spot.label[1] + spot.label[3];
				if (!isOver) expect(box[0] < spot.label[0]).toBe(direction === 'ltr');
			});
		}
	});
});

test('the slices of a ring begin at the top and go clockwise, from the right the other way', () => {
	const middles = (direction: 'ltr' | 'rtl') =>
		[...arrange(ring(4), { form: 'wide' }, direction).values()].map(({ box }) => {
			const { x, y } = centre(box);
			return `${y < 350 ? 'upper' : 'lower'} ${x > 500 ? 'right' : 'left'}`;
		});
	expect(middles('ltr')).toEqual(['upper right', 'lower right', 'lower left', 'upper left']);
	expect(middles('rtl')).toEqual(['upper left', 'lower left', 'lower right', 'upper right']);
});

test('a ring is even: left and right are mirrors of each other', () => {
	const spots = [...arrange(ring(8), { form: 'tall' }, 'ltr').values()];
	spots.forEach(({ paper }, i) => {
		const other = mirror(spots[7 - i]?.paper ?? paper, 'tall');
		expect(other).toEqual(paper.map((n): unknown => expect.closeTo(n, 3)));
	});
});

test('a day begins at midnight, at the bottom, and comes to noon at the top', () => {
	const day = ring(4, { hours: true, spans: [6, 6, 6, 6] });
	const [night, morning, noon, evening] = [...arrange(day, { form: 'wide' }, 'ltr').values()];
	for (const [spot, at] of [
		[night, { x: 250, y: 500 }],
		[morning, { x: 250, y: 200 }],
		[noon, { x: 750, y: 200 }],
		[evening, { x: 750, y: 500 }]
	] as const) {
		expect(spot?.edge && encloses(spot.edge, at)).toBe(true);
	}
});

test('a slice is as large as its span says, in a corner too', () => {
	const spots = [...arrange(ring(5, { spans: [1, 2, 1, 2, 1] }), { form: 'wide' }, 'ltr').values()];
	const areas = spots.map(({ edge = [] }) => areaOf(edge));
	const [one = 1] = areas;
	expect(areas.map((area) => Math.round((area / one) * 20) / 20)).toEqual([1, 2, 1, 2, 1]);
});

test('names and papers of short hours have room too', () => {
	const day = ring(10, { hours: true, picture: 'sun', spans: [7, 1, 1, 1, 6, 1, 1, 1, 3, 2] });
	for (const form of forms) {
		for (const { paper, label } of arrange(day, { form }, 'ltr').values()) {
			expect(Math.min(paper[2], paper[3])).toBeGreaterThanOrEqual(48);
			expect(label[2]).toBeGreaterThan(85);
			expect(contains(sheetBox(form), centre(label))).toBe(true);
		}
	}
});
