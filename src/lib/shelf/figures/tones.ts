/** The colours of made people. All but skin are values, so that hair and eyes do not turn light at night. */
import type { Colour, HairColour, Skin } from './choices.ts';

/** A skin as the drawing names it: a token, so that themes hold it; grey while none is chosen. */
export const skinTone: Readonly<Record<Skin, string>> = {
	plain: '#DCE6EA',
	skin1: 'var(--skin1, #F7D7C4)',
	skin2: 'var(--skin2, #E8B894)',
	skin3: 'var(--skin3, #C98E64)',
	skin4: 'var(--skin4, #9A6240)',
	skin5: 'var(--skin5, #6B4230)',
	skin6: 'var(--skin6, #472C22)'
};

/** On dark skin the face is drawn in paper, on the others in ink. */
export const faceTone = (skin: Skin): string => (isDark(skin) ? '#FFFBF1' : '#2F2B3A');

export const isDark = (skin: Skin): boolean => skin === 'skin5' || skin === 'skin6';

/** Hair so like the skin that it needs an edge to be seen on it. */
export function isNear(skin: Skin, hair: HairColour): boolean {
	return (near[hair] ?? []).includes(skin);
}

const near: Partial<Record<HairColour, readonly Skin[]>> = {
	...{ black: ['skin6'], dark: ['skin5', 'skin6'], brown: ['skin4', 'skin5'], ginger: ['skin3', 'skin4'] },
	...{ fair: ['skin2'], grey: ['plain'], white: ['plain', 'skin1'] }
};

/** A colour, and the one that sets a sleeve or a fold off from it. */
export const hairTone: Readonly<Record<HairColour, readonly [string, string]>> = {
	black: ['#2F2B3A', '#5F5A70'],
	dark: ['#472C22', '#6F4B3B'],
	brown: ['#8A6248', '#6B4A35'],
	ginger: ['#C8693F', '#A5522E'],
	fair: ['#F2C66B', '#D9A23F'],
	grey: ['#A9B4C0', '#8592A3'],
	white: ['#F4F1EA', '#C9D2D8'],
	dyed: ['#6C5BA7', '#574889']
};

export const clothTone: Readonly<Record<Colour, readonly [string, string]>> = {
	slate: ['#93A6BC', '#7F93AB'],
	sky: ['#A6C6E6', '#8DB2D8'],
	pine: ['#3E8E7E', '#337869'],
	moss: ['#6FA578', '#5C9165'],
	sun: ['#F3C65F', '#E4AE3C'],
	coral: ['#DE6A4E', '#C4573D'],
	rose: ['#E88FA0', '#D6798B'],
	plum: ['#6C5BA7', '#5A4A92'],
	storm: ['#5F6F8C', '#4F5E7A'],
	white: ['#FFFFFF', '#DCE6EA']
};

/** What is worn below: dark, and light where the top is dark. */
export const legTone = (clothes: Colour): string =>
	clothes === 'storm' || clothes === 'plum' ? '#93A6BC' : '#4C5675';
