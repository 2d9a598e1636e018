import { describe, expect, test } from 'vitest';
import { accessWays, plainAccess } from '#lib/activity/access.ts';
import { NotAnActivityFile, type ActivityFile } from '#lib/activity/file.ts';
import type { OwnAdaptation } from '#lib/activity/own.ts';
import { bring } from './bringing.ts';
import { fileOf, freeId, sourceOf } from './brought.ts';
import { fitSheet } from './fit.ts';
import { ours } from './ours.ts';
import { searchOver } from './search.ts';
import { contents } from 'virtual:contents';
import { openSource, Shelves } from './shelf.ts';
import { insideOf, spineOf } from './source.ts';

const shelves = new Shelves(ours);
const fileFor = (id: string, along: readonly OwnAdaptation[] = []) => fileOf(shelves.source(id), along, 'en');

/** A file of three houses, with something changed in it. */
async function changed(change: (file: ActivityFile & Record<string, unknown>) => void): Promise<string> {
	const file = structuredClone(await fileFor('three-houses')) as ActivityFile & Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
}

/** What refuses a text, as `what where said`. */
async function refusals(text: string): Promise<string[]> {
	try {
		await bring(text);
		return [];
	} catch (error) {
		if (!(error instanceof NotAnActivityFile)) throw error;
		return error.faults.map(({ what, where, said }) => [what, where, said].filter(Boolean).join(' '));
	}
}

const own: OwnAdaptation = {
	...{ version: 1, id: 'own-k2', activity: 'three-houses', edition: 1, name: 'With a dog', why: 'He asked.' },
	operations: [
		{ do: 'remove', ref: 'houses/dreams' },
		{ do: 'add', ref: 'houses', to: 'things', what: { id: 'own-dog', picture: 'dog' } },
		{ do: 'reword', ref: 'houses/own-dog', text: { en: 'Biscuit' } }
	]
};

describe('a file that was saved and brought in', () => {
	test.each(['three-houses', 'sorting-mat', 'how-was-today', 'my-home', 'weekly-suns'])(
		'%s gives the same sheets in every band, wording, adaptation and look',
		{ timeout: 60_000 },
		async (id) => {
			const before = await shelves.open(id);
			const { file, warnings } = await bring(JSON.stringify(await fileFor(id)));
			expect(warnings).toEqual([]);
			const after = await openSource(sourceOf(file), 'en');
			expect(after).toMatchObject({ name: before.name, purpose: before.purpose, cover: before.cover });
			expect(await after.guide('en')).toEqual(await before.guide('en'));
			const chosen = [{}, ...before.definition.adaptations.map((one) => ({ [one.id]: true }))];
			for (const band of before.definition.bands) {
				for (const wording of accessWays.wording) {
					for (const one of chosen) {
						const person = { band, access: { ...plainAccess(), wording } };
						const choices = { person, chosen: one as Record<string, boolean> };
						expect(await fitSheet(after, choices)).toEqual(await fitSheet(before, choices));
					}
				}
			}
		}
	);

	test('brings own adaptations along as its own, by their names', async () => {
		const { file } = await bring(JSON.stringify(await fileFor('three-houses', [own])));
		const opened = await openSource(sourceOf(file), 'en');
		expect((await opened.words('en'))['adaptation/own-k2']).toBe('With a dog');
		const person = { band: 'b3', access: plainAccess() } as const;
		const { sheet, on, skipped } = await fitSheet(opened, { person, chosen: { 'own-k2': true } });
		expect(skipped).toEqual([]);
		expect(on).toEqual(['own-k2']);
		expect(sheet.words['houses/own-dog']).toBe('Biscuit');
	});

	test('is a text without anything of the shelf’s own pictures', async () => {
		const { art } = await fileFor('three-houses', [own]);
		expect(Object.keys(art)).not.toContain('dog');
	});
});

test('a spine made at run time is the one the build writes, and so is what can be searched', async () => {
	for (const source of ours) {
		const { definition, words } = await fileOf(source, [], 'en');
		expect(spineOf(source.spine.id, definition, words)).toEqual(source.spine);
		const inside = contents.find(({ id }) => id === source.spine.id)?.words;
		expect(insideOf(definition, words)).toEqual(inside);
	}
});

test('what was brought in is found by its own words', async () => {
	const file = await fileFor('three-houses');
	const en = { ...file.words['en'], name: 'Lighthouse', 'houses/good': 'Zebra corner' };
	const source = sourceOf({ ...file, id: 'lights', words: { en } });
	const all = new Shelves([...ours, source]);
	const find = searchOver(
		all.list(),
		'en',
		() => '',
		(id) => all.source(id).inside
	);
	expect(find('zebra')[0]).toBe('lights');
	expect(find('lighthouse')[0]).toBe('lights');
});

