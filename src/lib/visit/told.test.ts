import { expect, test } from 'vitest';
import { dayOf, earlier, putRight, toldFrom, writtenFields, type ReadField, type Written } from './told.ts';
import type { Told } from './visit.ts';

const draft: Record<string, string> = {
	...{
		'told-words': ' he locks the door ',
		'told-asked': '',
		'told-seen': 'whispered',
		'told-place': 'school'
	},
	...{
		'told-at': '23:50',
		'told-day': '2026-05-03',
		'told-topics': 'supervision identity',
		'told-meeting': 'meeting'
	}
};
const from = (given: Record<string, string>) =>
	toldFrom(((field) => given[field] ?? '') satisfies ReadField, 't', new Date(2026, 4, 4, 0, 10));

test('an entry is what was drafted, letter for letter, on the day it was told', () => {
	expect(from(draft)).toEqual({
		...{ id: 't', at: new Date(2026, 4, 3, 23, 50).toISOString(), words: ' he locks the door ', before: [] },
		...{ asked: '', seen: 'whispered', place: 'school', present: '' },
		...{ topics: ['supervision', 'identity'], forMeeting: true }
	});
});

test('without their words there is no entry; without a time it is now', () => {
	expect(from({ ...draft, 'told-words': '  ' })).toBeUndefined();
	expect(from({ ...draft, 'told-at': '' })?.at).toBe(new Date(2026, 4, 4, 0, 10).toISOString());
	expect(dayOf(new Date(2026, 4, 3, 23, 50))).toBe('2026-05-03');
});

test('what is put right keeps beside it what stood there, and only what was changed', () => {
	const told = from(draft);
	if (!told) throw new Error('the draft is an entry');
	const as = (one: Told, change: Partial<Written>): Written => ({
		...(Object.fromEntries(writtenFields.map((field) => [field, one[field]])) as Written),
		...change
	});
	const [first, second] = [new Date(2026, 4, 4, 9), new Date(2026, 4, 4, 10)];
	expect(putRight(told, as(told, {}), first)).toBe(told);
	expect(putRight(told, as(told, { words: '  ' }), first)).toBe(told);
	const once = putRight(told, as(told, { place: 'home' }), first);
	expect(once).toMatchObject({ place: 'home', words: ' he locks the door ' });
	const twice = putRight(
		once,
		as(once, { words: 'she locks the door', seen: 'whispered, looked away' }),
		second
	);
	expect(earlier(twice)).toEqual([
		{ field: 'place', text: 'school', until: first.toISOString() },
		{ field: 'words', text: ' he locks the door ', until: second.toISOString() },
		{ field: 'seen', text: 'whispered', until: second.toISOString() }
	]);
	expect(earlier(told)).toEqual([]);
});
