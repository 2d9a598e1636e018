/** A small picture of each look to choose by, in colours of its own, whatever the page is dressed in. */
import { readArt, type Art } from '#lib/base/art.ts';

const ink = '#2F2B3A';
const frame = (fill: string, inside: string, line = ink) =>
	readArt(
		`<svg viewBox="0 0 120 76"><rect x="2" y="2" width="116" height="72" rx="8" fill="${fill}"/>${inside}` +
			`<rect x="2" y="2" width="116" height="72" rx="8" fill="none" stroke="${line}" stroke-width="3"/></svg>`
	);
/** A sheet with lines of writing on it. */
const sheet = (paper: string, line: string) =>
	`<rect x="30" y="17" width="60" height="42" rx="5" fill="${paper}" stroke="${line}" stroke-width="2"/>` +
	['M39 28 L78 28', 'M39 38 L72 38', 'M39 48 L80 48']
		.map((d) => `<path d="${d}" fill="none" stroke="${line}" stroke-width="2.5"/>`)
		.join('');

export const lookPictures: Readonly<Record<'story' | 'bright' | 'plain' | 'dark', Art>> = {
	story: frame(
		'#E4EFEE',
		'<path d="M4 56 C30 40 52 44 74 54 C92 46 106 46 116 52 L116 72 L4 72 Z" fill="#B3D2AE"/>' +
			`<circle cx="93" cy="22" r="9" fill="#F3C65F" stroke="${ink}" stroke-width="2.5"/>` +
			`<path d="M38 60 L39 39 L65 38 L66 60 Z" fill="#FFFBF1" stroke="${ink}" stroke-width="2.5"/>` +
			`<path d="M32 40 L52 20 L72 39 Z" fill="#DE6A4E" stroke="${ink}" stroke-width="2.5"/>`
	),
	bright: frame(
		'#F8F2E4',
		'<path d="M4 46 C20 46 32 58 32 72 L4 72 Z" fill="#A6C6E6"/>' +
			'<path d="M80 72 C80 50 96 36 116 36 L116 72 Z" fill="#F8DE8C"/>' +
			sheet('#FFFFFF', ink)
	),
	plain: frame('#FFFBF1', sheet('#FFFFFF', '#5F6F8C')),
	dark: frame('#1E1D26', sheet('#2E2C37', '#F4EFE6'), '#5F6F8C')
};
