/** What every folder under `activities/` promises. A new folder is tested by being there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessWays } from '#lib/activity/access.ts';
import { checkPrompts, findBanned } from '#lib/activity/prompts.ts';
import { bands, meantFor } from '#lib/activity/schema.ts';
import { readArt } from '#lib/base/art.ts';
import { sections, steps } from '#lib/shelf/guide.ts';
import { loadPictures } from '#lib/shelf/pictures.ts';
import { loadActivity, shelf } from '#lib/shelf/shelf.ts';
import {
	combinations,
	fit,
	languagesOf,
	namesOn,
	outside,
	picturesNamed,
	tooLong,
	unknownIn,
	voiceNames,
	wanting,
	wordsIn
} from './contract.ts';

/** Every combination of adaptations is tried; a busy machine takes its time. */
const slow = { timeout: 180_000 };
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const looks = ['story', 'bright', 'plain'] as const;
const metaphors =
	/\b(house|wizard|fair(y|ies)|spell|magic|wand|island|monster|dream|imagine|pretend|live here)/i;

const folders = readdirSync('activities', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

test('every folder stands on the shelf, once', () => {
	expect(
		shelf()
			.map(({ id }) => id)
			.sort()
	).toEqual([...folders].sort());
});

describe.each(folders)('%s', slow, (id) => {
	const folder = `activities/${id}`;

	test('has everything an activity needs', async () => {
		expect(id).toMatch(kebab);
		for (const file of ['activity.ts', 'locales/en.json', 'guide/en.md', 'cover.svg']) {
			expect(existsSync(`${folder}/${file}`), file).toBe(true);
		}
		expect(readArt((await loadActivity(id)).cover).box).toEqual([0, 0, 480, 320]);
	});

	test('is plain data: one import, of a type, and nothing that runs', () => {
		const source = readFileSync(`${folder}/activity.ts`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
		expect(source.match(/^\s*import .*$/gm)).toEqual([
			"import type { Activity } from '#lib/activity/schema.ts';"
		]);
		expect(source.trim()).toMatch(/^import type .*\s*export default \{[\s\S]*\} satisfies Activity;$/);
		expect(source).not.toMatch(/=>|\bfunction\b|\bimport\(|\bconst\b|\blet\b/);
	});

	test('has a guide in its seven sections', async () => {
		const guide = await (await loadActivity(id)).guide('en');
		expect(guide.map(({ heading }) => heading)).toEqual(sections);
		const method = guide.find(({ heading }) => heading === 'Methodology');
		expect(method?.steps.map(({ heading }) => heading)).toEqual(steps);
		for (const { heading, blocks, steps } of guide) {
			expect([...blocks, ...steps.flatMap((step) => step.blocks)].length, heading).toBeGreaterThan(0);
		}
	});

	test('names only what is there, in voices that are heard', async () => {
		const { definition } = await loadActivity(id);
		for (const language of languagesOf(folder)) {
			expect(unknownIn(wordsIn(folder, language), definition), language).toEqual([]);
		}
	});

	test('keeps the rules for questions, in every language and voice', async () => {
		const activity = await loadActivity(id);
		for (const language of languagesOf(folder)) {
			expect(checkPrompts(activity.definition, await activity.words(language)), language).toEqual([]);
		}
	});

	test('uses drawings that are there, small and readable', async () => {
		const { definition, art } = await loadActivity(id);
		const { drawing } = await loadPictures();
		for (const file of existsSync(`${folder}/art`) ? readdirSync(`${folder}/art`) : []) {
			expect(file).toMatch(/^[a-z0-9-]+(@(story|bright|plain))?(@tall)?\.svg$/);
			// A child who picks the shelf's picture would put this drawing instead.
			expect(drawing(file.replace(/[@.].*/, '')), `${file} has the name of a picture`).toBeUndefined();
			expect(readFileSync(`${folder}/art/${file}`).length, file).toBeLessThan(40_000);
		}
		for (const name of picturesNamed(definition)) expect(art[name], name).toBeDefined();
		for (const [name, source] of Object.entries(art)) expect(() => readArt(source), name).not.toThrow();
	});

	test('adaptations can be told apart, and say what they are for', async () => {
		const { definition, words } = await loadActivity(id);
		const english = await words('en');
		for (const one of definition.adaptations) {
			const { id, excludes } = one;
			expect(english[`adaptation/${id}`], id).toBeTruthy();
			expect(english[`adaptation/${id}/why`], id).toBeTruthy();
			expect(voiceNames.has(id), `${id} is the name of a voice`).toBe(false);
			expect(voiceNames.has(id.split('-')[0] ?? ''), `${id} begins like a voice`).toBe(false);
			for (const other of excludes) {
				expect(
					definition.adaptations.some((one) => one.id === other),
					other
				).toBe(true);
			}
			for (const [axis, ways] of meantFor(one).flatMap((someone) => Object.entries(someone))) {
				const known: readonly string[] = axis === 'bands' ? bands : accessWays[axis as 'reading'];
				for (const way of ways ?? []) expect(known, `${id} ${axis}`).toContain(way);
			}
		}
	});

	test('every adaptation, alone and together, gives a sheet that can be shown', async () => {
		const activity = await loadActivity(id);
		for (const band of activity.definition.bands) {
			for (const chosen of combinations(activity.definition, band)) {
				for (const look of looks) {
					const { sheet, skipped, on } = await fit(activity, band, 'everyday', chosen, 'en', look);
					const about = `${band} ${look} ${on.join('+')}`;
					expect(skipped, about).toEqual([]);
					expect([...on].sort(), about).toEqual(namesOn(chosen));
					for (const form of ['wide', 'tall'] as const) {
						for (const direction of ['ltr', 'rtl'] as const) {
							const problems = outside({ ...sheet, direction }, form);
							expect(problems, `${about} ${form} ${direction}`).toEqual([]);
						}
					}
				}
			}
		}
	});

	test('speaks to every band and in every way, plainly and not too long', async () => {
		const activity = await loadActivity(id);
		for (const band of activity.definition.bands) {
			for (const language of languagesOf(folder).filter((code) => code.startsWith('en'))) {
				for (const wording of accessWays.wording) {
					for (const chosen of [{}, ...combinations(activity.definition, band)]) {
						const { sheet, skipped, on } = await fit(activity, band, wording, chosen, language);
						const about = `${band} ${language} ${wording} ${on.join('+')}`;
						expect(skipped, about).toEqual([]);
						expect(wanting(sheet), about).toEqual([]);
						expect(tooLong(sheet), about).toEqual([]);
						if (activity.definition.for !== 'practitioner') {
							expect(findBanned(Object.values(sheet.words).join(' \n')), about).toEqual([]);
						}
						if (wording === 'literal') {
							const found = Object.entries(sheet.words).filter(([, text]) => metaphors.test(text));
							expect(found, about).toEqual([]);
						}
					}
				}
			}
		}
	});

	test('says to someone who takes words exactly how many there are and when it ends', async () => {
		const activity = await loadActivity(id);
		for (const band of activity.definition.bands) {
			const { sheet } = await fit(activity, band, 'literal', {}, 'en');
			expect(sheet.words['purpose'], band).toMatch(/\b(one|two|three|four|five|six) \w+/i);
			expect(sheet.words['purpose'], band).toMatch(/\b(ends|stop)\b/i);
		}
	});
});

test('no one hears of houses where lists or rooms take their place', async () => {
	const activity = await loadActivity('three-houses');
	for (const band of activity.definition.bands) {
		for (const chosen of combinations(activity.definition, band)) {
			if (!chosen['lists'] && !chosen['rooms']) continue;
			for (const language of ['en', 'en-x-easy']) {
				const { sheet, on } = await fit(activity, band, 'everyday', chosen, language);
				expect(Object.values(sheet.words).join('\n'), `${band} ${on.join('+')}`).not.toMatch(/house/i);
			}
		}
	}
});
