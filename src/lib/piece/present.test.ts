import { describe, expect, test } from 'vitest';
import { contains, sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import { compose, type Matrix } from '#lib/base/shapes.ts';
import type { Spot } from '#lib/parts/kind.ts';
import { arrange } from '#lib/parts/parts.ts';
import { freeSpot } from './free-spot.ts';
import type { Mark } from './mark.ts';
import { carryInto, markShapes, ownBox, sized, standMatrix } from './present.ts';
import { placeAt } from './spot.ts';
import { wordCard } from './card.ts';
import { trialInk, trialMark as mark, trialSheet, trialStand } from './trial.ts';

const sheet = trialSheet();
const [part] = sheet.pages[0]?.parts ?? [];
if (!part) throw new Error('the trial sheet has a part');
const spot = (form: Form, only?: string) => arrange(part, { form, only }, 'ltr').get('good');
const brush = { pictures: () => undefined, feelings: () => undefined, direction: 'ltr' } as const;

function at([a, b, c, d, e, f]: Matrix, x: number, y: number) {
	return { x: a * x + c * y + e, y: b * x + d * y + f };
}

describe('carrying', () => {
	test('leaves a mark alone in the form it was made in', () => {
		expect(carryInto(sheet, trialStand(), { form: 'wide' })).toEqual([1, 0, 0, 1, 0, 0]);
	});

	test.each(['tall', 'alone'] as const)('brings the whole paper onto the paper there: %s', (how) => {
		const view = how === 'tall' ? { form: 'tall' as const } : { form: 'wide' as const, only: 'good' };
		const [l, t, w, h] = spot('wide')?.paper ?? [0, 0, 0, 0];
		const to = spot(view.form, view.only)?.paper ?? [0, 0, 0, 0];
		const m = carryInto(sheet, trialStand(), view);
		if (!m) throw new Error('it is seen');
		for (const x of [l, l + w]) {
			for (const y of [t, t + h]) {
				const corner = at(m, x, y);
				expect(contains([to[0] - 1e-6, to[1] - 1e-6, to[2] + 2e-6, to[3] + 2e-6], corner)).toBe(true);
			}
		}
		expect(m[0]).toBe(m[3]);
	});

	test('there and back is where it was', () => {
		const there = carryInto(sheet, trialStand(), { form: 'tall' });
		const back = carryInto(sheet, trialStand({ form: 'tall' }), { form: 'wide' });
		if (!there || !back) throw new Error('it is seen');
		compose(back, there).forEach((n, i) => expect(n).toBeCloseTo([1, 0, 0, 1, 0, 0][i] ?? 0, 9));
	});

	test('shows nothing of other places where one is shown alone', () => {
		expect(carryInto(sheet, trialStand(), { form: 'wide', only: 'dreams' })).toBeUndefined();
		expect(
			carryInto(sheet, trialStand({ place: undefined }), { form: 'wide', only: 'dreams' })
		).toBeUndefined();
	});

	test('turns and sizes ink about its own middle', () => {
		const ink = mark({ kind: 'ink', ink: trialInk() }, { x: 0, y: 0, turn: 180, size: 2 });
		const [l, t, w, h] = ownBox(ink);
		const m = standMatrix(ink, [1, 0, 0, 1, 0, 0]);
		const middle = at(m, l + w / 2, t + h / 2);
		expect(middle.x).toBeCloseTo(l + w / 2, 9);
		expect(middle.y).toBeCloseTo(t + h / 2, 9);
		expect(at(m, l, t).x).toBeCloseTo(l + w * 1.5, 9);
	});

	test('never makes a thing too small to tell, and ink as small as its place', () => {
		const small: Matrix = [0.2, 0, 0, 0.2, 0, 0];
		expect(standMatrix(mark({ kind: 'picture', picture: 'cat' }), small)[0]).toBeCloseTo(0.7);
		expect(standMatrix(mark({ kind: 'ink', ink: trialInk() }), small)[0]).toBeCloseTo(0.2);
	});
});

describe('cards of words', () => {
	test('are no wider than a house, and long ones wider before they are endless', () => {
		const [, , paper] = spot('wide')?.paper ?? [0, 0, 0];
		expect(wordCard('I want to live with Nan and the dog').width).toBeLessThan(paper);
		const [short, long] = [wordCard('x '.repeat(30)), wordCard('x '.repeat(200))];
		expect(long.width).toBeGreaterThan(short.width);
		expect(wordCard('No').width).toBeLessThan(100);
	});

	test('grow with every line', () => {
		expect(wordCard('one\ntwo').height).toBeGreaterThan(wordCard('one').height);
		expect(wordCard('a'.repeat(80)).height).toBeGreaterThan(wordCard('a').height * 2);
	});

	test('carry the words as they are, in their own direction', () => {
		const card = mark({ kind: 'words', manner: 'typed', language: 'ar' }, {}, '<b>أحب</b>');
		expect(markShapes(card, brush)).toContainEqual(
			expect.objectContaining({ kind: 'text', text: '<b>أحب</b>', direction: 'rtl' })
		);
	});
});

test('a picture this version does not have is still there', () => {
	expect(markShapes(mark({ kind: 'picture', picture: 'nobody' }), brush)).toHaveLength(1);
});

test('sizes stay within what can be seen', () => {
	expect(sized({ size: 1 }, 1.2)).toBe(1.2);
	expect(sized({ size: 1 }, 100)).toBe(4);
	expect(sized({ size: 0.5 }, 0.01)).toBe(0.4);
});

describe('on a sheet in a language read from the right', () => {
	const rtl = { ...sheet, direction: 'rtl' } as const;
	const view = { form: 'wide' } as const;
	const there = (place: string, form: Form = 'wide', only?: string) =>
		arrange(part, { form, only }, 'rtl').get(place)?.paper ?? [0, 0, 0, 0];

	test('the first free spot is on the right, the next one beside it, rows from the top', () => {
		for (const place of ['worries', 'good', undefined]) {
			const marks: Mark[] = [];
			const ref = place && `houses/${place}`;
			const spots = Array.from({ length: 4 }, () => {
				const next = freeSpot(rtl, marks, ref, view);
				marks.push(mark({ kind: 'picture', picture: 'cat' }, { ...next, place: ref }));
				return next;
			});
			const paper = place ? there(place) : sheetBox('wide');
			for (const one of spots) expect(contains(paper, one)).toBe(true);
			expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
			expect(spots.toSorted((a, b) => a.y - b.y || b.x - a.x)).toEqual(spots);
			expect(spots[0]?.x).toBeGreaterThan(paper[0] + paper[2] / 2);
		}
	});

	test('a mark is carried from where its place lies there', () => {
		const [l, t, w, h] = there('worries');
		const stand = trialStand({ place: 'houses/worries' });
		for (const [form, only] of [['tall'], ['wide', 'worries']] as const) {
			const to = there('worries', form, only);
			const m = carryInto(rtl, stand, { form, only });
			if (!m) throw new Error('it is seen');
			const middle = at(m, l + w / 2, t + h / 2);
			expect(middle.x).toBeCloseTo(to[0] + to[2] / 2, 6);
			expect(middle.y).toBeCloseTo(to[1] + to[3] / 2, 6);
			// What was drawn is never turned round.
			expect(m[0]).toBeGreaterThan(0);
		}
		expect(carryInto(rtl, stand, view)).toEqual([1, 0, 0, 1, 0, 0]);
	});
});

test('the place under a spot', () => {
	const arrangement = arrange(part, { form: 'wide' }, 'ltr');
	const [l, t, w, h] = arrangement.get('dreams')?.box ?? [0, 0, 0, 0];
	expect(placeAt(part, arrangement, { x: l + w / 2, y: t + h / 2 })).toBe('houses/dreams');
	expect(placeAt(part, arrangement, { x: 1, y: 1 })).toBeUndefined();
});

test('the place under a spot, where places are no boxes', () => {
	const corners = (r: number) => [
		{ x: 300 - r, y: 300 },
		{ x: 300, y: 300 - r },
		{ x: 300 + r, y: 300 },
		{ x: 300, y: 300 + r }
	];
	const ring = (r: number, hole: number): Spot => {
		const box: Box = [300 - r, 300 - r, 2 * r, 2 * r];
		return { box, paper: box, label: box, edge: corners(r), hole: corners(hole) };
	};
	const rings = new Map([
		['outer', ring(200, 100)],
		['inner', ring(100, 30)]
	]);
	const under = (x: number, y: number) => placeAt(part, rings, { x, y });
	expect(under(300, 150)).toBe('houses/outer');
	expect(under(300, 250)).toBe('houses/inner');
	expect(under(300, 300)).toBeUndefined();
	// A corner of the box round it is not the place.
	expect(under(120, 120)).toBeUndefined();
});
