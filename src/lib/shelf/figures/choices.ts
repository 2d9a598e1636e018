/**
 * What can be chosen about a made person, and the short code that stands for it in a picture's id.
 *
 * Nothing here asks for a gender, and nothing has to be answered: whoever is put without a skin chosen is grey,
 * as "someone else" is. Pieces hold on to the codes: a list is only ever added to, at its end.
 */

import { figureStart } from './id.ts';

export const skins = ['plain', 'skin1', 'skin2', 'skin3', 'skin4', 'skin5', 'skin6'] as const;
export const ages = ['baby', 'child', 'teen', 'grown', 'older'] as const;
export const hairs = [
	...['none', 'close', 'short', 'fringe', 'spiky', 'thin', 'bob', 'long'],
	...['wavy', 'pony', 'bun', 'curls', 'afro', 'puffs', 'plaits', 'locs']
] as const satisfies readonly string[] as readonly HairStyle[];
export const hairColours = ['black', 'dark', 'brown', 'ginger', 'fair', 'grey', 'white', 'dyed'] as const;
export const headwear = ['none', 'hijab', 'turban', 'patka', 'kippah', 'cap'] as const;
export const seats = ['none', 'wheelchair', 'frame', 'stick'] as const;
export const colours = [
	...(['slate', 'sky', 'pine', 'moss', 'sun'] as const),
	...(['coral', 'rose', 'plum', 'storm', 'white'] as const)
] as const;
/** Worn or grown; any of them, together. */
export const extras = ['glasses', 'hearingAid', 'tube', 'beard'] as const;
/** Said of somebody, quietly, in the drawing. */
export const signs = ['died', 'online'] as const;

export type Skin = (typeof skins)[number];
export type Age = (typeof ages)[number];
export type HairStyle =
	| ('none' | 'close' | 'short' | 'fringe' | 'spiky' | 'thin' | 'bob' | 'long')
	| ('wavy' | 'pony' | 'bun' | 'curls' | 'afro' | 'puffs' | 'plaits' | 'locs');
export type HairColour = (typeof hairColours)[number];
export type Headwear = (typeof headwear)[number];
export type Seat = (typeof seats)[number];
export type Colour = (typeof colours)[number];
export type Extra = (typeof extras)[number];
export type Sign = (typeof signs)[number];

/** Somebody, as far as a drawing shows them. */
export interface Choices {
	skin: Skin;
	age: Age;
	hair: HairStyle;
	hairColour: HairColour;
	head: Headwear;
	headColour: Colour;
	seat: Seat;
	clothes: Colour;
	extras: readonly Extra[];
	signs: readonly Sign[];
}

/** Nobody yet: what everyone begins with. */
export const nobody: Choices = {
	...{ skin: 'plain', age: 'grown', hair: 'none', hairColour: 'dark', head: 'none', headColour: 'plum' },
	...{ seat: 'none', clothes: 'slate', extras: [], signs: [] }
};

/** The id of a made person: the same choices and the same name are the same picture. */
export function figureId(choices: Choices, name = ''): string {
	const { skin, age, hair, hairColour, head, headColour, seat, clothes } = choices;
	const code = [
		...[skins.indexOf(skin), ages.indexOf(age), hairs.indexOf(hair), hairColours.indexOf(hairColour)],
		...[headwear.indexOf(head), colours.indexOf(headColour), seats.indexOf(seat), colours.indexOf(clothes)],
		...[bitsOf(extras, choices.extras), bitsOf(signs, choices.signs)]
	].map((at) => at.toString(36));
	const called = name.trim();
	return `${figureStart}${code.join('')}${called && `-${tagOf(called)}`}`;
}

/** What was chosen for a made person; undefined for every other picture, and for one of a later version. */
export function choicesOf(picture: string): Choices | undefined {
	const [, code] = /^figure-([0-9a-z]{10})(?:-[0-9a-z]+)?$/.exec(picture) ?? [];
	if (!code) return undefined;
	const at = [...code].map((letter) => parseInt(letter, 36));
	const one = <T>(all: readonly T[], place: number): T | undefined => all[at[place] ?? -1];
	const some = <T>(all: readonly T[], place: number) => all.filter((_, i) => (at[place] ?? 0) & (1 << i));
	const found = {
		...{ skin: one(skins, 0), age: one(ages, 1), hair: one(hairs, 2), hairColour: one(hairColours, 3) },
		...{ head: one(headwear, 4), headColour: one(colours, 5), seat: one(seats, 6), clothes: one(colours, 7) },
		...{ extras: some(extras, 8), signs: some(signs, 9) }
	};
	return Object.values(found).includes(undefined) ? undefined : (found as Choices);
}

function bitsOf<T>(all: readonly T[], chosen: readonly T[]): number {
	return all.reduce((bits, one, i) => bits | (chosen.includes(one) ? 1 << i : 0), 0);
}

/** A name as a few letters that cannot be read back. */
function tagOf(name: string): string {
	let tag = 0x811c9dc5;
	for (const letter of name) tag = Math.imul(tag ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (tag >>> 0).toString(36);
}
