import { describe, expect, test } from 'vitest';
import type { What } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { trialPart } from '#lib/piece/trial.ts';
import { examplePiece, exampleSheet, exampleVisit, stand } from './fixture.ts';
import { pictureOf } from './picture.ts';
import { ownCopyOf } from './own-copy.ts';
import { isFor, makeRecord, type Reader, type VisitRecord } from './record.ts';

const person = { nickname: 'Robin', band: 'b3' } as const;
const typed = { kind: 'words', manner: 'typed', language: 'en' } as const;
const stroke: What = {
	kind: 'ink',
	ink: { colour: 'ink', width: 5, points: new Float32Array([0, 0, 9, 9]), pressure: new Float32Array() }
};

function record(piece: Piece, audience: Reader = 'worker'): VisitRecord {
	return makeRecord({ visit: exampleVisit(), person, pieces: [piece], audience });
}

function put(piece: Piece, what: What, text = '', place: string | null = 'worries'): string {
	return piece.do({ do: 'put', what, stand: stand(place ?? undefined), text }) ?? '';
}

test('words are exact, in order, with where they came from', () => {
	const piece = examplePiece();
	const text = ' i dont like it wen he shouts\n“bloody hell” ';
	const id = piece.do({
		...{ do: 'put', what: typed, stand: stand('worries'), text },
		asked: { ref: 'house/ask-worries', kind: 'open' }
	} as const) as string;
	piece.do({ do: 'feel', id, feeling: 'scared' });
	piece.do({ do: 'keep', id, keep: 'change', text: 'quiet at nite' });
	put(piece, { kind: 'words', manner: 'said-worker-wrote', language: 'ur' }, 'میرا گھر', 'good');
	const { words } = record(piece);
	expect(words.map((one) => one.text)).toEqual([text, 'میرا گھر']);
	expect(words[0]).toMatchObject({
		...{ id, as: 'words', of: 'words', place: 'Room of worries', page: 'The rooms', feeling: 'scared' },
		...{ wish: { which: 'change', text: 'quiet at nite' }, manner: 'typed', writtenBy: 'person' },
		asked: { text: 'Tell me what goes in this room.', kind: 'open', language: 'en' },
		at: '2026-11-22T14:05:02.000Z'
	});
	expect(words[1]).toMatchObject({ writtenBy: 'worker', language: 'ur', direction: 'rtl', asked: undefined });
});

test('a name, and a wish about a picture without one, are the person’s words', () => {
	const piece = examplePiece();
	const picture = put(piece, { kind: 'picture', picture: 'dog' });
	piece.do({ do: 'word', id: picture, text: 'Biscuit' });
	const ink = put(piece, stroke);
	piece.do({ do: 'keep', id: ink, keep: 'keep', text: 'my own bed' });
	put(piece, stroke);
	put(piece, stroke, '', 'good');
	put(piece, { kind: 'voice', sound: 'sound1', seconds: 12, language: 'en' }, '', null);
	const { words, things } = record(piece);
	expect(words.map(({ text, as, of }) => [text, as, of])).toEqual([
		['Biscuit', 'name', 'picture'],
		['my own bed', 'keep', 'drawing']
	]);
	expect(things.map(({ kind, name, number, place }) => [kind, name ?? number, place])).toEqual([
		['drawing', 1, 'Room of good things'],
		['picture', 'Biscuit', 'Room of worries'],
		['drawing', 2, 'Room of worries'],
		['recording', 1, undefined]
	]);
	expect(things.at(-1)?.sound).toEqual({ id: 'sound1', seconds: 12, language: 'en' });
});

test('earlier wordings are kept, those undone are not', () => {
	const piece = examplePiece();
	const id = put(piece, typed, 'one');
	piece.do({ do: 'word', id, text: 'slip' });
	piece.undo();
	piece.do({ do: 'word', id, text: 'two', manner: 'said-worker-wrote' });
	piece.do({ do: 'word', id, text: 'three' });
	const [word] = record(piece).words;
	expect(word?.text).toBe('three');
	expect(word?.corrections.map(({ text }) => text)).toEqual(['one', 'two']);
	expect(JSON.stringify(record(piece))).not.toContain('slip');
});

