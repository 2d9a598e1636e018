import { expect, test } from 'vitest';
import { directionOfLanguage, languageOfWords, scriptOf } from './script.ts';

test('tells the script most letters belong to', () => {
	expect(scriptOf('Chcę spać')).toBe('Latn');
	expect(scriptOf('મને ગમે છે ok')).toBe('Gujr');
	expect(scriptOf('12 ?!')).toBeUndefined();
});

test('keeps the page’s language where the letters could be its own', () => {
	expect(languageOfWords('Chcę spać', 'en')).toBe('en');
	expect(languageOfWords('مجھے پسند ہے', 'ur')).toBe('ur');
	expect(languageOfWords('12', 'gu')).toBe('gu');
});

test('says what is known where they cannot be, and no more', () => {
	expect(languageOfWords('મને ગમે છે', 'en')).toBe('gu');
	expect(languageOfWords('مجھے اسکول پسند ہے', 'en')).toBe('ur');
	expect(languageOfWords('أحب المدرسة', 'en')).toBe('und-Arab');
	expect(languageOfWords('Я люблю школу', 'en')).toBe('und-Cyrl');
	expect(languageOfWords('I like school', 'ur')).toBe('und-Latn');
});

test('knows which way a language is written, from its tag alone', () => {
	expect(['ur', 'ar', 'und-Arab', 'ps', 'he'].map(directionOfLanguage)).toEqual(Array(5).fill('rtl'));
	expect(['en', 'gu', 'pl', 'und-Cyrl', 'en-x-easy', '?'].map(directionOfLanguage)).toEqual(
		Array(6).fill('ltr')
	);
});
