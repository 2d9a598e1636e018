/** Watches a page being left in a hurry: what could be seen and heard from the press on, frame by frame. */
import { expect, type Locator, type Page } from '@playwright/test';

/** What was on the screen at one moment. */
interface Moment {
	/** Milliseconds since the press. */
	after: number;
	/** The moment before anything could be drawn, or a frame about to be. */
	what: 'tick' | 'frame';
	/** Every spot of a grid over the whole window shows the bare ground. */
	isCovered: boolean;
	/** Every letter in the page. */
	text: string;
	title: string;
	path: string;
	/** Sounds that play, and microphones that listen. */
	sounding: number;
}

const kept = 'leaving';

/** Begins to watch this page, and whatever comes in its place. */
export async function watch(page: Page): Promise<void> {
	await page.addInitScript((name) => {
		const streams: MediaStream[] = [];
		const devices = (navigator as Partial<Navigator>).mediaDevices;
		if (devices) {
			const ask = devices.getUserMedia.bind(devices);
			devices.getUserMedia = async (how) => {
				const stream = await ask(how);
				streams.push(stream);
				return stream;
			};
		}
		// Sounds are heard of whether or not they stand in the page.
		const sounds = new Set<HTMLMediaElement>();
		const play = Reflect.get(HTMLMediaElement.prototype, 'play');
		HTMLMediaElement.prototype.play = function () {
			sounds.add(this);
			return play.call(this);
		};
		document.addEventListener('play', ({ target }) => sounds.add(target as HTMLMediaElement), true);
		let pressed = 0;
		const begin = ({ type }: Event) => {
			if (type !== 'click' && type !== 'keydown') return;
			pressed = performance.now();
			requestAnimationFrame(() => look('frame'));
		};
		const look = (what: 'tick' | 'frame') => {
			const cover = document.querySelector('html.left');
			if (!cover) return;
			const after = performance.now() - pressed;
			const tops = [0.03, 0.2, 0.35, 0.5, 0.65, 0.8, 0.97].flatMap((x) =>
				[0.03, 0.2, 0.35, 0.5, 0.65, 0.8, 0.97].map((y) =>
					document.elementFromPoint(x * innerWidth, y * innerHeight)
				)
			);
			const isCovered = tops.every((top) => top === cover || top === null);
			const moments = JSON.parse(sessionStorage.getItem(name) ?? '[]') as unknown[];
			const { title } = document;
			moments.push({
				...{ after, what, isCovered, title, path: location.pathname },
				text: document.body.textContent.trim(),
				sounding:
					[...sounds].filter(({ paused }) => !paused).length +
					Number(speechSynthesis.speaking) +
					streams.flatMap((stream) => stream.getTracks()).filter(({ readyState }) => readyState === 'live')
						.length
			});
			sessionStorage.setItem(name, JSON.stringify(moments));
			requestAnimationFrame(() => look('frame'));
		};
		addEventListener('click', begin, true);
		addEventListener('keydown', begin, true);
		// The address is the last thing that changes for others to see; what follows in the same tick is looked at too.
		const replaceState = Reflect.get(History.prototype, 'replaceState');
		History.prototype.replaceState = function (...given) {
			replaceState.apply(this, given);
			if (document.querySelector('html.left')) queueMicrotask(() => look('tick'));
		};
	}, kept);
}

/**
 * Says that the plain page is there, and that nothing else could be seen or heard from the first moment after the
 * press on. Gives back after how many milliseconds that was.
 */
export async function expectLeft(page: Page): Promise<number> {
	await expect(page.getByRole('button', { name: 'Equals' })).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/calculator.html');
	await expect(page).toHaveTitle('Calculator');
	const moments = await page.evaluate((name) => {
		const all = JSON.parse(sessionStorage.getItem(name) ?? '[]') as Moment[];
		sessionStorage.removeItem(name);
		return all;
	}, kept);
	const [first] = moments;
	if (!first) throw new Error('nobody saw the page being left');
	for (const moment of moments) {
		expect(moment).toMatchObject({
			...{ isCovered: true, text: '', title: 'Calculator', path: '/calculator.html', sounding: 0 }
		});
	}
	return first.after;
}

/** Presses Shift three times, as a hand does that knows the way. */
export async function shiftThrice(page: Page): Promise<void> {
	for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
}

/** The button, in the row at the top or in the dialog that lies over it. */
export function leaveButton(page: Page, where: 'banner' | 'dialog' = 'banner'): Locator {
	return page.getByRole(where).getByRole('button', { name: 'Leave now', exact: true });
}

/** Lets the light of a switch go round until it stands on what is called so, or on a row with it, and presses there. */
export async function scanTo(page: Page, name: string): Promise<void> {
	// A switch that bounces is not heard twice: what follows a press too soon is no press.
	const rest = () => page.waitForTimeout(560);
	await rest();
	for (let i = 0; i < 600; i++) {
		const where = await page.evaluate((wanted) => {
			const lit = document.querySelector<HTMLElement>('[data-scanned]');
			if (!lit) return 'resting';
			if (lit.innerText.trim() === wanted) return 'thing';
			return lit.matches('[data-scan]') && lit.innerText.includes(wanted) ? 'row' : 'elsewhere';
		}, name);
		if (where !== 'elsewhere') {
			await page.keyboard.press('Space');
			if (where === 'thing') return;
			await rest();
		}
		await page.waitForTimeout(60);
	}
	throw new Error(`the light never came to ${name}`);
}
