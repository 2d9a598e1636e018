/** What every made person promises: it can be read, it stays in its square, and its id says what was chosen. */
import { expect, test } from 'vitest';
import { readArt } from '#lib/base/art.ts';
import { identity, type PathShape } from '#lib/base/shapes.ts';
import * as all from './choices.ts';
import { choicesOf, figureId, nobody, type Choices } from './choices.ts';
import { isFigure } from './id.ts';
import { composeClothes, composeFigure, composeHead } from './figure.ts';

/** Everybody in whom the parts of a shape meet: what only changes a colour is tried once. */
function* people(): Generator<Choices> {
	const all5 = { ...nobody, extras: all.extras, skin: 'skin5' } as const;
	for (const age of all.ages)
		for (const seat of all.seats) {
			for (const hair of all.hairs) yield { ...all5, age, seat, hair };
			for (const head of all.headwear)
				for (const hair of ['afro', 'long'] as const)
					yield { ...all5, age, seat, hair, head, signs: ['died'] };
			yield { ...all5, age, seat, hair: 'puffs', signs: all.signs };
		}
	for (const hair of all.hairs)
		for (const head of all.headwear) yield { ...all5, hair, head, signs: ['online'] };
	for (const skin of all.skins)
		for (const hairColour of all.hairColours)
			yield { ...nobody, skin, hairColour, hair: 'curls', head: 'cap', extras: ['beard'] };
}

test('everybody can be read, and no part of anybody falls outside the square', () => {
	let count = 0;
	for (const one of people()) {
		const { box, shapes } = readArt(composeFigure(one));
		expect(box).toEqual([0, 0, 72, 72]);
		for (const shape of shapes) {
			const [l, t, r, b] = reach(shape);
			if (l < 0.5 || t < 0.5 || r > 71.5 || b > 71.5) expect.fail(`${JSON.stringify(one)}: ${shape.d}`);
		}
		count++;
	}
	expect(count).toBeGreaterThan(700);
});

test('heads and clothes to choose by can be read', () => {
	for (const hair of all.hairs)
		expect(readArt(composeHead({ ...nobody, hair })).shapes.length).toBeGreaterThan(4);
	for (const clothes of all.colours)
		expect(readArt(composeClothes(clothes)).shapes.length).toBeGreaterThan(4);
});

test('every choice is seen: each of them draws somebody else', () => {
	const base: Choices = { ...nobody, hair: 'short', head: 'kippah', skin: 'skin3' };
	const same = composeFigure(base);
	const changed: Partial<Choices>[] = [
		...all.skins.map((skin) => ({ skin })),
		...all.ages.map((age) => ({ age })),
		...all.hairs.map((hair) => ({ hair })),
		...all.hairColours.map((hairColour) => ({ hairColour })),
		...all.headwear.map((head) => ({ head })),
		...all.colours.flatMap((colour) => [{ headColour: colour }, { clothes: colour }]),
		...all.seats.map((seat) => ({ seat })),
		...all.extras.map((one) => ({ extras: [one] })),
		...all.signs.map((one) => ({ signs: [one] }))
	];
	const drawn = changed.map((change) => composeFigure({ ...base, ...change }));
	const others = drawn.filter((art) => art !== same);
	expect(new Set(others).size).toBe(others.length);
	// One of each list is the one it began with.
	expect(drawn.length - others.length).toBe(8);
});

test('skins are tokens, and the face on a dark one is paper', () => {
	for (const skin of all.skins.slice(1)) {
		const paints = readArt(composeFigure({ ...nobody, skin })).shapes.flatMap(({ fill }) => fill ?? []);
		expect(paints).toContain(skin);
		expect(paints.includes('#FFFBF1'), skin).toBe(skin === 'skin5' || skin === 'skin6');
	}
	expect(composeFigure(nobody)).not.toContain('var(');
});

test('the same choices and the same name are the same picture; the id says the choices and not the name', () => {
	const nan: Choices = {
		...nobody,
		age: 'older',
		hair: 'bun',
		hairColour: 'white',
		extras: ['glasses', 'tube']
	};
	const id = figureId(nan, 'Nan');
	expect(id).toBe(figureId({ ...nan }, ' Nan '));
	expect(id).not.toBe(figureId(nan, 'Gran'));
	expect(id).not.toBe(figureId(nan));
	expect(id).not.toContain('Nan');
	expect(choicesOf(id)).toEqual(nan);
	expect(choicesOf(figureId(nan))).toEqual(nan);
	expect(isFigure(id)).toBe(true);
	for (const other of ['dog', 'figure-', 'figure-zzzzzzzzzz', 'figure-0'])
		expect(choicesOf(other)).toBeUndefined();
	for (const one of people()) expect(choicesOf(figureId(one))).toEqual(one);
});

/** How far a shape reaches, with its line: left, top, right, bottom. Curves lie within their handles. */
function reach({ d, at = identity, width = 0 }: PathShape): [number, number, number, number] {
	const spots: [number, number][] = [];
	for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const n = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
		if (letter === 'A') {
			const [, ry = 0, , , , x = 0, y = 0] = n;
			spots.push([x, y - ry], [x, y + ry], [x, y]);
		} else if (letter !== 'Z') {
			if (!'MLC'.includes(letter)) throw new Error(`${letter} is not measured`);
			for (let i = 0; i < n.length; i += 2) spots.push([n[i] ?? 0, n[i + 1] ?? 0]);
		}
	}
	const scale = Math.hypot(at[0], at[1]);
	const xs = spots.map(([x, y]) => at[0] * x + at[2] * y + at[4]);
	const ys = spots.map(([x, y]) => at[1] * x + at[3] * y + at[5]);
	const edge = (width * scale) / 2;
	return [Math.min(...xs) - edge, Math.min(...ys) - edge, Math.max(...xs) + edge, Math.max(...ys) + edge];
}
