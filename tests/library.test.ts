/** What the library promises as a whole, and that a mistake in any folder is caught. */
import { describe, expect, test } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import { checkPrompts, findBanned } from '#lib/activity/prompts.ts';
import { bands, families, readActivity, topics, type Activity } from '#lib/activity/schema.ts';
import type { Words } from '#lib/activity/text.ts';
import { readArt } from '#lib/base/art.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import { loadActivity, shelf, type Opened } from '#lib/shelf/shelf.ts';
import { outside, picturesNamed, tooLong, unknownIn, wanting } from './contract.ts';

/** Days and what they are made of: the founding documents name these first. */
const named = [
	...['three-houses', 'wizard-and-fairy', 'my-school-day', 'my-weekend', 'different-days', 'babys-day'],
	...['little-ones-day', 'my-day-with-my-help', 'my-24-hours', 'weekly-suns', 'good-day-bad-day'],
	...['my-day-now', 'every-day-sometimes-never', 'nought-to-ten', 'feelings-thermometer', 'faces'],
	...['ladder', 'weather-inside', 'jars', 'body-map', 'sorting-mat', 'worry-box', 'three-wishes'],
	...['islands', 'circles', 'family-my-way', 'world-map', 'safe-hand', 'friends', 'my-home'],
	...['bed-and-night', 'my-school', 'brothers-and-sisters', 'looking-after-me', 'my-plate', 'my-health'],
	...['my-shield', 'life-road', 'comic-of-a-day', 'my-questions', 'safe-place', 'calm-kit'],
	...['wellbeing-wheel', 'what-i-carry', 'parents-day', 'what-helps', 'before-the-visit'],
	...['after-the-visit', 'how-was-today', 'blank-page']
];

describe('the library', () => {
	const all = shelf();
	const children = all.filter((one) => one.for === 'child');

	test('has everything it was asked to have', () => {
		const ids = all.map(({ id }) => id);
		expect(named.filter((id) => !ids.includes(id))).toEqual([]);
		expect(all.length).toBeGreaterThanOrEqual(40);
	});

	test.each(['b1', 'b2', 'b3', 'b4', 'b5'] as const)('has six or more for %s', (band) => {
		expect(children.filter((one) => one.bands.includes(band)).length).toBeGreaterThanOrEqual(6);
	});

	test('has two or more for babies, by watching', async () => {
		const babies = children.filter((one) => one.bands.includes('b0'));
		expect(babies.length).toBeGreaterThanOrEqual(2);
		for (const { id } of babies) {
			const parts = (await loadActivity(id)).definition.pages.flatMap((page) => page.parts);
			expect(
				parts.every(({ watched }) => watched),
				id
			).toBe(true);
		}
	}, 60_000);

	test('has three or more for parents and carers, and two for the practitioner', () => {
		expect(all.filter((one) => one.for === 'parent').length).toBeGreaterThanOrEqual(3);
		expect(all.filter((one) => one.for === 'practitioner').length).toBeGreaterThanOrEqual(2);
	});

	test.each(families)('has two or more of the family %s', (family) => {
		expect(all.filter((one) => one.family === family).length).toBeGreaterThanOrEqual(2);
	});

	test.each(topics)('has four or more that open %s', (topic) => {
		expect(all.filter((one) => one.topics.includes(topic)).length).toBeGreaterThanOrEqual(4);
	});

	test('plays every kind of part', async () => {
		const definitions = await Promise.all(all.map(async ({ id }) => (await loadActivity(id)).definition));
		const kinds = definitions.flatMap(({ pages }) =>
			pages.flatMap(({ parts }) => parts.map(({ kind }) => kind))
		);
		expect([...new Set(kinds)].sort()).toEqual(
			['dial', 'drawing', 'figure', 'people', 'scale', 'sort', 'track', 'zones'].sort()
		);
	}, 60_000);

	test('names two good ones or more to do next, each on the shelf and not itself', async () => {
		for (const { id } of all) {
			const { next } = (await loadActivity(id)).definition;
			expect(next.length, id).toBeGreaterThanOrEqual(2);
			for (const other of next) {
				expect(other, id).not.toBe(id);
				expect(
					all.some((one) => one.id === other),
					`${id}: ${other}`
				).toBe(true);
			}
		}
	}, 60_000);

	test('leads from children’s to children’s, and to what is there for someone of the same age', async () => {
		for (const { id, for: whose, bands } of all) {
			for (const other of (await loadActivity(id)).definition.next) {
				const led = all.find((one) => one.id === other);
				if (whose === 'child') expect(led?.for, `${id}: ${other}`).toBe('child');
				// There are two for babies; a baby will be two.
				const ages = bands.includes('b0') ? [...bands, 'b1'] : bands;
				expect(
					led?.bands.some((band) => ages.includes(band)),
					`${id}: ${other}`
				).toBe(true);
			}
		}
	}, 60_000);

	test('holds one part on each page, and an outline as wide and high as it says', async () => {
		for (const { id } of all) {
			const { definition, art } = await loadActivity(id);
			for (const { parts } of definition.pages) {
				expect(parts, id).toHaveLength(1);
				for (const part of parts) {
					if (part.kind !== 'figure' || !part.outline) continue;
					const [, , width, height] = readArt(art[part.outline] ?? '').box;
					expect(width / height, `${id}/${part.outline}`).toBeCloseTo(part.ratio, 1);
				}
			}
		}
	}, 60_000);
});

