/** A worker's own voice for an activity: recorded line by line, heard in the room, carried in a file, heard elsewhere. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { withMicrophone } from './microphone.ts';
import { Child, dumpDevice, nickname, Worker } from './driver.ts';

test.use(withMicrophone('--autoplay-policy=no-user-gesture-required'));

const question = 'Tell me about something that worries you.';

/** From the shelf to the page where one reads aloud. */
async function openVoices(page: Page, activity = 'Three houses'): Promise<void> {
	await page.getByRole('navigation').getByRole('link', { name: 'Activities' }).click();
	await page.getByRole('link', { name: activity, exact: true }).click();
	await page.getByRole('link', { name: 'Record your voice' }).click();
	await expect(page.getByRole('heading', { name: 'Record your voice for this activity' })).toBeVisible();
}

const row = (page: Page, text: string) =>
	page
		.locator('[data-line]')
		.filter({ has: page.getByText(text, { exact: true }) })
		.first();

async function record(page: Page, text: string): Promise<void> {
	await row(page, text).getByRole('button', { name: 'Record' }).click();
	await expect(row(page, text).getByText('It can hear you')).toBeVisible();
	await page.waitForTimeout(1200);
	await row(page, text).getByRole('button', { name: 'Stop:' }).click();
	await expect(row(page, text).getByRole('button', { name: 'Listen' })).toBeVisible();
}

/** Seconds of the longest sound that was played without being on the page. */
type Heard = Window & { heard?: number };

/** Listens to what is played. */
async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its element below
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			this.addEventListener('timeupdate', () => {
				const here = window as Heard;
				here.heard = Math.max(here.heard ?? 0, this.currentTime);
			});
			return play.call(this);
		};
	});
}

/** Whether what plays has a sound of some length in it. */
async function sounds(page: Page): Promise<boolean> {
	const audio = page.locator('audio').last();
	await expect(audio).toBeVisible();
	return audio.evaluate(async (element: HTMLAudioElement) => {
		for (let i = 0; i < 50 && element.readyState < 3; i++) await new Promise((done) => setTimeout(done, 100));
		return element.readyState >= 3 && element.error === null;
	});
}

