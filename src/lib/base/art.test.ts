import { describe, expect, test } from 'vitest';
import { readArt, rectangle, UnreadableArt } from './art.ts';

const svg = (inside: string, box = '0 0 10 20') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`;

describe('reads', () => {
	test('the box, shapes back to front, and colours by name', () => {
		const art = readArt(
			svg(
				'<!-- a note --><path d="M0 0H5" fill="var(--sun, #F3C65F)"/><circle cx="5" cy="5" r="2" fill="#fff"/>'
			)
		);
		expect(art.box).toEqual([0, 0, 10, 20]);
		expect(art.shapes).toHaveLength(2);
		expect(art.shapes[0]).toMatchObject({ kind: 'path', d: 'M0 0H5', fill: 'sun' });
		expect(art.shapes[1]).toMatchObject({ fill: '#fff' });
	});

	test('what a group gives to all that is in it, and nothing after it', () => {
		const [inside, after] = readArt(
			svg(
				'<g fill="none" stroke="#000000" stroke-width="3" opacity="0.5"><path d="M0 0"/></g><path d="M1 1"/>'
			)
		).shapes;
		expect(inside).toMatchObject({ stroke: '#000000', width: 3, opacity: 0.5 });
		expect(inside).not.toHaveProperty('fill');
		expect(after).toMatchObject({ fill: '#000000' });
		expect(after).not.toHaveProperty('stroke');
	});

	test('transforms, outer after inner', () => {
		const [shape] = readArt(
			svg('<g transform="translate(10 0)"><path d="M0 0" transform="scale(2)"/></g>')
		).shapes;
		expect(shape?.at).toEqual([2, 0, 0, 2, 10, 0]);
		const [turned] = readArt(svg('<path d="M0 0" transform="rotate(90 5 5)"/>')).shapes;
		expect(turned?.at?.map(Math.round)).toEqual([0, 1, -1, 0, 10, 0]);
	});

	test('every figure we draw with', () => {
		const figures = [
			...['<rect x="1" y="1" width="4" height="4" rx="1"/>', '<ellipse cx="5" cy="5" rx="2" ry="1"/>'],
			...[
				'<line x1="0" y1="0" x2="5" y2="5"/>',
				'<polyline points="0,0 5,5"/>',
				'<polygon points="0 0 5 5 0 5"/>'
			]
		];
		const { shapes } = readArt(svg(figures.join('')));
		expect(shapes).toHaveLength(5);
		expect(shapes.every(({ d }) => d.startsWith('M') && !d.includes('NaN'))).toBe(true);
	});
});

describe('refuses', () => {
	test.each([
		['<script>alert(1)</script>', 'script'],
		['<image href="http://example.org/a.png"/>', 'href'],
		['<path d="M0 0" onclick="alert(1)"/>', 'onclick'],
		['<path d="M0 0" style="fill:red"/>', 'style'],
		['<foreignObject width="1" height="1"/>', 'foreignObject'],
		['<path d="M0 0" fill="url(#a)"/>', 'url'],
		['<path d="M0 0" fill="red"/>', 'red'],
		['<path d="M0 0" transform="matrix(1 0 0 1 0 0)"/>', 'matrix'],
		['<text x="0" y="0">hello</text>', 'text'],
		['hello', 'text']
	])('%s', (inside, names) => {
		expect(() => readArt(svg(inside))).toThrow(UnreadableArt);
		expect(() => readArt(svg(inside))).toThrow(new RegExp(names));
	});

	test('a drawing without a box, and half a tag', () => {
		expect(() => readArt('<svg><path d="M0 0"/></svg>')).toThrow(UnreadableArt);
		expect(() => readArt('<svg viewBox="0 0 1 1"><path d="M0 0"')).toThrow(UnreadableArt);
		expect(() => readArt('')).toThrow(UnreadableArt);
	});
});

test('a rectangle has no corner rounder than half its side', () => {
	expect(rectangle(0, 0, 10, 4, 100)).toContain('A2 2');
	expect(rectangle(0, 0, 10, 4)).toBe('M0 0H10V4H0Z');
});
