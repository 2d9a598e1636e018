import { describe, expect, test } from 'vitest';
import { checkPrompts, findBanned, findLeading } from './prompts.ts';
import { readActivity, type Activity } from './schema.ts';

type Asked = { id: string; kind: 'open' | 'cued' | 'choice' | 'back'; place?: string };

const asking = (prompts: Asked[], reader: Activity['for'] = 'child') =>
	readActivity({
		...{ edition: 1, for: reader, family: 'place', topics: ['emotional'], bands: ['b3'] },
		...{ minutes: [5, 10], works: ['together'] },
		pages: [{ id: 'page', parts: [{ kind: 'zones', id: 'sea', places: [{ id: 'calm' }], prompts }] }]
	} satisfies Activity);

describe('what leads', () => {
	test.each([
		'It’s nice there, isn’t it?',
		'Don’t you like it?',
		'Does Mum get you up?',
		'Is your dad cross?',
		'Are you sad because he shouted?',
		'You like it, right?',
		'You should tell me.',
		'Why did you do that?'
	])('%s', (text) => {
		expect(findLeading(text)).toBeDefined();
	});

	test.each([
		'Tell me about this house.',
		'What happens next?',
		'What else do you not like?',
		'Who is there?',
		'How is that for you?'
	])('but not: %s', (text) => {
		expect(findLeading(text)).toBeUndefined();
	});
});

test('words that are not for families are found whole, whatever their case', () => {
	expect(findBanned('A Case of neglect')).toEqual(['neglect', 'case']);
	expect(findBanned('In any suitcase')).toEqual([]);
});

describe('the order of questions', () => {
	const words = { 'sea/a': 'Tell me.', 'sea/b': 'This or that one?', 'sea/c': 'Tell me more.' };

	test('open, a choice, then open is right', () => {
		const activity = asking([
			{ id: 'a', kind: 'open', place: 'calm' },
			{ id: 'b', kind: 'choice', place: 'calm' },
			{ id: 'c', kind: 'open', place: 'calm' }
		]);
		expect(checkPrompts(activity, words)).toEqual([]);
	});

	test('the first about a place must be open', () => {
		expect(checkPrompts(asking([{ id: 'a', kind: 'cued', place: 'calm' }]), words)).toEqual([
			'sea/calm: the first question must be open'
		]);
	});

	test('a choice must be followed by an open one about the same', () => {
		const activity = asking([
			{ id: 'a', kind: 'open', place: 'calm' },
			{ id: 'b', kind: 'choice', place: 'calm' },
			{ id: 'c', kind: 'open' }
		]);
		expect(checkPrompts(activity, words)).toEqual(['sea/b: a choice must be followed by an open question']);
	});
});

describe('the wording of questions', () => {
	const activity = asking([{ id: 'a', kind: 'open' }]);

	test('there is one', () => {
		expect(checkPrompts(activity, {})).toEqual(['sea/a: there are no words for it']);
	});

	test('is looked at in every voice', () => {
		const problems = checkPrompts(activity, {
			'sea/a': 'Tell me.',
			'sea/a@b1': 'It is nice, isn’t it?',
			'sea/a@teen': 'Tell me about your placement.'
		});
		expect(problems).toEqual([
			'sea/a@b1: “isn’t it” leads',
			'sea/a@teen: “placement” is not for children or parents'
		]);
	});

	test('a practitioner may read a practitioner’s words', () => {
		const mine = asking([{ id: 'a', kind: 'open' }], 'practitioner');
		expect(checkPrompts(mine, { 'sea/a': 'What does the placement need?' })).toEqual([]);
	});
});
