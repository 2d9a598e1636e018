import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Nudge, nudgeAfter } from './nudge.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a question is repeated once, after twenty seconds, and then there is silence', () => {
	const again = vi.fn();
	const nudge = new Nudge(() => false, again);
	nudge.ask('houses/good');
	vi.advanceTimersByTime(nudgeAfter - 1);
	expect(again).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(again).toHaveBeenCalledTimes(1);
	expect(nudge.shown).toBe('houses/good');
	vi.advanceTimersByTime(nudgeAfter * 20);
	expect(again).toHaveBeenCalledTimes(1);
});

test('never after a touch, never while someone is at it, and never a second time for the same question', () => {
	const again = vi.fn();
	let busy = false;
	const nudge = new Nudge(() => busy, again);
	nudge.ask('a');
	nudge.touched();
	vi.advanceTimersByTime(nudgeAfter * 2);
	busy = true;
	nudge.ask('b');
	vi.advanceTimersByTime(nudgeAfter * 2);
	busy = false;
	nudge.ask('a');
	nudge.ask('b');
	vi.advanceTimersByTime(nudgeAfter * 2);
	expect(again).not.toHaveBeenCalled();
	nudge.ask('c');
	vi.advanceTimersByTime(nudgeAfter);
	nudge.ask('d');
	expect(nudge.shown).toBeUndefined();
	nudge.ask(undefined);
	vi.advanceTimersByTime(nudgeAfter * 2);
	expect(again).toHaveBeenCalledTimes(1);
});
