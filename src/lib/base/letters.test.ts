import { describe, expect, test } from 'vitest';
import { setText } from './letters.ts';

/** Every letter half as wide as it is large. */
const measure = (text: string) => [...text].length / 2;
const set = (text: string, width: number, height: number, size = 20) =>
	setText(text, { width, height, size }, measure);

describe('words in a box', () => {
	test('stay as large as asked where there is room', () => {
		expect(set('House of dreams', 200, 30)).toEqual({ size: 20, lines: ['House of dreams'], leading: 24 });
	});

	test('go onto two lines before they become smaller', () => {
		const { size, lines } = set('House of good things', 110, 50);
		expect(lines).toEqual(['House of', 'good things']);
		expect(size).toBe(20);
	});

	test('become smaller, but never smaller than three fifths', () => {
		const fitted = set('House of good things', 110, 40);
		expect(fitted.size).toBeLessThan(20);
		expect(fitted.lines.length * fitted.leading).toBeLessThanOrEqual(40);
		expect(set('word '.repeat(200), 60, 20).size).toBe(12);
	});

	test('are broken only when a word is wider than a line can be', () => {
		const { lines } = set('Llanfairpwllgwyngyll', 60, 100);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe('Llanfairpwllgwyngyll');
	});

	test('never lose a letter, nor break one in two', () => {
		for (const text of ['', ' a  b\nc ', '👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦', 'أحب بيت جدتي كثيرا']) {
			const { lines } = setText(
				text,
				{ width: 30, height: 20, size: 20 },
				(t) => [...new Intl.Segmenter().segment(t)].length
			);
			expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			expect(lines.join('\n')).not.toMatch(/^\u200d/m);
		}
	});
});
