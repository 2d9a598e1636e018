import { expect, test } from 'vitest';
import type { Told } from '#lib/visit/visit.ts';
import { askedEnough } from './asked-enough.ts';

const told = (at: string, topics: Told['topics']): Told => ({
	...{
		id: at,
		at,
		place: '',
		present: '',
		asked: '',
		words: 'said',
		seen: '',
		before: [],
		forMeeting: false
	},
	topics
});

const visits = [
	{ told: [told('2026-05-03T10:00:00.000Z', ['supervision', 'medical'])] },
	{ told: [told('2026-06-01T10:00:00.000Z', ['supervision'])] },
	{ told: [told('2026-04-01T10:00:00.000Z', [])] }
];

test('an activity carries a sign for what it asks about and was told, with the last day', () => {
	expect(askedEnough(visits, ['supervision', 'friendships'])).toEqual([
		{ topic: 'supervision', at: '2026-06-01T10:00:00.000Z' }
	]);
	expect(askedEnough(visits, ['friendships'])).toEqual([]);
});

test('a person’s page has all of it', () => {
	expect(askedEnough(visits).map(({ topic }) => topic)).toEqual(['supervision', 'medical']);
	expect(askedEnough([])).toEqual([]);
});
