/**
 * Every page, looked at by axe: the same walk from an empty device to unlocking again, in each look with a theme,
 * and in a language written from the right. It finds its way by what things are, never by what they are called.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { passphrase } from './driver.ts';
import { toAnswers } from './steps.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks come with an age; each is seen in a theme, and every theme is seen. */
const walks = [
	{ name: 'storybook, light', band: 'b2', eyes: { theme: 'light' } },
	{ name: 'bright, dark', band: 'b3', eyes: { theme: 'dark' } },
	{ name: 'plain, high contrast', band: 'b5', eyes: { theme: 'contrast' } },
	{ name: 'plain, dark', band: 'adult', eyes: { theme: 'dark' } },
	{ name: 'the youngest, from right to left', band: 'b1', eyes: { theme: 'light', language: 'ar-XB' } }
] as const;

for (const { name, band, eyes } of walks) {
	test(`nothing for axe to find: ${name}`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.addInitScript((kept) => localStorage.setItem('own-words:eyes', kept), JSON.stringify(eyes));
		const found: string[] = [];
		await walk(page, band, 'language' in eyes ? eyes.language : 'en', async (place) => {
			await test.step(place, async () => found.push(...(await look(page, place))));
		});
		expect(found).toEqual([]);
	});
}

/** What axe finds on the page as it stands, one line for each element. */
async function look(page: Page, place: string): Promise<string[]> {
	const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
	// A page that had not come yet has nothing to find either.
	expect(passes.length, place).toBeGreaterThan(10);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${place}: ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`)
	);
}

type See = (place: string) => Promise<void>;

async function walk(page: Page, band: string, language: string, see: See): Promise<void> {
	await prepare(page, band, language, see);
	await play(page, see);

	await page.locator('.door').click();
	await see('the door');
	await page.locator('dialog input').fill(passphrase);
	await page.locator('dialog [type=submit]').click();
	await page.waitForURL(/visits/);
	await page.locator('h1').first().waitFor();
	await see('record');
	await page.locator('nav a[href="/"]').click();
	await page.locator('main a[href^="/people/"]').first().waitFor();
	await see('people');
	await page.locator('.lock button').click();
	await page.locator('input[autocomplete=current-password]').waitFor();
	await see('unlock');
}

/** The worker's pages, up to the start card. */
async function prepare(page: Page, band: string, language: string, see: See): Promise<void> {
	await page.goto('/about');
	await page.locator('h1').waitFor();
	await see('about');
	await page.goto('/');
	const secrets = page.locator('input[type=password]');
	await secrets.first().waitFor();
	await see('make');
	await secrets.nth(0).fill(passphrase);
	await secrets.nth(1).fill(passphrase);
	await page.locator('[type=checkbox]').check();
	await page.locator('[type=submit]').click();
	await page.locator('nav a[href="/settings"]').waitFor({ timeout: 30_000 });
	await see('people, empty');
	for (const place of ['settings', 'shelf']) {
		await page.locator(`nav a[href="/${place}"]`).click();
		await page.waitForURL(new RegExp(place));
		await page.locator('main h2').first().waitFor();
		await see(place);
	}
	await page.locator('a[href="/shelf/three-houses"]').click();
	await page.waitForURL(/three-houses/);
	await page.locator('main h2').first().waitFor();
	await see('activity');
	await page.locator('a[href="/shelf/three-houses/voices"]').click();
	await page.locator('[data-line]').first().waitFor();
	await see('one’s own voice');
	await page.goBack();
	await page.waitForURL(/three-houses$/);
	await page.locator('a[href="/try/three-houses"]').click();
	await page.locator('[role=toolbar]').waitFor();
	await see('trying');
	await page.locator('a[href="/shelf/three-houses"]').click();
	await page.locator('nav a[href="/shelf"]').click();
	await page.locator('a[href="/bring-in"]').click();
	await page.locator('main h1').waitFor();
	await see('bringing in');

	await page.locator('nav a[href="/"]').click();
	await page.locator('a[href="/people/new"]').first().click();
	await page.locator(`input[value=${band}]`).waitFor();
	await see('new person');
	await page.locator('form input[type=text]').first().fill('Robin');
	await page.locator(`input[value=${band}]`).check();
	await page.locator(`input[value="${language}"]`).check();
	await page.locator('[type=submit]').click();
	await page.locator('a[href$="/activities"]').first().waitFor();
	await see('person');
	await page.locator('a[href$="/activities"]').first().click();
	// The shelf shows a person what is made for their age.
	const activity = band === 'adult' ? 'hopes-for-my-family' : 'three-houses';
	await page.locator(`a[href$="/activities/${activity}"]`).click();
	await page.locator(`a[href$="/fit/${activity}"]`).first().click();
	await page.locator('[type=submit]:enabled').waitFor();
	await see('fit');
	await page.locator('form input[type=text]').first().fill('Sam');
	await page.locator('[type=submit]').click();
	await page.waitForURL(/play/);
}

/** What lies over the room, or beside it for the worker: sound and look, help, a break, what was told. */
async function layOver(page: Page, see: See): Promise<void> {
	const doors = page.locator('[data-scan-ways] button');
	await doors.nth(0).click();
	await page.locator('.comfort').waitFor();
	await see('sound and look');
	await doors.nth(0).click();
	await doors.nth(2).click();
	await page.locator('.help').waitFor();
	await see('help');
	await page.locator('.help .row button').first().click();
	await see('shown to the worker');
	await doors.nth(2).click();
	await doors.nth(1).click();
	await page.locator('.break').waitFor();
	await see('a break');
	for (let i = 0; i < 3; i++) {
		await page.locator('.break .row').first().locator('button').nth(i).click();
		await page.locator('.calm').waitFor();
		await see(`something calm, ${i + 1}`);
		await page.locator('.break .row button').first().click();
	}
	await doors.nth(1).click();
	await page.locator('.answers button').first().click();
	await page.locator('[role=toolbar]').waitFor();
	await page.locator('.door').click();
	await page.locator('.acts button').nth(1).click();
	await page.locator('.soon').waitFor();
	await page.locator('.door').click();
	await page.locator('.acts button').first().click();
	await page.locator('.told form').waitFor();
	await see('something was told');
	await page.locator('.told .top button').click();
	await page.locator('.soon button').click();
}

/** The child's room, from the start card to thank you. */
async function play(page: Page, see: See): Promise<void> {
	await page.locator('.card').waitFor();
	await see('start');
	await toAnswers(page);
	await see('the answers');
	await page.locator('.answers button').first().click();
	const tools = page.locator('[role=toolbar] button');
	await tools.first().waitFor();
	await layOver(page, see);
	for (let i = 0; i < (await tools.count()); i++) {
		await tools.nth(i).click();
		// What a tool opens is fetched with its first use.
		const panel = page.locator('.panel');
		if (await panel.count()) await panel.locator('> *').first().waitFor();
		const words = panel.locator('textarea');
		if (await words.isVisible()) await words.fill('it is loud at night');
		await see(`tool ${i + 1}`);
		if (await words.isVisible()) await panel.locator('[type=submit]').click();
		const picture = page.locator('.pictures li button').first();
		if (!(await picture.isVisible())) continue;
		await page.locator('.pictures .own button').first().click();
		await page.locator('.photo input').waitFor({ state: 'attached' });
		await see('a picture of one’s own');
		await tools.nth(i).click();
		await putAndPick(page);
	}
	await page.locator('.hands button').last().click();
	await page.locator('.places li').first().waitFor();
	await see('list');
	await page.locator('.passes button').last().click();
	const mark = page.locator('[data-mark]').first();
	await mark.locator('.who button').click();
	await see('read-back');
	await page.locator('.ways button').last().click();
	for (let step = 1; step <= 4; step++) {
		await page.locator('.ending').waitFor();
		await see(`ending ${step}`);
		await page.locator('.ways button').last().click();
	}
	await page.locator('.end').waitFor();
	await see('closed');

	/** Puts the first picture on the sheet and takes hold of it. */
	async function putAndPick(page: Page): Promise<void> {
		await page.locator('.pictures li button').first().click();
		const box = await page.getByTestId('sheet').boundingBox();
		if (!box) throw new Error('there is no sheet');
		const tap = () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
		await tap();
		await tap();
		await page.locator('.panel .mark').waitFor();
		await see('a mark in the hand');
	}
}
