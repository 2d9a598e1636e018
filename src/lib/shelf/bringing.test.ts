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
		expect(await refusals(await changed((file) => Object.assign(file, { version: 3 })))).toEqual(['newer']);
		expect(await refusals(`"${'x'.repeat(2_000_001)}"`)).toEqual(['large']);
	});

	const good = '\x1aE\xdf\xa3....webm....A_OPUS';
	const voice = (rest: object = {}) => ({
		...{ text: 'Good house', language: 'en', spoken: 'ti', by: 'Sam', seconds: 2, sound: btoa(good) },
		...rest
	});
	const withVoices = (voices: readonly object[], version = 2) =>
		changed((file) => void Object.assign(file, { version, voices }));

	test('nothing about voices that are what they say', async () => {
		const { file } = await bring(await withVoices([voice(), voice({ by: '', spoken: 'pa-Arab' })]));
		expect(file.voices).toEqual([voice(), voice({ by: '', spoken: 'pa-Arab' })]);
	});

	test.each<[string, object, string]>([
		['markup', { sound: btoa('<svg><script>alert(1)</script></svg>') }, 'sound voices.0 Good house'],
		['a picture', { sound: btoa('\x89PNG\r\n\x1a\n') }, 'sound voices.0 Good house'],
		['a film', { sound: btoa(`${good}V_VP9`) }, 'sound voices.0 Good house'],
		['no base64', { sound: 'data:audio/webm;base64,GkXf' }, 'sound voices.0 Good house'],
		['nothing at all', { sound: '' }, 'sound voices.0 Good house'],
		['too much sound', { sound: btoa(good + ' '.repeat(1_000_000)) }, 'sound-large voices.0 Good house'],
		['no sound', { sound: undefined }, 'missing voices.0.sound'],
		['a sound that is a number', { sound: 7 }, 'shape voices.0.sound'],
		['hours', { seconds: 3600 }, 'range voices.0.seconds 3600'],
		['less than nothing', { seconds: -1 }, 'range voices.0.seconds -1'],
		['a language that is none', { spoken: '../en' }, 'id voices.0.spoken ../en'],
		['no text', { text: '' }, 'empty voices.0.text'],
		['a long name', { by: 'x'.repeat(61) }, 'range voices.0.by 61'],
		['something of its own', { href: 'https://example.org' }, 'unknown voices.0.href']
	])('a voice that is %s', async (_name, rest, said) => {
		expect(await refusals(await withVoices([voice(rest)]))).toEqual([said]);
	});

	test('voices in a form that had none, and more of them than anyone could have spoken', async () => {
		expect(await refusals(await withVoices([voice()], 1))).toEqual(['unknown voices']);
		expect(await refusals(await withVoices([]))).toEqual(['empty voices']);
		expect(await refusals(await withVoices(Array.from({ length: 601 }, () => voice())))).toEqual([
			'voices-many voices 600'
		]);
	});

	test('a file that is large without its voices, or too large with them', async () => {
		const wide = await changed((file) => {
			Object.assign(file, { version: 2, voices: [voice()], guides: { en: 'x'.repeat(2_000_001) } });
		});
		expect(await refusals(wide)).toEqual(['large']);
		expect(await refusals(' '.repeat(32_000_001))).toEqual(['large']);
		const many = Array.from({ length: 30 }, () => voice({ sound: btoa(good + ' '.repeat(100_000)) }));
		expect(await refusals(await withVoices(many))).toEqual([]);
	});

	test('whatever is done to a voice, it is refused in words or is a sound', async () => {
		let seed = 7;
		const chance = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
		const base = await withVoices([voice()]);
		const at = base.indexOf('"voices"');
		for (let i = 0; i < 200; i++) {
			const spot = at + chance(base.length - at);
			const text = base.slice(0, spot) + String.fromCharCode(32 + chance(95)) + base.slice(spot + 1);
			const found = await refusals(text);
			expect(found.every((one) => !one.includes('undefined'))).toBe(true);
			if (!found.length) expect((await bring(text)).file.voices).toHaveLength(1);
		}
	}, 120_000);

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
