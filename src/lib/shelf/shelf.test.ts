import { expect, test } from 'vitest';
import { readArt } from '#lib/base/art.ts';
import { defaults } from '#lib/people/bands.ts';
import { feelingArt } from './feelings.ts';
import { gather, loadPictures } from './pictures.ts';
import { ours } from './ours.ts';
import { fallbacks, loadActivity, NoSuchActivity, shelf, Shelves } from './shelf.ts';

test('the shelf lists what there is by name', () => {
	const list = shelf();
	const names = list.map(({ name }) => name);
	expect(names).toContain('Sorting mat');
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
	expect(list.find(({ id }) => id === 'three-houses')).toMatchObject({
		family: 'three-questions'
	});
});

test('an activity brings its own drawings, and the shelf’s where it has none', async () => {
	const { art } = await loadActivity('how-was-today');
	const faces = await feelingArt();
	expect(art['happy']).toBe(faces['happy']);
	expect(art['listened']).toContain('<svg');
	expect(art['dog']).toBeUndefined();
});

test('a cover can be had without the rest', async () => {
	const shelves = new Shelves(ours);
	expect(await shelves.cover('three-houses')).toBe((await loadActivity('three-houses')).cover);
	expect(await shelves.cover('nothing')).toBe('');
});

test('what is not there is refused by name', async () => {
	await expect(loadActivity('four-houses')).rejects.toThrow(NoSuchActivity);
});

test('a language falls back on its root, then on English', () => {
	expect(fallbacks('pl-x-easy')).toEqual(['pl-x-easy', 'pl-x', 'pl', 'en']);
	expect(fallbacks('en')).toEqual(['en']);
});

test('easy English stands before English, ref by ref', async () => {
	const { words } = await loadActivity('three-houses');
	const easy = await words('en-x-easy');
	expect(easy['houses/feel-worries']).toBe('How does that feel?');
	expect(easy['houses/feel-worries@teen']).toBeUndefined();
	expect(easy['adaptation/lists']).toBe('Three plain lists');
});

test('every feeling the bands offer has a face', async () => {
	const faces = await feelingArt();
	for (const name of new Set(Object.values(defaults).flatMap(({ feelings }) => feelings))) {
		expect(() => readArt(faces[name] ?? ''), name).not.toThrow();
	}
});

test('every picture can be drawn', async () => {
	const { all, drawing } = await loadPictures();
	expect(all.length).toBeGreaterThan(40);
	for (const { id } of all) expect(drawing(id), id).toBeDefined();
});

test('pictures are found by name, then by other words, then by how they begin', () => {
	const row = (id: string, name: string, ...synonyms: string[]) => ({
		...{ id, name, synonyms, group: '', art: '<svg viewBox="0 0 1 1"/>' }
	});
	const { find, drawing } = gather([
		row('caravan', 'caravan'),
		row('bus', 'bus', 'car'),
		row('car', 'car'),
		row('foster-carer', 'foster carer')
	]);
	expect(find(' Car ').map(({ id }) => id)).toEqual(['car', 'bus', 'caravan', 'foster-carer']);
	expect(find('  ')).toEqual([]);
	expect(drawing('nothing')).toBeUndefined();
});
