import { expect, test } from 'vitest';
import { dayOf, toldFrom, type ReadField } from './told.ts';

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
