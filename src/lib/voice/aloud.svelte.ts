/**
 * Reads text aloud: in a voice someone recorded for it, else in a voice that lives on this device, else not at all.
 *
 * A voice that needs a network is never used, because what stands on a child's page would leave the device with it.
 * Where nothing can read, nothing fails: the text is there to be read.
 */
import { onHush } from './hush.ts';

/** A stretch of text that is being read; as long as it is read as a whole, all of it. */
export interface Stretch {
	text: string;
	/** Where the lit stretch begins and ends, counted in UTF-16 units. */
	from: number;
	to: number;
}

/** The voice someone recorded for a text, if anyone has. */
export type Recorded = (text: string) => Promise<Blob | undefined>;

/** Speed and loudness, each around 1. */
export interface Manner {
	speed: number;
	volume: number;
}

export class Aloud {
	/** What is being read now. */
	saying = $state.raw<Stretch | undefined>(undefined);
	/** Voices that live on this device. */
	#local = $state.raw<readonly SpeechSynthesisVoice[]>([]);
	#turn = 0;
	#sound: { audio: HTMLAudioElement; url: string } | undefined;
	#leave: (() => void)[] = [];

	/** `manner` is asked each time, so that a change is heard with the next text. */
	constructor(
		private readonly recorded: Recorded,
		private readonly manner: () => Manner
	) {
		this.#leave.push(onHush(() => this.stop()));
		if (typeof speechSynthesis === 'undefined') return;
		const look = () => (this.#local = speechSynthesis.getVoices().filter(({ localService }) => localService));
		look();
		// Many browsers have their voices only a moment later.
		speechSynthesis.addEventListener('voiceschanged', look);
		this.#leave.push(() => speechSynthesis.removeEventListener('voiceschanged', look));
	}

	/** Whether a voice of this device speaks a language, given as a BCP 47 tag. */
	speaks(language: string): boolean {
		return this.#voiceFor(language) !== undefined;
	}

	/**
	 * Reads a text, in place of what was being read. Resolves when it is at its end or cannot be read (true), or when
	 * something else came in between (false).
	 */
	async read(text: string, language: string): Promise<boolean> {
		this.stop();
		const turn = this.#turn;
		const sound = text.trim() && (await this.recorded(text).catch(() => undefined));
		if (turn !== this.#turn) return false;
		await (sound ? this.#play(sound, text) : this.#speak(text, language, turn));
		if (turn !== this.#turn) return false;
		this.saying = undefined;
		return true;
	}

	/** Silence, at once. */
	stop(): void {
		this.#turn++;
		this.saying = undefined;
		if (this.#sound) {
			this.#sound.audio.pause();
			URL.revokeObjectURL(this.#sound.url);
			this.#sound = undefined;
		}
		if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
	}

	/** Lets go of everything. */
	close(): void {
		this.stop();
		for (const leave of this.#leave) leave();
	}

	async #play(sound: Blob, text: string): Promise<void> {
		const url = URL.createObjectURL(sound);
		const audio = new Audio(url);
		const { speed, volume } = this.manner();
		audio.playbackRate = speed;
		audio.volume = Math.min(1, volume);
		this.#sound = { audio, url };
		// We do not know when which word is said, and do not pretend to.
		this.saying = { text, from: 0, to: text.length };
		await new Promise<void>((done) => {
			audio.onended = audio.onerror = audio.onpause = () => done();
			audio.play().catch(() => done());
		});
	}

	async #speak(text: string, language: string, turn: number): Promise<void> {
		const voice = this.#voiceFor(language);
		if (!voice) return;
		// One sentence at a time: some devices break off a long text in the middle.
		for (const { at, sentence } of sentencesOf(text, language)) {
			if (turn !== this.#turn) return;
			this.saying = { text, from: at, to: at + sentence.length };
			await this.#utter(sentence, voice, (from, to) => {
				if (turn === this.#turn) this.saying = { text, from: at + from, to: at + to };
			});
		}
	}

	#utter(
		sentence: string,
		voice: SpeechSynthesisVoice,
		word: (from: number, to: number) => void
	): Promise<void> {
		const said = new SpeechSynthesisUtterance(sentence);
		const { speed, volume } = this.manner();
		said.voice = voice;
		said.lang = voice.lang;
		said.rate = speed;
		said.volume = Math.min(1, volume);
		return new Promise((done) => {
			said.onboundary = ({ name, charIndex }) => {
				if (name && name !== 'word') return;
				word(charIndex, charIndex + wordAt(sentence, charIndex));
			};
			said.onend = said.onerror = () => done();
			speechSynthesis.speak(said);
		});
	}

	/** The voice for a language: of the same region where there is one, then any of the language. */
	#voiceFor(language: string): SpeechSynthesisVoice | undefined {
		const tag = language.toLowerCase();
		const plain = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
		const [base = tag] = tag.split('-');
		const same = this.#local.filter((voice) => plain(voice) === base || plain(voice).startsWith(`${base}-`));
		return same.find((voice) => plain(voice) === tag) ?? same.find((voice) => voice.default) ?? same[0];
	}
}

/** The sentences of a text, with where each begins. */
function sentencesOf(text: string, language: string): { at: number; sentence: string }[] {
	const cut = new Intl.Segmenter(language, { granularity: 'sentence' });
	return [...cut.segment(text)].map(({ index, segment }) => ({ at: index, sentence: segment.trimEnd() }));
}

/** How long the word at a place is. */
function wordAt(sentence: string, at: number): number {
	return /^\S*/.exec(sentence.slice(at))?.[0].replace(/[\p{P}]+$/u, '').length ?? 0;
}
