/**
 * Heads, drawn on the square of 72 that the bust of every picture of ours has: the face from 18 to 54 and from
 * 9 to 47, the eyes on 30. Hair has what is behind the shoulders, what is before the brow, and what sits on top.
 */
import type { Choices, Extra, HairStyle, Headwear } from './choices.ts';
import { clothTone, faceTone, hairTone, isDark, isNear, skinTone } from './tones.ts';

interface Hair {
	behind?: string;
	before?: string;
	/** Left off under anything worn on the head. */
	top?: string;
	/** The ears are under it. */
	covers?: true;
}

/** `F` is the colour of the hair, `L` the one that draws a line in it. */
const styles: Readonly<Record<HairStyle, Hair>> = {
	none: {},
	close: {
		before:
			'<path d="M18 25 C17 11 27 6 37 6 C48 6 56 12 54 25 C52 20 50 17 47 15 C40 13 31 13 25 15 C21 17 19 20 18 25 Z" fill="F"/>'
	},
	short: {
		before:
			'<path d="M17 27 C14 12 26 4 38 5 C51 5 58 14 55 28 C53 24 52 21 49 18 C41 21 30 21 24 17 C20 19 19 23 17 27 Z" fill="F"/>'
	},
	fringe: {
		before:
			'<path d="M16 29 C12 13 25 5 37 5 C50 5 60 13 56 29 C55 27 54 25 53 23 L47 25 L41 22 L34 25 L27 22 L20 24 C18 25 17 27 16 29 Z" fill="F"/>'
	},
	spiky: {
		before:
			'<path d="M16 28 C14 23 13 18 14 13 L20 15 L21 7 L28 10 L32 3.5 L38 9 L45 4 L47 10 L54 8 L53 15 L58.5 16 C58 21 57 25 56 28 C54 24 52 21 49 18.5 C41 21.5 31 21.5 23 18.5 C20 21 18 24 16 28 Z" fill="F"/>'
	},
	thin: {
		before:
			'<path d="M15 32 C12 26 13 19 18 18 C20 22 20 27 19 31 Z" fill="F"/><path d="M57 32 C60 26 59 19 54 18 C52 22 52 27 53 31 Z" fill="F"/><path d="M31 9.5 C34 12 38 12.5 42 10.5" fill="none" stroke="F" stroke-width="2" stroke-linecap="round"/>'
	},
	bob: {
		covers: true,
		behind:
			'<path d="M36 5 C53 4 60 16 59 30 C59 37 59 41 58 45 C51 48.5 21 48.5 14 45 C13 41 13 37 13 30 C12 16 19 4 36 5 Z" fill="F"/>',
		before:
			'<path d="M16 33 C12 14 25 5 37 5 C50 5 61 14 56 33 C54 29 53.5 26 53 22.5 C44 25 28 25.5 19.5 23 C19 26 18 29.5 16 33 Z" fill="F"/>'
	},
	long: {
		covers: true,
		behind:
			'<path d="M36 5 C52 4 59 16 58 30 C58 38 59 46 61 54 C53 58 44 57 36 57 C28 57 19 58 11 54 C13 46 14 38 14 30 C13 16 20 5 36 5 Z" fill="F"/>',
		before:
			'<path d="M17 30 C14 12 26 5 37 6 C50 6 58 14 55 30 C53 24 49 20 44 15 C39 21 26 22 21 22 C19 24 18 27 17 30 Z" fill="F"/>'
	},
	wavy: {
		covers: true,
		behind:
			'<path d="M36 4 C53 3 62 14 60 25 C64 29 64 36 61 39 C65 45 62 53 56 55 C51 57 44 54 36 55 C28 54 21 57 16 55 C10 53 7 45 11 39 C8 36 8 29 12 25 C10 14 19 3 36 4 Z" fill="F"/>',
		before:
			'<path d="M16 31 C13 12 26 5.5 36 6 C47 5.5 59 12 56 31 C54 25 46 21 36 13 C27 21 19 25 16 31 Z" fill="F"/>'
	},
	pony: {
		behind: '<path d="M49 8 C60 4 69 13 68 26 C68 36 64 42 58 46 C60 37 58 28 51 21 Z" fill="F"/>',
		before:
			'<path d="M17 27 C14 12 26 4 38 5 C51 5 58 14 55 28 C53 22 49 18 44 15 C36 20 26 20 21 20 C19 22 18 24 17 27 Z" fill="F"/><path d="M52 11 L57 16" fill="none" stroke="#DE6A4E" stroke-width="3.6" stroke-linecap="round"/>'
	},
	bun: {
		top: '<path d="M36 1.2 C41 1 44 4.5 43.6 8.6 C43 13 39.5 15.4 36 15.2 C31.6 15.4 28.4 12.6 28.4 8.4 C28.2 4.4 31.6 1.2 36 1.2 Z" fill="F"/><path d="M30 12.5 C33.5 14.6 38.5 14.6 42 12.5" fill="none" stroke="L" stroke-width="1.8" stroke-linecap="round"/>',
		before:
			'<path d="M16 30 C12 16 24 7 36 7 C49 7 60 15 56 30 C54 24 50 20 45 18 C39 21 32 21 27 18 C22 20 18 24 16 30 Z" fill="F"/>'
	},
	curls: {
		before:
			'<path d="M15 30 C9 27 10 19 15 18 C13 11 20 6 25 9 C28 2 38 2 41 7 C47 3 54 8 53 13 C60 14 62 23 57 26 C58 28 58 30 56 31 C54 27 53 24 50 22 C45 25 40 20 36 23 C31 25 27 20 22 23 C19 24 17 27 15 30 Z" fill="F"/><path d="M22 15 C25 12.5 28.5 14 28 17 M36 11 C40 9.5 42.5 12.5 41 15.5 M48 17 C51.5 16 53.5 19 52 21.5" fill="none" stroke="L" stroke-width="1.8" stroke-linecap="round"/>'
	},
	afro: {
		behind:
			'<path d="M36 2.5 C44 0.5 52 2.5 56 7.5 C63 9.5 67 17 65 24 C68 31 65 38.5 59 41 C55 46 17 46 13 41 C7 38.5 4 31 7 24 C5 17 9 9.5 16 7.5 C20 2.5 28 0.5 36 2.5 Z" fill="F"/>',
		before:
			'<path d="M17 30 C13 15 25 7 36 7.5 C48 7 59 15 55 30 C53.5 24 50 19.5 46 17.5 C39 15.5 33 15.5 26 17.5 C22 19.5 18.5 24 17 30 Z" fill="F"/>'
	},
	puffs: {
		behind:
			'<path d="M12 14 C18 13 21 18 20.5 24 C20 30 15.5 33 10.5 32.4 C5 32 2.4 27.6 3 22.6 C3.6 17.6 7 14.4 12 14 Z M60 14 C54 13 51 18 51.5 24 C52 30 56.5 33 61.5 32.4 C67 32 69.6 27.6 69 22.6 C68.4 17.6 65 14.4 60 14 Z" fill="F"/>',
		before:
			'<path d="M17 28 C15 12 26 6 36 6 C47 6 57 12 55 28 C51 24 44 20 36 13 C29 20 21 24 17 28 Z" fill="F"/><circle cx="17" cy="19.5" r="2.8" fill="#F8DE8C"/><circle cx="55" cy="19.5" r="2.8" fill="#F8DE8C"/>'
	},
	plaits: {
		covers: true,
		behind:
			'<circle cx="13" cy="33" r="6" fill="F"/><circle cx="59" cy="33" r="6" fill="F"/><circle cx="11.5" cy="42" r="5.4" fill="F"/><circle cx="60.5" cy="42" r="5.4" fill="F"/><circle cx="11" cy="50" r="4.8" fill="F"/><circle cx="61" cy="50" r="4.8" fill="F"/><path d="M8.5 54.5 L13 55 M59 55 L63.5 54.5" fill="none" stroke="#E88FA0" stroke-width="3.4" stroke-linecap="round"/>',
		before:
			'<path d="M16 31 C13 12 26 5.5 36 6 C47 5.5 59 12 56 31 C54 24 44 20 36 13 C29 20 18 24 16 31 Z" fill="F"/>'
	},
	locs: {
		covers: true,
		behind:
			'<path d="M17 20 C12 30 14 40 11.5 52 M21 18 C17 32 20 44 18 56 M27 18 L25.5 55 M55 20 C60 30 58 40 60.5 52 M51 18 C55 32 52 44 54 56 M45 18 L46.5 55" fill="none" stroke="F" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>',
		before:
			'<path d="M16 31 C12 12 25 4.5 36 5 C48 4.5 60 12 56 31 C55 27 53 23 51 20 C41 22 31 22 21 20 C19 23 17 27 16 31 Z" fill="F"/><path d="M27 8 C25 12 24.5 16 24.5 19 M36 6.5 L36 20 M45 8 C47 12 47.5 16 47.5 19" fill="none" stroke="L" stroke-width="1.8" stroke-linecap="round"/>'
	}
};

