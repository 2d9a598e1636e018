import { describe, expect, test } from 'vitest';
import { contains, overlapOf, type Box } from '#lib/base/geometry.ts';
import { boxAfter } from '#lib/base/shapes.ts';
import { extentFor, freeSpot } from './free-spot.ts';
import type { Mark, What } from './mark.ts';
import { carryInto, ownBox, paperOf, standMatrix } from './present.ts';
import { spread, spreadMatrix } from './spread.ts';
import { trialInk, trialMark, trialPart, trialSheet } from './trial.ts';

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
