/** The worker's pages one after the other, each in the states it can stand in. */
import type { Page } from '@playwright/test';
import { passphrase } from './driver.ts';
import { toAnswers } from './steps.ts';

/** Shows a page as it stands now. */
export type See = (place: string) => Promise<void>;

const nothing: See = async () => {};

/** From an empty device into the room of somebody of this band. */
export async function enter(page: Page, band: string, language: string): Promise<void> {
	await makeVault(page, nothing);
	await meet(page, band, language, nothing);
}

/** Everything that is the worker's, from what stands there before there is a vault to unlocking it again. */
export async function walkWorker(page: Page, language: string, see: See): Promise<void> {
	await page.goto('/calculator.html');
	await page.locator('.keys').waitFor();
	await see('left in a hurry');
	await page.goto('/about');
	await page.locator('h1').waitFor();
	await see('about');
	await makeVault(page, see);
	await lookAround(page, see);
	await meet(page, 'b3', language, see);
	await toAnswers(page);
	await page.locator('.answers button').first().click();
	await page.locator('[role=toolbar] button').first().waitFor();
	await say(page);
	await tell(page);
	await page.locator('.door').click();
	await page.locator('dialog input').fill(passphrase);
	await page.locator('dialog [type=submit]').click();
	await page.waitForURL(/visits/);
	await lookBack(page, see);
}

async function makeVault(page: Page, see: See): Promise<void> {
	await page.goto('/');
	const secrets = page.locator('input[type=password]');
	await secrets.first().waitFor();
	await see('make');
	await secrets.nth(0).fill('short');
	await page.locator('[type=submit]').click();
	await see('make, not yet right');
	await secrets.nth(0).fill(passphrase);
	await secrets.nth(1).fill(passphrase);
	await page.locator('[type=checkbox]').check();
	await page.locator('[type=submit]').click();
	await page.locator('nav a[href="/settings"]').waitFor({ timeout: 30_000 });
	await see('people, empty');
}

/** Settings, shelf, an activity, trying it, bringing one in, and what is not there. */
async function lookAround(page: Page, see: See): Promise<void> {
	for (const place of ['settings', 'shelf']) {
		await page.locator(`nav a[href="/${place}"]`).click();
		await page.waitForURL(new RegExp(place));
		await page.locator('main h2').first().waitFor();
		await see(place);
	}
	await page.locator('main input[type=search]').fill('zzzzzz');
	await page.locator('a[href="/shelf/three-houses"]').waitFor({ state: 'detached' });
	await see('shelf, nothing found');
	await page.locator('main input[type=search]').fill('');
	await page.locator('a[href="/shelf/three-houses"]').click();
	await page.waitForURL(/three-houses/);
	await page.locator('main h2').first().waitFor();
	for (const fold of await page.locator('main summary').all()) await fold.click();
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
	const file = { name: 'activity.json', mimeType: 'application/json' };
	await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('{"format":1}') });
	await page.locator('main [role=alert], main .notice').first().waitFor();
	await see('bringing in, refused');
	await page.locator('nav a[href="/"]').click();
}

/** A person is added, and what they will do is fitted and handed over. */
async function meet(page: Page, band: string, language: string, see: See): Promise<void> {
	await page.locator('a[href="/people/new"]').first().click();
	await page.locator(`input[value=${band}]`).waitFor();
	await see('new person');
	await page.locator('[type=submit]').click();
	await see('new person, not yet right');
	await page.locator('form input[type=text]').first().fill('Robin');
	await page.locator(`input[value=${band}]`).check();
	await page.locator(`input[value="${language}"]`).check();
	await page.locator('[type=submit]').click();
	const activities = page.locator('a[href$="/activities"]').first();
	await activities.waitFor();
	await see('person');
	await page.locator('a[href$="/edit"]').click();
	await page.locator('main section button').last().click();
	await page.locator('dialog').waitFor();
	await see('changing a person, and deleting one');
	await page.keyboard.press('Escape');
	await see('changing a person');
	await page.goBack();
	await activities.click();
	// The shelf shows a person what is made for their age.
	const activity = band === 'adult' ? 'hopes-for-my-family' : 'three-houses';
	const one = page.locator(`a[href$="/activities/${activity}"]`);
	await one.waitFor();
	await see('activities for a person');
	await one.click();
	const fit = page.locator(`a[href$="/fit/${activity}"]`).first();
	await fit.waitFor();
	await see('an activity for a person');
	await fit.click();
	await page.locator('[type=submit]:enabled').waitFor();
	await see('fit');
	for (const fold of await page.locator('main summary').all()) await fold.click();
	await see('fit, unfolded');
	await page.locator('form input[type=text]').first().fill('Sam');
	await page.locator('form [type=submit]').last().click();
	await page.waitForURL(/play/);
}

/** Words in the worker's hand, put on the sheet. */
async function say(page: Page): Promise<void> {
	const tools = page.locator('[role=toolbar] button');
	const words = page.locator('.panel textarea');
	for (let i = 0; !(await words.isVisible()); i++) {
		await tools.nth(i).click();
		const panel = page.locator('.panel');
		if (await panel.count()) await panel.locator('> *').first().waitFor();
	}
	await words.fill('it is loud at night');
	await page.locator('.panel [type=submit]').click();
}

/** Something the worker was told. */
async function tell(page: Page): Promise<void> {
	await page.locator('.door').click();
	await page.locator('.acts button').first().click();
	await page.locator('.told form').waitFor();
	await page.locator('.told textarea').first().fill('he shouts');
	await page.locator('.told [type=submit]').click();
	await page.locator('.told form').waitFor({ state: 'detached' });
}

/** The record for each reader, what is taken away from it, and the way back in. */
async function lookBack(page: Page, see: See): Promise<void> {
	await page.locator('h1').first().waitFor();
	const readers = page.locator('.readers input');
	await readers.first().waitFor();
	for (let i = (await readers.count()) - 1; i >= 0; i--) {
		await readers.nth(i).check();
		await see(`record, reader ${i + 1}`);
	}
	await page.locator('article.stack > div button').first().click();
	await page.locator('article form').waitFor();
	await page.locator('article form [type=checkbox]').first().check();
	await see('record, putting an entry right');
	const made = page.waitForEvent('download', { timeout: 60_000 });
	await page.locator('main > section, main section.stack').last().locator('button').first().click();
	await made;
	await see('record, taken away');
	await page.locator('nav a[href="/"]').click();
	await page.locator('main a[href^="/people/"]').first().waitFor();
	await see('people');
	await page.locator('main a[href^="/people/"]').last().click();
	await page.locator('a[href^="/visits/"]').first().waitFor();
	await see('a person with a visit');
	await page.goto('/people/nobody');
	await page.locator('input[autocomplete=current-password]').waitFor();
	await see('unlock');
	await page.locator('input[autocomplete=current-password]').fill('not the one it was');
	await page.locator('[type=submit]').click();
	await page.locator('[aria-invalid=true]').waitFor();
	await see('unlock, not right');
	await page.locator('input[autocomplete=current-password]').fill(passphrase);
	await page.locator('[type=submit]').click();
	await page.locator('.empty, main h2').first().waitFor();
	await see('nobody there');
}
