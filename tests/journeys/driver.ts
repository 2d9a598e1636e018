/** Speaks the domain: what a worker and a child do, by the names they see. Journeys are written in these words. */
import { expect, type Locator, type Page } from '@playwright/test';
import { centre, sheetBox, type Box, type Point } from '#lib/base/geometry.ts';
import { plainAccess } from '#lib/activity/access.ts';
import { adapt, type Fitting } from '#lib/activity/adapt.ts';
import { readActivity, type Part } from '#lib/activity/schema.ts';
import { frameFor, type Frame } from '#lib/canvas/frame.ts';
import type { Arrangement } from '#lib/parts/kind.ts';
import '../kinds.ts';
import { arrange } from '#lib/parts/parts.ts';
import threeHouses from '../../activities/three-houses/activity.ts';
import { bands } from './sheet.ts';
import { toAnswers } from './steps.ts';

/** A passphrase that is long enough. */
export const passphrase = 'quiet river seven lamps 42';

/** What a child is called in a journey. */
export const nickname = 'Robin';

const definition = readActivity(threeHouses);

/** The worker: makes and opens the vault, adds a person, fits an activity, hands over, takes away. */
export class Worker {
	constructor(readonly page: Page) {}

	/** Opens the app and waits until it works without a network. */
	async openOffline(): Promise<void> {
		await this.page.goto('/');
		await this.page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
		});
		await this.page.context().setOffline(true);
		await this.page.reload();
	}

	async makeVault(words = passphrase): Promise<void> {
		const { page } = this;
		await page.getByLabel('Passphrase', { exact: true }).fill(words);
		await page.getByLabel('The same passphrase once more').fill(words);
		await page.getByLabel('I have kept my passphrase somewhere safe.').check();
		await page.getByRole('button', { name: 'Make the vault' }).click();
		await expect(page.getByRole('heading', { name: 'People' })).toBeVisible({ timeout: 30_000 });
	}

	async unlock(words = passphrase): Promise<void> {
		await this.page.getByLabel('Passphrase', { exact: true }).fill(words);
		await this.page.getByRole('button', { name: 'Unlock' }).click();
	}

	async addPerson(name = nickname, age = '8 to 11', ways: readonly string[] = []): Promise<void> {
		const { page } = this;
		await page.getByRole('link', { name: 'Add a person' }).first().click();
		await page.getByLabel('Nickname').fill(name);
		await page.getByRole('radio', { name: age, exact: true }).check();
		for (const way of ways) await page.getByRole('radio', { name: way, exact: true }).check();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('heading', { name }).first()).toBeVisible();
	}

	/** From a person's page to fitting an activity. */
	async choose(activity = /Three houses/): Promise<void> {
		const { page } = this;
		await page.getByRole('link', { name: 'Choose an activity' }).first().click();
		await page.getByRole('link', { name: activity }).first().click();
		await page.getByRole('link', { name: 'Use this activity' }).first().click();
		await expect(page.getByLabel(/knows you by/)).toBeVisible();
	}

	/** From a person's page: an activity, fitted, up to the child's start card. */
	async handOver(changes: readonly string[] = [], worker = 'Sam', activity?: RegExp): Promise<void> {
		const { page } = this;
		await this.choose(activity);
		for (const change of changes)
			await page.getByRole('checkbox', { name: new RegExp(`^${change}`) }).check();
		await page.getByLabel(/knows you by/).fill(worker);
		await page.getByRole('button', { name: 'Hand over' }).click();
		await expect(page).toHaveURL(/\/play\//);
	}

	/** Leaves the child's room. */
	async takeBack(): Promise<void> {
		const { page } = this;
		await page.getByRole('button', { name: 'For my worker' }).click();
		await page.getByRole('dialog').getByLabel('Passphrase', { exact: true }).fill(passphrase);
		await page.getByRole('button', { name: 'Leave this page' }).click();
		await expect(page).toHaveURL(/\/visits\//);
	}

	/** From anywhere in the practice back to the people. */
	async goHome(): Promise<void> {
		await this.page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
		await expect(this.page.getByRole('heading', { name: 'People', exact: true })).toBeVisible();
	}

	/** Makes the PDF of the visit shown, and gives back where it was saved. */
	async takeAway(): Promise<string> {
		const waiting = this.page.waitForEvent('download', { timeout: 60_000 });
		await this.page.getByRole('button', { name: 'Make the PDF' }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toMatch(/^own-words-\d{4}-\d{2}-\d{2}\.pdf$/);
		return download.path();
	}

	/** The child at three houses, once the room is theirs. */
	child(age?: string): Child {
		return new Child(this.page, [], age);
	}

	/** A vault, a person and the start card, in one go. */
	async begin(
		options: { age?: string; ways?: readonly string[]; changes?: readonly string[] } = {}
	): Promise<Child> {
		await this.page.goto('/');
		await this.makeVault();
		await this.addPerson(nickname, options.age, options.ways);
		await this.handOver(options.changes);
		return new Child(this.page, options.changes, options.age);
	}
}

/** What a change is called on the page, and its id. */
const changes: Readonly<Record<string, string>> = {
	'Good first': 'good-first',
	'Two houses': 'two-houses',
	'Three plain lists': 'lists',
	'Three rooms on a plan': 'rooms'
};

/** Three houses with these changes, for this age, as they are called on the page. */
function housesFor(chosen: readonly string[], age: string): Part {
	const on = chosen.flatMap((name) => changes[name] ?? []);
	const fitting: Fitting = {
		...{ band: bands[age] ?? 'b3', access: plainAccess(), own: [] },
		chosen: Object.fromEntries(on.map((id) => [id, true]))
	};
	const [part] = adapt(definition, {}, fitting).activity.pages.flatMap(({ parts }) => parts);
	if (!part) throw new Error('three houses has a part');
	return part;
}

/** The child, at the tablet. */
export class Child {
	#part: Part;

	/** `chosen` are the changes that were switched on, and `age` the person's; `part` where it is not three houses. */
	constructor(
		readonly page: Page,
		chosen: readonly string[] = [],
		age = '8 to 11',
		part = housesFor(chosen, age)
	) {
		this.#part = part;
	}

	async say(answer: 'Yes' | 'Not now' | 'Stop'): Promise<void> {
		await toAnswers(this.page);
		await this.page.getByRole('button', { name: answer, exact: true }).click();
	}

	tool(name: string): Locator {
		return this.page.getByRole('toolbar').getByRole('button', { name, exact: true });
	}

	get sheet(): Locator {
		return this.page.getByTestId('sheet');
	}

	/** How the sheet lies on the screen. */
	async frame(): Promise<Frame & Point> {
		const element = await this.sheet.boundingBox();
		if (!element) throw new Error('there is no sheet');
		return { ...frameFor(element.width, element.height, 1), x: element.x, y: element.y };
	}

	/** Where the places lie, in sheet units. */
	async arrangement(): Promise<Arrangement> {
		const { form } = await this.frame();
		return arrange(this.#part, { form }, 'ltr');
	}

	/** A spot of the sheet on the screen, in CSS pixels. */
	async onScreen(spot: Point): Promise<Point> {
		const { x, y, left, top, scale } = await this.frame();
		return { x: x + left + spot.x * scale, y: y + top + spot.y * scale };
	}

	/** Where a place's paper lies on the screen, in CSS pixels. */
	async paper(place: string): Promise<Box> {
		const { form, scale } = await this.frame();
		const [l, t, w, h] = (await this.arrangement()).get(place)?.paper ?? sheetBox(form);
		const { x, y } = await this.onScreen({ x: l, y: t });
		return [x, y, w * scale, h * scale];
	}

	/** Draws a stroke across a place; `until` 1 is all of it, less stays with the pen down. */
	async draw(place: string, { lift = true, row = 0.5 } = {}): Promise<void> {
		const [l, t, w, h] = await this.paper(place);
		const { mouse } = this.page;
		await mouse.move(l + w * 0.2, t + h * row);
		await mouse.down();
		for (let i = 1; i <= 12; i++) {
			await mouse.move(l + w * (0.2 + 0.05 * i), t + h * (row + 0.02 * Math.sin(i)));
		}
		if (lift) await mouse.up();
	}

	/** Draws with a finger. */
	async drawByTouch(place: string, row = 0.3): Promise<void> {
		const [l, t, w, h] = await this.paper(place);
		await this.stroke(
			Array.from({ length: 13 }, (_, i) => ({ x: l + w * (0.2 + 0.05 * i), y: t + h * row }))
		);
	}

	/** Draws with a finger from spot to spot of the screen. */
	async stroke([first, ...rest]: readonly Point[]): Promise<void> {
		const session = await this.page.context().newCDPSession(this.page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
			session.send('Input.dispatchTouchEvent', { type, touchPoints });
		if (first) await touch('touchStart', [first]);
		for (const spot of rest) await touch('touchMove', [spot]);
		// A finger comes to rest before it lifts. Lifted on the move it flings, and the tap after a fling only stops it.
		await this.page.evaluate(async () => {
			for (let frame = 0; frame < 6; frame++) await new Promise((next) => requestAnimationFrame(next));
		});
		await touch('touchEnd', []);
	}

	/** Taps a picture, then the place. */
	async put(picture: string, place: string, spot?: Point): Promise<void> {
		await this.openPictures();
		await (await this.findPicture(picture)).click();
		const { x, y } = spot ?? centre(await this.paper(place));
		await this.page.touchscreen.tap(x, y);
	}

	/** Drags a picture into the place. */
	async drag(picture: string, place: string, spot?: Point): Promise<void> {
		await this.openPictures();
		const button = await this.findPicture(picture);
		await button.scrollIntoViewIfNeeded();
		const from = await button.boundingBox();
		if (!from) throw new Error('the picture is not there');
		const to = spot ?? centre(await this.paper(place));
		const { mouse } = this.page;
		await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		await mouse.down();
		await mouse.move(to.x - 40, to.y - 40, { steps: 6 });
		await mouse.move(to.x, to.y, { steps: 4 });
		await mouse.up();
	}

	/** Words in the child's own hand. */
	async write(words: string): Promise<void> {
		await this.openPad('My words');
		await this.page.getByRole('textbox', { name: 'My words' }).fill(words);
		await this.page.getByRole('button', { name: /^Put it/ }).click();
	}

	/** Words said aloud, written by the worker. */
	async dictate(words: string): Promise<void> {
		await this.openPad('Write it for me');
		await this.page.getByRole('textbox', { name: 'My worker writes my words' }).fill(words);
		await this.page.getByRole('button', { name: /^Put it/ }).click();
	}

	/** Brings a picture of their own in from the device. */
	async bring(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
		const input = this.page.locator('input[type=file]');
		const own = this.page.getByRole('button', { name: 'My own picture', exact: true });
		if (!(await input.count())) {
			// Beside the picture it is one of the pictures; beside the list it is a tool of its own.
			if (!(await own.isVisible())) await this.openPad('Pictures');
			await own.click();
		}
		await input.setInputFiles(file);
	}

	async openPad(name: string): Promise<void> {
		const tool = this.tool(name);
		if ((await tool.getAttribute('aria-pressed')) !== 'true') await tool.click();
	}

	/** A little of everything on the sheet, for a picture. */
	async fill(): Promise<void> {
		await this.draw('good', { row: 0.7 });
		await this.put('dog', 'good');
		await this.put('bed', 'worries');
		if (await this.tool('My words').isVisible()) await this.write('I like my bike');
		await this.dictate('it is loud at night');
		await this.tool('Pen').click();
		await this.kept();
	}

	/** Goes on to read-back, whatever is still to be asked. */
	async finish(): Promise<void> {
		await this.page.getByRole('button', { name: 'I’ve finished' }).click();
	}

	/** Waits until the app says everything is kept. */
	async kept(): Promise<void> {
		await expect(this.page.locator('.room')).toHaveAttribute('data-safety', 'saved');
	}

	/** Goes to the first question about a place. */
	async goTo(place: string): Promise<void> {
		for (let i = 0; i < 20; i++) {
			if (await this.page.locator('.ask .place', { hasText: place }).isVisible()) return;
			await this.page.getByRole('button', { name: 'Next question' }).click();
		}
		throw new Error(`nothing is asked about ${place}`);
	}

	private async openPictures(): Promise<void> {
		await this.openPad('Pictures');
	}

	/** A picture of the pad: as it lies there, or looked for by name. */
	private async findPicture(name: string): Promise<Locator> {
		const pad = this.page.locator('.pictures');
		await pad.waitFor();
		const one = pad.getByRole('button', { name, exact: true }).first();
		const search = pad.getByRole('searchbox');
		if (!(await one.isVisible()) && (await search.isVisible())) await search.fill(name);
		return one;
	}
}

/** Everything this device keeps for the app, as text a search can go through: bytes as Latin letters and as UTF-16. */
export async function dumpDevice(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const seen: string[] = [location.href, document.title];
		const take = (value: unknown): void => {
			if (value instanceof ArrayBuffer) take(new Uint8Array(value));
			else if (ArrayBuffer.isView(value)) {
				const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
				seen.push(new TextDecoder('utf-8').decode(bytes), new TextDecoder('utf-16le').decode(bytes));
			} else if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
				for (const one of value) take(one);
			} else if (typeof value === 'object' && value !== null) {
				for (const [key, one] of Object.entries(value)) {
					seen.push(key);
					take(one);
				}
			} else seen.push(String(value));
		};
		for (const { name = '', version } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((done, fail) => {
				const open = indexedDB.open(name, version);
				open.onsuccess = () => done(open.result);
				open.onerror = () => fail(new Error('the database cannot be opened'));
			});
			for (const store of db.objectStoreNames) {
				const rows = db.transaction(store).objectStore(store);
				const read = <T>(request: IDBRequest<T>) =>
					new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
				take(await read(rows.getAll()));
				take(await read(db.transaction(store).objectStore(store).getAllKeys()));
			}
			db.close();
		}
		for (const name of await caches.keys()) {
			seen.push(name);
			for (const request of await (await caches.open(name)).keys()) seen.push(request.url);
		}
		for (const storage of [localStorage, sessionStorage]) take({ ...storage });
		return seen.join('\n');
	});
}

/** The worker, for anyone who only has a page. */
export function drive(page: Page): { worker: Worker } {
	return { worker: new Worker(page) };
}