test('two lines are read aloud, heard in the room, and travel in a file to be heard there', async ({
	page,
	browser
}) => {
	test.setTimeout(180_000);
	const worker = new Worker(page);
	await listen(page);
	await page.goto('/');
	await worker.makeVault();
	await openVoices(page);
	await page.getByLabel('Whose voice it is').fill('Hana');
	await page.getByLabel('The language that is spoken').selectOption('ti');

	await test.step('each line is kept as it is read, and what is thrown away comes back', async () => {
		await record(page, 'Good house');
		await record(page, question);
		await expect(page.getByText(/^2 of \d+ recorded$/)).toBeVisible();
		await row(page, 'Good house').getByRole('button', { name: 'Throw away' }).click();
		await expect(page.getByText(/^1 of \d+ recorded$/)).toBeVisible();
		await row(page, 'Good house').getByRole('button', { name: 'Undo' }).click();
		await row(page, 'Good house').getByRole('button', { name: 'Listen' }).click();
		expect(await sounds(page)).toBe(true);
	});

	await test.step('arrows lead down the lines', async () => {
		await row(page, 'Good house').getByRole('button', { name: 'Listen' }).focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('[data-line]', { has: page.locator(':focus') })).not.toContainText(
			'Good house'
		);
	});

	await test.step('it is there again after a lock, and nothing of it can be read on the device', async () => {
		await page.getByRole('button', { name: 'Lock now' }).click();
		await worker.unlock();
		await openVoices(page);
		await expect(page.getByLabel('Whose voice it is')).toHaveValue('Hana');
		await expect(page.getByText(/^2 of \d+ recorded$/)).toBeVisible();
		const dump = await dumpDevice(page);
		for (const text of ['Hana', 'A_OPUS', 'OpusHead']) expect(dump).not.toContain(text);
	});

	await test.step('it is heard in the room of a child', async () => {
		await worker.goHome();
		await worker.addPerson();
		await worker.choose();
		await expect(page.getByText('No recorded voice will be heard.')).toBeVisible();
		await page.getByLabel('Read aloud by').selectOption({ label: 'Hana, ትግርኛ' });
		await expect(page.getByText('2 lines will be heard in a recorded voice.')).toBeVisible();
		await page.getByLabel(/knows you by/).fill('Sam');
		await page.getByRole('button', { name: 'Hand over' }).click();
		await new Child(page).say('Yes');
		await expect(page.locator('.ask')).toContainText(question);
		await page.locator('.ask').getByRole('button', { name: 'Listen', exact: true }).click();
		await expect.poll(() => page.evaluate(() => (window as Heard).heard ?? 0)).toBeGreaterThan(0.5);
		// What nobody recorded has no voice, and nothing says so.
		await page.getByRole('button', { name: 'Next question' }).click();
		await expect(page.locator('.ask').getByRole('button', { name: 'Listen', exact: true })).toHaveCount(0);
	});

	const file = await test.step('it goes into a file only when that is ticked', async () => {
		await worker.takeBack();
		await page.getByRole('navigation').getByRole('link', { name: 'Activities' }).click();
		await page.getByRole('link', { name: 'Three houses', exact: true }).click();
		await page.getByRole('button', { name: 'Save as a file' }).click();
		const bare = await save(page);
		expect(readFileSync(bare, 'utf8')).not.toContain('Hana');
		await page.getByRole('checkbox', { name: /Hana, ትግርኛ/ }).check();
		const path = await save(page);
		const made = JSON.parse(readFileSync(path, 'utf8')) as { version: number; voices: { by: string }[] };
		expect([made.version, made.voices.length, made.voices[0]?.by]).toEqual([2, 2, 'Hana']);
		expect(JSON.stringify(made)).not.toContain(nickname);
		return path;
	});

	await test.step('elsewhere it is listened to, brought in, and heard', async () => {
		const other = await browser.newContext();
		const there = await other.newPage();
		await there.goto('/');
		await new Worker(there).makeVault();
		await there.getByRole('navigation').getByRole('link', { name: 'Activities' }).click();
		await there.getByRole('link', { name: 'Bring in an activity' }).click();
		await there.locator('input[type=file]').setInputFiles(file);
		await there.getByText('Hana, ትግርኛ · 2 lines').click();
		await there.getByRole('button', { name: 'Listen: Good house' }).click();
		expect(await sounds(there)).toBe(true);
		await there.getByRole('button', { name: 'Put it on my shelf' }).click();
		await expect(there).toHaveURL(/three-houses-2$/);
		await there.getByRole('link', { name: 'Record your voice' }).click();
		await there.getByLabel('Whose voice it is').fill('Hana');
		await there.getByLabel('The language that is spoken').selectOption('ti');
		await expect(there.getByText(/^2 of \d+ recorded$/)).toBeVisible();
		await row(there, 'Good house').getByRole('button', { name: 'Listen' }).click();
		expect(await sounds(there)).toBe(true);
		await other.close();
	});
});

async function save(page: Page): Promise<string> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the file' }).click();
	return (await waiting).path();
}

test('where the microphone is refused, the page says so and everything else stays', async ({ browser }) => {
	const context = await browser.newContext({ permissions: [] });
	const page = await context.newPage();
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await page.goto('/');
	await new Worker(page).makeVault();
	await openVoices(page);
	await row(page, 'Good house').getByRole('button', { name: 'Record' }).click();
	await expect(page.getByText('The microphone is off for this app.')).toBeVisible();
	await expect(page.getByText(/^0 of \d+ recorded$/).first()).toBeVisible();
	await expect(row(page, 'Good house').getByRole('button', { name: 'Record' })).toBeEnabled();
	await context.close();
});

test('on a full device what was read is said not to be kept, stays at hand, and is kept on the next try', async ({
	page
}) => {
	await page.addInitScript(() => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its store below
		const { put } = IDBObjectStore.prototype;
		const here = window as Window & { full?: boolean };
		IDBObjectStore.prototype.put = function (...given) {
			if (here.full) throw new DOMException('', 'QuotaExceededError');
			return put.apply(this, given);
		};
	});
	const fill = (full: boolean) => page.evaluate((now) => void Object.assign(window, { full: now }), full);
	await page.goto('/');
	await new Worker(page).makeVault();
	await openVoices(page);
	await record(page, 'Good house');
	await fill(true);
	const worry = row(page, 'Worry house');
	await worry.getByRole('button', { name: 'Record' }).click();
	await expect(worry.getByText('It can hear you')).toBeVisible();
	await page.waitForTimeout(1200);
	await worry.getByRole('button', { name: 'Stop:' }).click();
	await expect(worry.getByText('This recording is not kept yet')).toBeVisible();
	await expect(page.getByText(/^1 of \d+ recorded$/)).toBeVisible();
	await fill(false);
	await worry.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByText(/^2 of \d+ recorded$/)).toBeVisible();
	await worry.getByRole('button', { name: 'Listen' }).click();
	expect(await sounds(page)).toBe(true);
});