describe('a mistake is caught', () => {
	const sheetOf = async (activity: Opened, chosen: Record<string, boolean> = {}) =>
		fitSheet(activity, { person: { band: 'b2', access: plainAccess() }, chosen });
	/** Three houses, with words that say something else. */
	async function saying(change: Words): Promise<{ activity: Opened; words: Words }> {
		const activity = await loadActivity('three-houses');
		const words: Words = { ...(await activity.words('en')), ...change };
		return { activity: { ...activity, words: () => Promise.resolve(words) }, words };
	}

	test('a leading question', async () => {
		const { activity, words } = await saying({ 'houses/more-good': 'Isn’t it nice at home?' });
		expect(checkPrompts(activity.definition, words)).toEqual(['houses/more-good: “Isn’t it” leads']);
	});

	test('a first question that is not open, and a choice with nothing open after it', async () => {
		const { definition, words } = await loadActivity('three-houses');
		const broken = structuredClone(definition);
		const [part] = broken.pages[0]?.parts ?? [];
		for (const prompt of part?.prompts ?? []) prompt.kind = 'choice';
		const problems = checkPrompts(broken, await words('en'));
		expect(problems).toContain('houses/worries: the first question must be open');
		expect(problems).toContain('houses/tell-worries: a choice must be followed by an open question');
	});

	test('a missing voice', async () => {
		const { activity, words } = await saying({});
		const mute = Object.fromEntries(
			Object.entries(words).filter(([key]) => !key.startsWith('houses/tell-good'))
		);
		const { sheet } = await sheetOf({ ...activity, words: () => Promise.resolve(mute) });
		expect(wanting(sheet)).toEqual(['houses/tell-good']);
		expect(checkPrompts(activity.definition, mute)).toContain('houses/tell-good: there are no words for it');
	});

	test('a voice that nobody hears, and words about what is not there', async () => {
		const { activity, words } = await saying({ 'houses/good@grown': 'Hm', 'houses/shed': 'Shed' });
		expect(unknownIn(words, activity.definition)).toEqual(['houses/good@grown', 'houses/shed']);
	});

	test('a picture that does not exist', async () => {
		const { definition, art } = await loadActivity('three-houses');
		const broken = structuredClone(definition);
		const [place] = broken.pages[0]?.parts[0]?.places ?? [];
		if (place) place.picture = 'palace';
		expect(picturesNamed(broken).filter((name) => !art[name])).toEqual(['palace']);
	});

	test('an adaptation that no longer fits', async () => {
		const activity = await loadActivity('three-houses');
		const definition = structuredClone(activity.definition);
		definition.adaptations.push({
			...{ id: 'no-attic', excludes: [] },
			operations: [{ do: 'remove', ref: 'houses/attic' }]
		});
		const { skipped } = await sheetOf({ ...activity, definition }, { 'no-attic': true });
		expect(skipped).toMatchObject([{ from: 'no-attic', why: 'no such place or part' }]);
	});

	test('a word no child should meet', async () => {
		const { activity, words } = await saying({ 'houses/good': 'Your placement' });
		const { sheet } = await sheetOf(activity);
		expect(findBanned(Object.values(sheet.words).join('\n'))).toEqual(['placement']);
		const asked = { ...words, 'houses/more-good': 'Tell me about your siblings.' };
		expect(checkPrompts(activity.definition, asked)).toEqual([
			'houses/more-good: “siblings” is not for children or parents'
		]);
	});

	test('a question too long for its age', async () => {
		const long = 'Tell me all about one good thing that is in this very big house here';
		const { activity } = await saying({ 'houses/tell-good': long, 'houses/tell-good@b2': long });
		expect(tooLong((await sheetOf(activity)).sheet)).toEqual([long]);
	});

	test('a name too long for its place, and a place beside the sheet', async () => {
		const name = 'The house where everything that is good for me can be found';
		const { activity } = await saying({ 'houses/good': name, 'houses/good@b2': name });
		const { sheet } = await sheetOf(activity);
		expect(outside(sheet, 'wide')).toEqual([`“${name}” is too long for its place`]);
		const [place] = sheet.pages[0]?.parts[0]?.places ?? [];
		if (place) place.box = [900, 600, 300, 300];
		expect(outside(sheet, 'wide').join()).toContain('houses/worries at');
	});

	test.each([
		['<svg viewBox="0 0 9 9"><script>go()</script></svg>', 'element script'],
		['<svg viewBox="0 0 9 9"><a href="https://example.org"><path d="M0 0"/></a></svg>', 'attribute href'],
		['<svg viewBox="0 0 9 9"><path d="M0 0" onload="go()"/></svg>', 'attribute onload'],
		['<svg viewBox="0 0 9 9"><path d="M0 0" fill="url(#x)"/></svg>', 'colour url(#x)'],
		['<svg viewBox="0 0 9 9"><text>hello</text></svg>', 'element text']
	])('a drawing with something else in it: %s', (svg, what) => {
		expect(() => readArt(svg)).toThrow(what);
	});

	test.each<[string, (activity: Activity & { pages: { parts: object[] }[] }) => unknown]>([
		['houses: twice', ({ pages }) => pages[0]?.parts.push({ kind: 'drawing', id: 'houses' })],
		['family', (activity) => Object.assign(activity, { family: 'magic' })],
		['bands', (activity) => Object.assign(activity, { bands: [] })],
		['score', (activity) => Object.assign(activity, { score: 5 })]
	])('in the definition: %s', async (what, plant) => {
		const { definition } = await loadActivity('three-houses');
		const broken = structuredClone(definition);
		plant(broken);
		expect(() => readActivity(broken)).toThrow(what);
	});

	test('every band is one the library knows', () => {
		expect(shelf().flatMap((one) => one.bands.filter((band) => !bands.includes(band)))).toEqual([]);
	});
});
