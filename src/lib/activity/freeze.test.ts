import { expect, test } from 'vitest';
import type { Look } from '#lib/base/palette.ts';
import { plainAccess } from './access.ts';
import { adapt } from './adapt.ts';
import { freeze } from './freeze.ts';
import { readActivity, type Activity, type Band, type Operation } from './schema.ts';
import { cardName, readSheet } from './sheet.ts';

const activity = readActivity({
	...{ edition: 3, after: 'Someone', for: 'child', family: 'place', topics: ['emotional'] },
	...{ bands: ['b1', 'b2', 'b3', 'b4'], minutes: [5, 10], works: ['together'] },
	pages: [
		{
			id: 'islands',
			parts: [
				{
					kind: 'zones',
					id: 'sea',
					backdrop: 'waves',
					places: [{ id: 'calm', picture: 'palm' }, { id: 'far' }],
					things: [{ id: 'boat', picture: 'boat' }]
				}
			]
		}
	],
	adaptations: [{ id: 'lists', operations: [] }]
} satisfies Activity);

const words = {
	...{ name: 'Islands', 'name@teen': 'Places', 'sea/calm': 'Calm', 'sea/calm/start': 'Calm goes here.' },
	...{ 'sea/far': 'Far', 'adaptation/lists': 'Plain lists', 'sea/gone': 'Left over' }
};

const art = {
	...{ waves: 'W', 'waves@tall': 'WT', 'waves@bright': 'WB', 'waves@plain': 'WP', 'waves@plain@tall': 'WPT' },
	...{ palm: 'P', boat: 'B', unused: 'U' }
};

function frozen(band: Band, look: Look, own: Operation[] = []) {
	const fitting = { band, access: plainAccess(), chosen: { lists: true }, own };
	const setting = { id: 'islands', fitting, language: 'en', direction: 'ltr', look, art } as const;
	return freeze(adapt(activity, words, fitting), setting);
}

test('a sheet says what it was made from and can be read again', () => {
	const sheet = frozen('b2', 'story');
	expect(sheet.activity).toEqual({ id: 'islands', edition: 3, family: 'place' });
	expect(sheet).toMatchObject({ after: 'Someone', band: 'b2', look: 'story', on: ['lists'] });
	expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
});

test('it speaks in one voice', () => {
	expect(frozen('b2', 'story').words['name']).toBe('Islands');
	expect(frozen('b4', 'plain').words['name']).toBe('Places');
	expect(Object.keys(frozen('b4', 'plain').words).filter((key) => key.includes('@'))).toEqual([]);
});

test('it holds words for what is on it and nothing of the practitioner’s', () => {
	expect(Object.keys(frozen('b2', 'story').words)).toEqual([
		...['name', 'sea/calm', 'sea/calm/start', 'sea/far']
	]);
	const without = frozen('b2', 'story', [{ do: 'remove', ref: 'sea/calm' }]);
	expect(Object.keys(without.words)).toEqual(['name', 'sea/far']);
});

test('it holds the drawings it uses, in its look, for both forms', () => {
	expect(frozen('b2', 'story').art).toEqual({ waves: 'W', 'waves@tall': 'WT', palm: 'P', boat: 'B' });
	expect(frozen('b3', 'bright').art).toEqual({ waves: 'WB', palm: 'P', boat: 'B' });
	expect(frozen('b4', 'plain').art).toEqual({ waves: 'WP', 'waves@tall': 'WPT', palm: 'P', boat: 'B' });
});

test('a list carries the pictures of its places, unless they are frames that a paper lies in; bare paper has none', () => {
	const set = (field: string, value: string | number[]): Operation => ({
		do: 'set',
		ref: 'sea',
		field,
		value
	});
	const bare = { waves: 'W', 'waves@tall': 'WT', boat: 'B' };
	const inList = set('frame', 'list');
	expect(frozen('b2', 'story', [inList]).art).toEqual({ ...bare, palm: 'P' });
	expect(frozen('b2', 'story', [inList, set('paper', [0.1, 0.3, 0.8, 0.6])]).art).toEqual(bare);
	expect(frozen('b2', 'story', [set('frame', 'none')]).art).toEqual(bare);
});

test('it does not change when the activity does', () => {
	const sheet = frozen('b2', 'story');
	expect(sheet.pages).toEqual(activity.pages);
	expect(sheet.pages[0]).not.toBe(activity.pages[0]);
});

test('a card is called what the activity calls it, and every other picture is the shelf’s to name', () => {
	const setting = {
		...{ id: 'islands', language: 'en', direction: 'ltr' as const, look: 'story' as const, art },
		fitting: { band: 'b2' as const, access: plainAccess(), chosen: {}, own: [] }
	};
	const sheet = freeze(adapt(activity, { ...words, 'sea/boat': 'My boat' }, setting.fitting), setting);
	expect(cardName(sheet, 'boat')).toBe('My boat');
	expect(cardName(sheet, 'dog')).toBeUndefined();
});
