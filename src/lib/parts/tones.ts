/** Colours for places that have none of their own. */

/** A quiet rotation: neighbours differ, and none is louder than another. */
export const tones: readonly string[] = ['sky', 'butter', 'leaf', 'sand', 'slate', 'rose', 'cloud', 'hill'];

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
