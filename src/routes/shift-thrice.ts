/** Three presses of Shift and nothing between them, within so many milliseconds. */
const within = 1500;
const times = 3;

/** Follows the keys that go down, for the way out that needs no looking. Capitals are never taken for it. */
export class ShiftThrice {
	#pressed: number[] = [];

	/** A key goes down at `now`, in milliseconds. True when it is the third. */
	down({ key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>, now: number): boolean {
		if (key !== 'Shift') {
			this.#pressed = [];
			return false;
		}
		// Shift that is held says so again and again.
		if (repeat) return false;
		this.#pressed = [...this.#pressed.filter((at) => now - at < within), now];
		if (this.#pressed.length < times) return false;
		this.#pressed = [];
		return true;
	}
}