test('a wording that only stood in private stays there', () => {
	const piece = examplePiece();
	const id = put(piece, typed, 'open first');
	piece.do({ do: 'share', id, share: 'me' });
	piece.do({ do: 'word', id, text: 'secret' });
	piece.do({ do: 'word', id, text: 'told' });
	piece.do({ do: 'share', id, share: 'worker' });
	piece.do({ do: 'word', id, text: 'told twice' });
	expect(record(piece).words[0]?.corrections.map(({ text }) => text)).toEqual(['open first', 'told']);
});

test('what was taken away is gone, passes stay', () => {
	const piece = examplePiece();
	const id = put(piece, typed, 'gone');
	piece.do({ do: 'pass', asked: { ref: 'house/ask-good', kind: 'open' }, pass: 'not-now' });
	piece.do({ do: 'takeAway', ids: [id] });
	const made = record(piece);
	expect(made).toMatchObject({ words: [], keptPrivate: false });
	expect(made.passes).toEqual([
		{
			...{ at: '2026-11-22T14:05:03.000Z', pass: 'not-now' },
			asked: {
				text: 'Tell me about the good things.',
				...{ kind: 'open', language: 'en', direction: 'ltr' }
			}
		}
	]);
});

test('nothing goes further than the person said', () => {
	const piece = examplePiece();
	for (const share of ['me', 'worker', 'meeting', 'family'] as const) {
		piece.do({ do: 'share', id: put(piece, typed, `for ${share}`), share });
	}
	const texts = (audience: Reader) => record(piece, audience).words.map(({ text }) => text);
	expect(texts('worker')).toEqual(['for worker', 'for meeting', 'for family']);
	expect(texts('meeting')).toEqual(['for meeting', 'for family']);
	expect(texts('family')).toEqual(['for family']);
	expect(record(piece, 'worker').ending.good).toBe('Biscuit the dog');
	expect(record(piece, 'meeting').ending).toEqual({ next: 'Jo rings on Friday.', readBack: undefined });
	expect(record(piece, 'meeting')).toMatchObject({
		keptPrivate: true,
		observations: { thought: [{ text: 'Perhaps mornings are hard.' }] }
	});
	expect(record(piece, 'family')).toMatchObject({
		...{ keptPrivate: false, assents: [], passes: [] },
		observations: { seen: [], thought: [] }
	});
	expect(isFor('family')({ share: 'meeting' })).toBe(false);
});

/** Numbers that look random and are the same every time. */
function dice(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

test('no string of a private mark appears anywhere, whatever was done', () => {
	const whats = (n: number): What[] => [
		typed,
		{ kind: 'picture', picture: `picture-${n}` },
		stroke,
		{ kind: 'voice', sound: `sound-${n}`, seconds: n, language: 'en' }
	];
	for (let seed = 1; seed <= 60; seed++) {
		const roll = dice(seed);
		const piece = examplePiece();
		const strings = new Map<string, string[]>();
		const ids: string[] = [];
		for (let n = 0; n < 40; n++) {
			const id = ids[roll(Math.max(1, ids.length))] ?? '';
			const say = (of: string, word: string) => {
				strings.get(of)?.push(word);
				return word;
			};
			switch (ids.length < 3 ? 0 : roll(8)) {
				case 0: {
					const what = whats(n)[roll(4)] as What;
					const made = put(
						piece,
						what,
						roll(2) ? `put-${n}-` : '',
						(['good', 'worries', null] as const)[roll(3)]
					);
					ids.push(made);
					strings.set(made, [made, `put-${n}-`, `picture-${n}"`, `sound-${n}"`]);
					break;
				}
				case 1:
					piece.do({ do: 'word', id, text: say(id, `word-${n}-`) });
					break;
				case 2:
					piece.do({ do: 'keep', id, keep: roll(2) ? 'keep' : 'change', text: say(id, `keep-${n}-`) });
					break;
				case 3:
					piece.do({ do: 'feel', id, feeling: say(id, `feeling-${n}-`) });
					break;
				case 4:
					piece.do({ do: 'takeAway', ids: [id] });
					break;
				case 5:
					piece.undo();
					break;
				default:
					piece.do({ do: 'share', id, share: (['me', 'me', 'worker', 'family'] as const)[roll(4)] ?? 'me' });
			}
		}
		for (const audience of ['worker', 'meeting', 'family'] as const) {
			const made = record(piece, audience);
			const text = JSON.stringify(made);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(structuredClone(made))));
			for (const [id, said] of strings) {
				const mark = piece.mark(id);
				if (mark && isFor(audience)(mark)) continue;
				expect(said.filter((one) => text.includes(one))).toEqual([]);
			}
		}
	}
});

