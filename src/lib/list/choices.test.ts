import { expect, test } from 'vitest';
import { Piece } from '#lib/piece/piece.ts';
import { find, grouped, paged, recent, type Choice } from './choices.ts';
import { houses, threeHouses } from './fixture.ts';
import { Hands } from './hands.ts';

const choice = (id: string, group: string, ...synonyms: string[]): Choice => ({
	...{ id, name: id, group, synonyms, art: undefined }
});
const all = [
	choice('mum', 'people', 'ammi'),
	choice('dog', 'pets', 'puppy'),
	choice('café', 'home'),
	choice('hot dog', 'food')
];

test('found by name or another word, beginnings first, accents and case apart', () => {
	const found = (typed: string) => find(all, typed, 'en').map(({ id }) => id);
	expect(found('DO')).toEqual(['dog', 'hot dog']);
	expect(found('amm')).toEqual(['mum']);
	expect(found('cafe ')).toEqual(['café']);
	expect(found(' ')).toEqual([]);
});

test('grouped in the order of the catalogue', () => {
	expect(grouped(all).map(({ group }) => group)).toEqual(['people', 'pets', 'home', 'food']);
});

test('the last used first, once each', () => {
	const piece = Piece.make(threeHouses(), { by: 'person' });
	const hands = new Hands(piece, () => ({ page: 'page', form: 'wide', language: 'en' }));
	for (const picture of ['mum', 'dog', 'mum', 'gone']) hands.put({ kind: 'picture', picture }, houses[0]);
	expect(recent(all, piece.marks).map(({ id }) => id)).toEqual(['mum', 'dog']);
	expect(recent(all, piece.marks, ['café', 'dog']).map(({ id }) => id)).toEqual(['mum', 'dog', 'café']);
});

test('pages go round', () => {
	expect(paged([1, 2, 3, 4, 5], 2, 2)).toEqual({ shown: [5], pages: 3 });
	expect(paged([1, 2, 3, 4, 5], 2, 3)).toEqual({ shown: [1, 2], pages: 3 });
	expect(paged([], 2, 3)).toEqual({ shown: [], pages: 1 });
});
