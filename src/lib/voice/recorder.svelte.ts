/**
 * Records a voice. Speech is kept as sound and never turned into text.
 *
 * What was recorded so far is handed over every two seconds, so that a crash loses no more than that.
 */

import { onHush } from './hush.ts';

/** The longest recording, in seconds. */
export const longest = 180;

/** Why there is no recording. */
export type Trouble = 'refused' | 'no microphone' | 'not possible here';

export type Recording = 'idle' | 'asking' | 'recording' | 'done';

const formats = [
	'audio/webm;codecs=opus',
	'audio/mp4;codecs=mp4a.40.2',
	'audio/mp4',
	'audio/ogg;codecs=opus'
];

export class Recorder {
	state = $state<Recording>('idle');
	/** Seconds so far. */
	seconds = $state(0);
	/** How loud it is now, 0 to 1: the sign that it hears. */
	level = $state(0);
	trouble = $state<Trouble | undefined>(undefined);
	/** What was recorded, once done. */
	sound = $state.raw<Blob | undefined>(undefined);
	#recorder: MediaRecorder | undefined;
	#stream: MediaStream | undefined;
	#context: AudioContext | undefined;
	#chunks: Blob[] = [];
	#ticking: ReturnType<typeof setInterval> | undefined;

	#ended: Promise<void> = Promise.resolve();
	#lastKept: Promise<unknown> = Promise.resolve();
	#end: () => void = () => undefined;
	#leaveHush: () => void;

	/**
	 * `kept` is handed everything recorded so far, every two seconds and at the end, and says when that is kept. After
	 * `most` seconds it ends by itself.
	 */
	constructor(
		private readonly kept: (soFar: Blob, seconds: number) => Promise<unknown>,
		private readonly most = longest
	) {
		this.#leaveHush = onHush(() => this.stop());
	}

	/** Asks for the microphone and begins. */
	async start(): Promise<void> {
		if (this.state === 'recording' || this.state === 'asking') return;
		this.trouble = undefined;
		this.sound = undefined;
		this.#chunks = [];
		this.seconds = 0;
		const format = pickFormat();
		if (format === undefined) return this.#stopFor('not possible here');
		this.state = 'asking';
		try {
			this.#stream = await navigator.mediaDevices.getUserMedia({ audio: true });
		} catch (error) {
			const refused = error instanceof DOMException && error.name === 'NotAllowedError';
			return this.#stopFor(refused ? 'refused' : 'no microphone');
		}
		if (!this.#isAsking()) return this.#letGo();
		this.#begin(this.#stream, format);
	}

	/** Ends the recording; what was said is in `sound`. Resolves when the last of it was handed over and kept. */
	async stop(): Promise<void> {
		// A yes to the microphone that is still to come begins nothing.
		if (this.state === 'asking') this.state = 'idle';
		if (this.#recorder?.state === 'recording') this.#recorder.stop();
		// The light of the microphone goes out now and not when the last of it has been written.
		this.#stream?.getTracks().forEach((track) => track.stop());
		await this.#ended;
		await this.#lastKept;
	}

	/** Throws away what was recorded. */
	again(): void {
		void this.stop();
		this.sound = undefined;
		this.seconds = 0;
		this.state = 'idle';
	}

	/** Lets go of the microphone. */
	close(): void {
		this.#leaveHush();
		void this.stop();
		this.#letGo();
	}

	/** Whether the yes is still waited for: it may have been let go of meanwhile. */
	#isAsking(): boolean {
		return this.state === 'asking';
	}

	#begin(stream: MediaStream, format: string): void {
		const recorder = new MediaRecorder(stream, { mimeType: format, audioBitsPerSecond: 24_000 });
		this.#recorder = recorder;
		this.#ended = new Promise((done) => (this.#end = done));
		recorder.ondataavailable = ({ data }) => {
			if (!data.size) return;
			this.#chunks.push(data);
			this.#lastKept = this.kept(new Blob(this.#chunks, { type: recorder.mimeType }), this.seconds);
		};
		recorder.onstop = () => {
			this.sound = new Blob(this.#chunks, { type: recorder.mimeType });
			this.state = 'done';
			this.#letGo();
			this.#end();
		};
		recorder.start(2000);
		this.state = 'recording';
		this.#listen(stream);
		const began = performance.now();
		this.#ticking = setInterval(() => {
			this.seconds = Math.floor((performance.now() - began) / 1000);
			if (this.seconds >= this.most) void this.stop();
		}, 250);
	}

	/** Follows the loudness, so that a child can see it hears them. */
	#listen(stream: MediaStream): void {
		const context = new AudioContext();
		this.#context = context;
		const analyser = context.createAnalyser();
		analyser.fftSize = 256;
		context.createMediaStreamSource(stream).connect(analyser);
		const samples = new Uint8Array(analyser.fftSize);
		const look = () => {
			if (this.#context !== context) return;
			analyser.getByteTimeDomainData(samples);
			const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
			this.level = Math.min(1, peak / 64);
			setTimeout(look, 80);
		};
		look();
	}

	#stopFor(trouble: Trouble): void {
		this.trouble = trouble;
		this.state = 'idle';
		this.#letGo();
	}

	#letGo(): void {
		clearInterval(this.#ticking);
		this.#stream?.getTracks().forEach((track) => track.stop());
		this.#stream = undefined;
		void this.#context?.close().catch(() => undefined);
		this.#context = undefined;
		this.level = 0;
	}
}

function pickFormat(): string | undefined {
	if (typeof MediaRecorder === 'undefined' || !('mediaDevices' in navigator)) return undefined;
	return formats.find((format) => MediaRecorder.isTypeSupported(format));
}
