import { describe, expect, test } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import { hasFormFor, needsOf, suits, type Wish } from './choose.ts';
import { searchOver } from './search.ts';
import { shelf, type Spine } from './shelf.ts';

const spine: Spine = {
	...{
		id: 'day',
		for: 'child',
		family: 'day',
		topics: ['emotional'],
		bands: ['b2', 'b3'],
		minutes: [10, 20]
	},
	...{ works: ['together'], ways: ['speech:other', 'wording:easy'], told: {} }
};

describe('what is asked for', () => {
	test.each<[Wish, boolean]>([
		[{}, true],
		[{ band: 'b2' }, true],
		[{ band: 'b4' }, false],
		[{ topic: 'emotional', band: 'b3' }, true],
		[{ topic: 'medical' }, false],
		[{ time: 10 }, true],
		[{ time: 5 }, false],
		[{ works: 'remote' }, false],
		[{ for: 'parent' }, false],
		[{ need: 'no-speech' }, true],
		[{ need: 'deaf' }, false],
		[{ band: 'b2', need: 'easy', time: 30, works: 'together', for: 'child' }, true]
	])('%o: %s', (wish, expected) => {
		expect(suits(spine, wish)).toBe(expected);
	});

	test('a person’s own ways ask for forms of an activity', () => {
		expect(needsOf(plainAccess())).toEqual([]);
		expect(needsOf({ ...plainAccess(), speech: 'some', sight: 'low' })).toEqual(['no-speech', 'sight']);
		expect(hasFormFor(spine, 'no-speech')).toBe(true);
	});
});

describe('search', () => {
	const find = searchOver(shelf(), 'en', ({ topics }) => topics.join(' '));

	test.each([
		['three houses', 'three-houses'],
		['thre hosues', 'three-houses'],
		['sorting matt', 'sorting-mat'],
		['worrys', 'three-houses'],
		['friendshp', 'three-houses']
	])('“%s” finds %s', (text, id) => {
		expect(find(text)).toContain(id);
	});

	test('the name counts most, and nonsense finds nothing', () => {
		expect(find('sorting')[0]).toBe('sorting-mat');
		expect(find('qqzzxx')).toEqual([]);
	});
});
