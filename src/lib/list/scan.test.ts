import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Scan, type ScanSettings, type Stop } from './scan.svelte.ts';

let chosen: string[];
const item = (key: string): Stop => ({ key, choose: () => chosen.push(key) });
const two = (): Stop[] => [
	{ key: 'things', stops: ['a', 'b', 'c'].map(item) },
	{ key: 'places', stops: ['1', '2', '3'].map(item) }
];

function make(rows = two, settings: Partial<ScanSettings> = {}, after: () => unknown = () => undefined) {
	return new Scan({ rows, last: () => [item('undo'), item('stop')], after }, settings);
}

beforeEach(() => {
	chosen = [];
	vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const at = (scan: Scan) => scan.at?.key;
const tick = (ms: number) => vi.advanceTimersByTime(ms);

describe('one switch', () => {
	test('moves only after the first press, twice as slow on the first', () => {
		const scan = make();
		tick(60_000);
		expect(at(scan)).toBeUndefined();
		scan.press();
		expect(at(scan)).toBe('things');
		tick(3999);
		expect(at(scan)).toBe('things');
		tick(1);
		expect(at(scan)).toBe('places');
		tick(2000);
		expect(at(scan)).toBe('undo');
		tick(2000);
		expect(at(scan)).toBe('stop');
	});

	test('goes into a row, chooses, and begins again from the top', () => {
		const scan = make();
		scan.press();
		tick(1000);
		scan.press();
		expect(at(scan)).toBe('a');
		tick(4000);
		expect(at(scan)).toBe('b');
		scan.press();
		tick(0);
		expect(chosen).toEqual(['b']);
		expect(at(scan)).toBe('things');
	});

	test('goes where a choice leads', () => {
		const scan = make(two, {}, () => 'places');
		scan.press();
		tick(600);
		scan.press();
		tick(600);
		scan.press();
		tick(0);
		expect(at(scan)).toBe('1');
	});

	test('takes a quivering press as one', () => {
		const scan = make();
		scan.press();
		tick(499);
		scan.press();
		expect(at(scan)).toBe('things');
		tick(1);
		scan.press();
		expect(at(scan)).toBe('a');
	});

	test('goes up after two rounds, and to rest after two more', () => {
		const scan = make();
		scan.press();
		tick(600);
		scan.press();
		const inRow = 2 * (4000 + 4 * 2000);
		tick(inRow - 1);
		expect(at(scan)).toBe('stop');
		tick(1);
		expect(at(scan)).toBe('things');
		tick(2 * (4000 + 3 * 2000) + 1);
		expect(at(scan)).toBeUndefined();
	});

	test('has no rows for a few things, and none that hold nothing', () => {
		const scan = make(() => [
			{ key: 'things', stops: [item('a')] },
			{ key: 'empty', stops: [] },
			{ key: 'places', stops: [item('1')] }
		]);
		scan.press();
		expect(at(scan)).toBe('a');
		tick(4000);
		expect(at(scan)).toBe('1');
	});

	test('rests where there is nothing', () => {
		const scan = make(() => []);
		scan.press();
		expect(at(scan)).toBeUndefined();
	});

	test('keeps its speed between half a second and ten', () => {
		const scan = make();
		expect(scan.pace(1).step).toBe(2250);
		for (let i = 0; i < 60; i++) scan.pace(1);
		expect(scan.settings.step).toBe(10_000);
		for (let i = 0; i < 60; i++) scan.pace(-1);
		expect(scan.settings.step).toBe(500);
	});
});

describe('a row that is last of every round', () => {
	/** The row that leads out: its last item only asks, and then the row holds the two answers. */
	function withWayOut(settings: Partial<ScanSettings> = {}) {
		let isAsking = false;
		const ask = { key: 'leave', choose: () => void (isAsking = true) };
		const answers = [{ key: 'stay', choose: () => void (isAsking = false) }, item('leave now')];
		const out = (): Stop => ({ key: 'ways', stops: isAsking ? answers : [item('break'), ask] });
		const scanned = {
			rows: two,
			last: () => [item('undo'), out()],
			after: ({ key }: Stop) => (['leave', 'stay'].includes(String(key)) ? 'ways' : undefined)
		};
		const scan = new Scan(scanned, settings);
		const press = () => {
			tick(600);
			scan.press();
			tick(0);
		};
		/** Waits until the light stands there. */
		const wait = (key: string) => {
			for (let i = 0; i < 1000 && at(scan) !== key; i++) tick(100);
			expect(at(scan)).toBe(key);
		};
		return { scan, press, wait };
	}

	test('comes after everything else, in the whole and in every row', () => {
		const { scan, press, wait } = withWayOut();
		press();
		const round = () => {
			const seen = [at(scan)];
			for (let i = 0; seen.length < 30 && i < 2000; i++) {
				tick(100);
				if (at(scan) !== seen.at(-1)) seen.push(at(scan));
				if (seen.length > 1 && at(scan) === seen[0]) return seen.slice(0, -1);
			}
			return seen;
		};
		expect(round()).toEqual(['things', 'places', 'undo', 'ways']);
		wait('things');
		press();
		expect(round()).toEqual(['a', 'b', 'c', 'undo', 'ways']);
	});

	test('leads out by three presses on three different stops, the first answer of which is to stay', () => {
		const { scan, press, wait } = withWayOut();
		press();
		wait('ways');
		press();
		expect(at(scan)).toBe('break');
		wait('leave');
		press();
		expect([chosen, at(scan)]).toEqual([[], 'stay']);
		wait('leave now');
		press();
		expect(chosen).toEqual(['leave now']);
	});

	test('is never gone through by waiting, by a bouncing switch or by holding it', () => {
		const { scan, press, wait } = withWayOut();
		press();
		wait('ways');
		press();
		wait('leave');
		press();
		for (let i = 0; i < 20; i++) scan.press(Date.now() + i);
		tick(600_000);
		expect(chosen).toEqual([]);
		expect(at(scan)).toBeUndefined();
	});

	test('by two switches it is as far', () => {
		const { scan, press } = withWayOut({ mode: 'two' });
		const on = (key: string) => {
			for (let i = 0; i < 30 && at(scan) !== key; i++) {
				tick(600);
				scan.next();
			}
		};
		on('ways');
		press();
		on('leave');
		press();
		expect([chosen, at(scan)]).toEqual([[], 'stay']);
		on('leave now');
		press();
		expect(chosen).toEqual(['leave now']);
	});
});

test('two switches: one goes on, the other chooses, and no clock', () => {
	const scan = make(two, { mode: 'two' });
	scan.next();
	tick(60_000);
	expect(at(scan)).toBe('things');
	scan.next();
	expect(at(scan)).toBe('places');
	tick(600);
	scan.press();
	tick(600);
	scan.next();
	expect(at(scan)).toBe('2');
	tick(600);
	scan.press();
	tick(0);
	expect(chosen).toEqual(['2']);
});

test('Escape four times in a row leads out; a press between begins the count again', () => {
	const scan = make();
	scan.press();
	expect([scan.escape(), scan.escape(), scan.escape()]).toEqual([false, false, false]);
	tick(600);
	scan.press();
	expect([scan.escape(), scan.escape(), scan.escape(), scan.escape()]).toEqual([false, false, false, true]);
	expect(at(scan)).toBeUndefined();
});
