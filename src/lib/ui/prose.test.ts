import { expect, test } from 'vitest';
import { readProse, strongParts } from './prose.ts';

test('a guide becomes headings, paragraphs and lists', () => {
	const text =
		'# Why\nIt opens\na way in.\n\n## How\n\n1. Sit beside.\n2. Ask one\n   thing.\n\n- **Wait.**\n* Listen.\n';
	expect(readProse(text)).toEqual([
		{ kind: 'heading', level: 2, text: 'Why' },
		{ kind: 'paragraph', text: 'It opens a way in.' },
		{ kind: 'heading', level: 2, text: 'How' },
		{ kind: 'list', ordered: true, items: ['Sit beside.', 'Ask one thing.'] },
		{ kind: 'list', ordered: false, items: ['**Wait.**', 'Listen.'] }
	]);
});

test('markup of other kinds stays text', () => {
	expect(readProse('<b>x</b> [a](b)')).toEqual([{ kind: 'paragraph', text: '<b>x</b> [a](b)' }]);
});

test('strong is every second piece, and a stray mark is left as it is', () => {
	expect(strongParts('a **b** c')).toEqual(['a ', 'b', ' c']);
	expect(strongParts('2 ** 3')).toEqual(['2 ** 3']);
});