interface Worn {
	art: string;
	/** No hair is seen; or what is behind and before it is. */
	hides: boolean;
	/** The face is framed by it, and the ears are under it. */
	frames?: true;
}

/** `F` is the colour of the cloth, `L` its folds. */
const worn: Readonly<Record<Exclude<Headwear, 'none'>, Worn>> = {
	hijab: {
		hides: true,
		frames: true,
		art: '<path d="M36 4 C53 4 60 17 59 31 C58 42 60 47 62 53 C54 60 18 60 10 53 C12 47 14 42 13 31 C12 17 19 4 36 4 Z" fill="F"/><path d="M21 50.5 C30 56.5 43 55.5 52 47" fill="none" stroke="L" stroke-width="2.2" stroke-linecap="round"/>'
	},
	turban: {
		hides: true,
		art: '<path d="M14 27 C9 12 22 1 37 2 C52 2 63 12 58 27 C55 22 50 19 44 18 C40 17 32 17 28 18 C22 19 17 22 14 27 Z" fill="F"/><path d="M18 20 C26 10 40 8 52 14 M24 10 C32 6 44 7 54 20" fill="none" stroke="L" stroke-width="2.2" stroke-linecap="round"/>'
	},
	patka: {
		hides: true,
		art: '<path d="M36 0.8 C40.4 0.8 42.4 3.6 42 7 C41.6 10.4 39 12 36 12 C33 12 30.4 10.4 30 7 C29.6 3.6 31.6 0.8 36 0.8 Z" fill="F"/><path d="M15.5 28 C11 14 23 7 36 7.5 C49 7 61 14 56.5 28 C51 21.5 44 19.5 36 19.5 C28 19.5 21 21.5 15.5 28 Z" fill="F"/><path d="M31 10.6 C34 12.2 38 12.2 41 10.6 M22 20 C27 13.5 31 12.5 34.5 12.4 M50 20 C45 13.5 41 12.5 37.5 12.4" fill="none" stroke="L" stroke-width="1.8" stroke-linecap="round"/>'
	},
	kippah: {
		hides: false,
		art: '<path d="M22.5 11.5 C25 3.4 47 3.2 49.5 11.5 C44 15 28 15 22.5 11.5 Z" fill="F"/><path d="M26 10.6 C31 12.8 41 12.8 46 10.6" fill="none" stroke="L" stroke-width="1.8" stroke-linecap="round"/>'
	},
	cap: {
		hides: false,
		art: '<path d="M14 22.5 C11.5 8 23 2 36 2 C50 2 60.5 8 58 22.5 C46 18.5 26 18.5 14 22.5 Z" fill="F"/><path d="M36 3 L36 13" fill="none" stroke="L" stroke-width="1.8" stroke-linecap="round"/><path d="M13.5 22 C25 15 47 15 58.5 22 C61.5 25.4 59 27.8 55.5 26.6 C44 21.6 28 21.6 16.5 26.6 C13 27.8 10.5 25.4 13.5 22 Z" fill="L"/>'
	}
};

