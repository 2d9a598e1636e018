/**
 * What each band starts with, in one table. The access profile overrides it; nothing is locked, and a band's
 * name is never shown to a child. The numbers are our design decisions; see the project's notes on reach.
 */
import type { Look } from '#lib/base/palette.ts';
import type { Access } from '#lib/activity/access.ts';
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
	/** Choices shown at once before "more". */
	choices: number;
	/** Feelings offered, by picture name, best known first. */
	feelings: readonly string[];
	/** Who is told and why, by voice of the start card. */
	card: 'little' | 'young' | 'middle' | 'teen' | 'adult';
	/** Words can be typed by the person themself. */
	types: boolean;
}

const two = ['happy', 'sad'] as const;
const few = ['happy', 'okay', 'sad', 'worried', 'cross', 'scared'] as const;
const many = [...few, 'calm', 'excited', 'tired', 'lonely', 'proud', 'confused'] as const;

const little = { font: 'andika', look: 'story' } as const;
const grown = {
	font: 'atkinson',
	look: 'plain',
	target: 52,
	gap: 12,
	text: 18,
	label: 24,
	types: true
} as const;

/** The table. */
export const defaults: Readonly<Record<Band, Defaults>> = {
	b0: {
		...little,
		target: 96,
		gap: 24,
		text: 28,
		label: 34,
		choices: 2,
		feelings: two,
		card: 'little',
		types: false
	},
	b1: {
		...little,
		target: 96,
		gap: 24,
		text: 28,
		label: 34,
		choices: 3,
		feelings: two,
		card: 'little',
		types: false
	},
	b2: {
		...little,
		target: 80,
		gap: 20,
		text: 24,
		label: 30,
		choices: 4,
		feelings: few,
		card: 'young',
		types: true
	},
	b3: {
		...{ font: 'andika', look: 'bright', target: 64, gap: 16, text: 20, label: 28 },
		...{ choices: 6, feelings: many, card: 'middle', types: true }
	},
	b4: { ...grown, choices: 9, feelings: many, card: 'teen' },
	b5: { ...grown, choices: 9, feelings: many, card: 'teen' },
	adult: { ...grown, choices: 7, feelings: many, card: 'adult' }
};

/** A band's defaults with the access profile laid over them. */
export function settingsFor(band: Band, access: Access): Defaults {
	const start = defaults[band];
	const bigger = access.hands === 'bigger' || access.hands === 'one-switch';
	return {
		...start,
		target: bigger ? Math.max(96, start.target) : start.target,
		gap: bigger ? Math.max(24, start.gap) : start.gap,
		text: access.reading === 'reads' ? start.text : Math.max(24, start.text),
		choices: access.wording === 'everyday' ? start.choices : Math.min(start.choices, 4)
	};
}
