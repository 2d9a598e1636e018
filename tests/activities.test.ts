/** What every folder under `activities/` promises. A new folder is tested by being there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessWays, plainAccess } from '#lib/activity/access.ts';
import { refsOf } from '#lib/activity/adapt.ts';
import { checkPrompts, findBanned, longestPrompt } from '#lib/activity/prompts.ts';
import { bands, meantFor, type Adaptation, type Band, type Definition } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { refOf, type Words } from '#lib/activity/text.ts';
import { readArt } from '#lib/base/art.ts';
import { sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import type { TextShape } from '#lib/base/shapes.ts';
import { arrange, paint } from '#lib/parts/parts.ts';
import { defaults } from '#lib/people/bands.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import { sections, steps } from '#lib/shelf/guide.ts';
import { loadPictures } from '#lib/shelf/pictures.ts';
import { loadActivity, shelf, type Opened } from '#lib/shelf/shelf.ts';

/** Every combination of adaptations is tried; a busy machine takes its time. */
const slow = { timeout: 60_000 };
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

describe.each(folders)('%s', (id) => {
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
			const words = wordsIn(folder, language);
			const refs = refsKnown(definition);
			const unknown = Object.keys(words).filter(
				(key) => !refs.has(refOf(key)) || !isHeard(key.split('@')[1], definition)
			);
			expect(unknown, language).toEqual([]);
		}
	});

	test('keeps the rules for questions, in every language and voice', async () => {
		const activity = await loadActivity(id);
		for (const language of languagesOf(folder)) {
			expect(checkPrompts(activity.definition, await activity.words(language)), language).toEqual([]);
		}
	});

	test('uses drawings that are there, small and readable', slow, async () => {
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

	test('every adaptation, alone and together, gives a sheet that can be shown', slow, async () => {
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

	test('speaks to every band and in every way, plainly and not too long', slow, async () => {
		const activity = await loadActivity(id);
		for (const band of activity.definition.bands) {
			for (const language of languagesOf(folder).filter((code) => code.startsWith('en'))) {
				for (const wording of accessWays.wording) {
					for (const chosen of [{}, ...combinations(activity.definition, band)]) {
						const { sheet, on } = await fit(activity, band, wording, chosen, language);
						const about = `${band} ${language} ${wording} ${on.join('+')}`;
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

const voiceNames = new Set<string>([
	...[...bands, 'teen', 'little', 'easy', 'literal'],
	...bands.flatMap((band) => [`easy-${band}`, `literal-${band}`])
]);

function languagesOf(folder: string): string[] {
	return readdirSync(`${folder}/locales`).map((file) => file.replace(/\.json$/, ''));
}

function wordsIn(folder: string, language: string): Words {
	return JSON.parse(readFileSync(`${folder}/locales/${language}.json`, 'utf8')) as Words;
}

/** Everything words may be about, what adaptations add included. */
function refsKnown(definition: Definition): Set<string> {
	const known = new Set(['name', 'purpose']);
	for (const { id, parts } of definition.pages) {
		known.add(id);
		for (const part of parts) {
			known.add(part.id);
			for (const ref of refsOf(part)) known.add(ref);
			for (const place of part.places) known.add(`${part.id}/${place.id}/start`);
		}
	}
	for (const { id, operations } of definition.adaptations) {
		known.add(`adaptation/${id}`).add(`adaptation/${id}/why`);
		for (const operation of operations) {
			if (operation.do !== 'add') continue;
			const ref = `${operation.ref}/${String(operation.what['id'])}`;
			known.add(ref);
			if (operation.to === 'places') known.add(`${ref}/start`);
		}
	}
	return known;
}

function isHeard(voice: string | undefined, { adaptations }: Definition): boolean {
	if (voice === undefined || voiceNames.has(voice)) return true;
	return adaptations.some(
		({ id }) => voice === id || (voice.startsWith(`${id}-`) && voiceNames.has(voice.slice(id.length + 1)))
	);
}

function picturesNamed({ pages, adaptations }: Definition): string[] {
	const source = JSON.stringify([pages, adaptations]);
	const named = [...source.matchAll(/"(?:picture|backdrop|outline|centre)":"([^"]+)"/g)];
	const set = [...source.matchAll(/"field":"(?:picture|backdrop|outline|centre)","value":"([^"]+)"/g)];
	return [...named, ...set].map(([, name]) => name ?? '');
}

/** Every set of adaptations that may be on together in a band; each says yes or no to all of them. */
function combinations(definition: Definition, band: Band): Record<string, boolean>[] {
	const served = definition.adaptations.filter((one) => !one.bands || one.bands.includes(band));
	const sets = served.reduce<Adaptation[][]>(
		(all, one) => [
			...all,
			...all
				.filter((set) =>
					set.every((other) => !other.excludes.includes(one.id) && !one.excludes.includes(other.id))
				)
				.map((set) => [...set, one])
		],
		[[]]
	);
	return sets.map((set) =>
		Object.fromEntries(definition.adaptations.map((one) => [one.id, set.includes(one)]))
	);
}

function namesOn(chosen: Record<string, boolean>): string[] {
	return Object.keys(chosen)
		.filter((id) => chosen[id])
		.sort();
}

function fit(
	activity: Opened,
	band: Band,
	wording: (typeof accessWays.wording)[number],
	chosen: Record<string, boolean>,
	language: string,
	look?: (typeof looks)[number]
) {
	const access = { ...plainAccess(language), wording };
	return fitSheet(activity, { person: { band, access }, chosen, language, look });
}

/** Refs on the sheet without words. */
function wanting(sheet: Sheet): string[] {
	const parts = sheet.pages.flatMap((page) => page.parts);
	const starts = parts.flatMap((part) => part.places.map(({ id }) => `${part.id}/${id}/start`));
	return ['name', 'purpose', ...parts.flatMap(refsOf), ...starts].filter((ref) => !sheet.words[ref]?.trim());
}

function tooLong(sheet: Sheet): string[] {
	return sheet.pages
		.flatMap((page) => page.parts)
		.flatMap((part) => part.prompts.map(({ id }) => sheet.words[`${part.id}/${id}`] ?? ''))
		.filter((text) => (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length > longestPrompt[sheet.band]);
}

/** What lies outside the sheet, or does not fit where it stands. */
function outside(sheet: Sheet, form: Form): string[] {
	const whole = sheetBox(form);
	const problems: string[] = [];
	const hold = (what: string, box: Box) => {
		const inside =
			box[0] >= 0 && box[1] >= 0 && box[0] + box[2] <= whole[2] + 0.01 && box[1] + box[3] <= whole[3] + 0.01;
		if (!inside || box[2] <= 0 || box[3] <= 0) problems.push(`${what} at ${box.join(' ')}`);
	};
	const text = defaults[sheet.band].label;
	for (const part of sheet.pages.flatMap((page) => page.parts)) {
		for (const only of [undefined, ...part.places.map(({ id }) => id)]) {
			const view = { form, only };
			for (const [id, spot] of arrange(part, view, sheet.direction)) {
				hold(`${part.id}/${id}`, spot.box);
				hold(`${part.id}/${id} paper`, spot.paper);
				hold(`${part.id}/${id} label`, spot.label);
			}
			const shapes = paint(part, view, { ...sheet, text });
			if (!shapes.length) problems.push(`${part.id} paints nothing`);
			for (const shape of shapes) {
				if (shape.kind !== 'text') continue;
				hold(shape.text, shape.box);
				if (!fits(shape)) problems.push(`“${shape.text}” is too long for its place`);
			}
		}
	}
	return problems;
}

/** A careful guess: letters half as wide as they are high, lines a fifth apart, and a fifth smaller if need be. */
function fits({ text, box, size: wanted }: TextShape): boolean {
	const size = wanted * 0.8;
	const room = Math.floor(box[2] / (size * 0.54));
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		if (word.length > room) return false;
		if (used && used + 1 + word.length > room) {
			lines++;
			used = word.length;
		} else used += (used ? 1 : 0) + word.length;
	}
	return lines * size * 1.2 <= box[3];
}
