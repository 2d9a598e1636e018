/** What an activity promises, as questions with plain answers: what is wrong, and nothing where nothing is. */
import { readdirSync, readFileSync } from 'node:fs';
import { accessWays, plainAccess } from '#lib/activity/access.ts';
import { refsOf } from '#lib/activity/adapt.ts';
import { longestPrompt } from '#lib/activity/prompts.ts';
import { bands, type Adaptation, type Band, type Definition } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { refOf, type Words } from '#lib/activity/text.ts';
import { sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import type { Look } from '#lib/base/palette.ts';
import type { TextShape } from '#lib/base/shapes.ts';
import { arrange, paint } from '#lib/parts/parts.ts';
import { defaults } from '#lib/people/bands.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import type { Opened } from '#lib/shelf/shelf.ts';

export const voiceNames = new Set<string>([
	...[...bands, 'teen', 'little', 'easy', 'literal'],
	...bands.flatMap((band) => [`easy-${band}`, `literal-${band}`])
]);

export function languagesOf(folder: string): string[] {
	return readdirSync(`${folder}/locales`).map((file) => file.replace(/\.json$/, ''));
}

export function wordsIn(folder: string, language: string): Words {
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

/** Words about what is not there, or in a voice that nobody hears. */
export function unknownIn(words: Words, definition: Definition): string[] {
	const refs = refsKnown(definition);
	return Object.keys(words).filter((key) => !refs.has(refOf(key)) || !isHeard(key.split('@')[1], definition));
}

/** Every picture an activity names. */
export function picturesNamed({ pages, adaptations }: Definition): string[] {
	const source = JSON.stringify([pages, adaptations]);
	const named = [...source.matchAll(/"(?:picture|backdrop|outline|centre)":"([^"]+)"/g)];
	const set = [...source.matchAll(/"field":"(?:picture|backdrop|outline|centre)","value":"([^"]+)"/g)];
	return [...named, ...set].map(([, name]) => name ?? '');
}

/** Every set of adaptations that may be on together in a band; each says yes or no to all of them. */
export function combinations(definition: Definition, band: Band): Record<string, boolean>[] {
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

export function namesOn(chosen: Record<string, boolean>): string[] {
	return Object.keys(chosen)
		.filter((id) => chosen[id])
		.sort();
}

export function fit(
	activity: Opened,
	band: Band,
	wording: (typeof accessWays.wording)[number],
	chosen: Record<string, boolean>,
	language: string,
	look?: Look
) {
	const access = { ...plainAccess(language), wording };
	return fitSheet(activity, { person: { band, access }, chosen, language, look });
}

/** Refs on the sheet without words. */
export function wanting(sheet: Sheet): string[] {
	const parts = sheet.pages.flatMap((page) => page.parts);
	const starts = parts.flatMap((part) => part.places.map(({ id }) => `${part.id}/${id}/start`));
	return ['name', 'purpose', ...parts.flatMap(refsOf), ...starts].filter((ref) => !sheet.words[ref]?.trim());
}

export function tooLong(sheet: Sheet): string[] {
	return sheet.pages
		.flatMap((page) => page.parts)
		.flatMap((part) => part.prompts.map(({ id }) => sheet.words[`${part.id}/${id}`] ?? ''))
		.filter((text) => (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length > longestPrompt[sheet.band]);
}

const looked = new Map<string, string[]>();

/** What lies outside the sheet, or does not fit where it stands. Sheets that look the same are looked at once. */
export function outside(sheet: Sheet, form: Form): string[] {
	const { pages, look, direction, band, words, art } = sheet;
	const names = pages.flatMap(({ parts }) => parts.flatMap((part) => [part.id, ...refsOf(part)]));
	const seen = JSON.stringify([
		form,
		look,
		direction,
		band,
		pages,
		names.map((ref) => words[ref]),
		Object.keys(art)
	]);
	const key = `${sheet.activity.id} ${seen}`;
	const known = looked.get(key) ?? lookAt(sheet, form);
	looked.set(key, known);
	return known;
}

function lookAt(sheet: Sheet, form: Form): string[] {
	const whole = sheetBox(form);
	const problems: string[] = [];
	const hold = (what: string, box: Box) => {
		const inside =
			box[0] >= 0 && box[1] >= 0 && box[0] + box[2] <= whole[2] + 0.01 && box[1] + box[3] <= whole[3] + 0.01;
		if (!inside || box[2] <= 0 || box[3] <= 0) problems.push(`${what} at ${box.join(' ')}`);
	};
	const text = defaults[sheet.band].label;
	for (const part of sheet.pages.flatMap((page) => page.parts)) {
		// Only areas can be shown one at a time.
		const alone = 'show' in part ? part.places.map(({ id }) => id) : [];
		for (const only of [undefined, ...alone]) {
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
