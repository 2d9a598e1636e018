import { describe, expect, test } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import { readSheet } from '#lib/activity/sheet.ts';
import { fitSheet } from './fit.ts';
import { loadActivity } from './shelf.ts';

const person = { band: 'b2', access: plainAccess() } as const;

test('gives a sheet that can be kept and read again', async () => {
	const { sheet, skipped } = await fitSheet(await loadActivity('three-houses'), { person });
	expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
	expect(sheet).toMatchObject({ language: 'en', direction: 'ltr', band: 'b2', look: 'story' });
	expect(skipped).toEqual([]);
});

test('follows the person, then what was chosen, then the practitioner’s own', async () => {
	const houses = await loadActivity('three-houses');
	const teen = { ...person, band: 'b4' } as const;
	expect((await fitSheet(houses, { person: teen })).on).toEqual(['rooms']);
	const { sheet, on } = await fitSheet(houses, {
		person: teen,
		chosen: { rooms: false, lists: true },
		own: [{ do: 'reword', ref: 'houses/good', text: { en: 'What Jo likes' } }]
	});
	expect(on).toEqual(['lists']);
	expect(sheet.words['houses/good']).toBe('What Jo likes');
	expect(sheet.words['houses/worries']).toBe('Things I worry about');
});

test('reports what did not fit', async () => {
	const own = [{ do: 'remove', ref: 'houses/attic' } as const];
	const { skipped } = await fitSheet(await loadActivity('three-houses'), { person, own });
	expect(skipped).toEqual([{ from: 'own', operation: own[0], why: 'no such place or part' }]);
});

describe('the look', () => {
	test.each([
		[{ person }, 'story'],
		[{ person: { ...person, look: 'bright' as const } }, 'bright'],
		[{ person: { ...person, look: 'bright' as const }, look: 'plain' as const }, 'plain']
	])('is the one asked for, the person’s, or their band’s', async (choices, look) => {
		const { sheet } = await fitSheet(await loadActivity('three-houses'), choices);
		expect(sheet.look).toBe(look);
	});
});

test('easy wording speaks easy words and stays in its language', async () => {
	const easy = { ...person, access: { ...plainAccess(), wording: 'easy' as const } };
	const { sheet } = await fitSheet(await loadActivity('three-houses'), { person: easy });
	expect(sheet.words['houses/change-worries']).toBe('What would help?');
	expect(sheet.language).toBe('en');
});

test('a language without words of its own speaks English', async () => {
	const { sheet } = await fitSheet(await loadActivity('three-houses'), {
		...{ person, language: 'ur', direction: 'rtl' as const }
	});
	expect(sheet.words['houses/good']).toBe('Good house');
	expect(sheet).toMatchObject({ language: 'ur', direction: 'rtl' });
});

test('a trial language is made from English', async () => {
	const loud = (words: Readonly<Record<string, string>>) =>
		Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text.toUpperCase()]));
	const houses = await loadActivity('three-houses');
	const { sheet } = await fitSheet(houses, { person, language: 'en-XA', transform: loud });
	expect(sheet.words['houses/good']).toBe('GOOD HOUSE');
});
