import { expect, test } from 'vitest';
import type { Choice } from './choices.ts';
import { Looking } from './looking.svelte.ts';

const choice = (id: string, group: string): Choice => ({ id, name: id, group, art: undefined });
const pictures = [
	...['mum', 'dad', 'nan', 'me'].map((id) => choice(id, 'people')),
	...['dog', 'cat'].map((id) => choice(id, 'pets'))
];
const ids = (all: readonly Choice[] = []) => all.map(({ id }) => id);
const looking = (offered: { own?: Choice[]; used?: Choice[] } = {}) =>
	new Looking(() => ({ pictures, own: [], used: [], choices: 3, ...offered }));

test('as many at once as the age has, and the rest in turn', () => {
	const pad = looking();
	expect(pad.kinds.map(({ key }) => key)).toEqual(['group people', 'group pets']);
	expect(ids(pad.page.shown)).toEqual(['mum', 'dad', 'nan']);
	pad.more();
	expect(ids(pad.page.shown)).toEqual(['me']);
	pad.more();
	expect(ids(pad.page.shown)).toEqual(['mum', 'dad', 'nan']);
});

test('what was used before comes first, unless the page has its own', () => {
	const used = [choice('cat', 'pets')];
	expect(ids(looking({ used }).page.shown)).toEqual(['cat']);
	const own = [choice('oar', '')];
	expect(ids(looking({ used, own }).page.shown)).toEqual(['oar']);
});

test('what is looked for by name is found in every kind, from its beginning', () => {
	const pad = looking();
	pad.more();
	pad.typed = 'ca';
	expect(ids(pad.page.shown)).toEqual(['cat']);
	pad.typed = 'zz';
	expect(pad.found).toEqual([]);
	pad.choose('group pets');
	expect(pad.typed).toBe('');
	expect(ids(pad.page.shown)).toEqual(['dog', 'cat']);
});
