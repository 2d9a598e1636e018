import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Aloud } from './aloud.svelte.ts';
import { hushAll } from './hush.ts';

interface Said {
	text: string;
	voice?: { name: string } | null;
	rate: number;
	volume: number;
	onboundary?: (event: { name: string; charIndex: number }) => void;
	onend?: () => void;
	onerror?: () => void;
}

const said: Said[] = [];
let voices: { name: string; lang: string; localService: boolean; default: boolean }[] = [];
const cancel = vi.fn();

const english = { name: 'Here', lang: 'en-GB', localService: true, default: true };
const remote = { name: 'Elsewhere', lang: 'en-GB', localService: false, default: false };

beforeEach(() => {
	said.length = 0;
	cancel.mockClear();
	voices = [remote, english];
	vi.stubGlobal('speechSynthesis', {
		...{ getVoices: () => voices, cancel, speak: (one: Said) => said.push(one) },
		...{ addEventListener: () => undefined, removeEventListener: () => undefined }
	});
	vi.stubGlobal(
		'SpeechSynthesisUtterance',
		class {
			constructor(readonly text: string) {}
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

const none = () => Promise.resolve(undefined);
const calm = () => ({ speed: 0.8, volume: 0.5 });
const settled = () => new Promise((done) => setTimeout(done));

describe('a voice of the device', () => {
	test('reads sentence by sentence, as fast and as loud as was chosen, and lights each word', async () => {
		const aloud = new Aloud(none, calm);
		const text = 'What is good? Show me.';
		const reading = aloud.read(text, 'en-GB');
		await settled();
		expect(said).toHaveLength(1);
		expect(said[0]).toMatchObject({ text: 'What is good?', rate: 0.8, volume: 0.5, voice: { name: 'Here' } });
		said[0]?.onboundary?.({ name: 'word', charIndex: 8 });
		expect(aloud.saying).toEqual({ text, from: 8, to: 12 });
		said[0]?.onend?.();
		await settled();
		said[1]?.onboundary?.({ name: 'word', charIndex: 5 });
		expect(aloud.saying && text.slice(aloud.saying.from, aloud.saying.to)).toBe('me');
		said[1]?.onend?.();
		await reading;
		expect(aloud.saying).toBeUndefined();
	});

	test('one that needs a network is never asked, and nothing fails without one', async () => {
		voices = [remote];
		const aloud = new Aloud(none, calm);
		expect(aloud.speaks('en')).toBe(false);
		await aloud.read('Hello.', 'en');
		expect(said).toEqual([]);
		expect(aloud.saying).toBeUndefined();
	});

	test('a language it does not speak is left as text', async () => {
		const aloud = new Aloud(none, calm);
		expect(aloud.speaks('ur')).toBe(false);
		expect(aloud.speaks('en-US')).toBe(true);
		await aloud.read('سلام', 'ur');
		expect(said).toEqual([]);
	});

	test('a voice that breaks off leaves nothing lit', async () => {
		const aloud = new Aloud(none, calm);
		const reading = aloud.read('Hello.', 'en');
		await settled();
		said[0]?.onerror?.();
		await reading;
		expect(aloud.saying).toBeUndefined();
	});

	test('the newest text is the one that is read', async () => {
		const aloud = new Aloud(none, calm);
		void aloud.read('One. And more.', 'en');
		await settled();
		void aloud.read('Two.', 'en');
		await settled();
		said[0]?.onend?.();
		await settled();
		expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.']);
		expect(aloud.saying?.text).toBe('Two.');
	});

	test('it falls silent with everything else', async () => {
		const aloud = new Aloud(none, calm);
		void aloud.read('Hello.', 'en');
		await settled();
		void hushAll();
		expect(cancel).toHaveBeenCalled();
		expect(aloud.saying).toBeUndefined();
	});
});

test('a recorded voice comes before any other, and its text lights as a whole', async () => {
	const made: { src: string; playbackRate: number; volume: number; onended?: () => void }[] = [];
	vi.stubGlobal(
		'Audio',
		class {
			playbackRate = 1;
			volume = 1;
			constructor(readonly src: string) {
				made.push(this);
			}
			play = () => Promise.resolve();
			pause = () => undefined;
		}
	);
	const asked: string[] = [];
	const aloud = new Aloud((text) => {
		asked.push(text);
		return Promise.resolve(new Blob(['sound']));
	}, calm);
	const reading = aloud.read('What is good?', 'ti');
	await settled();
	expect(asked).toEqual(['What is good?']);
	expect(made[0]).toMatchObject({ playbackRate: 0.8, volume: 0.5 });
	expect(aloud.saying).toEqual({ text: 'What is good?', from: 0, to: 13 });
	expect(said).toEqual([]);
	made[0]?.onended?.();
	await reading;
	expect(aloud.saying).toBeUndefined();
});
