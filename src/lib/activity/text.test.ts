import { expect, test } from 'vitest';
import { behind, say, speak, voices } from './text.ts';

const everyday = { reading: 'reads', wording: 'everyday' } as const;

test('the voice of a way of taking in comes before the voice of a band', () => {
	expect(voices('b1', { ...everyday, wording: 'literal' })).toEqual([
		...['literal-b1', 'literal', 'b1', 'little']
	]);
	expect(voices('b4', everyday)).toEqual(['b4', 'teen']);
	expect(voices('b3', everyday)).toEqual(['b3']);
	expect(voices('adult', everyday)).toEqual(['adult']);
});

test('the first voice that is there speaks, then the plain wording', () => {
	const words = { name: 'plain', 'name@teen': 'teen', 'name@literal': 'literal' };
	expect(say(words, 'name', ['literal', 'teen'])).toBe('literal');
	expect(say(words, 'name', ['b4', 'teen'])).toBe('teen');
	expect(say(words, 'name', ['b1'])).toBe('plain');
	expect(say(words, 'other', ['b1'])).toBeUndefined();
});

test('every text in one voice, and none that only other voices have', () => {
	const words = { name: 'plain', 'name@b1': 'little', 'only@teen': 'teen' };
	expect(speak(words, ['b1'])).toEqual({ name: 'little' });
	expect(speak(words, ['teen'])).toEqual({ name: 'plain', only: 'teen' });
});

test('a language never borrows a voice for what it says itself', () => {
	const english = { name: 'Houses', 'name@teen': 'Spaces', purpose: 'Why', 'purpose@b1': 'Why?' };
	expect(behind({ name: 'Domy' }, english)).toEqual({
		...{ name: 'Domy', purpose: 'Why', 'purpose@b1': 'Why?' }
	});
});
