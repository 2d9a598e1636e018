import { beforeEach, describe, expect, test } from 'vitest';
import { contains } from '#lib/base/geometry.ts';
import type { Form } from '#lib/base/geometry.ts';
import type { Asked } from '#lib/piece/mark.ts';
import { Piece } from '#lib/piece/piece.ts';
import { largest, smallest } from '#lib/piece/present.ts';
import { houses, threeHouses } from './fixture.ts';
import { Hands, type Done } from './hands.ts';
import { inkOf } from './pen.ts';

const [worries, good] = houses;
let hands: Hands;
let heard: Done['did'][];
let sight: { page: string; form: Form; only?: string | undefined; asked?: Asked; language: string };

beforeEach(() => {
	heard = [];
	sight = { page: 'page', form: 'wide', language: 'en' };
	hands = new Hands(Piece.make(threeHouses(), { by: 'person' }), () => sight);
	hands.onDone(({ did }) => heard.push(did));
});

const first = () => {
	const [thing] = hands.things;
	if (!thing) throw new Error('nothing is there');
	return thing;
};
const stand = () => first().marks[0].stand;

describe('holding', () => {
	test('and choosing a place puts it there, and the hand is empty', () => {
		hands.hold({ kind: 'picture', picture: 'dog' });
		expect(hands.held).toEqual({ kind: 'picture', picture: 'dog' });
		hands.choosePlace(worries);
		expect(hands.held).toBeUndefined();
		expect(first().place).toBe(worries);
		expect(heard).toEqual(['hold', 'put']);
	});

	test('the same again lets go', () => {
		hands.hold({ kind: 'picture', picture: 'dog' });
		hands.hold({ kind: 'picture', picture: 'dog' });
		expect(hands.held).toBeUndefined();
		expect(heard).toEqual(['hold', 'letGo']);
	});

	test('nothing, a place only says what is there', () => {
		hands.choosePlace(worries);
		expect(heard).toEqual(['look']);
		expect(hands.piece.log).toEqual([]);
	});

	test('a thing that someone else takes away lets go of it', () => {
		hands.put({ kind: 'picture', picture: 'dog' }, worries);
		hands.onChange(() => {});
		hands.hold({ kind: 'thing', id: first().id });
		hands.piece.undo();
		expect(hands.held).toBeUndefined();
	});

	test('one place alone offers only that, but a thing can be moved anywhere', () => {
		sight.only = 'good';
		expect(hands.places).toEqual([good]);
		hands.put({ kind: 'picture', picture: 'dog' }, good);
		expect(stand().alone).toBe(true);
		hands.hold({ kind: 'thing', id: first().id });
		expect(hands.places).toEqual([...houses]);
		hands.choosePlace(worries);
		expect(first().place).toBe(worries);
	});
});

describe('a thing on the page', () => {
	beforeEach(() => hands.put({ kind: 'picture', picture: 'dog' }, worries));

	test('is nudged 8 units, or 1, and never out of its place', () => {
		const { x, y } = stand();
		hands.nudge(first().id, 'right');
		hands.nudge(first().id, 'down', true);
		expect([stand().x - x, stand().y - y].map(Math.round)).toEqual([8, 1]);
		for (let i = 0; i < 200; i++) hands.nudge(first().id, 'left');
		// A stand is kept to the tenth of a unit.
		expect(stand().x).toBeCloseTo(hands.paper(worries)[0], 0);
		expect(first().place).toBe(worries);
		const steps = hands.piece.log.length;
		hands.nudge(first().id, 'left');
		expect(hands.piece.log).toHaveLength(steps);
		expect(heard.at(-1)).toBe('limit');
	});

	test('is nudged to the left by left where the language is read from the right, too', () => {
		hands = new Hands(Piece.make({ ...threeHouses(), direction: 'rtl' }, { by: 'person' }), () => sight);
		hands.put({ kind: 'picture', picture: 'dog' }, worries);
		const { x } = stand();
		expect(x).toBeGreaterThan(hands.paper(good)[0] + hands.paper(good)[2]);
		hands.nudge(first().id, 'left');
		expect(stand().x).toBeCloseTo(x - 8, 0);
	});

	test('grows and shrinks within limits, and turns round', () => {
		for (let i = 0; i < 20; i++) hands.resize(first().id, 'bigger');
		expect(stand().size).toBe(largest);
		for (let i = 0; i < 30; i++) hands.resize(first().id, 'smaller');
		expect(stand().size).toBe(smallest);
		for (let i = 0; i < 24; i++) hands.turn(first().id);
		expect(stand().turn).toBe(0);
	});

	test('is not moved to where it is', () => {
		hands.move(first().id, worries);
		expect(hands.piece.log).toHaveLength(1);
	});

	test('keeps its look when it is moved in another form', () => {
		sight.form = 'tall';
		hands.move(first().id, good);
		expect(stand().form).toBe('tall');
		expect(contains(hands.paper(good), stand())).toBe(true);
	});
});

test('a drawing moves, grows, turns and goes as one, each in one step', () => {
	hands.draw(inkOf([{ x: 60, y: 300 }, { x: 90, y: 330 }], 'ink', 10), worries); // prettier-ignore
	hands.draw(inkOf([{ x: 100, y: 300 }, { x: 130, y: 360 }], 'ink', 10), worries); // prettier-ignore
	const { id, marks } = first();
	expect(marks).toHaveLength(2);
	for (const act of [
		() => hands.move(id, good),
		() => hands.resize(id, 'bigger'),
		() => hands.turn(id),
		() => hands.nudge(id, 'up'),
		() => hands.takeAway(id)
	]) {
		const before = JSON.stringify(hands.things);
		act();
		expect(JSON.stringify(hands.things)).not.toBe(before);
		hands.undo();
		expect(JSON.stringify(hands.things)).toBe(before);
		hands.redo();
	}
	expect(hands.things).toEqual([]);
});

test('words say who wrote them', () => {
	hands.put({ kind: 'words', text: 'He shouts', by: 'worker' }, worries);
	expect(first().marks[0]).toMatchObject({
		...{
			by: 'worker',
			text: 'He shouts',
			what: { kind: 'words', manner: 'said-worker-wrote', language: 'en' }
		}
	});
});

test('what is said of a place answers no question about another place', () => {
	sight.asked = { ref: 'houses/tell', kind: 'open' };
	hands.feelPlace(good, 'calm');
	hands.feelPlace(worries, 'sad');
	expect(hands.about(good)?.marks[0].asked).toBeUndefined();
	expect(hands.about(worries)?.marks[0].asked).toEqual(sight.asked);
});

test('nothing to undo is said, not done', () => {
	hands.undo();
	hands.redo();
	expect(heard).toEqual(['nothing', 'nothing']);
});
