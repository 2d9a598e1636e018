import { describe, expect, test } from 'vitest';
import { contains, overlapOf, type Box, type Form, type Point } from '#lib/base/geometry.ts';
import { boxAfter } from '#lib/base/shapes.ts';
import { arrange } from '#lib/parts/parts.ts';
import { figureMiddles } from './drawing.ts';
import { extentFor, freeSpot } from './free-spot.ts';
import type { Mark, What } from './mark.ts';
import { carryInto, ownBox, standMatrix } from './present.ts';
import { paperOf, placeAt } from './spot.ts';
import { spread, spreadMatrix } from './spread.ts';
import { trialInk, trialMark, trialPart, trialSheet, trialStand } from './trial.ts';

const words: What = { kind: 'words', manner: 'typed', language: 'en' };
const wide = { form: 'wide' } as const;
const tall = { form: 'tall' } as const;

/** Rooms that are high on a wide sheet and low on an upright one. */
const sheet = {
	...trialSheet(),
	pages: [
		{
			id: 'page',
			parts: [
				trialPart({
					...{ id: 'houses', kind: 'zones', frame: 'room' },
					places: [
						{ id: 'good', box: [20, 20, 280, 640], tall: [20, 20, 640, 300] },
						{ id: 'worries', box: [320, 20, 280, 640], tall: [20, 340, 640, 300] }
					]
				})
			]
		}
	]
};

function putAll(texts: readonly string[]): Mark[] {
	const marks: Mark[] = [];
	for (const [i, text] of texts.entries()) {
		const at = freeSpot(sheet, marks, 'houses/good', wide, extentFor({ what: words, text }));
		marks.push({ ...trialMark(words, at, text), id: `${i}` });
	}
	return marks;
}

function seen(marks: readonly Mark[], by: ReturnType<typeof spread>): Box[] {
	return marks.map((mark) => {
		const into = carryInto(sheet, mark.stand, tall);
		if (!into) throw new Error('it is seen');
		return boxAfter(spreadMatrix(standMatrix(mark, into), by.get(mark.id)), ownBox(mark));
	});
}

const shared = (boxes: readonly Box[]) =>
	Math.max(...boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => overlapOf(a, b))));

describe('things seen in another form', () => {
	const marks = putAll(['I like my bike', 'it is loud at night', 'and the dog', 'my brother']);

	test('would lie on one another, and do not', () => {
		expect(shared(seen(marks, new Map()))).toBeGreaterThan(0);
		const by = spread(sheet, marks, tall);
		const boxes = seen(marks, by);
		expect(shared(boxes)).toBe(0);
		const paper = paperOf(sheet, 'houses/good', 'tall', false);
		expect(by.size).toBeGreaterThan(0);
		for (const [l, t, w, h] of boxes.filter((_, i) => by.has(marks[i]?.id ?? ''))) {
			expect(contains(paper, { x: l, y: t }) && contains(paper, { x: l + w, y: t + h })).toBe(true);
		}
	});

	test('stay as they were put in the form they were made in', () => {
		expect(spread(sheet, marks, wide).size).toBe(0);
	});

	test('stay on what they were put on', () => {
		const [first] = marks;
		if (!first) throw new Error('there is one');
		const { x, y } = first.stand;
		const cat = { ...trialMark({ kind: 'picture', picture: 'cat' }, { x, y }), id: 'cat' };
		expect(spread(sheet, [first, cat], tall).size).toBe(0);
	});

	test('make room for what was put here, and never for ink', () => {
		const [first] = marks;
		if (!first) throw new Error('there is one');
		const [l, t, w, h] = seen([first], new Map())[0] ?? [0, 0, 0, 0];
		const here = { x: l + w / 2, y: t + h / 2, form: 'tall' } as const;
		const cat = { ...trialMark({ kind: 'picture', picture: 'cat' }, here), id: 'cat' };
		const ink = { ...trialMark({ kind: 'ink', ink: trialInk() }, here), id: 'ink' };
		expect([...spread(sheet, [first, cat], tall).keys()]).toEqual([first.id]);
		expect(spread(sheet, [first, ink], tall).size).toBe(0);
	});
});

describe('in rings, which are ovals that lie another way in another form', () => {
	const rings = {
		...trialSheet(),
		pages: [
			{
				id: 'page',
				parts: [
					trialPart({
						...{ id: 'circles', kind: 'people' },
						places: [{ id: 'near' }, { id: 'known' }, { id: 'far' }]
					})
				]
			}
		]
	};
	const [part] = rings.pages[0]?.parts ?? [];
	const places = ['near', 'known', 'far'];
	const under = (form: Form, at: Point) => part && placeAt(part, arrange(part, { form }, 'ltr'), at);

	test.each(places)('what is put without pointing stands whole in its ring, none on another: %s', (id) => {
		const marks: Mark[] = [];
		for (let i = 0; i < 6; i++) {
			const stand = { ...freeSpot(rings, marks, `circles/${id}`, wide), place: `circles/${id}` };
			marks.push({ ...trialMark({ kind: 'picture', picture: 'cat' }, stand), id: `${i}` });
		}
		for (const { stand } of marks) expect(under('wide', stand)).toBe(`circles/${id}`);
		expect(new Set(marks.map(({ stand }) => `${stand.x} ${stand.y}`)).size).toBe(6);
	});

	test.each(places)('things and strokes stay in their ring when the sheet is turned: %s', (id) => {
		const spots = [...Array(40).keys()]
			.flatMap((x) => [...Array(28).keys()].map((y) => ({ x: x * 25, y: y * 25 })))
			.filter((at) => under('wide', at) === `circles/${id}`);
		expect(spots.length).toBeGreaterThan(20);
		for (const at of spots) {
			const stand = trialStand({ ...at, place: `circles/${id}` });
			const into = carryInto(rings, stand, tall);
			if (!into) throw new Error('it is seen');
			const [a, , , , e, f] = into;
			expect(under('tall', { x: a * at.x + e, y: a * at.y + f })).toBe(`circles/${id}`);
		}
	});
});

test('strokes that touch are one figure, carried about one middle', () => {
	const stroke = (id: string, x: number, y: number): Mark => ({
		...trialMark({
			kind: 'ink',
			ink: { ...trialInk(2), points: Float32Array.from([x, y, x + 40, y + 40]) }
		}),
		id
	});
	const at = (mark: Mark): Mark => ({ ...mark, stand: { ...mark.stand, x: 0, y: 0 } });
	const middles = figureMiddles(
		[stroke('head', 100, 100), stroke('tree', 500, 500), stroke('hat', 110, 80)].map(at)
	);
	expect(middles.get('head')).toEqual(middles.get('hat'));
	expect(middles.get('tree')).not.toEqual(middles.get('head'));
});
