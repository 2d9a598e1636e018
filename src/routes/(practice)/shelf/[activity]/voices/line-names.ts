/** The catalogue's keys for the kinds of text. */
import type { Key } from '#lib/words/catalogue.ts';
import type { LineKind } from './lines.ts';

export const lineNames: Readonly<Record<Exclude<LineKind, 'room'>, Key>> = {
	name: 'voices:kind.name',
	purpose: 'voices:kind.purpose',
	part: 'voices:kind.part',
	place: 'voices:kind.place',
	thing: 'voices:kind.thing',
	prompt: 'voices:kind.prompt',
	line: 'voices:kind.line'
};