const beard =
	'<path d="M18 30 C20 33 22 34 25 34 C30 33 42 33 47 34 C50 34 52 33 54 30 C55 44 47 51 36 51 C25 51 17 44 18 30 Z" fill="F"/><path d="M29 37 C32 35 40 35 43 37 C43 42.5 29 42.5 29 37 Z" fill="S"/>';

/** Worn on the face or the ear; `F` is the frame, chosen to be seen on the skin. */
const onFace: Readonly<Record<Exclude<Extra, 'beard'>, string>> = {
	glasses:
		'<circle cx="28.4" cy="30" r="6.4" fill="none" stroke="F" stroke-width="2.4"/><circle cx="43.6" cy="30" r="6.4" fill="none" stroke="F" stroke-width="2.4"/><path d="M34.6 29 C35.6 28.4 36.4 28.4 37.4 29 M22 28.6 L18.4 27.4 M50 28.6 L53.6 27.4" fill="none" stroke="F" stroke-width="2.4" stroke-linecap="round"/>',
	hearingAid:
		'<path d="M54.4 23.4 C58 21.6 60.6 24.6 60 29 C59.6 32 58 33.8 56.6 33.2" fill="none" stroke="#2F2B3A" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/><path d="M54.4 23.4 C58 21.6 60.6 24.6 60 29 C59.6 32 58 33.8 56.6 33.2" fill="none" stroke="#6FA578" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/><circle cx="54.6" cy="31.2" r="2.3" fill="#FFFFFF" stroke="#2F2B3A" stroke-width="1.2"/>',
	tube: '<path d="M37.5 35 C43 37 49 35 55 32 C61 30 63 40 61 50" fill="none" stroke="#FFFFFF" stroke-width="4.4" stroke-linecap="round" stroke-linejoin="round"/><path d="M37.5 35 C43 37 49 35 55 32 C61 30 63 40 61 50" fill="none" stroke="#5F6F8C" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/><path d="M43.6 32.4 L51.4 30.4 L53 36.8 L45.2 38.8 Z" fill="#F1E1BD"/>'
};

