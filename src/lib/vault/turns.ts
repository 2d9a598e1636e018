/**
 * Lets things go in the order in which they were announced, however long each takes to get ready.
 *
 * A turn ends when its work has begun, not when it has finished: IndexedDB keeps the order of transactions that have
 * begun, and a burst of strokes should not wait for the disk one by one.
 */
export class Turns {
	readonly #last = new Map<string, Promise<void>>();

	/** Runs `go` with what `ready` gives, after all earlier turns of this line; a failed turn does not hold up the next. */
	take<T, R>(line: string, ready: Promise<T>, go: (value: T) => Promise<R>): Promise<R> {
		const before = this.#last.get(line) ?? Promise.resolve();
		// Heard here, because it may fail long before its turn comes.
		ready.catch(() => undefined);
		// In an array, or the promise would be waited for.
		const turn = before.then(() => ready).then((value) => [go(value)] as const);
		const passed = turn.then(
			() => undefined,
			() => undefined
		);
		this.#last.set(line, passed);
		void passed.then(() => {
			if (this.#last.get(line) === passed) this.#last.delete(line);
		});
		return turn.then(([going]) => going);
	}
}
