import { expect, test } from 'vitest';
import { spokenLanguages, spokenName, tagFor } from './spoken.ts';

const isTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

test('every language on offer has a tag and a name of its own', () => {
	expect(spokenLanguages[0]).toEqual({ tag: 'en', name: 'English' });
	expect(spokenLanguages.every(({ tag }) => isTag.test(tag))).toBe(true);
	const names = spokenLanguages.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test.each(['Bravanese', 'Chimwiini wa Baraawe, the old way of saying', 'ሳሆ', 'Bergamasc', '!'])(
	'a language written in by its name has a tag that can be kept: %s',
	(name) => {
		const tag = tagFor(name);
		expect(tag).toMatch(isTag);
		expect(tag.length).toBeLessThanOrEqual(35);
		expect(tagFor(` ${name} `)).toBe(tag);
		expect(spokenName(tag, name)).toBe(name);
	}
);

test('a language we know is known by its own name too', () => {
	expect(tagFor('ትግርኛ')).toBe('ti');
	expect(tagFor('polski')).toBe('pl');
	expect(spokenName('pt-BR')).toBe('Português');
});
