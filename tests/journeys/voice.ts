/** A voice of the device that can be listened to: what it was asked to say, how fast and how loud. */
import type { Page } from '@playwright/test';

/** What the device has to speak with: a voice of its own, only one that needs a network, or none. */
export type Speaks = 'here' | 'elsewhere' | 'not at all';

/** One text it was asked to say. */
export interface Utterance {
	text: string;
	rate: number;
	volume: number;
}

/** Gives the page a voice; `said` grows with everything it is asked to say. Each takes 40 ms. */
export async function deviceVoice(page: Page, speaks: Speaks = 'here'): Promise<void> {
	await page.addInitScript((speaks) => {
		const said: Utterance[] = [];
		interface Said extends Utterance {
			onboundary?: (event: { name: string; charIndex: number }) => void;
			onend?: () => void;
		}
		const voices = [
			{ name: 'A voice', lang: 'en-GB', localService: speaks === 'here', default: true },
			{ name: 'Another', lang: 'en-GB', localService: false, default: false }
		];
		let now: Said | undefined;
		const speech = {
			getVoices: () => (speaks === 'not at all' ? [] : voices),
			cancel: () => (now = undefined),
			speak: (one: Said) => {
				said.push({ text: one.text, rate: one.rate, volume: one.volume });
				now = one;
				one.onboundary?.({ name: 'word', charIndex: 0 });
				setTimeout(() => {
					if (now === one) one.onend?.();
				}, 40);
			},
			addEventListener: () => undefined,
			removeEventListener: () => undefined
		};
		interface Utterance {
			text: string;
			rate: number;
			volume: number;
		}
		Object.defineProperty(window, 'speechSynthesis', { value: speech });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', {
			value: class {
				constructor(readonly text: string) {}
			}
		});
		Object.defineProperty(window, 'saidAloud', { value: said });
	}, speaks);
}

/** Everything the page asked the voice to say so far. */
export async function utterances(page: Page): Promise<Utterance[]> {
	return page.evaluate(() => [...(window as unknown as { saidAloud: Utterance[] }).saidAloud]);
}

/** Its texts. */
export async function saidAloud(page: Page): Promise<string[]> {
	return (await utterances(page)).map(({ text }) => text);
}
