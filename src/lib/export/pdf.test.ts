import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english, manyRecord, manyWords } from './fixture.ts';
import { fileName, makePdf } from './pdf.ts';

/** What another reader of PDF takes out of a document, without the marks it adds for direction. */
async function extract(blob: Blob, tool: string, ...how: string[]): Promise<string> {
	const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'x.pdf');
	writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
	const output = tool === 'pdftotext' ? ['-'] : [];
	const text = execFileSync(tool, [...how, file, ...output], { encoding: 'utf8' });
	return text.replace(/[\u200e\u200f\u202a-\u202e]/g, '');
}

const hasReader = (() => {
	try {
		execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();

const long = 'and then we went to the park and it was raining so we ran home, '.repeat(40).trim();
const more = [long, 'ab'.repeat(90), '你好 🙂 ok'];
const all = Object.values(manyWords).flat();
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
const bare = (text: string) => text.replace(/\s+/g, '');

let made: Promise<Blob> | undefined;

/** One document for every look at it. */
const inEnglish = () => (made ??= makePdf(manyRecord(more), [], english));

describe.skipIf(!hasReader)('words come out exactly as they went in', { timeout: 120_000 }, () => {
	test('by the order they are read in, in every script, mixed and wrapped', async () => {
		const text = await extract(await inEnglish(), 'pdfinfo', '-struct-text');
		// Every line of text stands between quotation marks of the tool's own.
		const lines = [...text.matchAll(/^ *"(.*)"$/gm)].map((found) => found[1]).join('\n');
		expect(all.filter((words) => !lines.includes(`“${words}”`))).toEqual([]);
		for (const words of more) expect(bare(lines)).toContain(bare(`“${words}”`));
	});

	test('by where they stand on the page', async () => {
		const text = await extract(await inEnglish(), 'pdftotext');
		const lines = text.replace(/\n+/g, '\n');
		// On a page that runs from the left this reader takes a line that runs both ways apart; whole ones it keeps.
		const whole = all.filter((words) => !isArabic(words) || !/[\d(]/.test(words));
		const wanted = whole.map((words) => (isArabic(words) ? words : `“${words}”`));
		expect(wanted.filter((words) => !lines.includes(words))).toEqual([]);
		const flat = bare(text.replace(/In their own words · .*\n*Page \d+ of \d+/g, ''));
		for (const words of more) expect(flat).toContain(bare(`“${words}”`));
	});

	test('on pages that run from the right', async () => {
		const arabic = { ...english, language: 'ar', direction: 'rtl', t: () => 'كلمات' } as const;
		const record = manyRecord();
		const words = record.words.filter(({ text }) => isArabic(text));
		const text = await extract(await makePdf({ ...record, words }, [], arabic), 'pdftotext');
		// This reader moves spaces and brackets between what runs left and what runs right.
		const letters = (one: string) => one.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
		const found = letters(text);
		expect(words.filter((one) => !found.includes(letters(one.text))).map((one) => one.text)).toEqual([]);
	});
});

test('stops when asked, and says how far it is', { timeout: 60_000 }, async () => {
	const stop = new AbortController();
	const steps: number[] = [];
	const onProgress = (done: number) => {
		steps.push(done);
		if (steps.length === 3) stop.abort();
	};
	await expect(makePdf(manyRecord(), [], { ...english, onProgress, signal: stop.signal })).rejects.toThrow(
		/abort/i
	);
	expect(steps).toEqual([...steps].sort((a, b) => a - b));
	expect(steps).toHaveLength(3);
});

describe('a photo', () => {
	/** The smallest JPEG there is in grey has one component; ours have three, so only its bytes are looked for. */
	const bytes = new Uint8Array([
		0xff,
		0xd8,
		0xff,
		0xe0,
		...Buffer.from('a photo of our caravan'),
		0xff,
		0xd9
	]);
	const image = { kind: 'image', image: 'one', box: [20, 20, 300, 200], width: 300, height: 200 } as const;
	const page = {
		title: 'The rooms',
		alt: 'The rooms: “our caravan”.',
		shapes: [image],
		box: [0, 0, 1000, 700]
	} as const;
	const record = { ...manyRecord(), words: [] };
	const latin = async (blob: Blob) => Buffer.from(await blob.arrayBuffer()).toString('latin1');
	const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

	test('stands in the document as it is kept, once, however often it is shown', async () => {
		const photos = (id: string) => (id === 'one' ? bytes : undefined);
		const text = await latin(
			await makePdf(record, [page, { ...page, shapes: [image, image] }], { ...english, photos })
		);
		expect(count(text, /\/Filter \/DCTDecode/g)).toBe(1);
		expect(count(text, /a photo of our caravan/g)).toBe(1);
		expect(text).toMatch(/\/Width 300\s+\/Height 200/);
	});

	test('that is not to be had leaves the rest of the page', async () => {
		const text = await latin(await makePdf(record, [page], english));
		expect(count(text, /DCTDecode/g)).toBe(0);
		expect(text).toMatch(/%%EOF\s*$/);
	});
});

test('no file bears a name', () => {
	expect(fileName(new Date(2026, 10, 22))).toBe('own-words-2026-11-22.pdf');
});
