import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Idle } from './idle.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Watches a page that is touched by hand; `minutes` may change as pages do. */
function watch(minutes: () => number | undefined) {
	const page = new EventTarget();
	const lock = vi.fn();
	const idle = new Idle(minutes, lock);
	idle.watch(page);
	return { idle, lock, touch: () => page.dispatchEvent(new Event('pointerdown')) };
}

const minute = 60_000;

test('locks after five still minutes, a minute after it warned', () => {
	const { idle, lock } = watch(() => 5);
	vi.advanceTimersByTime(3.9 * minute);
	expect(idle.left).toBeUndefined();
	vi.advanceTimersByTime(0.2 * minute);
	expect(idle.left).toBeGreaterThan(50);
	expect(lock).not.toHaveBeenCalled();
	vi.advanceTimersByTime(minute);
	expect(lock).toHaveBeenCalledOnce();
});

test('any touch begins the minutes again', () => {
	const { idle, lock, touch } = watch(() => 5);
	for (let i = 0; i < 5; i++) {
		vi.advanceTimersByTime(3 * minute);
		touch();
	}
	expect(idle.left).toBeUndefined();
	expect(lock).not.toHaveBeenCalled();
});

test('once it has warned, only the answer to the warning goes on', () => {
	const { idle, lock, touch } = watch(() => 5);
	vi.advanceTimersByTime(4.5 * minute);
	touch();
	expect(idle.left).toBeDefined();
	idle.stay();
	expect(idle.left).toBeUndefined();
	vi.advanceTimersByTime(4 * minute);
	expect(lock).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1.1 * minute);
	expect(lock).toHaveBeenCalledOnce();
});

test('waits fifteen minutes in a child’s room, and never where nothing is open', () => {
	let minutes: number | undefined = 15;
	const { lock } = watch(() => minutes);
	vi.advanceTimersByTime(14 * minute);
	expect(lock).not.toHaveBeenCalled();
	minutes = undefined;
	vi.advanceTimersByTime(60 * minute);
	expect(lock).not.toHaveBeenCalled();
});
