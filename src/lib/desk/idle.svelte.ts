/**
 * Locks by itself when nobody has touched the device for a while: five minutes on practice pages, fifteen in a
 * child's room. A minute before, it warns, and one tap goes on. Any input counts, however slow.
 */
export class Idle {
	/** Seconds left before locking, while the warning shows. */
	left = $state<number | undefined>(undefined);
	#last = Date.now();
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(
		private readonly minutes: () => number | undefined,
		private readonly lock: () => void
	) {}

	/** Starts watching. Gives back how to stop. */
	watch(target: EventTarget): () => void {
		const touched = () => {
			// Once the warning shows, only the answer to it counts: a brushed sleeve must not keep words open.
			if (this.left === undefined) this.#last = Date.now();
		};
		const inputs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel'];
		for (const input of inputs) target.addEventListener(input, touched, { capture: true, passive: true });
		this.#last = Date.now();
		this.#timer = setInterval(() => this.#look(), 1000);
		return () => {
			clearInterval(this.#timer);
			for (const input of inputs) target.removeEventListener(input, touched, { capture: true });
		};
	}

	/** Goes on: the answer to the warning. */
	stay(): void {
		this.#last = Date.now();
		this.left = undefined;
	}

	#look(): void {
		const minutes = this.minutes();
		if (minutes === undefined) return this.stay();
		const left = Math.ceil(minutes * 60 - (Date.now() - this.#last) / 1000);
		if (left <= 0) {
			this.stay();
			this.lock();
		} else {
			this.left = left <= 60 ? left : undefined;
		}
	}
}
