/**
 * The library as pictures: every activity in each of its bands and looks, lying and upright, then with each
 * adaptation that is not on by itself. Plain SVG, so that a browser is needed only to make dots of it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { accessWays, plainAccess, type Access } from '#lib/activity/access.ts';
import { meantFor, type Adaptation, type Band } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { readArt } from '#lib/base/art.ts';
import { sheetBox, type Form } from '#lib/base/geometry.ts';
import { setText } from '#lib/base/letters.ts';
import { palette, resolvePaint, type Look } from '#lib/base/palette.ts';
import type { Shape, TextShape } from '#lib/base/shapes.ts';
import type { Font as Face } from '#lib/export/fontkit.ts';
import { paint } from '#lib/parts/parts.ts';
import { defaults } from '#lib/people/bands.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import { loadActivity, shelf, type Opened } from '#lib/shelf/shelf.ts';

/** A row of the contact sheet: who it is for, what is asked first, and the pages as SVG. */
export interface Strip {
	title: string;
	question: string;
	pages: { form: Form; svg: string }[];
}

/** One activity on its contact sheet. */
export interface Contact {
	id: string;
	name: string;
	cover: string;
	strips: Strip[];
}

const looks: readonly Look[] = ['story', 'bright', 'plain'];
const colours = palette('light');

/** The contact sheets of these activities; of all when none is named. */
export async function contacts(ids: readonly string[] = []): Promise<Contact[]> {
	const all = shelf();
	const wanted = all.filter(({ id }) => !ids.length || ids.includes(id));
	return Promise.all(wanted.map(async ({ id }) => contact(await loadActivity(id))));
}

async function contact(activity: Opened): Promise<Contact> {
	const { id, name, definition } = activity;
	const strips: Strip[] = [];
	for (const band of definition.bands) {
		const own = defaults[band].look;
		const others = looks.filter((look) => look !== own);
		const pages = [...(await pagesOf(activity, band, own, ['wide', 'tall']))];
		for (const look of others) pages.push(...(await pagesOf(activity, band, look, ['wide'])));
		strips.push({ title: `${band}, ${own} first`, question: await questionOf(activity, band), pages });
	}
	for (const one of definition.adaptations) {
		const band = bandFor(one, definition.bands);
		if (!band) continue;
		const pages = await pagesOf(activity, band, defaults[band].look, ['wide', 'tall'], one);
		strips.push({ title: `${one.id}, ${band}`, question: await questionOf(activity, band, one), pages });
	}
	return { id, name, cover: svgOf(readArt(activity.cover).box, readArt(activity.cover).shapes), strips };
}

function bandFor(one: Adaptation, served: readonly Band[]): Band | undefined {
	const { bands } = one;
	const [first] = meantFor(one);
	const fits = (band: Band) =>
		(!bands || bands.includes(band)) && (!first?.bands || first.bands.includes(band));
	return served.find(fits) ?? served.find((band) => !bands || bands.includes(band));
}

function fitted(activity: Opened, band: Band, look: Look, one?: Adaptation) {
	const access: Record<string, string> = { ...plainAccess() };
	for (const axis of Object.keys(accessWays) as (keyof typeof accessWays)[]) {
		const [way] = (one && meantFor(one)[0]?.[axis]) ?? [];
		if (way) access[axis] = way;
	}
	const chosen = one ? { [one.id]: true } : {};
	return fitSheet(activity, { person: { band, access: access as unknown as Access }, chosen, look });
}

async function questionOf(activity: Opened, band: Band, one?: Adaptation): Promise<string> {
	const { sheet, skipped } = await fitted(activity, band, defaults[band].look, one);
	const asked = sheet.pages.flatMap(({ parts }) =>
		parts.flatMap((part) => part.prompts.map(({ id }) => sheet.words[`${part.id}/${id}`] ?? id))
	);
	const lost = skipped.length ? ` (${String(skipped.length)} did not fit)` : '';
	return `${sheet.words['purpose'] ?? ''}${lost} | ${asked.join(' | ')}`;
}

async function pagesOf(
	activity: Opened,
	band: Band,
	look: Look,
	forms: readonly Form[],
	one?: Adaptation
): Promise<Strip['pages']> {
	const { sheet } = await fitted(activity, band, look, one);
	return forms.flatMap((form) => sheet.pages.map((page) => ({ form, svg: pageSvg(sheet, page, form) })));
}

function pageSvg(sheet: Sheet, { parts }: Sheet['pages'][number], form: Form): string {
	const { look, language, direction, words, art, band } = sheet;
	const { label, font } = defaults[band];
	const shapes = parts.flatMap((part) => {
		const only = 'show' in part && part.show === 'one' ? part.places[0]?.id : undefined;
		return paint(part, { form, only }, { look, language, direction, words, art, text: label });
	});
	return svgOf(sheetBox(form), shapes, font);
}

/** Shapes as one SVG. */
export function svgOf(box: readonly number[], shapes: readonly Shape[], font: Font = 'andika'): string {
	const inside = shapes.map((shape) => (shape.kind === 'text' ? textOf(shape, font) : outlineOf(shape)));
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" stroke-linejoin="round" ` +
		`stroke-linecap="round">${inside.join('')}</svg>`
	);
}

function outlineOf(shape: Exclude<Shape, TextShape>): string {
	if (shape.kind === 'image') return '';
	const colour = (paint: string | undefined) => (paint === undefined ? 'none' : resolvePaint(paint, colours));
	return (
		`<path d="${shape.d}" fill="${colour(shape.fill)}" stroke="${colour(shape.stroke)}"` +
		(shape.width ? ` stroke-width="${String(shape.width)}"` : '') +
		(shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : '') +
		(shape.opacity === undefined ? '' : ` opacity="${String(shape.opacity)}"`) +
		(shape.evenOdd ? ' fill-rule="evenodd"' : '') +
		(shape.at ? ` transform="matrix(${shape.at.join(' ')})"` : '') +
		'/>'
	);
}

type Font = 'andika' | 'atkinson';

const require = createRequire(import.meta.url);
/** It comes with pdfkit and brings no types. */
const { create } = require('fontkit') as { create: (bytes: Buffer) => Face };
const files: Record<Font, string> = {
	andika: '@fontsource/andika/files/andika-latin-700-normal.woff2',
	atkinson: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2'
};

/** The letters the pages are set in, as bytes: whoever draws the SVG needs them too. */
export function letters(font: Font): Buffer {
	return readFileSync(require.resolve(files[font]));
}

const faces = new Map<Font, Face>();

function widthOf(text: string, font: Font): number {
	const face = faces.get(font) ?? create(letters(font));
	faces.set(font, face);
	const { positions } = face.layout(text, [], 'latn', 'ENG', 'ltr');
	return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.unitsPerEm;
}

function textOf(shape: TextShape, font: Font): string {
	const [left, top, width, height] = shape.box;
	const { size, lines, leading } = setText(shape.text, { width, height, size: shape.size }, (text) =>
		widthOf(text, font)
	);
	const x = shape.align === 'middle' ? left + width / 2 : left;
	const first = top + (height - lines.length * leading) / 2 + leading / 2 + size * 0.34;
	const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const set = lines.map(
		(line, i) => `<tspan x="${String(x)}" y="${String(first + i * leading)}">${escape(line)}</tspan>`
	);
	return (
		`<text font-family="${font}" font-weight="700" font-size="${String(size)}" ` +
		`text-anchor="${shape.align}" fill="${resolvePaint(shape.colour, colours)}">${set.join('')}</text>`
	);
}
