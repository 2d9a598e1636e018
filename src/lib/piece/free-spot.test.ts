import { describe, expect, test } from 'vitest';
import { centre, contains, overlapOf, sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import { boxAfter, identity } from '#lib/base/shapes.ts';
import { arrange } from '#lib/parts/parts.ts';
import { freeSpot, extentFor } from './free-spot.ts';
import type { Mark, What } from './mark.ts';
import { ownBox, standMatrix } from './present.ts';
import { trialInk, trialMark, trialSheet } from './trial.ts';

const sheet = trialSheet();
const view = { form: 'wide' } as const;
const good = 'houses/good';
const [part] = sheet.pages[0]?.parts ?? [];
if (!part) throw new Error('the trial sheet has a part');
const paperIn = (form: Form) => arrange(part, { form }, 'ltr').get('good')?.paper ?? sheetBox(form);
const cat: What = { kind: 'picture', picture: 'cat' };
const words: What = { kind: 'words', manner: 'typed', language: 'en' };

const boxOf = (mark: Mark): Box => boxAfter(standMatrix(mark, identity), ownBox(mark));
const isWithin = (outer: Box, [l, t, w, h]: Box) =>
	contains(outer, { x: l, y: t }) && contains(outer, { x: l + w, y: t + h });

/** Puts things one after another where there is room, as a person does who does not point. */
function putAll(things: readonly (readonly [What, string?])[]): Mark[] {
	const marks: Mark[] = [];
	for (const [what, text = ''] of things) {
		const at = freeSpot(sheet, marks, good, view, extentFor({ what, text }));
		marks.push(trialMark(what, at, text));
	}
	return marks;
}

describe('a free spot', () => {
	test('is the same for the same marks, and comes in reading order', () => {
		const marks = putAll(Array.from({ length: 4 }, () => [cat]));
		expect(putAll(Array.from({ length: 4 }, () => [cat]))).toEqual(marks);
		const middles = marks.map(({ stand }) => stand);
		expect(middles.toSorted((a, b) => a.y - b.y || a.x - b.x)).toEqual(middles);
	});

	test('leaves pictures, words and photos whole on the paper, none on another', () => {
		const photo: What = { kind: 'photo', photo: 'one', width: 400, height: 300 };
		const marks = putAll([[words, 'I like my bike'], [cat], [cat], [photo]]);
		const boxes = marks.map(boxOf);
		for (const box of boxes) expect(isWithin(paperIn('wide'), box)).toBe(true);
		const shared = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => overlapOf(a, b)));
		expect(Math.max(...shared)).toBe(0);
	});

	test('in a place that is full covers as little as it can, and never all of one', () => {
		const marks = putAll(Array.from({ length: 24 }, (_, i) => [cat, `${i}`] as const));
		for (const mark of marks) expect(isWithin(paperIn('wide'), boxOf(mark))).toBe(true);
		const middles = new Set(marks.map(({ stand }) => `${stand.x} ${stand.y}`));
		expect(middles.size).toBeGreaterThan(6);
	});

	test('is there for what is larger than its place, over its middle and from its top', () => {
		const { x, y } = freeSpot(sheet, [], good, view, { width: 900, height: 2000 });
		expect(x).toBeCloseTo(centre(paperIn('wide')).x);
		expect(y - 1000).toBeCloseTo(paperIn('wide')[1]);
	});

	test('reckons with words that are shown larger than they are', () => {
		const first = trialMark(
			words,
			freeSpot(sheet, [], good, view, extentFor({ what: words, text: 'yes' }, 1.6), 1.6),
			'yes'
		);
		const at = freeSpot(sheet, [first], good, view, extentFor({ what: words, text: 'no' }, 1.6), 1.6);
		const larger = ({ stand }: Mark, text: string): Box => {
			const { width, height } = extentFor({ what: words, text }, 1.6);
			return [stand.x - width / 2, stand.y - height / 2, width, height];
		};
		expect(overlapOf(larger(first, 'yes'), larger(trialMark(words, at), 'no'))).toBe(0);
	});

	test('is not kept off by ink, nor by what cannot be seen', () => {
		const ink = trialMark({ kind: 'ink', ink: trialInk() }, centre(paperIn('wide')));
		const elsewhere = {
			...trialMark(cat, {}),
			stand: { ...trialMark(cat, {}).stand, place: 'houses/worries' }
		};
		expect(freeSpot(sheet, [ink], good, view)).toEqual(freeSpot(sheet, [], good, view));
		const alone = { form: 'wide', only: 'good' } as const;
		expect(freeSpot(sheet, [elsewhere], good, alone)).toEqual(freeSpot(sheet, [], good, alone));
	});

	test('is there on the backdrop too', () => {
		for (const form of ['wide', 'tall'] as const)
			expect(contains(sheetBox(form), freeSpot(sheet, [], undefined, { form }))).toBe(true);
	});
});
