import { expect, test } from 'vitest';
import type { Stand, What } from '#lib/piece/mark.ts';
import { trialPart } from '#lib/piece/trial.ts';
import { examplePiece, exampleSheet, exampleVisit, stand } from '#lib/record/fixture.ts';
import { makeRecord, type Reader } from '#lib/record/record.ts';
import { pictureAlt } from './alt.ts';
import { english } from './fixture.ts';
import { makeText } from './text.ts';

const person = { nickname: 'Robin', band: 'b3' } as const;
const typed = { kind: 'words', manner: 'typed', language: 'en' } as const;

function visitOf(audience: Reader) {
	const piece = examplePiece();
	const asked = { ref: 'house/ask-worries', kind: 'open' } as const;
	const words = piece.do({ do: 'put', what: typed, stand: stand('worries'), text: 'he shouts', asked }) ?? '';
	piece.do({ do: 'word', id: words, text: 'he shouts alot' });
	piece.do({ do: 'feel', id: words, feeling: 'scared' });
	piece.do({ do: 'keep', id: words, keep: 'change', text: 'quiet' });
	const dog = piece.do({
		...{ do: 'put', what: { kind: 'picture', picture: 'dog' }, stand: stand('good'), text: 'Biscuit' }
	} as const) as string;
	piece.do({ do: 'pass', asked: { ref: 'house/ask-good', kind: 'open' }, pass: 'dont-know' });
	const secret = piece.do({ do: 'put', what: typed, stand: stand('good'), text: 'SECRET' }) ?? '';
	piece.do({ do: 'share', id: secret, share: 'me' });
	const record = makeRecord({ visit: exampleVisit(), person, pieces: [piece], audience });
	return { record, marks: [words, dog, secret] };
}

test('the whole of a record, the person’s words first', () => {
	const text = makeText(visitOf('worker').record, english);
	expect(text).toContain(
		[
			'“he shouts alot”',
			'    Room of worries · Feeling: scared · To change: “quiet”',
			'    Asked: Tell me what goes in this room. · open question · Typed by their own hand · English · 14:05',
			'    Earlier wording: “he shouts” · 14:05'
		].join('\n')
	);
	const parts = [
		'# What',
		'he shouts alot',
		'Something was kept',
		'“Biscuit” · picture',
		'## The worker',
		'Drew with'
	];
	const at = parts.map((part) => text.indexOf(part));
	expect(at).toEqual([...at].sort((a, b) => a - b));
	expect(at).not.toContain(-1);
	expect(text).toContain('Tell me about the good things. · I don’t know');
	// What the worker wrote never stands between quotation marks.
	expect(text).not.toMatch(/“(Drew|Perhaps|Jo rings)/);
	expect(text).not.toContain('SECRET');
});

test('says plainly when there is nothing', () => {
	expect(makeText(visitOf('family').record, english)).toContain(
		'no words that may be shared with these readers'
	);
	const record = makeRecord({ visit: exampleVisit(), person, pieces: [examplePiece()], audience: 'worker' });
	expect(makeText(record, english)).toContain('No words were given.');
});

test('a picture is told place by place, without what is private', () => {
	const { record, marks } = visitOf('worker');
	expect(pictureAlt({ title: 'The rooms', marks }, record, english)).toBe(
		'The rooms, as it was left. Room of good things: “Biscuit”. Room of worries: “he shouts alot” (scared).'
	);
	expect(pictureAlt({ title: 'The rooms', marks: [] }, record, english)).toBe(
		'The rooms, with nothing on it.'
	);
});

test('lines, places and what was seen are told apart from the person’s words', () => {
	const part = trialPart({
		...{ id: 'circles', kind: 'people', places: [{ id: 'near' }], lines: [{ id: 'close', stroke: 'double' }] }
	});
	const watched = trialPart({ kind: 'sort', id: 'seen', watched: true, places: [{ id: 'home' }] });
	const piece = examplePiece(
		exampleSheet({
			pages: [
				{ id: 'circles', parts: [part] },
				{ id: 'seen', parts: [watched] }
			],
			words: { 'circles/near': 'Close to me', 'circles/close': 'close', 'seen/home': 'At home' }
		})
	);
	const at = (page: string, place?: string) => ({
		...stand(undefined),
		page,
		place: place && `${page}/${place}`
	});
	const put = (what: What, to: Stand, text = '') => piece.do({ do: 'put', what, stand: to, text }) ?? '';
	const nan = put({ kind: 'picture', picture: 'nan' }, at('circles', 'near'), 'Nan');
	const line = put({ kind: 'line', line: 'close', from: nan, to: 'me' }, at('circles'));
	const place = put({ kind: 'place' }, at('circles', 'near'));
	piece.do({ do: 'feel', id: place, feeling: 'happy' });
	piece.do({ do: 'keep', id: place, keep: 'keep' });
	const seen = put(typed, at('seen', 'home'), 'She laughed when Dad sang.');
	const record = makeRecord({ visit: exampleVisit(), person, pieces: [piece], audience: 'worker' });
	const text = makeText(record, english);
	expect(text).toContain('- Close to me feels happy · To keep\n');
	expect(text).toContain('- line (close) from “Nan” to me\n');
	expect(text).toContain('## What was seen and heard');
	expect(text).toContain('- At home: She laughed when Dad sang. · Written by Jo · ');
	expect(text.indexOf('She laughed')).toBeGreaterThan(text.indexOf('## What was seen'));
	expect(text).not.toContain('“She');
	expect(pictureAlt({ title: 'Circles', marks: [nan, line, place] }, record, english)).toBe(
		'Circles, as it was left. Close to me feels happy, to keep: “Nan”, line (close) from “Nan” to me.'
	);
	expect(pictureAlt({ title: 'Seen', marks: [seen] }, record, english)).toBe(
		'Seen, as it was left. At home: She laughed when Dad sang.'
	);
});
