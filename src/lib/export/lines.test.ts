import PDFDocument from 'pdfkit';
import { beforeAll, expect, test } from 'vitest';
import { inDrawingOrder, levelsOf, mirrored } from './bidi.ts';
import { english } from './fixture.ts';
import type { Line } from './lines.ts';
import { Press } from './press.ts';
import { Shaper } from './shaped.ts';

let press: Press;

beforeAll(async () => {
	const doc = new PDFDocument({ font: null as unknown as string });
	press = await Press.open(doc, english.load ?? (() => Promise.reject(new Error('no fonts'))));
}, 60_000);

async function set(text: string, language: string, direction: 'ltr' | 'rtl', width = 1000): Promise<Line[]> {
	const spans = [{ text, language, size: 10, colour: '#000000' }];
	await press.prepare(spans);
	return press.lines(spans, width, direction);
}

const faces = (line: Line | undefined) => line?.runs.map(({ text, face }) => [text, face?.source.name]);

test('runs lie in the order they are drawn, each in a face that has its letters', async () => {
	const [line] = await set('میرا گھر London میں', 'ur', 'rtl');
	expect(faces(line)).toEqual([
		['میں', 'nastaliq'],
		[' ', 'atkinson'],
		['London', 'atkinson'],
		['میرا گھر ', 'nastaliq']
	]);
	expect(faces((await set('dom ґанок β', 'uk', 'ltr'))[0])).toEqual([
		['dom ', 'atkinson'],
		['ґанок ', 'cyrillic'],
		['β', 'greek']
	]);
	expect(faces((await set('你 ok', 'zh', 'ltr'))[0])?.[0]).toEqual(['你', undefined]);
});

test('lines break at spaces, inside words only when they must, and where the person broke them', async () => {
	const texts = (lines: Line[]) => lines.map((line) => line.runs.map(({ text }) => text).join(''));
	expect(texts(await set('one two three', 'en', 'ltr', 45))).toEqual(['one two', 'three']);
	expect(texts(await set('a\n\nb', 'en', 'ltr'))).toEqual(['a', '', 'b']);
	const broken = await set('abcdefghijklmnopqrstuvwxyz', 'en', 'ltr', 40);
	expect(texts(broken).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
	expect(Math.max(...broken.map((line) => line.width))).toBeLessThanOrEqual(40);
});

test('every shape knows its letters', async () => {
	const { shaper } = (await set('a', 'en', 'ltr'))[0]?.runs[0]?.face ?? { shaper: undefined };
	const accents = shaper?.shape('z\u0307o\u0301', false);
	expect(accents?.clusters.map(({ text }) => text)).toEqual(['z\u0307', 'o\u0301']);
	const runs = await Promise.all(
		(['ur', 'gu', 'bn', 'ar'] as const).map(async (language) => {
			const text = { ur: 'پاکستان', gu: 'ક્ષમા', bn: 'কৌর্তি', ar: 'مُحَمَّد' }[language];
			const rtl = language === 'ur' || language === 'ar';
			const [line] = await set(text, language, rtl ? 'rtl' : 'ltr');
			const clusters = line?.runs[0]?.shaped?.clusters.map((one) => one.text) ?? [];
			return [text, (rtl ? clusters.toReversed() : clusters).join('')];
		})
	);
	for (const [text, found] of runs) expect(found).toBe(text);
	expect(shaper).toBeInstanceOf(Shaper);
});

test('levels, order and brackets follow the Unicode rules', () => {
	expect([...levelsOf('a (ب) 1', 'rtl')]).toEqual([2, 1, 1, 1, 1, 1, 2]);
	const parts = [0, 1, 2, 1, 0].map((level, n) => ({ level, n }));
	expect(inDrawingOrder(parts).map(({ n }) => n)).toEqual([0, 3, 2, 1, 4]);
	expect([mirrored('('), mirrored('a')]).toEqual([')', 'a']);
});
