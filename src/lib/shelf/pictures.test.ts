/** What every picture to place promises. A new row is tested by being there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import child from '#lib/words/locales/en/child.json';
import { feelingArt } from './feelings.ts';
import { loadPictures } from './pictures.ts';
import catalogue from './pictures/pictures.json';

const faces = await feelingArt();
const rows = catalogue.pictures;
const folder = 'src/lib/shelf/pictures';
const sets = {
	own: { licence: 'Apache-2.0', text: 'LICENSES/Apache-2.0.txt' },
	'fluent-emoji-flat': { licence: 'MIT', text: 'LICENSES/MIT-fluent-emoji.txt' },
	noto: { licence: 'Apache-2.0', text: 'LICENSES/Apache-2.0.txt' }
};

test.each(rows)('$id has a name, a group, a licence and a source', (row) => {
	expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	expect(row.name.trim()).not.toBe('');
	expect(row.synonyms.length).toBeGreaterThan(0);
	expect(new Set(row.synonyms).size, 'a word twice').toBe(row.synonyms.length);
	expect(row.source).not.toBe('');
	const set = sets[row.set as keyof typeof sets];
	expect(row.licence).toBe(set.licence);
	expect(existsSync(set.text), set.text).toBe(true);
	expect(row.set === 'own' || 'icon' in row).toBe(true);
	const source = readFileSync(`${folder}/${row.id}.svg`, 'utf8');
	expect(source).toContain('viewBox="0 0 72 72"');
	expect(source.includes('var(--skin'), 'skin').toBe(row.skin);
	expect(source.length).toBeLessThan(8000);
});

test('an id is there once, drawn, and no feeling’s', () => {
	const ids = rows.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));
	expect(files.sort()).toEqual(ids.map((id) => `${id}.svg`).sort());
	expect(ids.filter((id) => id in faces)).toEqual([]);
});

test('groups stand in the order of their names in the catalogue', () => {
	const groups = rows.map(({ group }) => group);
	expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual(Object.keys(child.tools.group));
});

test.each([
	['ammi', 'mum'],
	['pagri', 'person-in-turban'],
	['zimmer', 'walking-frame-user'],
	['rent', 'bills'],
	['roti', 'flatbread'],
	['bed wetting', 'wet-bed'],
	['masjid', 'mosque'],
	['afraid', 'frightened'],
	['do not know', 'not-sure'],
	['AAC', 'talker'],
	['food bank', 'tin'],
	['BSL', 'signing'],
	['smack', 'hitting'],
	['Childline', 'helpline']
])('“%s” finds a picture', async (asked, id) => {
	const { find } = await loadPictures();
	expect(find(asked).map((picture) => picture.id)).toContain(id);
});

test('whoever cannot speak finds what it takes to tell', async () => {
	const { find } = await loadPictures();
	const words =
		'mum,teacher,head,tummy,private parts,hurt,scared,hungry,stop,not safe,something else,yes,no,help';
	for (const word of words.split(',')) expect(find(word)[0]?.name, word).toBe(word);
});
