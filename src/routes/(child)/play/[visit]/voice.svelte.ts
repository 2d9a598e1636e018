/**
 * The voice being recorded in this room.
 *
 * It outlives its pad: going to another tool ends the recording, and what was said waits there to be heard,
 * kept or thrown away. It outlives a crash too, as far as it had come: where it lies is in the visit's draft.
 */
import { newId } from '#lib/base/ids.ts';
import { Recorder } from '#lib/voice/recorder.svelte.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { problemOf } from '../../../problems.ts';
import type { Play } from './play.svelte.ts';

/** The field of the draft that says where the voice in the making lies. */
const draft = 'voice';

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
		this.recorder = new Recorder((soFar, seconds) =>
			this.#try(async () => {
				await play.keepSound(this.#id, soFar);
				this.#remember(seconds);
			})
		);
		void this.#takeUp();
	}

	/** Begins. A yes to the microphone that comes after the pad was closed records nothing. */
	async start(): Promise<void> {
		this.#isOpen = true;
		this.#remember(0);
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
			this.#forget();
			this.recorder.again();
			this.error = undefined;
		});
		this.busy = false;
	}

	/** Lets go of what was recorded. */
	async throwAway(): Promise<void> {
		this.recorder.again();
		await this.#try(() => this.#play.dropSound(this.#id));
		this.#forget();
	}

	close(): void {
		this.recorder.close();
	}

	/** What a crash broke off waits in its pad, as if the pad had been closed. */
	async #takeUp(): Promise<void> {
		const { open, desk, visit } = this.#play;
		const { id, seconds } = readMaking(open.drafts.words(draft));
		if (!id) return;
		const bytes = await desk.sound(visit, id).catch(() => undefined);
		if (this.recorder.state !== 'idle') return;
		if (!bytes) return this.#forget();
		this.#id = id;
		this.recorder.takeUp(new Blob([bytes]), seconds);
	}

	#remember(seconds: number): void {
		this.#play.open.drafts.type(draft, JSON.stringify({ id: this.#id, seconds }));
	}

	#forget(): void {
		this.#play.open.drafts.type(draft, '');
		this.#id = newId();
	}

	async #try(act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (trouble) {
			this.error = problemOf(trouble).key;
		}
	}
}

function readMaking(text: string): { id?: string; seconds: number } {
	try {
		const { id, seconds } = JSON.parse(text) as { id?: unknown; seconds?: unknown };
		return { ...(typeof id === 'string' && { id }), seconds: Number(seconds) || 0 };
	} catch {
		return { seconds: 0 };
	}
}
