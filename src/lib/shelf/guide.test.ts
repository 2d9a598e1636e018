import { describe, expect, test } from 'vitest';
import { readGuide, UnreadableGuide } from './guide.ts';

test('reads headings, paragraphs and lists', () => {
	const guide = readGuide(
		'## Aims\n\nTo hear.\nAnd to wait.\n\n- one\n- two\n  goes on\n\n1. first\n2. second\n\nAfter.\n'
	);
	expect(guide).toEqual([
		{
			heading: 'Aims',
			steps: [],
			blocks: [
				{ kind: 'paragraph', text: 'To hear. And to wait.' },
				{ kind: 'list', ordered: false, points: ['one', 'two goes on'] },
				{ kind: 'list', ordered: true, points: ['first', 'second'] },
				{ kind: 'paragraph', text: 'After.' }
			]
		}
	]);
});

test('what stands under a ### belongs to that step', () => {
	expect(readGuide('## Methodology\nBefore.\n### Prepare\n- sit\n### Start\nHello.')).toEqual([
		{
			heading: 'Methodology',
			blocks: [{ kind: 'paragraph', text: 'Before.' }],
			steps: [
				{ heading: 'Prepare', blocks: [{ kind: 'list', ordered: false, points: ['sit'] }] },
				{ heading: 'Start', blocks: [{ kind: 'paragraph', text: 'Hello.' }] }
			]
		}
	]);
});

test('an empty guide has no sections', () => {
	expect(readGuide('\n\n')).toEqual([]);
});

describe('what it cannot say is refused, with its line', () => {
	test.each([
		['# Title', 1],
		['## Aims\n#### Deep', 2],
		['Before any heading', 1],
		['### Step', 1],
		['## Aims\n\n<b>bold</b>', 3],
		['## Aims\n**bold**', 2],
		['## Aims\n[a link](https://example.org)', 2],
		['## Aims\n> quoted', 2],
		['## Aims\n* star', 2],
		['## Aims\n- one\n  - two', 3]
	])('%j', (source, line) => {
		expect(() => readGuide(source)).toThrow(UnreadableGuide);
		expect(() => readGuide(source)).toThrow(`line ${line}:`);
	});
});
