import { expect, test } from 'vitest';
import { capitals } from './capitals.ts';

test('every sentence begins with a capital, and nothing else is changed', () => {
	expect(capitals('your worker helps. your worker tells you, if she can.', 'en')).toBe(
		'Your worker helps. Your worker tells you, if she can.'
	);
	expect(capitals('“so” it was. Then!', 'en')).toBe('“so” it was. Then!');
	expect(capitals('ile. iyi', 'tr')).toBe('İle. İyi');
});