test('a photo is a thing of its own, named in the person’s words, with its place and feeling', () => {
	const piece = examplePiece();
	const id = put(piece, { kind: 'photo', photo: 'p', width: 30, height: 20 }, '', 'good');
	put(piece, { kind: 'photo', photo: 'q', width: 30, height: 20 });
	piece.do({ do: 'word', id, text: 'our caravan', manner: 'typed' });
	piece.do({ do: 'feel', id, feeling: 'happy' });
	const { words, things } = record(piece);
	expect(words).toMatchObject([{ id, text: 'our caravan', as: 'name', of: 'photo', feeling: 'happy' }]);
	expect(things.map(({ kind, name, number, place }) => [kind, name, number, place])).toEqual([
		['photo', 'our caravan', 1, 'Room of good things'],
		['photo', undefined, 2, 'Room of worries']
	]);
});

describe('lines and places', () => {
	const circles = trialPart({
		...{ id: 'circles', kind: 'people' },
		places: [{ id: 'near' }, { id: 'far' }],
		lines: [{ id: 'close', stroke: 'double' }]
	});
	const sheet = (watched = false) =>
		exampleSheet({
			pages: [{ id: 'rooms', parts: [{ ...circles, watched }] }],
			words: { 'circles/near': 'Close to me', 'circles/far': 'Further away', 'circles/close': 'close' }
		});
	const at = (place?: string) => ({
		...({ page: 'rooms', place: place && `circles/${place}`, form: 'wide', alone: false } as const),
		...{ x: 200, y: 300, size: 1, turn: 0 }
	});
	function made(watched = false) {
		const piece = examplePiece(sheet(watched));
		const nan =
			piece.do({ do: 'put', what: { kind: 'picture', picture: 'nan' }, stand: at('near'), text: 'Nana' }) ??
			'';
		const words = piece.do({ do: 'put', what: typed, stand: at('far'), text: 'my dad' }) ?? '';
		const line = (from: string, to: string) =>
			piece.do({ do: 'put', what: { kind: 'line', line: 'close', from, to }, stand: at() }) ?? '';
		const lines = [line(nan, 'me'), line(words, nan)];
		piece.do({ do: 'feel', id: lines[0] ?? '', feeling: 'happy' });
		const place = piece.do({ do: 'put', what: { kind: 'place' }, stand: at('far') }) ?? '';
		piece.do({ do: 'feel', id: place, feeling: 'sad' });
		piece.do({ do: 'keep', id: place, keep: 'change', text: 'see him more' });
		return { piece, nan, words, lines, place };
	}

	test('are told with their ends, their feelings and wishes; the words are the person’s own', () => {
		const { piece, place } = made();
		const { lines, places, words, things } = record(piece);
		expect(lines).toMatchObject([
			{
				line: 'close',
				from: { is: 'thing', name: 'Nana' },
				to: { is: 'me' },
				feeling: 'happy',
				place: 'Close to me'
			},
			{ line: 'close', from: { is: 'words', text: 'my dad' }, to: { is: 'thing' }, place: 'Further away' }
		]);
		expect(places).toMatchObject([
			{ place: 'Further away', feeling: 'sad', wish: { which: 'change', text: 'see him more' } }
		]);
		expect(words).toContainEqual(
			expect.objectContaining({ id: place, as: 'change', of: 'place', text: 'see him more' })
		);
		expect(things).toHaveLength(1);
	});

	test('a line to somebody who was kept private is not told either', () => {
		const { piece, words, lines } = made();
		piece.do({ do: 'share', id: words, share: 'me' });
		const told = record(piece);
		expect(told.lines.map(({ id }) => id)).toEqual([lines[0]]);
		const drawn = pictureOf(piece, {
			...{ form: 'wide', pictures: () => undefined, feelings: () => undefined, include: isFor('worker') }
		});
		expect(drawn.flatMap(({ marks }) => marks)).not.toContain(lines[1]);
		expect(drawn.flatMap(({ marks }) => marks)).toContain(lines[0]);
	});

	test('what a grown-up saw and heard stands by itself, never as the person’s own words', () => {
		const { piece } = made(true);
		const { words, things, lines, places, watched } = record(piece);
		expect([words, things, lines, places].flat()).toEqual([]);
		expect(watched.words.map(({ text }) => text)).toEqual(['Nana', 'my dad', 'see him more']);
		expect(watched.words.every(({ writtenBy }) => writtenBy === 'worker')).toBe(true);
		expect([watched.things, watched.lines, watched.places].map(({ length }) => length)).toEqual([1, 2, 1]);
	});
});

