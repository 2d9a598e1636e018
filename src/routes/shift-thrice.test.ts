import { expect, test } from 'vitest';
import { ShiftThrice } from './shift-thrice.ts';

/** Plays keys, 200 ms apart unless said otherwise, and gives back after which it fired. */
function play(keys: readonly string[], apart = 200, repeat = false): number[] {
	const shift = new ShiftThrice();
	return keys.flatMap((key, i) => (shift.down({ key, repeat }, i * apart) ? [i] : []));
}

test('three presses of Shift alone', () => {
	expect(play(['Shift', 'Shift', 'Shift'])).toEqual([2]);
	expect(play(['a', 'Shift', 'Shift', 'Shift'])).toEqual([3]);
	expect(play(['Shift', 'Shift', 'Shift', 'Shift', 'Shift', 'Shift'])).toEqual([2, 5]);
});

test('never from writing capitals, from a slow hand, or from holding it', () => {
	expect(play(['Shift', 'M', 'Shift', 'U', 'Shift', 'M', 'Shift', 'M'], 60)).toEqual([]);
	expect(play(['Shift', 'Shift', ' ', 'Shift'])).toEqual([]);
	expect(play(['Shift', 'Shift', 'Shift'], 800)).toEqual([]);
	expect(play(['Shift', 'Shift', 'Shift', 'Shift'], 30, true)).toEqual([]);
});
