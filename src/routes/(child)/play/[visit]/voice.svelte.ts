/**
 * The voice being recorded in this room.
 *
 * It outlives its pad: going to another tool ends the recording, and what was said waits there to be heard,
 * kept or thrown away.
 */
import { newId } from '#lib/base/ids.ts';
import { Recorder } from '#lib/voice/recorder.svelte.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { problemOf } from '../../../problems.ts';
import type { Play } from './play.svelte.ts';

export class Voice {
	/** What went wrong with keeping it, as a key of the catalogue. */
	error = $state<Key | undefined>(undefined);
	busy = $state(false);
	readonly recorder: Recorder;
	#play: Play;
	#id = newId();
	#isOpen = false;

	constructor(play: Play) {
		this.#play = play;
		// Kept while it is being made, so that a crash loses two seconds at most.
		this.recorder = new Recorder((soFar) => this.#try(() => play.keepSound(this.#id, soFar)));
	}

	/** Begins. A yes to the microphone that comes after the pad was closed records nothing. */
	async start(): Promise<void> {
		this.#isOpen = true;
		await this.recorder.start();
		if (!this.#isOpen) void this.recorder.stop();
	}

	/** The pad was closed: what was said so far waits. */
	leave(): void {
		this.#isOpen = false;
		void this.recorder.stop();
	}

	/** Puts what was recorded on the sheet. */
	async keep(): Promise<void> {
		const { sound, seconds } = this.recorder;
		if (!sound) return;
		this.busy = true;
		await this.#try(async () => {
			await this.#play.say(sound, seconds, this.#id);
			this.#id = newId();
			this.recorder.again();
			this.error = undefined;
		});
		this.busy = false;
	}

	/** Lets go of what was recorded. */
	async throwAway(): Promise<void> {
		this.recorder.again();
		await this.#try(() => this.#play.dropSound(this.#id));
		this.#id = newId();
	}

	close(): void {
		this.recorder.close();
	}

	async #try(act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (trouble) {
			this.error = problemOf(trouble).key;
		}
	}
}
