/**
 * One switch, or two: a light goes round what can be chosen, row by row, then item by item.
 *
 * It knows rows and items and nothing of a page, so it can be tried without one. The light never moves before
 * the first press, and comes to rest by itself when nobody presses.
 */

/** Something the light can stand on: a row to go into, or an item to choose. */
export interface Stop {
	/** Tells it from the others, also after everything was drawn anew. */
	key: unknown;
	stops?: readonly Stop[];
	choose?: () => void;
}

/** How scanning goes; kept by the caller. */
export interface ScanSettings {
	/** One switch and a clock, or two switches and none. */
	mode: 'one' | 'two';
	/** Milliseconds on each, 500 to 10 000. */
	step: number;
	/** How many times as long on the first of a row. */
	first: number;
	/** Rounds before it goes up, and from the top to rest. */
	loops: number;
}

/** What is scanned. */
export interface Scanned {
	/** Rows as they are now. */
	rows: () => readonly Stop[];
	/** Undo, stop, and the row that leads out of the room: the last of every round. */
	last: () => readonly Stop[];
	/** The row to go into after an item was chosen; from the top when there is none. */
	after: (chosen: Stop) => unknown;
}

export const scanStart: ScanSettings = { mode: 'one', step: 2000, first: 2, loops: 2 };
export const scanSteps = { least: 500, most: 10_000, by: 250 } as const;
/** Presses closer together than this are one press of an unsteady hand. */
const pause = 500;
/** With fewer things than this there are no rows. */
const few = 6;

export class Scan {
	/** Where the light stands; nowhere while it rests. */
	at = $state.raw<Stop>();
	settings: ScanSettings = $state(scanStart);
	#scanned: Scanned;
	#into: unknown[] = [];
	#index = 0;
	#round = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pressed = -Infinity;
	#escapes = 0;

	constructor(scanned: Scanned, settings: Partial<ScanSettings> = {}) {
		this.#scanned = scanned;
		this.settings = { ...scanStart, ...settings };
	}

	/** The switch goes down: begins, goes into a row, or chooses. */
	press(now = Date.now()): void {
		if (!this.#takes(now)) return;
		const { at } = this;
		if (!at) return this.#show([], 0);
		if (at.stops) return this.#show([...this.#into, at.key], 0);
		clearTimeout(this.#timer);
		at.choose?.();
		// Whatever the choice changed is drawn first.
		this.#timer = setTimeout(() => {
			if (this.at) this.#show(this.#pathTo(this.#scanned.after(at)), 0);
		});
	}

	/** The other switch of two: one further. */
	next(now = Date.now()): void {
		if (!this.#takes(now)) return;
		if (this.at) this.#step();
		else this.#show([], 0);
	}

	/** Escape was pressed; true at the fourth time in a row, when an adult wants out. */
	escape(): boolean {
		this.#escapes = (this.#escapes + 1) % 4;
		if (this.#escapes) return false;
		this.rest();
		return true;
	}

	/** The light goes out until the next press. */
	rest(): void {
		clearTimeout(this.#timer);
		this.at = undefined;
		this.#into = [];
	}

	/** Shorter or longer on each, by so many quarter seconds. */
	pace(by: number): ScanSettings {
		const step = this.settings.step + by * scanSteps.by;
		this.settings = { ...this.settings, step: Math.min(scanSteps.most, Math.max(scanSteps.least, step)) };
		return this.settings;
	}

	#takes(now: number): boolean {
		this.#escapes = 0;
		if (now - this.#pressed < pause) return false;
		this.#pressed = now;
		return true;
	}

	#show(into: unknown[], index: number, round = 0): void {
		clearTimeout(this.#timer);
		const level = this.#level(into);
		if (!level.length) return this.rest();
		this.#into = into;
		this.#index = index % level.length;
		this.#round = round;
		this.at = level[this.#index];
		if (this.settings.mode === 'two') return;
		const { step, first } = this.settings;
		this.#timer = setTimeout(() => this.#step(), this.#index ? step : step * first);
	}

	#step(): void {
		const level = this.#level(this.#into);
		if (this.#index + 1 < level.length) return this.#show(this.#into, this.#index + 1, this.#round);
		if (this.#round + 1 < this.settings.loops) return this.#show(this.#into, 0, this.#round + 1);
		if (!this.#into.length) return this.settings.mode === 'two' ? this.#show([], 0) : this.rest();
		const up = this.#into.slice(0, -1);
		const from = this.#level(up).findIndex(({ key }) => key === this.#into.at(-1));
		this.#show(up, Math.max(0, from));
	}

	/** What the light goes round, in a row or at the top, with what is last after it. */
	#level(into: readonly unknown[]): readonly Stop[] {
		const last = this.#scanned.last();
		let level = rows(this.#scanned.rows());
		for (const key of into) level = [...level, ...last].find((one) => one.key === key)?.stops ?? level;
		return level.length ? [...level, ...last] : [];
	}

	/** The way from the top to a row. */
	#pathTo(key: unknown): unknown[] {
		const walk = (stops: readonly Stop[]): unknown[] | undefined => {
			for (const one of stops) {
				if (one.key === key && one.stops) return [key];
				const below = one.stops && walk(one.stops);
				if (below) return [one.key, ...below];
			}
			return undefined;
		};
		if (key === undefined) return [];
		return walk([...rows(this.#scanned.rows()), ...this.#scanned.last()]) ?? [];
	}
}

/** Rows worth going into: none that are empty, no row of one row, and no rows at all for a few things. */
function rows(stops: readonly Stop[]): readonly Stop[] {
	const tidy = (one: Stop): Stop[] => {
		if (!one.stops) return [one];
		const inside = one.stops.flatMap(tidy);
		if (!inside.length) return [];
		return inside.length === 1 && inside[0]?.stops ? inside : [{ ...one, stops: inside }];
	};
	const flat = (one: Stop): Stop[] => (one.stops ? one.stops.flatMap(flat) : [one]);
	const all = stops.flatMap(flat);
	return all.length < few ? all : stops.flatMap(tidy);
}