/** A head in two halves: what lies behind the shoulders, and all the rest. */
export function headOf(choices: Choices): { behind: string; before: string } {
	const { skin, hair, hairColour, head, age } = choices;
	const has = (extra: Extra) => choices.extras.includes(extra);
	const hat = head === 'none' ? undefined : worn[head];
	const style = hat?.hides ? {} : styles[hair];
	const edge = isNear(skin, hairColour) ? '"F" stroke="L" stroke-width="1.3"/>' : '"F"/>';
	const hairs = (art = '') => dyed(art.replaceAll('"F"/>', edge), hairTone[hairColour]);
	const [face, line] = [skinTone[skin], faceTone(skin)];
	const frame = isDark(skin) ? '#F8DE8C' : '#4C5675';
	const before = [
		hat?.frames ? dyed(hat.art, clothTone[choices.headColour]) : '',
		style.covers || hat?.frames
			? ''
			: `<circle cx="18.5" cy="29" r="4" fill="${face}"/><circle cx="53.5" cy="28.5" r="4" fill="${face}"/>`,
		hat ? '' : hairs(style.top),
		hat?.frames
			? `<path d="M36 13 C46 13 51.5 20 51.5 29 C51.5 39 45 46.5 36 46.5 C27 46.5 20.5 39 20.5 29 C20.5 20 26 13 36 13 Z" fill="${face}"/>`
			: `<path d="M36 9 C47 9 54 17 54 28 C54 39 46 47 36 47 C26 47 18 39 18 28 C18 17 25 9 36 9 Z" fill="${face}"/>`,
		has('beard') && !hat?.frames ? hairs(beard).replace('"S"', `"${face}"`) : '',
		hairs(style.before),
		hat && !hat.frames ? dyed(hat.art, clothTone[choices.headColour]) : '',
		`<circle cx="29" cy="30" r="2.5" fill="${line}"/><circle cx="43" cy="30" r="2.5" fill="${line}"/>`,
		age === 'older'
			? `<path d="M23.4 35.4 C24.6 36.6 26 37 27.4 36.8 M48.6 35.4 C47.4 36.6 46 37 44.6 36.8" fill="none" stroke="${line}" stroke-width="1.5" stroke-linecap="round"/>`
			: '',
		`<path d="M31 38.6 C34 40.6 38 40.6 41 38.6" fill="none" stroke="${line}" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round"/>`,
		...(['glasses', 'tube', 'hearingAid'] as const).map((one) =>
			has(one) ? onFace[one].replaceAll('"F"', `"${frame}"`) : ''
		)
	];
	return { behind: hairs(style.behind), before: before.join('') };
}

function dyed(art: string, [fill, line]: readonly [string, string]): string {
	return art.replaceAll('"F"', `"${fill}"`).replaceAll('"L"', `"${line}"`);
}
