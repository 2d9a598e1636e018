/**
 * How much the room says at once: words in a sentence and sentences on a screen, for each age, as the table of bands
 * has it. What an activity asks is counted in its own contract (`tests/contract.ts`).
 */
import { expect, test } from 'vitest';
import { defaults } from '#lib/people/bands.ts';
import child from '#lib/words/locales/en/child.json';

type Card = (typeof defaults)[keyof typeof defaults]['card'];

/** The strictest of the bands that share a voice. */
const limits = Object.values(defaults).reduce<Partial<Record<Card, { words: number; sentences: number }>>>(
	(all, { card, words, sentences }) => {
		const before = all[card] ?? { words: Infinity, sentences: Infinity };
		return {
			...all,
			[card]: { words: Math.min(before.words, words), sentences: Math.min(before.sentences, sentences) }
		};
	},
	{}
);
const cards = Object.keys(limits) as Card[];

const sentencesOf = (text: string) => text.split(/(?<=[.!?]”?)\s+/u).filter(Boolean);
/** A name in the place of the worker's counts as one word. */
const wordsIn = (sentence: string) =>
	sentence
		.replace(/\{\{\w+\}\}(?:’s)?/g, 'Sam')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * What may be longer, and why: the duty to pass something on is said whole and truly, in as many sentences as that
 * takes, to everyone who can follow them.
 */
const whole = new Set(['start.limit.middle', 'start.limit.teen', 'start.limit.adult']);

/** Every text of the room that has a voice for each age, with its key. */
function voiced(tree: object, path = ''): { key: string; card: Card; text: string }[] {
	return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
		const key = path ? `${path}.${name}` : name;
		if (typeof value === 'string') {
			const card = cards.find((one) => one === name);
			return card ? [{ key, card, text: value }] : [];
		}
		return typeof value === 'object' && value !== null ? voiced(value, key) : [];
	});
}

const texts = voiced(child).filter(({ key }) => !whole.has(key));

test('there is something to count for each age', () => {
	for (const card of cards) expect(texts.filter((one) => one.card === card).length).toBeGreaterThan(8);
});

test.each(cards)('%s: no sentence is too long, and no text has too many', (card) => {
	const limit = limits[card];
	if (!limit) throw new Error('every voice has its limits');
	const faults = texts
		.filter((one) => one.card === card)
		.flatMap(({ key, text }) => {
			const sentences = sentencesOf(text);
			const long = sentences.filter((sentence) => wordsIn(sentence) > limit.words);
			return [
				...long.map((sentence) => `${key}: ${wordsIn(sentence)} words of ${limit.words}: ${sentence}`),
				...(sentences.length > limit.sentences
					? [`${key}: ${sentences.length} sentences of ${limit.sentences}`]
					: [])
			];
		});
	expect(faults).toEqual([]);
});
