/**
 * The fonts a document can hold, by script.
 *
 * Each is a file of its own, fetched only when a letter of its script occurs. Within a script the first face
 * that has a letter sets it; Latin stands behind all others for digits and brackets, which they often lack.
 */
import atkinson from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url&no-inline';
import atkinsonBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url&no-inline';
import atkinsonExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url&no-inline';
import atkinsonExtBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url&no-inline';
import naskh from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff?url&no-inline';
import naskhBold from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff?url&no-inline';
import nastaliq from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff?url&no-inline';
import nastaliqBold from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-700-normal.woff?url&no-inline';
import bengali from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff?url&no-inline';
import bengaliBold from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-700-normal.woff?url&no-inline';
import devanagari from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff?url&no-inline';
import devanagariBold from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff?url&no-inline';
import gujarati from '@fontsource/noto-sans-gujarati/files/noto-sans-gujarati-gujarati-400-normal.woff?url&no-inline';
import gujaratiBold from '@fontsource/noto-sans-gujarati/files/noto-sans-gujarati-gujarati-700-normal.woff?url&no-inline';
import gurmukhi from '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-400-normal.woff?url&no-inline';
import gurmukhiBold from '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-700-normal.woff?url&no-inline';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url&no-inline';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url&no-inline';
import cyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url&no-inline';
import cyrillicExtBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff?url&no-inline';
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url&no-inline';
import greekBold from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url&no-inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url&no-inline';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url&no-inline';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url&no-inline';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url&no-inline';
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url&no-inline';
import vietnameseBold from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff?url&no-inline';

/** A face: where its file is, how large it looks beside Latin, and how far apart its lines stand. */
export interface FaceSource {
	name: string;
	url: string;
	bold: string;
	/** What the letter size is multiplied by. */
	scale: number;
	/** From one line to the next, in letter sizes. */
	leading: number;
	/** How much of the leading lies above the line the letters stand on. */
	above: number;
}

function face(name: string, url: string, bold: string, own: Partial<FaceSource> = {}): FaceSource {
	return { name, url, bold, scale: 1, leading: 1.45, above: 0.72, ...own };
}

/** Faces for Latin and everything without a script of its own, first wanted first. */
export const latinFaces: readonly FaceSource[] = [
	face('atkinson', atkinson, atkinsonBold),
	face('atkinson-ext', atkinsonExt, atkinsonExtBold),
	face('latin', latin, latinBold),
	face('latin-ext', latinExt, latinExtBold),
	face('vietnamese', vietnamese, vietnameseBold)
];

const urdu = face('nastaliq', nastaliq, nastaliqBold, { leading: 2.15, above: 0.66 });
const arabic = face('naskh', naskh, naskhBold, { scale: 1.15, leading: 1.7, above: 0.7 });
const indic = { leading: 1.65, above: 0.7 };

const scripts: readonly [RegExp, readonly FaceSource[]][] = [
	[
		/\p{scx=Cyrl}/u,
		[face('cyrillic', cyrillic, cyrillicBold), face('cyrillic-ext', cyrillicExt, cyrillicExtBold)]
	],
	[/\p{scx=Grek}/u, [face('greek', greek, greekBold)]],
	[/\p{scx=Gujr}/u, [face('gujarati', gujarati, gujaratiBold, indic)]],
	[/\p{scx=Guru}/u, [face('gurmukhi', gurmukhi, gurmukhiBold, indic)]],
	[/\p{scx=Beng}/u, [face('bengali', bengali, bengaliBold, indic)]],
	[/\p{scx=Deva}/u, [face('devanagari', devanagari, devanagariBold, indic)]]
];

/** The faces to try for a letter in a language, first wanted first; Latin ones stand behind them. */
export function facesFor(letter: string, language: string): readonly FaceSource[] {
	// Accents belong to many scripts; the letter they stand on decides.
	const [base = letter] = letter;
	if (base < '\u0250') return [];
	if (/\p{scx=Arab}/u.test(base)) return /^ur\b/.test(language) ? [urdu, arabic] : [arabic, urdu];
	return scripts.find(([script]) => script.test(base))?.[1] ?? [];
}
