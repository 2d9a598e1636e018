import { expect, test, vi } from 'vitest';
import { hushAll, onHush } from './hush.ts';

test('everything that sounds is stopped in the same tick, whoever fails', async () => {
	const stopped: string[] = [];
	const leave = [
		onHush(() => {
			stopped.push('one');
			throw new Error('it would not stop');
		}),
		onHush(() => void stopped.push('two'))
	];
	const done = hushAll();
	expect(stopped).toEqual(['one', 'two']);
	await done;
	for (const off of leave) off();
});

test('it waits for what the stopping leaves to be kept, and forgets who left', async () => {
	const keep = vi.fn(() => Promise.resolve());
	const leave = onHush(keep);
	await hushAll();
	leave();
	await hushAll();
	expect(keep).toHaveBeenCalledTimes(1);
});
