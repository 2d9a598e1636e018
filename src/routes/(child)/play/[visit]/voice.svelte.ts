/**
 * The voice being recorded in this room.
 *
 * It outlives its pad: going to another tool ends the recording, and what was said waits there to be heard, kept or
 * thrown away. It outlives the room too: under which id it lies is kept as a draft, so that one that was never
 * finished is found again after a crash.
 */
import { newId } from '#lib/base/ids.ts';
import { Recorder } from '#lib/voice/recorder.svelte.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { problemOf } from '../../../problems.ts';
import type { Play } from './play.svelte.ts';

/** A recording that is no mark yet. */
export interface Waiting {
	id: string;
	seconds: number;
	/** Its sound, where it was recorded since the room was opened; else it lies in the vault. */
	sound?: Blob | undefined;
}

/** The draft that says which recording waits, and the one it took the place of. */
const [field, fieldBefore] = ['voice', 'voice-before'] as const;

export class Voice {
	/** What went wrong with keeping it, as a key of the catalogue. */
	error = $state<Key | undefined>(undefined);
	busy = $state(false);
	/** Left from before: it was not finished, or nobody said yet whether it stays. */
	found = $state.raw<Waiting | undefined>(undefined);
	/** Thrown away or said again, and not gone yet: it can be put back until something else is done. */
	thrown = $state.raw<Waiting | undefined>(undefined);
	readonly recorder: Recorder;
	#play: Play;
	#id = newId();
	#isOpen = false;

	constructor(play: Play) {
		this.#play = play;
		// Kept while it is being made, so that a crash loses two seconds at most.
		this.recorder = new Recorder((soFar, seconds) => this.#try(() => this.#keepSoFar(soFar, seconds)));
		this.found = this.#left(field);
		const before = this.#left(fieldBefore);
		if (before) void this.#drop(before, fieldBefore);
		void this.#look();
	}

	/** A crash before the first of it was kept left nothing to be heard. */
	async #look(): Promise<void> {
		const { found } = this;
		if (!found) return;
		const sound = await this.soundOf(found).catch(() => 'unreadable');
		if (sound === undefined && this.found === found) {
			this.found = undefined;
			this.#note(field, undefined);
		}
	}

	/** What was recorded and is no mark yet: the one just made, or the one found. */
	get waiting(): Waiting | undefined {
		const { sound, seconds, state } = this.recorder;
		return state === 'done' && sound ? { id: this.#id, seconds, sound } : this.found;
	}

	/** Begins. A yes to the microphone that comes after the pad was closed records nothing. */
	async start(): Promise<void> {
		const before = this.waiting;
		await this.#letThrownGo();
		// Said again: what was said before can be put back until this one is kept.
		if (before) this.#setAside(before);
		this.#id = newId();
		this.error = undefined;
		this.#isOpen = true;
		this.#play.reader.stop();
		await this.recorder.start();
		if (!this.#isOpen) void this.recorder.stop();
	}

	/** The pad was closed: what was said so far waits, and what was thrown away is gone. */
	leave(): void {
		this.#isOpen = false;
		void this.recorder.stop();
		void this.#letThrownGo();
	}

	/** The sound of one that waits. */
	async soundOf({ id, sound }: Waiting): Promise<Blob | undefined> {
		if (sound) return sound;
		const bytes = await this.#play.desk.sound(this.#play.visit, id);
		return bytes && new Blob([bytes]);
	}

	/** Puts what was recorded on the sheet. */
	async keep(): Promise<void> {
		const { waiting } = this;
		if (!waiting) return;
		this.busy = true;
		await this.#try(async () => {
			await this.#play.say(waiting.seconds, waiting.id, waiting.sound);
			this.#play.open.drafts.type(field, '');
			this.#forget();
			await this.#letThrownGo();
			this.error = undefined;
		});
		this.busy = false;
	}

	/** Lets go of what was recorded; until something else is done it can be put back. */
	async throwAway(): Promise<void> {
		const { waiting } = this;
		if (!waiting) return;
		await this.#letThrownGo();
		this.#setAside(waiting);
	}

	/** Puts back what was thrown away or said again, in place of what was said since. */
	putBack(): void {
		const { thrown, waiting } = this;
		if (!thrown) return;
		this.#forget();
		this.found = thrown;
		this.#note(field, thrown);
		this.#note(fieldBefore, waiting);
		this.thrown = waiting;
	}

	close(): void {
		this.recorder.close();
		void this.#letThrownGo();
	}

	async #keepSoFar(soFar: Blob, seconds: number): Promise<void> {
		// Named first: a page that is closed in between lets go of what nothing names.
		this.#note(field, { id: this.#id, seconds });
		await this.#play.keepSound(this.#id, soFar);
	}

	#setAside(waiting: Waiting): void {
		this.thrown = waiting;
		this.#note(field, undefined);
		this.#note(fieldBefore, waiting);
		this.#forget();
	}

	#forget(): void {
		this.recorder.again();
		this.found = undefined;
	}

	async #letThrownGo(): Promise<void> {
		const { thrown } = this;
		this.thrown = undefined;
		if (thrown) await this.#drop(thrown, fieldBefore);
	}

	async #drop({ id }: Waiting, from: typeof fieldBefore): Promise<void> {
		await this.#try(() => this.#play.dropSound(id));
		this.#play.open.drafts.type(from, '');
	}

	#note(where: string, waiting: Waiting | undefined): void {
		const { id, seconds } = waiting ?? {};
		this.#play.open.drafts.type(where, id ? JSON.stringify({ id, seconds }) : '');
	}

	#left(where: string): Waiting | undefined {
		try {
			const { id, seconds } = JSON.parse(this.#play.open.drafts.words(where)) as Record<string, unknown>;
			return typeof id === 'string' ? { id, seconds: Number(seconds) || 0 } : undefined;
		} catch {
			return undefined;
		}
	}

	async #try(act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (trouble) {
			this.error = problemOf(trouble).key;
		}
	}
}
