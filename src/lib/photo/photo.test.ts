import { expect, test } from 'vitest';
import { largestFile, measure, mostDots } from './photo.ts';

const bytes = (...parts: (string | number[])[]) =>
	new Uint8Array(
		parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part))
	);
const four = (n: number) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];

/** The beginning of a PNG of this size. */
const png = (width: number, height: number) =>
	bytes([0x89], 'PNG\r\n\x1a\n', four(13), 'IHDR', four(width), four(height), [8, 6, 0, 0, 0], four(0));
/** The beginning of a JPEG of this size. */
const jpeg = (width: number, height: number) =>
	bytes(
		[0xff, 0xd8, 0xff, 0xe0, 0, 16],
		'JFIF\0',
		[1, 1, 0, 0, 1, 0, 1, 0, 0],
		[0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3],
		[1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9]
	);
const gif = (width: number, height: number) =>
	bytes('GIF89a', [width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0]);
const webp = (width: number, height: number) => {
	const less = (n: number) => [(n - 1) & 255, (n - 1) >> 8, 0];
	return bytes(
		'RIFF',
		[30, 0, 0, 0],
		'WEBPVP8X',
		[10, 0, 0, 0, 0, 0, 0, 0],
		less(width),
		less(height),
		[0, 0]
	);
};

const refusal = (file: Uint8Array): unknown => {
	try {
		measure(file);
	} catch (error) {
		return (error as { code: unknown }).code;
	}
	return undefined;
};

test.each([
	['PNG', png],
	['JPEG', jpeg],
	['GIF', gif],
	['WebP', webp]
])('a %s says how large it is', (_, make) => {
	expect(measure(make(640, 480))).toMatchObject({ width: 640, height: 480 });
});

test.each([
	['nothing', bytes()],
	['words', bytes('my dog.jpg is only called so')],
	['a PDF', bytes('%PDF-1.7\n1 0 obj')],
	['markup', bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>x</script></svg>')],
	['a web page', bytes('<!doctype html><img src=x>')],
	['a program', bytes('MZ', [0x90, 0, 3, 0])],
	['a bitmap', bytes('BM', four(70), four(0), four(54), four(40), four(9), four(9))]
])('%s is no photo, whatever it is called', (_, file) => expect(refusal(file)).toBe('picture-type'));

test.each([
	['a PNG', png(20, 20).slice(0, 12)],
	['a PNG without a side', png(0, 20)],
	['a JPEG', jpeg(20, 20).slice(0, 14)]
])('%s that breaks off says so', (_, file) => expect(refusal(file)).toMatch(/^picture-(broken|type)$/));

test('a file that is too large, or unpacks to too much, is never unpacked', () => {
	expect(refusal(new Uint8Array(largestFile + 1))).toBe('picture-large');
	expect(refusal(png(60_000, 60_000))).toBe('picture-large');
	expect(refusal(png(Math.sqrt(mostDots), Math.sqrt(mostDots)))).toBeUndefined();
});

test('whatever comes, it is measured or refused, and never breaks', () => {
	let seed = 7;
	const chance = () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
	for (let i = 0; i < 2000; i++) {
		const from = [png, jpeg, gif, webp][i % 4]?.(300, 200) ?? bytes();
		const broken = from.slice(0, Math.ceil(chance() * from.length));
		broken[Math.floor(chance() * broken.length)] = Math.floor(chance() * 256);
		const code = refusal(broken);
		expect([undefined, 'picture-type', 'picture-large', 'picture-broken']).toContain(code);
	}
});
