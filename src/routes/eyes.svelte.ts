/**
 * How this device is looked at: theme, calm, and the language of the practitioner's pages.
 *
 * Kept outside the vault, because the page that opens the vault needs it; it says nothing about anybody.
 */
import { createContext } from 'svelte';
import { setLanguage } from '#lib/words/words.svelte.ts';

/** `auto` follows the device. */
export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themes)[number];

const place = 'own-words:eyes';

interface Kept {
	theme: ThemeChoice;
	calm: boolean;
	language: string;
}

const start: Kept = { theme: 'auto', calm: false, language: 'en' };

export class Eyes {
	theme = $state<ThemeChoice>(start.theme);
	calm = $state(start.calm);
	language = $state(start.language);

	constructor() {
		Object.assign(this, readEyes());
	}

	/** Dresses the whole page and remembers. */
	set(change: Partial<Kept>): void {
		Object.assign(this, change);
		if (change.language) void setLanguage(change.language);
		const { theme, calm, language } = this;
		try {
			localStorage.setItem(place, JSON.stringify({ theme, calm, language }));
		} catch {
			// A browser that keeps nothing still shows what was chosen.
		}
	}
}

/** What was chosen on this device before. */
export function readEyes(): Kept {
	try {
		const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Kept>;
		const theme = themes.find((one) => one === kept.theme) ?? start.theme;
		const language = typeof kept.language === 'string' ? kept.language : start.language;
		return { theme, calm: kept.calm === true, language };
	} catch {
		return start;
	}
}

/** How the device is looked at, handed down from the root. */
export const [getEyes, setEyes] = createContext<Eyes>();
