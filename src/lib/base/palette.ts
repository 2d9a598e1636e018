/** The palette: every colour has a name, and a theme may give it another value. */
import type { Paint } from './shapes.ts';

/** How a person's pages are dressed: for little ones, for eight to eleven, for twelve and over. */
export const looks = ['story', 'bright', 'plain'] as const;
export type Look = (typeof looks)[number];

/** Light for the eyes, chosen apart from the look. */
export type Theme = 'light' | 'dark' | 'contrast';

/** Names to `#RRGGBB`. */
export type Palette = Readonly<Record<string, string>>;

const light = {
	...{
		ink: '#2F2B3A',
		paper: '#FFFBF1',
		white: '#FFFFFF',
		sand: '#F1E1BD',
		mist: '#E4EFEE',
		hill: '#CFE1CF'
	},
	...{ leaf: '#B3D2AE', moss: '#6FA578', sun: '#F3C65F', amber: '#F2B84B', butter: '#F8DE8C' },
	...{ coral: '#DE6A4E', rose: '#E88FA0', sky: '#A6C6E6', slate: '#93A6BC', storm: '#5F6F8C' },
	...{ plum: '#6C5BA7', pine: '#3E8E7E', bark: '#8A6248', cloud: '#DCE6EA', night: '#4C5675' },
	...{
		skin1: '#F7D7C4',
		skin2: '#E8B894',
		skin3: '#C98E64',
		skin4: '#9A6240',
		skin5: '#6B4230',
		skin6: '#472C22'
	}
} as const;

const dark: Palette = {
	...light,
	...{
		ink: '#F4EFE6',
		paper: '#26242E',
		white: '#2E2C37',
		sand: '#3B362B',
		mist: '#1F2529',
		hill: '#29332D'
	},
	...{ leaf: '#33453A', moss: '#4C7A57', sun: '#9A7A2C', amber: '#9A7426', butter: '#C9AE5A' },
	...{ coral: '#A34A36', rose: '#9A5563', sky: '#4C6A8A', slate: '#566577', storm: '#3F4B62' },
	...{ plum: '#5A4C8E', pine: '#2C6B5F', bark: '#6B4C38', cloud: '#8FA0A8', night: '#353D55' }
};

const contrast: Palette = {
	...light,
	ink: '#000000',
	paper: '#FFFFFF',
	mist: '#FFFFFF',
	hill: '#FFFFFF',
	leaf: '#FFFFFF',
	sand: '#FFFFFF'
};

/** The values of every named colour in one theme. */
export function palette(theme: Theme): Palette {
	return { light, dark, contrast }[theme];
}

/** A colour as `#RRGGBB`, whether it was given by name or by value. Unknown names become ink. */
export function resolvePaint(paint: Paint, colours: Palette): string {
	return paint.startsWith('#') ? paint : (colours[paint] ?? colours['ink'] ?? '#000000');
}
