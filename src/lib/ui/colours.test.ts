import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette, type Theme } from '#lib/base/palette.ts';

const css = readFileSync('src/lib/ui/css/colours.css', 'utf8');

/** The values of every block that gives a theme, in order; blocks of a few values only are left out. */
function blocks(): Map<string, string>[] {
	return [...css.matchAll(/\{([^{}]*)\}/g)]
		.map(
			([, body = '']) =>
				new Map([...body.matchAll(/--c-([\w-]+):\s*(#\w{6})/g)].map(([, k = '', v = '']) => [k, v]))
		)
		.filter((values) => values.size > 10);
}

const order: readonly Theme[] = ['light', 'dark', 'contrast', 'dark', 'contrast'];
const themes = blocks().map((values, i) => ({ theme: order[i] ?? 'light', values, at: i }));

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = '#000000', b = '#000000'): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

test('each theme is given where it is chosen and where the device asks for it', () => {
	expect(themes.map(({ theme }) => theme)).toEqual(order);
});

describe.each(themes)('$theme ($at)', ({ theme, values }) => {
	test('pages and drawings share one palette', () => {
		for (const [name, value] of Object.entries(palette(theme))) {
			expect(`${name} ${values.get(name)}`).toBe(`${name} ${value.toLowerCase()}`);
		}
	});

	test('words measure 7:1, edges and focus 3:1', () => {
		const low = (names: string[], grounds: string[], least: number) =>
			names.flatMap((name) =>
				grounds
					.filter((ground) => contrast(values.get(name), values.get(ground)) < least)
					.map((ground) => `${name} on ${ground}`)
			);
		expect(low(['ink', 'soft', 'accent', 'danger'], ['ground', 'surface'], 7)).toEqual([]);
		expect(low(['ink'], ['accent-soft', 'danger-soft', 'warn-soft', 'info-soft'], 7)).toEqual([]);
		expect(low(['on-accent'], ['accent'], 7).concat(low(['on-danger'], ['danger'], 7))).toEqual([]);
		expect(low(['on-lead'], ['lead'], 7)).toEqual([]);
		expect(low(['accent', 'danger'], ['accent-soft', 'danger-soft'], 4.5)).toEqual([]);
		expect(low(['edge', 'focus'], ['ground', 'surface', 'accent-soft'], 3)).toEqual([]);
		expect(contrast(values.get('focus'), values.get('focus-gap'))).toBeGreaterThan(3);
	});
});
