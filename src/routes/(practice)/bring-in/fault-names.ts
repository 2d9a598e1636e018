/** The catalogue's keys for what can be wrong with a file. */
import type { FaultKind } from '#lib/activity/faults.ts';
import type { Key } from '#lib/words/catalogue.ts';

/** What is wrong with a file that was to be brought in. */
export const faultNames: Readonly<Record<Exclude<FaultKind, 'art'>, Key>> = {
	large: 'practice:bring.what.large',
	'not-json': 'practice:bring.what.not-json',
	'not-ours': 'practice:bring.what.not-ours',
	newer: 'practice:bring.what.newer',
	missing: 'practice:bring.what.missing',
	unknown: 'practice:bring.what.unknown',
	choice: 'practice:bring.what.choice',
	id: 'practice:bring.what.id',
	empty: 'practice:bring.what.empty',
	range: 'practice:bring.what.range',
	shape: 'practice:bring.what.shape',
	twice: 'practice:bring.what.twice',
	'no-place': 'practice:bring.what.no-place',
	'drawing-places': 'practice:bring.what.drawing-places',
	'too-much': 'practice:bring.what.too-much',
	'no-words': 'practice:bring.what.no-words',
	'no-picture': 'practice:bring.what.no-picture',
	'art-large': 'practice:bring.what.art-large',
	guide: 'practice:bring.what.guide',
	'cannot-show': 'practice:bring.what.cannot-show',
	sound: 'practice:bring.what.sound',
	'sound-large': 'practice:bring.what.sound-large',
	'voices-many': 'practice:bring.what.voices-many',
	leads: 'practice:bring.what.leads',
	banned: 'practice:bring.what.banned',
	'first-open': 'practice:bring.what.first-open',
	'choice-alone': 'practice:bring.what.choice-alone',
	'left-out': 'practice:bring.what.left-out',
	'art-name': 'practice:bring.what.art-name'
};

/** What is wrong with a drawing in it. */
export const artFaultNames: Readonly<Record<string, Key>> = {
	element: 'practice:bring.art.element',
	attribute: 'practice:bring.art.attribute',
	colour: 'practice:bring.art.colour',
	transform: 'practice:bring.art.transform',
	text: 'practice:bring.art.text',
	tag: 'practice:bring.art.tag',
	box: 'practice:bring.art.box',
	number: 'practice:bring.art.number'
};
