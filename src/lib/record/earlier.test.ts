import { expect, test } from 'vitest';
import { putRight, writtenFields, type Written } from '#lib/visit/told.ts';
import type { Told } from '#lib/visit/visit.ts';
import { earlier } from './earlier.ts';

test('what is put right keeps beside it what stood there, and only what was changed', () => {
	const told: Told = {
		...{ id: 't', at: new Date(2026, 4, 3, 23, 50).toISOString(), words: ' he locks the door ', before: [] },
		...{ asked: '', seen: 'whispered', place: 'school', present: '', topics: [], forMeeting: false }
	};
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
