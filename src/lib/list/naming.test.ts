import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Piece } from '#lib/piece/piece.ts';
import { openCatalogue, translate } from '#lib/words/catalogue.ts';
import { houses, namingFor, threeHouses, twoCircles } from './fixture.ts';
import { Hands } from './hands.ts';
import { markName, markSentence, placeSentence, readBack, readBackText } from './naming.ts';
import { inkOf } from './pen.ts';
import { sentence } from './sentences.ts';

const [worries, good] = houses;
const naming = namingFor(threeHouses(), translate);
let hands: Hands;
let clock: number;

beforeAll(() => openCatalogue('en', ['child']));
beforeEach(() => {
	clock = Date.parse('2026-11-22T10:00:00Z');
	const piece = Piece.make(naming.sheet, { by: 'person', now: () => new Date(clock) });
	hands = new Hands(piece, () => ({ page: 'page', form: 'wide', language: 'en' }));
});

const line = inkOf([{ x: 100, y: 300 }, { x: 140, y: 340 }], 'ink', 10); // prettier-ignore
const names = () => hands.things.map((thing) => markName(thing, naming));

describe('the name of a thing', () => {
	test('is its name, its place and which of how many', () => {
		for (const picture of ['mum', 'dog', 'bed']) hands.put({ kind: 'picture', picture }, worries);
		hands.put({ kind: 'picture', picture: 'star' }, good);
		expect(names()).toEqual([
			'mum, in House of worries, 1 of 3',
			'dog, in House of worries, 2 of 3',
			'bed, in House of worries, 3 of 3',
			'star, in House of good things'
		]);
	});

	test('follows the order of the places, not of the putting', () => {
		hands.put({ kind: 'picture', picture: 'star' }, good);
		hands.put({ kind: 'picture', picture: 'rain' }, undefined);
		hands.put({ kind: 'picture', picture: 'dog' }, worries);
		expect(names()).toEqual([
			'dog, in House of worries',
			'star, in House of good things',
			'rain, Not in a place yet'
		]);
	});

	test('says what changed about it, and the person’s own name first', () => {
		hands.put({ kind: 'picture', picture: 'dog' }, worries);
		const id = hands.things[0]?.id ?? '';
		hands.word(id, 'Rex');
		hands.resize(id, 'bigger');
		hands.turn(id);
		expect(names()).toEqual(['Rex (dog), bigger, turned, in House of worries']);
	});

	test('of a photo is the person’s own, or its number', () => {
		const what = { kind: 'photo', width: 30, height: 20 } as const;
		for (const photo of ['a', 'b']) {
			const stand = {
				page: 'page',
				place: good,
				form: 'wide',
				alone: false,
				x: 9,
				y: 9,
				size: 1,
				turn: 0
			} as const;
			hands.piece.do({ do: 'put', what: { ...what, photo }, stand });
		}
		hands.word(hands.things[1]?.id ?? '', 'our caravan');
		expect(names()).toEqual([
			'photo 1, in House of good things, 1 of 2',
			'our caravan, in House of good things, 2 of 2'
		]);
	});

	test('of words is the words; of a voice its length', () => {
		hands.put({ kind: 'words', text: 'I miss Nan', by: 'person' }, worries);
		hands.put({ kind: 'voice', sound: 's', seconds: 12.3 }, worries);
		expect(names()).toEqual([
			'“I miss Nan”, in House of worries, 1 of 2',
			'recording, 12 seconds, in House of worries, 2 of 2'
		]);
	});

	test('never holds a coordinate, an id or a key', () => {
		hands.put({ kind: 'picture', picture: 'dog' }, worries);
		hands.draw(line, worries);
		const text = readBackText(readBack(hands.things, [...houses], naming, 'page'), translate);
		expect(text).not.toMatch(/\d{3}|undefined|child:|marks\.|houses\//);
	});
});

describe('a drawing', () => {
	test('is all its strokes, and has a number until it has a name', () => {
		hands.draw(line, worries);
		hands.draw(line, worries);
		clock += 120_000;
		hands.draw(line, worries);
		expect(names()).toEqual([
			'drawing 1, in House of worries, 1 of 2',
			'drawing 2, in House of worries, 2 of 2'
		]);
		hands.word(hands.things[0]?.id ?? '', 'my bed');
		expect(names()[0]).toBe('my bed, in House of worries, 1 of 2');
		expect(names()[1]).toBe('drawing 2, in House of worries, 2 of 2');
	});

	test('ends where something else was put', () => {
		hands.draw(line, worries);
		hands.put({ kind: 'picture', picture: 'dog' }, good);
		hands.draw(line, worries);
		expect(hands.things.map(({ marks }) => marks.length)).toEqual([1, 1, 1]);
	});
});

test('a thing in full says the feeling, then keep or change', () => {
	hands.put({ kind: 'picture', picture: 'dog' }, worries);
	const id = hands.things[0]?.id ?? '';
	hands.feel(id, 'worried');
	hands.keep(id, 'change', 'be walked more');
	const thing = hands.things[0];
	expect(thing && markSentence(thing, naming)).toBe(
		'dog, in House of worries. Feels worried. Change: be walked more'
	);
	expect(thing && sentence({ did: 'feel', thing }, hands.things, naming, 'page')).toBe('dog: feels worried.');
});

test('the read-back names every place, also an empty one', () => {
	hands.put({ kind: 'picture', picture: 'dog' }, worries);
	const read = readBack(hands.things, [...houses], naming, 'page');
	expect(read.map(({ name }) => name)).toEqual([
		'House of worries, 1 thing',
		'House of good things, empty',
		'House of dreams, empty'
	]);
	expect(readBackText(read, translate)).toBe(
		'House of worries, 1 thing. dog, in House of worries. House of good things, empty. House of dreams, empty.'
	);
	expect(placeSentence(worries, 2, naming)).toBe('House of worries, 2 things');
});

describe('lines and places', () => {
	const circles = namingFor(twoCircles(), translate);
	const near = 'circles/near';
	beforeEach(() => {
		const piece = Piece.make(circles.sheet, { by: 'person' });
		hands = new Hands(piece, () => ({ page: 'page', form: 'wide', language: 'en' }));
	});

	test('a line says what it leads from and to, where the first of them is', () => {
		hands.put({ kind: 'picture', picture: 'nan' }, near);
		const id = hands.things[0]?.id ?? '';
		const said: string[] = [];
		hands.onDone((done) => said.push(sentence(done, hands.things, circles, 'page')));
		hands.line('close', id, 'me');
		hands.line('close', id, 'me');
		hands.feel(hands.things[1]?.id ?? '', 'happy');
		hands.feelPlace(near, 'calm');
		hands.keepPlace(near, 'keep');
		hands.feelPlace(near, undefined);
		expect(said).toEqual([
			'Line “close” from nan to me is on the page now.',
			'That line is there already.',
			'Line “close” from nan to me: feels happy.',
			'Close to me: feels calm.',
			'Close to me: keep it.',
			'Close to me: no feeling.'
		]);
		hands.feelPlace(near, 'calm');
		const read = readBack(hands.things, hands.places, circles, 'page', (place) => hands.about(place));
		expect(readBackText(read.slice(0, 1), translate)).toBe(
			'Close to me, 1 thing. Close to me feels calm. Keep it. nan, in Close to me. ' +
				'Line “close” from nan to me. Feels happy.'
		);
	});
});
