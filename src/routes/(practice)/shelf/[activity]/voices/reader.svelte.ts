/**
 * Somebody reads aloud, line by line: one line is recorded at a time, and kept while it is spoken.
 *
 * What is thrown away can be taken back. What could not be kept stays at hand until it is, or is thrown away.
 */
import { longestReading, type Reading, type Speaker } from '#lib/activity/reading.ts';
import { newId } from '#lib/base/ids.ts';
import type { Readings, Sounding } from '#lib/desk/readings.svelte.ts';
import type { NewReading } from '#lib/desk/speakers.ts';
import { Recorder, type Trouble } from '#lib/voice/recorder.svelte.ts';
import type { Line } from './lines.ts';

/** What a line is read for: its activity, or the room where none is named; and the language it stands in. */
export interface About {
	activity?: string | undefined;
	language: string;
}

/** What was spoken and is not kept yet. */
interface Spoken {
	id: string;
	made: NewReading;
	sound: Uint8Array<ArrayBuffer>;
}

export class Reader {
	/** The key of the line being spoken. */
	now = $state<string>();
	/** What is listened to: its reading, and the address of its sound. */
	heard = $state.raw<{ id: string; url: string }>();
	/** Readings that could not be opened. */
	lost = $state.raw<readonly string[]>([]);
	/** What was thrown away last, by the key of its line. */
	gone = $state.raw<{ key: string; sounding: Sounding }>();
	/** What could not be kept, by the key of its line. */
	unkept = $state.raw<{ key: string; spoken: Spoken }>();
	busy = $state(false);
	readonly recorder: Recorder;
	#id = newId();
	#made: NewReading | undefined;
	#writing: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly readings: Readings,
		/** Called with the text of a line once it is kept. */
		private readonly told: (text: string) => void
	) {
		this.recorder = new Recorder((soFar, seconds) => this.#keepSoFar(soFar, seconds), longestReading);
	}

	get trouble(): Trouble | undefined {
		return this.recorder.trouble;
	}

	/** Begins with a line; what is being spoken is finished first. */
	async record(line: Line, { activity, language }: About, { spoken, called, by }: Speaker): Promise<void> {
		await this.finish();
		this.#quiet();
		this.gone = undefined;
		this.now = line.key;
		this.#id = newId();
		this.#made = {
			...{ text: line.text, language, spoken, by, seconds: 0 },
			...(activity && { activity }),
			...(called && { called })
		};
		await this.recorder.start();
		if (this.recorder.trouble) this.now = undefined;
	}

	/** Ends what is being spoken, and keeps it. Resolves when it is kept, or could not be. */
	async finish(): Promise<void> {
		if (this.now === undefined || this.busy) return;
		this.busy = true;
		await this.recorder.stop();
		await this.#writing.catch(() => undefined);
		const { sound, seconds } = this.recorder;
		const [key, made, id] = [this.now, this.#made, this.#id];
		this.now = undefined;
		if (sound?.size && made) {
			const spoken = { id, made: { ...made, seconds }, sound: await bytesOf(sound) };
			await this.#keep(key, spoken);
		}
		this.recorder.again();
		this.busy = false;
	}

	/** Tries once more to keep what could not be kept. */
	async tryAgain(): Promise<void> {
		const { unkept } = this;
		this.unkept = undefined;
		if (unkept) await this.#keep(unkept.key, unkept.spoken);
	}

	/** Throws away what could not be kept. */
	async giveUp(): Promise<void> {
		const { unkept } = this;
		this.unkept = undefined;
		if (unkept) await this.readings.drop(unkept.spoken.id).catch(() => undefined);
	}

	async listen({ id }: Reading): Promise<void> {
		this.#quiet();
		const sound = await this.readings.sound(id).catch(() => undefined);
		if (sound) this.heard = { id, url: URL.createObjectURL(new Blob([sound])) };
		else this.lost = [...this.lost, id];
	}

	async throwAway(key: string, { id }: Reading): Promise<void> {
		this.#quiet();
		const sounding = await this.readings.drop(id);
		this.gone = sounding && { key, sounding };
	}

	async takeBack(): Promise<void> {
		const { gone } = this;
		this.gone = undefined;
		try {
			if (gone) await this.readings.putBack(gone.sounding);
		} catch {
			this.gone = gone;
		}
	}

	/** The page is left: what is being spoken is kept as far as it came, and the microphone let go. */
	async close(): Promise<void> {
		this.#quiet();
		await this.finish();
		this.recorder.close();
	}

	async #keep(key: string, spoken: Spoken): Promise<void> {
		const { id, made, sound } = spoken;
		try {
			await this.readings.keep(id, made, sound);
			this.told(made.text);
		} catch {
			this.unkept = { key, spoken };
		}
	}

	async #keepSoFar(soFar: Blob, seconds: number): Promise<void> {
		const [id, made] = [this.#id, this.#made];
		if (!made) return;
		const writing = bytesOf(soFar).then((sound) => this.readings.keepSoFar(id, { ...made, seconds }, sound));
		this.#writing = writing;
		// A full device is said when the line is finished; what was spoken is still in hand until then.
		await writing.catch(() => undefined);
	}

	#quiet(): void {
		if (this.heard) URL.revokeObjectURL(this.heard.url);
		this.heard = undefined;
	}
}

async function bytesOf(sound: Blob): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await sound.arrayBuffer());
}
