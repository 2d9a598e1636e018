import { describe, expect, test } from 'vitest';
import { overlapOf, type Box, type Form } from '#lib/base/geometry.ts';
import { trialPart } from '#lib/piece/trial.ts';
import type { Brush, Spot } from './kind.ts';
import { arrange, paint } from './parts.ts';

const forms: Form[] = ['wide', 'tall'];
const sun =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="var(--coral, #000000)"/></svg>';
const brush: Brush = {
	...{ look: 'story', language: 'en', direction: 'ltr', words: {}, art: { sun }, text: 28 }
};
const kinds = [
	{ kind: 'track', style: 'days' },
	{ kind: 'track', style: 'stops' },
	{ kind: 'track', style: 'frames' },
	{ kind: 'dial', style: 'strip' }
];

function along(kind: object, spans: (number | undefined)[], picture = true) {
	return trialPart({
		...{ ...kind, id: 'part' },
		places: spans.map((span, i) => ({ id: `p${i}`, span, ...(picture && { picture: 'sun' }) }))
	});
}

const spotsOf = (part: ReturnType<typeof along>, form: Form = 'wide'): Spot[] => [
	...arrange(part, { form }, 'ltr').values()
];
const even = (count: number) => Array.from({ length: count }, () => undefined);

const cases = kinds.flatMap((kind) =>
	forms.flatMap((form) =>
		[1, 3, 5, 7, 8, 10, 12].flatMap((count) =>
			[true, false].map((picture) => [JSON.stringify(kind), form, count, picture] as const)
		)
	)
);

describe.each(cases)('%s, %s, %i places, pictures %s', (kind, form, count, picture) => {
	const part = along(JSON.parse(kind) as object, even(count), picture);

	test('names and pictures stand in their places and cover no paper, read from either side', () => {
		for (const direction of ['ltr', 'rtl'] as const) {
			const pictures = paint(part, { form }, { ...brush, direction }).flatMap((shape): Box[] =>
				shape.kind === 'path' && shape.fill === 'coral' && shape.at
					? [[shape.at[4], shape.at[5], shape.at[0] * 10, shape.at[3] * 10]]
					: []
			);
			const spots = [...arrange(part, { form }, direction).values()];
			expect(pictures).toHaveLength(picture ? count : 0);
			spots.forEach(({ box, label, paper }, i) => {
				expect(overlapOf(label, paper)).toBe(0);
				expect(label[2]).toBeGreaterThan(95);
				const [l, t, w, h] = pictures[i] ?? label;
				expect(overlapOf([l, t, w, h], paper)).toBe(0);
				expect(overlapOf([l, t, w, h], box)).toBeCloseTo(w * h, 3);
				if (pictures[i]) expect(overlapOf([l, t, w, h], label)).toBe(0);
			});
		}
	});
});

test('a week lies in one row, with a picture that is a third of each day', () => {
	const spots = spotsOf(along({ kind: 'track', style: 'days' }, even(7)));
	expect(new Set(spots.map(({ box }) => box[1])).size).toBe(1);
	for (const { box, label } of spots) expect((label[1] - box[1]) / box[3]).toBeCloseTo(0.2, 1);
	const [three] = spotsOf(along({ kind: 'track', style: 'days' }, even(3)));
	expect(three && (three.label[1] - three.box[1]) / three.box[3]).toBeCloseTo(1 / 3, 2);
});

test('days and frames are as wide as their spans say; stops along a road are all alike', () => {
	for (const style of ['days', 'frames']) {
		const [one, two] = spotsOf(along({ kind: 'track', style }, [1, 2]));
		expect((two?.box[2] ?? 0) / (one?.box[2] ?? 1)).toBeGreaterThan(1.6);
	}
	const [one, two] = spotsOf(along({ kind: 'track', style: 'stops' }, [1, 2]));
	expect(two?.box[2]).toBe(one?.box[2]);
});

test('a road comes back in its second row, and is drawn behind the boards', () => {
	const part = along({ kind: 'track', style: 'stops' }, even(6));
	const spots = spotsOf(part);
	const lefts = spots.map(({ box }) => Math.round(box[0]));
	expect(lefts.slice(3)).toEqual(lefts.slice(0, 3).toReversed());
	const [edge, ground, middle] = paint(part, { form: 'wide' }, brush);
	expect([edge, ground, middle]).toMatchObject([
		{ stroke: 'slate' },
		{ stroke: 'sand' },
		{ stroke: 'paper' }
	]);
	expect(middle).toHaveProperty('dash');
});

test('a comic is read row by row', () => {
	const spots = spotsOf(along({ kind: 'track', style: 'frames' }, even(6)));
	const order = spots.map(({ box }) => box[1] * 2 + box[0]);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('what lies behind is painted first, in every style', () => {
	const scene = sun.replace('coral', 'hill');
	for (const kind of [...kinds, { kind: 'dial', style: 'ring' }]) {
		const part = trialPart({ ...kind, id: 'part', backdrop: 'scene', places: [{ id: 'a' }, { id: 'b' }] });
		const [first] = paint(part, { form: 'wide' }, { ...brush, art: { scene } });
		expect(first).toMatchObject({ fill: 'hill' });
	}
});

test('a name is never set on a colour that hides it', () => {
	for (const style of ['stops', 'frames']) {
		const part = trialPart({
			...{ kind: 'track', style, id: 'part' },
			places: [
				{ id: 'a', tone: 'plum' },
				{ id: 'b', tone: 'sky' }
			]
		});
		const fills = paint(part, { form: 'wide' }, brush).flatMap((shape) =>
			shape.kind === 'path' ? [`${shape.fill ?? ''} ${shape.stroke ?? ''}`] : []
		);
		expect(fills.some((fill) => fill.startsWith('mist'))).toBe(true);
		expect(fills.some((fill) => fill.includes('plum'))).toBe(true);
		expect(fills.some((fill) => fill.startsWith('sky'))).toBe(true);
	}
});