test('a copy of their own has their words and what happens next, and nothing that gives anything away', () => {
	const piece = examplePiece();
	for (const share of ['me', 'worker', 'family'] as const) {
		piece.do({ do: 'share', id: put(piece, typed, `for ${share}`), share });
	}
	piece.do({ do: 'pass', asked: { ref: 'house/ask-good', kind: 'open' }, pass: 'not-now' });
	const copy = ownCopyOf(record(piece));
	expect(copy.words.map(({ text }) => text)).toEqual(['for worker', 'for family']);
	expect(copy.ending).toMatchObject({ good: 'Biscuit the dog', next: 'Jo rings on Friday.' });
	const all = JSON.stringify(copy);
	for (const given of ['for me', 'Mum for the first part', 'left hand', 'mornings are hard', 'not-now']) {
		expect(all).not.toContain(given);
	}
	expect(copy).toMatchObject({ keptPrivate: false, passes: [], told: [], breaks: [], assents: [] });
});

describe('what was told', () => {
	const entry = {
		...{
			at: '2026-11-22T14:20:00.000Z',
			place: 'school',
			present: '',
			asked: '',
			seen: 'spoke very quietly'
		},
		...{ before: [], topics: ['supervision' as const], forMeeting: false }
	};
	const told = [
		{ ...entry, id: 't1', words: 'only for Jo' },
		{ ...entry, id: 't2', words: 'for the meeting too', forMeeting: true }
	];
	const breaks = [{ from: '2026-11-22T14:10:00.000Z', to: '2026-11-22T14:15:00.000Z' }];
	const to = (audience: Reader) =>
		makeRecord({ visit: exampleVisit({ told, breaks }), person, pieces: [examplePiece()], audience });

	test('is for the worker, for the meeting where the worker said so, and never for the family', () => {
		expect(to('worker').told.map(({ words }) => words)).toEqual(['only for Jo', 'for the meeting too']);
		expect(to('meeting').told.map(({ words }) => words)).toEqual(['for the meeting too']);
		expect(to('family').told).toEqual([]);
		expect(JSON.stringify(to('family'))).not.toContain('quietly');
	});

	test('breaks are for the worker alone', () => {
		expect(to('worker').breaks).toEqual(breaks);
		expect([...to('meeting').breaks, ...to('family').breaks]).toEqual([]);
	});
});
