import { describe, expect, test } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import { partsOf, type Sheet } from '#lib/activity/sheet.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import { loadActivity } from '#lib/shelf/shelf.ts';
import { addCard, move, operationsOf, refAdded, takeAway, wordingLeft, type Changes } from './changes.ts';

const person = { band: 'b3', access: plainAccess() } as const;
const fit = async (own: Changes = []) => fitSheet(await loadActivity('three-houses'), { person, own });
const places = (sheet: Sheet) => partsOf(sheet).flatMap((part) => part.places.map(({ id }) => id));
const houses = async (changes: Changes = []) => {
	const [part] = partsOf((await fit(changes)).sheet);
	if (!part) throw new Error('three houses has a part');
	return part;
};

describe('own changes', () => {
	test('take away, move and add, and all of it fits', async () => {
		let changes = takeAway([], 'houses/dreams');
		changes = move(changes, await houses(changes), 'worries', 1);
		changes = addCard(changes, 'houses', 'dog', 'k3f9xxxx');
		const ref = refAdded(changes.at(-1) ?? { do: 'remove', ref: '' }) ?? '';
		const { sheet, skipped } = await fit(operationsOf(changes, { [ref]: ' Biscuit ' }, undefined, 'en'));
		expect(skipped).toEqual([]);
		expect(places(sheet)).toEqual(['good', 'worries']);
		expect(sheet.words['houses/own-dog-k3f9xx']).toBe('Biscuit');
		expect(sheet.art['dog']).toContain('<svg');
	});

	test('each can be undone by itself, and the others still fit', async () => {
		const started = await fit();
		let changes = takeAway([], 'houses/dreams');
		changes = move(changes, await houses(changes), 'worries', 1);
		for (let i = 0; i < changes.length; i++) {
			const { skipped } = await fit(changes.toSpliced(i, 1));
			expect(skipped).toEqual([]);
		}
		const undone = await fit(changes.toSpliced(0, 1));
		expect(places(undone.sheet)).toEqual(['good', 'worries', 'dreams']);
		expect(places(started.sheet)).toEqual(['worries', 'good', 'dreams']);
	});

	test('a card that was added here and taken away leaves nothing behind', () => {
		const changes = addCard([], 'houses', 'dog', 'k3f9xx');
		expect(takeAway(changes, 'houses/own-dog-k3f9xx')).toEqual([]);
	});

	test('there is one order for a part, and none where nothing moves', async () => {
		const part = await houses();
		const once = move([], part, 'worries', 1);
		expect(move(once, await houses(once), 'worries', 1)).toEqual([
			{ do: 'reorder', ref: 'houses', order: ['good', 'dreams', 'worries'] }
		]);
		expect(move([], part, 'worries', -1)).toEqual([]);
	});

	test('a card without a name has that of its picture, and loses its own name with itself', () => {
		const changes = addCard([], 'houses', 'guinea-pig', 'k3f9xx');
		expect(operationsOf(changes, {}, undefined, 'en').at(-1)).toEqual({
			...{ do: 'reword', ref: 'houses/own-guinea-pig-k3f9xx', text: { en: 'guinea pig' } }
		});
		const own = { 'houses/own-guinea-pig-k3f9xx': 'Nibbles', 'houses/good': 'Sun' };
		expect(wordingLeft(own, changes, [])).toEqual({ 'houses/good': 'Sun' });
		expect(wordingLeft(own, changes, changes)).toEqual(own);
	});

	test('wording of a place that is gone waits, and that of its questions with it', async () => {
		const { sheet } = await fit();
		const asked = partsOf(sheet).flatMap(({ prompts }) => prompts.filter(({ place }) => place === 'good'));
		const refs = ['good', ...asked.map(({ id }) => id), 'worries'].map((id) => `houses/${id}`);
		const own = Object.fromEntries(refs.map((ref) => [ref, 'Something else']));
		const made = operationsOf(takeAway([], 'houses/good'), own, sheet, 'en');
		expect(made.map(({ ref }) => ref)).toEqual(['houses/good', 'houses/worries']);
	});
});