describe('refuses, and says everything that is wrong', () => {
	test('what is no file of ours', async () => {
		expect(await refusals('{ "kind": "own-words-')).toEqual(['not-json']);
		expect(await refusals('[1, 2]')).toEqual(['not-ours']);
		expect(await refusals('null')).toEqual(['not-ours']);
		expect(await refusals(await changed((file) => Object.assign(file, { version: 2 })))).toEqual(['newer']);
		expect(await refusals(`"${'x'.repeat(2_000_001)}"`)).toEqual(['large']);
	});

	test('a definition that is none, all of it at once', async () => {
		const text = await changed((file) => {
			const { definition } = file as unknown as { definition: Record<string, unknown> };
			delete definition['edition'];
			definition['family'] = 'stars';
			definition['script'] = 'alert(1)';
			definition['id'] = undefined;
			delete (file as Record<string, unknown>)['guides'];
		});
		expect(await refusals(text)).toEqual([
			'missing guides',
			'missing edition',
			expect.stringMatching(/^choice family three-questions, day/),
			'unknown script'
		]);
	});

	test('ids that stand there twice and questions about nothing', async () => {
		const text = await changed(({ definition }) => {
			const [part] = definition.pages[0]?.parts ?? [];
			part?.places.push({ id: 'good' });
			part?.prompts.push({ id: 'tell-cellar', kind: 'open', place: 'cellar' });
		});
		expect(await refusals(text)).toEqual(['twice houses/good', 'no-place houses/tell-cellar cellar']);
	});

	test('a place without a name, and one that is named in other voices alone', async () => {
		const text = await changed((file) => {
			const en: Record<string, string> = { ...file.words['en'], 'houses/good@b2': 'Good' };
			delete en['houses/good'];
			file.words = { en };
		});
		expect(await refusals(text)).toContain('no-words houses/good');
	});

	test('a picture that is nowhere', async () => {
		const text = await changed(({ definition }) => {
			const [part] = definition.pages[0]?.parts ?? [];
			part?.things.push({ id: 'unicorn', picture: 'unicorn-on-the-moon' });
		});
		expect(await refusals(text)).toEqual(['no-words houses/unicorn', 'no-picture unicorn-on-the-moon']);
	});

	test.each([
		['<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>', 'element script'],
		['<svg viewBox="0 0 9 9" onload="alert(1)"/>', 'attribute onload'],
		['<svg viewBox="0 0 9 9"><a href="https://example.org"><path d="M0 0"/></a></svg>', 'attribute href'],
		['<svg viewBox="0 0 9 9"><image/></svg>', 'element image'],
		['<svg viewBox="0 0 9 9"><path d="M0 0></svg>', 'tag'],
		['<svg viewBox="0 0 9 9"><path d="M0 0 url(x)"/></svg>', 'number'],
		[`<svg viewBox="0 0 9 9">${'<!--'.repeat(9000)}</svg>`, 'tag'],
		['<!DOCTYPE svg><svg viewBox="0 0 9 9"/>', 'tag'],
		['<svg viewBox="0 0 1e999 9"/>', 'number']
	])('a drawing that is more than a drawing: %#', async (svg, said) => {
		const text = await changed((file) => {
			file.art = { ...file.art, clown: svg };
			file.cover = '<svg viewBox="0 0 480 320"><style>*{}</style></svg>';
		});
		expect(await refusals(text)).toEqual(['art cover element style', `art clown ${said}`]);
	});

	test('a drawing with a name that is a way elsewhere, and one that is too large', async () => {
		const away = await changed((file) => (file.art = { '../../cover': '<svg viewBox="0 0 1 1"/>' }));
		expect((await refusals(away))[0]).toMatch(/^id art\.\.\.\/\.\.\/cover/);
		const large = await changed((file) => (file.art = { ...file.art, big: ' '.repeat(40_001) }));
		expect(await refusals(large)).toEqual(['art-large big']);
	});

	test('a guide that is more than text, with its line', async () => {
		const text = await changed((file) => (file.guides = { en: '## Aims\n\n<b>bold</b>' }));
		expect(await refusals(text)).toEqual(['guide en 3']);
	});

	test('more than a page could show', async () => {
		const text = await changed(({ definition }) => {
			const [part] = definition.pages[0]?.parts ?? [];
			for (let i = 0; i < 400; i++) part?.things.push({ id: `thing-${i}`, picture: 'dog' });
		});
		expect(await refusals(text)).toEqual(['too-much definition 300']);
	});
});

test('only warns of what the practitioner may decide', async () => {
	const text = await changed((file) => {
		const en = {
			...file.words['en'],
			'houses/tell-good': 'Does your mum shout?',
			'houses/tell-worries': 'What about the placement?'
		};
		file.words = { ...file.words, en };
		const { adaptations, pages } = file.definition;
		adaptations[0]?.operations.push({ do: 'remove', ref: 'houses/attic' });
		pages[0]?.parts[0]?.prompts.reverse();
		file.art = { ...file.art, dog: '<svg viewBox="0 0 9 9"/>' };
	});
	const { warnings } = await bring(text);
	const said = warnings.map(({ what, where, said }) => [what, where, said].filter(Boolean).join(' '));
	expect(said).toContain('leads houses/tell-good Does your mum');
	expect(said).toContain('banned houses/tell-worries placement');
	expect(said.some((one) => one.startsWith('left-out') && one.endsWith('houses/attic'))).toBe(true);
	expect(said.some((one) => one.startsWith('first-open'))).toBe(true);
	expect(said).toContain('art-name dog');
});

test('an id that is taken gets a number, and no id is the address of a page', () => {
	const taken = new Set(['a', 'a-2']);
	expect(freeId('a', (id) => taken.has(id))).toBe('a-3');
	expect(freeId('b', (id) => taken.has(id))).toBe('b');
	expect(freeId('bring-in', () => false)).toBe('bring-in-2');
});
