import { describe, expect, test } from 'vitest';
import { boxAfter, identity } from '#lib/base/shapes.ts';
import type { Mark, Stand, What } from '#lib/piece/mark.ts';
import { trialInk, trialSheet, trialStand } from '#lib/piece/trial.ts';
import { isOn, sweepsInk } from './reach.ts';
import { carried, inverse, overlap, Sight, union } from './sight.ts';

const sheet = trialSheet();
const wide = new Sight(sheet, 'page', { form: 'wide' }, 1.2);
const tall = new Sight(sheet, 'page', { form: 'tall' }, 1.2);
const ink: What = { kind: 'ink', ink: trialInk() };
const picture: What = { kind: 'picture', picture: 'cat' };

function mark(what: What, to: Partial<Stand> = {}, text = ''): Mark {
	return {
		...{ id: 'one', what, order: 0, made: '', by: 'person', asked: undefined, stand: trialStand(to), text },
		...{ feeling: undefined, keep: undefined, keepText: '', share: 'worker' }
	};
}

describe('what is seen', () => {
	test('is only what is on this page and in this place', () => {
		expect(wide.matrixOf(mark(picture, { page: 'other' }))).toBeUndefined();
		const alone = new Sight(sheet, 'page', { form: 'wide', only: 'dreams' }, 1);
		expect(alone.matrixOf(mark(picture))).toBeUndefined();
		expect(wide.matrixOf(mark(ink, { x: 0, y: 0 }))).toBe(identity);
	});

	test('are words of at least 20 pixels, on a small screen too, until they would be in the way', () => {
		const words: What = { kind: 'words', manner: 'typed', language: 'en' };
		const size = (scale: number) =>
			new Sight(sheet, 'page', { form: 'wide' }, scale).matrixOf(mark(words, {}, 'Nan'))?.[0] ?? 0;
		expect(size(1)).toBe(1);
		expect(size(0.6) * 26 * 0.6).toBeCloseTo(20);
		expect(size(0.1)).toBe(1.6);
	});
});

describe('a mark that is moved', () => {
	test('goes with its middle, and belongs to the place there', () => {
		expect(wide.standOf(mark(picture), { x: 160, y: 400 })).toMatchObject({
			x: 160,
			y: 400,
			place: 'houses/worries'
		});
	});

	test('belongs to the first place on the right, where the language is read from the right', () => {
		const rtl = new Sight({ ...sheet, direction: 'rtl' }, 'page', { form: 'wide' }, 1.2);
		expect(rtl.standOf(mark(picture), { x: 840, y: 400 })).toMatchObject({ x: 840, place: 'houses/worries' });
		expect(rtl.standAt({ x: 160, y: 400 }).place).toBe('houses/dreams');
	});

	test('in another form becomes one of that form, and looks as large as before', () => {
		for (const what of [ink, picture]) {
			const before = mark(what, what.kind === 'ink' ? { x: 0, y: 0 } : {});
			const at = tall.matrixOf(before);
			if (!at) throw new Error('it is seen');
			const stand = tall.standOf(before, { x: 350, y: 600 });
			expect(stand).toMatchObject({ form: 'tall', alone: false });
			const after = tall.matrixOf({ ...before, stand });
			expect(after?.[0]).toBeCloseTo(at[0], 6);
		}
	});

	test('cannot leave the sheet', () => {
		expect(wide.standOf(mark(picture), { x: -500, y: 9000 })).toMatchObject({ x: 12, y: 688 });
	});

	test('stays in the only place that is shown', () => {
		const alone = new Sight(sheet, 'page', { form: 'wide', only: 'dreams' }, 1);
		expect(alone.here({ x: 1, y: 1 })).toEqual({
			page: 'page',
			place: 'houses/dreams',
			form: 'wide',
			alone: true
		});
	});
});

describe('what lies under a finger', () => {
	const stroke = {
		id: 's',
		order: 0,
		ink: trialInk(),
		at: identity,
		box: [290, 250, 150, 100] as const,
		badge: []
	};
	const moved = { ...stroke, at: [2, 0, 0, 2, 100, 0] as const, box: [680, 500, 300, 200] as const };

	test('is ink, within reach of its line', () => {
		expect(sweepsInk(stroke, { x: 300, y: 305 }, { x: 300, y: 305 }, 2)).toBe(true);
		expect(sweepsInk(stroke, { x: 300, y: 320 }, { x: 300, y: 320 }, 2)).toBe(false);
		expect(sweepsInk(moved, { x: 700, y: 605 }, { x: 700, y: 605 }, 2)).toBe(true);
	});

	test('is ink that a fast sweep crosses between two samples', () => {
		expect(sweepsInk(stroke, { x: 350, y: 0 }, { x: 350, y: 700 }, 0)).toBe(true);
		expect(sweepsInk(stroke, { x: 600, y: 0 }, { x: 600, y: 700 }, 0)).toBe(false);
	});

	test('is a thing as it is turned and sized', () => {
		const thing = mark(picture, { x: 500, y: 400, turn: 45 });
		const at = wide.matrixOf(thing);
		if (!at) throw new Error('it is seen');
		expect(isOn(thing, at, { x: 500, y: 460 }, 0)).toBe(true);
		expect(isOn(thing, at, { x: 544, y: 444 }, 0)).toBe(false);
		expect(isOn(thing, at, { x: 544, y: 444 }, 30)).toBe(true);
	});
});

test('a transform and its inverse are nothing', () => {
	const m = [1.2, 0.5, -0.5, 1.2, 30, -7] as const;
	const back = carried(inverse(m), carried(m, { x: 12, y: 34 }));
	expect(back.x).toBeCloseTo(12, 9);
	expect(back.y).toBeCloseTo(34, 9);
});

test('boxes turn, meet, and make one', () => {
	expect(boxAfter([0, 1, -1, 0, 0, 0], [0, 0, 10, 20])).toEqual([-20, 0, 20, 10]);
	expect(overlap([0, 0, 10, 10], [10, 10, 5, 5])).toBe(true);
	expect(overlap([0, 0, 10, 10], [11, 0, 5, 5])).toBe(false);
	expect(union(undefined, [1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
	expect(union([0, 0, 1, 1], [5, 5, 1, 1])).toEqual([0, 0, 6, 6]);
});
