/**
 * Keeps one piece: every step is sealed and stored the moment it happens, in order, and nothing is called saved
 * before it is. When the device is full the steps wait in memory and are tried again; the work goes on.
 */
import type { Piece } from '#lib/piece/piece.ts';
import type { Drafts } from './drafts.ts';

/** Where a step goes. */
export interface Shelf {
	append(bytes: Uint8Array): Promise<void>;
	/** Folds the log when it has grown long. */
	compact(): Promise<void>;
	/** Lets go of what lies beside the piece and no mark shows any more. */
	tidy?(): Promise<void>;
}

/** How safe the work is. `waiting` means the last steps are only in memory. */
export type Safety = 'saved' | 'saving' | 'waiting';

/**
 * After so many steps the whole piece is written in place of one: a line of the log that is damaged on the disk
 * hides the steps that built on it only as far as the next whole.
 */
const wholeEvery = 40;

export class Keeper {
	safety = $state<Safety>('saved');
	/** Why steps wait, when they do. */
	trouble = $state.raw<unknown>(undefined);
	#queue: Uint8Array[] = [];
	#running: Promise<void> | undefined;
	#draftKept = true;
	#given = 0;
	#steps = 0;
	#stop: () => void;
	#retry: ReturnType<typeof setInterval>;
	drafts!: Drafts;

	constructor(
		readonly piece: Piece,
		private readonly shelf: Shelf,
		retryMs = 4000
	) {
		this.#stop = piece.onUpdate((update) => {
			this.#given++;
			this.#queue.push(this.#given % wholeEvery ? update : piece.whole());
			this.#start();
		});
		this.#retry = setInterval(() => this.retry(), retryMs);
	}

	/** Tries again now what could not be stored. */
	retry(): void {
		if (this.#queue.length && !this.#running) this.#start();
		if (!this.#draftKept) this.drafts.retry();
	}

	/** Told by the drafts whether the newest is kept. */
	draftKept(kept: boolean): void {
		this.#draftKept = kept;
		this.#tell();
	}

	/** Resolves when everything done so far is stored, or could not be. */
	async settled(): Promise<void> {
		do {
			while (this.#running) await this.#running;
			await this.drafts.settled();
		} while (this.#running);
	}

	/** Stores what waits, at a last try where it could not be before, folds a long log, and lets go. */
	async close(): Promise<void> {
		clearInterval(this.#retry);
		this.retry();
		await this.settled();
		this.#stop();
		if (this.#steps > 200) await this.shelf.compact().catch(() => undefined);
		// Only where every step is stored: a step that took something out might yet be lost.
		if (!this.#queue.length) await this.shelf.tidy?.().catch(() => undefined);
		this.piece.close();
	}

	#start(): void {
		this.#running ??= this.#run().finally(() => {
			this.#running = undefined;
			this.#tell();
		});
		this.#tell();
	}

	async #run(): Promise<void> {
		try {
			for (let next = this.#queue[0]; next; next = this.#queue[0]) {
				await this.shelf.append(next);
				this.#queue.shift();
				this.#steps++;
			}
			this.trouble = undefined;
		} catch (error) {
			this.trouble = error;
		}
	}

	#tell(): void {
		if (this.trouble && this.#queue.length) this.safety = 'waiting';
		else this.safety = this.#queue.length || !this.#draftKept ? 'saving' : 'saved';
	}
}
