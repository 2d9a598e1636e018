import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.js';
import { Child, Worker } from './driver.ts';

const place = mkdtempSync(join(tmpdir(), 'own-words-'));

test.afterAll(() => rmSync(place, { recursive: true, force: true }));

async function open(baseURL: string | undefined, folder = place): Promise<BrowserContext> {
	const executablePath = findBrowser();
	return chromium.launchPersistentContext(folder, {
		...(executablePath && { executablePath }),
		...(baseURL && { baseURL }),
		// A microphone that hums, so that there is something to record.
		args: [...browserArguments, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
		viewport: { width: 1280, height: 800 },
		hasTouch: true
	});
}

/** Ends the browser as a flat battery does: nothing in it gets to run again. */
async function kill(context: BrowserContext): Promise<void> {
	const browser = await context.browser()?.newBrowserCDPSession();
	const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
	const main = processInfo.find(({ type }) => type === 'browser');
	if (!main) throw new Error('the browser has no process');
	process.kill(main.id, 'SIGKILL');
	await new Promise((done) => setTimeout(done, 800));
}

test('without a network, a browser killed in the middle of a stroke and of a sentence keeps both', async ({
	baseURL
}) => {
	test.setTimeout(150_000);
	const first = await open(baseURL);
	const page = first.pages()[0] ?? (await first.newPage());
	const worker = new Worker(page);
	await worker.openOffline();
	const child = await worker.begin();
	await child.say('Yes');
	await child.draw('worries', { row: 0.3 });
	await child.draw('good', { row: 0.4 });
	await child.write('finished words');
	await child.openPad('My words');
	await page.getByRole('textbox', { name: 'My words' }).pressSequentially('and then I wan');
	await child.kept();
	await child.tool('Pen').click();
	await child.draw('dreams', { lift: false });
	await page.waitForTimeout(700);
	const address = page.url();
	await kill(first);

	const second = await open(baseURL);
	await second.setOffline(true);
	const again = second.pages()[0] ?? (await second.newPage());
	await again.goto(address);
	await new Worker(again).unlock();
	const back = new Child(again);
	await expect(back.sheet).toBeVisible();
	await back.openPad('My words');
	await expect(again.getByRole('textbox', { name: 'My words' })).toHaveValue('and then I wan');
	await again.getByRole('button', { name: 'Show as list' }).click();
	await expect(again.getByText('finished words').first()).toBeVisible();
	for (const drawing of ['drawing 1', 'drawing 2', 'drawing 3']) {
		await expect(again.getByText(drawing).first()).toBeVisible();
	}
	await second.close();
});

test('a browser killed while somebody speaks keeps what was said, to be heard and put', async ({
	baseURL
}) => {
	test.setTimeout(150_000);
	const folder = mkdtempSync(join(tmpdir(), 'own-words-'));
	const first = await open(baseURL, folder);
	const page = first.pages()[0] ?? (await first.newPage());
	const child = await new Worker(page).begin();
	await child.say('Yes');
	await child.openPad('My voice');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText('4 seconds')).toBeVisible();
	await page.waitForTimeout(600);
	const address = page.url();
	await kill(first);

	const second = await open(baseURL, folder);
	const again = second.pages()[0] ?? (await second.newPage());
	await again.goto(address);
	await new Worker(again).unlock();
	const back = new Child(again);
	await expect(back.sheet).toBeVisible();
	await expect(again.getByText('There is a recording that was not finished')).toBeVisible();
	await again.getByRole('button', { name: /^Listen/ }).click();
	await expect(again.getByRole('button', { name: 'Stop', exact: true }).last()).toBeVisible();
	await again.waitForTimeout(1500);
	const sound = again.locator('.voice audio');
	expect(await sound.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(1);
	await again.getByRole('button', { name: 'Keep it', exact: true }).click();
	await back.kept();
	await again.getByRole('button', { name: 'Show as list' }).click();
	await expect(again.getByText(/^recording, [1-5] seconds?$/).first()).toBeVisible();
	await second.close();
	rmSync(folder, { recursive: true, force: true });
});
