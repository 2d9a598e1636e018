/**
 * What each band starts with, in one table. The access profile overrides it; nothing is locked, and a band's
 * name is never shown to a child. The numbers are our design decisions; see the project's notes on reach.
 */
import type { Look } from '#lib/base/palette.ts';
import type { Access } from '#lib/activity/access.ts';
import { longestPrompt } from '#lib/activity/prompts.ts';
import type { Band } from '#lib/activity/schema.ts';

/** How a person's pages begin. */
export interface Defaults {
	look: Look;
	/** Smallest side of anything to touch, in CSS pixels. */
	target: number;
	gap: number;
	/** Body text in CSS pixels. */
	text: number;
	/** Name of a place on the sheet, in sheet units. */
	label: number;
	font: 'andika' | 'atkinson';
	/** Words in a question, and in a sentence of the room's own, at most. */
	words: number;
	/** Sentences on one screen of the room's own, at most. */
	sentences: number;
	/** Choices shown at once before "more". */
	choices: number;
	/** Things on a page after which it is said, once and kindly, that it can be enough; never a bar. */
	things?: number;
	/** Feelings offered, by picture name, best known first. */
	feelings: readonly string[];
	/** Who is told and why, by voice of the start card. */
	card: 'little' | 'young' | 'middle' | 'teen' | 'adult';
	/** Words can be typed by the person themself. */
	types: boolean;
	/** A question is read by itself when it comes, when someone asks for it, or not until sound is switched on. */
	sound: 'itself' | 'asked' | 'off';
	/** How long a visit with one activity may take, in minutes. */
	minutes: readonly [number, number];
}

const two = ['happy', 'sad'] as const;
const few = ['happy', 'okay', 'sad', 'worried', 'cross', 'scared'] as const;
const many = [...few, 'calm', 'excited', 'tired', 'lonely', 'proud', 'confused'] as const;

const little: Omit<Defaults, 'choices' | 'words'> = {
	...{ font: 'andika', look: 'story', target: 96, gap: 24, text: 28, label: 34 },
	...{
		feelings: two,
		card: 'little',
		types: false,
		sentences: 1,
		sound: 'itself',
		minutes: [3, 5],
		things: 5
	}
};
const grown: Omit<Defaults, 'choices' | 'words' | 'card' | 'minutes'> = {
	...{ font: 'atkinson', look: 'plain', target: 52, gap: 12, text: 18, label: 24 },
	...{ feelings: many, types: true, sentences: 5, sound: 'off' }
};

/** The table. */
export const defaults: Readonly<Record<Band, Defaults>> = {
	b0: { ...little, choices: 2, words: longestPrompt.b1 },
	b1: { ...little, choices: 3, words: longestPrompt.b1 },
	b2: {
		...{ font: 'andika', look: 'story', target: 80, gap: 20, text: 24, label: 30 },
		...{ choices: 4, feelings: few, card: 'young', types: true },
		...{ words: longestPrompt.b2, sentences: 2, sound: 'itself', minutes: [5, 10], things: 10 }
	},
	b3: {
		...{ font: 'andika', look: 'bright', target: 64, gap: 16, text: 20, label: 28 },
		...{ choices: 6, feelings: many, card: 'middle', types: true },
		...{ words: longestPrompt.b3, sentences: 3, sound: 'asked', minutes: [10, 20], things: 20 }
	},
	b4: { ...grown, choices: 9, card: 'teen', words: longestPrompt.b4, minutes: [10, 25] },
	b5: { ...grown, choices: 9, card: 'teen', words: longestPrompt.b5, minutes: [10, 30] },
	adult: { ...grown, choices: 7, card: 'adult', words: longestPrompt.adult, minutes: [10, 30] }
};

/** The largest target and gap that three beside one another leave room for on a phone, in CSS pixels. */
export const phoneMost = { target: 72, gap: 12 } as const;

/** A band's defaults with the access profile laid over them. */
export function settingsFor(band: Band, access: Access): Defaults {
	const start = defaults[band];
	const bigger = access.hands === 'bigger' || access.hands === 'one-switch';
	return {
		...start,
		target: bigger ? Math.max(96, start.target) : start.target,
		gap: bigger ? Math.max(24, start.gap) : start.gap,
		text: access.reading === 'reads' ? start.text : Math.max(24, start.text),
		choices: access.wording === 'everyday' ? start.choices : Math.min(start.choices, 4),
		sound: soundFor(start.sound, access)
	};
}

/** Two voices at once are worse than none: who hears a screen reader, or hears nothing, begins without ours. */
function soundFor(start: Defaults['sound'], access: Access): Defaults['sound'] {
	if (access.sound === 'off' || access.hearing === 'deaf' || access.sight === 'none') return 'off';
	if (access.reading === 'pictures') return access.sound === 'quiet' ? 'asked' : 'itself';
	if (access.reading === 'some') return start === 'itself' && access.sound === 'on' ? 'itself' : 'asked';
	return access.sound === 'quiet' && start === 'itself' ? 'asked' : start;
}
