import { describe, expect, test } from 'vitest';
import { textKey } from '#lib/base/text-key.ts';
import { isSpokenAs, readingsFor, type Reading } from './reading.ts';

const reading = (text: string, rest: Partial<Reading> = {}): Reading => ({
	...{ version: 1, id: text, activity: 'three-houses', text, language: 'en', spoken: 'en', by: 'Sam' },
	...{ seconds: 2, made: '2026-01-01T00:00:00.000Z', ...rest }
});

describe('a reading is found by its text', () => {
	test('and neither by line breaks nor by which way it runs', () => {
		expect(textKey(' What is\n good? ')).toBe('What is good?');
		expect(textKey('I am \u2068سام\u2069.')).toBe(textKey('I am سام.'));
		expect(textKey('Chce\u0328')).toBe(textKey('Chcę'));
		expect(textKey('What is good?')).not.toBe(textKey('what is good?'));
	});

	test('so that a question put another way is never read in the old words', () => {
		const all = [reading('What is good?')];
		const found = readingsFor(['What is good here?', 'What is good?'], all, [{ spoken: 'en' }]);
		expect([...found.keys()]).toEqual(['What is good?']);
	});
});

test('languages are understood by what they are, whatever the country', () => {
	expect(isSpokenAs('en-GB', 'en-x-easy')).toBe(true);
	expect(isSpokenAs('ti', 'en')).toBe(false);
	expect(isSpokenAs('PA-arab', 'pa')).toBe(true);
	expect(isSpokenAs('mis-x-saho', 'mis-x-bravanes')).toBe(false);
});

test('the voice that is wanted first is heard first, the newest of it, and another only where it has none', () => {
	const all = [
		reading('Good', { id: 'old', spoken: 'pl', by: 'Ola', made: '2026-01-01T00:00:00.000Z' }),
		reading('Good', { id: 'new', spoken: 'pl', by: 'Ola', made: '2026-02-01T00:00:00.000Z' }),
		reading('Good', { id: 'other', spoken: 'pl', by: 'Jan', made: '2026-03-01T00:00:00.000Z' }),
		reading('Good', { id: 'english' }),
		reading('Bad', { id: 'english bad' }),
		reading('Worse', { id: 'urdu', spoken: 'ur' })
	];
	const texts = ['Good', 'Bad', 'Worse'];
	const ids = (wanted: { spoken: string; by?: string }[]) =>
		[...readingsFor(texts, all, wanted)].map(([text, { id }]) => [text, id]);
	expect(ids([{ spoken: 'pl', by: 'Ola' }, { spoken: 'pl' }, { spoken: 'en' }])).toEqual([
		['Good', 'new'],
		['Bad', 'english bad']
	]);
	expect(ids([{ spoken: 'pl' }])).toEqual([['Good', 'other']]);
	expect(ids([])).toEqual([]);
});
