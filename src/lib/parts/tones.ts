/** Colours for places that have none of their own. */

/** A quiet rotation: neighbours differ, none is louder than another, and in every theme a name can be read on it. */
const tones: readonly string[] = ['sky', 'sun', 'leaf', 'sand', 'slate', 'rose', 'mist', 'hill'];

/** The quiet colour of one of so many places in a ring: the last differs from the first beside it. */
export function toneAt(i: number, count: number): string {
	const isBesideFirst = i === count - 1 && i % tones.length === 0 && i > 0;
	return tones[isBesideFirst ? 2 : i % tones.length] ?? 'sand';
}

/** The colour under a name: the place's own where letters can be read on it, else the pale one beside it. */
export function underName(tone: string | undefined, pale: string): string {
	return tone !== undefined && (tones.includes(tone) || tone === 'amber') ? tone : pale;
}

/** The colour of the line under a name: the place's own where letters could not be read on it. */
export function ruleOf(tone: string | undefined): string {
	return tone === undefined || underName(tone, '') === tone ? 'ink' : tone;
}

const skies: readonly string[] = [
	...['night', 'night', 'night', 'night', 'night', 'storm'],
	...['slate', 'sky', 'sky', 'cloud', 'cloud', 'butter'],
	...['butter', 'cloud', 'cloud', 'sky', 'sky', 'sky'],
	...['slate', 'slate', 'storm', 'night', 'night', 'night']
];

/** The colour of the sky at an hour. */
export function skyAt(hour: number): string {
	return skies[Math.floor(hour) % 24] ?? 'sky';
}
