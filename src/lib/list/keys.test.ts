import { describe, expect, test } from 'vitest';
import { Piece } from '#lib/piece/piece.ts';
import { houses, threeHouses } from './fixture.ts';
import { Hands } from './hands.ts';
import { pressKey, roam } from './keys.ts';

const go = (key: string, from: number, group = {}) => roam({ key }, from, { count: 5, ...group });

describe('arrows in a group', () => {
	test('go round', () => {
		expect(go('ArrowRight', 4)).toBe(0);
		expect(go('ArrowLeft', 0)).toBe(4);
		expect([go('Home', 3), go('End', 1), go('a', 1)]).toEqual([0, 4, undefined]);
		expect(roam({ key: 'End' }, 0, { count: 0 })).toBeUndefined();
	});

	test('follow the line of reading', () => {
		expect(go('ArrowRight', 2, { direction: 'rtl' })).toBe(1);
		expect(go('ArrowLeft', 4, { direction: 'rtl' })).toBe(0);
	});

	test('go down a row, to the last where the row below is short, then to the top', () => {
		expect(go('ArrowDown', 0, { columns: 3 })).toBe(3);
		expect(go('ArrowDown', 2, { columns: 3 })).toBe(4);
		expect(go('ArrowDown', 4, { columns: 3 })).toBe(0);
		expect(go('ArrowUp', 4, { columns: 3 })).toBe(1);
		expect(go('ArrowUp', 0)).toBe(4);
	});
});

describe('keys of the list', () => {
	const make = () =>
		new Hands(Piece.make(threeHouses(), { by: 'person' }), () => ({
			page: 'page',
			form: 'wide',
			language: 'en'
		}));

	test('numbers put what is held, only from among the things', () => {
		const hands = make();
		expect(pressKey(hands, { key: '2' }, true)).toBe(false);
		hands.hold({ kind: 'picture', picture: 'dog' });
		expect(pressKey(hands, { key: '2' }, false)).toBe(false);
		expect(pressKey(hands, { key: '9' }, true)).toBe(false);
		expect(pressKey(hands, { key: '2' }, true)).toBe(true);
		expect(hands.things[0]?.place).toBe(houses[1]);
	});

	test('Escape lets go and does nothing else', () => {
		const hands = make();
		expect(pressKey(hands, { key: 'Escape' }, true)).toBe(false);
		hands.hold({ kind: 'picture', picture: 'dog' });
		expect(pressKey(hands, { key: 'Escape' }, true)).toBe(true);
		expect(hands.held).toBeUndefined();
	});

	test('undo and redo', () => {
		const hands = make();
		hands.put({ kind: 'picture', picture: 'dog' }, houses[0]);
		expect(pressKey(hands, { key: 'z', ctrlKey: true }, false)).toBe(true);
		expect(hands.things).toHaveLength(0);
		expect(pressKey(hands, { key: 'Z', metaKey: true, shiftKey: true }, false)).toBe(true);
		expect(hands.things).toHaveLength(1);
	});
});
