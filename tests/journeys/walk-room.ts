/** The child's or parent's room, from the start card to thank you, with everything that can lie open in it. */
import type { Page } from '@playwright/test';
import { toAnswers } from './steps.ts';
import type { See } from './walk-worker.ts';

export async function walkRoom(page: Page, see: See): Promise<void> {
	await page.locator('.card').waitFor();
	await see('start');
	await toAnswers(page);
	await page.locator('.answers button').nth(1).click();
	await page.locator('.later').waitFor();
	await see('not now');
	await page.locator('.card > button').click();
	await toAnswers(page);
	await see('the answers');
	await page.locator('.answers button').first().click();
	await page.locator('[role=toolbar] button').first().waitFor();
	await layOver(page, see);
	await takeEachTool(page, see);
	await read(page, see);
	await finish(page, see);
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
		await page.locator('.break .three').first().locator('button').nth(i).click();
		await page.locator('.calm').waitFor();
		await see(`something calm, ${i + 1}`);
		await page.locator('.break .row button').first().click();
	}
	await doors.nth(1).click();
	await page.locator('.answers').waitFor();
	await see('asked again');
	await page.locator('.answers button').first().click();
	await page.locator('[role=toolbar]').waitFor();
	await page.locator('.door').click();
	await page.locator('dialog .acts').waitFor();
	await see('for the worker');
	await page.locator('.acts button').nth(1).click();
	await page.locator('.soon').waitFor();
	await page.locator('.door').click();
	await page.locator('.acts button').first().click();
	await page.locator('.told form').waitFor();
	await see('something was told');
	await page.locator('.told .row button').last().click();
	await page.locator('.soon button').click();
}

async function takeEachTool(page: Page, see: See): Promise<void> {
	const tools = page.locator('[role=toolbar] button');
	const panel = page.locator('.panel');
	for (let i = 0; i < (await tools.count()); i++) {
		await tools.nth(i).click();
		// What a tool opens is fetched with its first use.
		if (await panel.count()) await panel.locator('> *').first().waitFor();
		const words = panel.locator('textarea');
		if (await words.isVisible()) await words.fill('it is loud at night');
		await see(`tool ${i + 1}`);
		if (await words.isVisible()) await panel.locator('[type=submit]').click();
		if (await panel.locator('.voice').isVisible()) await record(page, see);
		const picture = page.locator('.pictures li button').first();
		if (!(await picture.isVisible())) continue;
		await page.locator('.pictures .own button').first().click();
		await page.locator('.photo input').waitFor({ state: 'attached' });
		await see('a picture of one’s own');
		await tools.nth(i).click();
		await page.locator('.pictures .own button').last().click();
		await page.locator('dialog .maker').waitFor();
		await see('making somebody');
		await page.keyboard.press('Escape');
		await putAndPick(page);
		await see('a mark in the hand');
	}
	const place = page.locator('.ask .how button');
	if (!(await place.isVisible())) return;
	await place.click();
	await page.locator('.panel .place').waitFor();
	await see('how a place is');
}

/** A recording, while it is made and when it can be heard. */
async function record(page: Page, see: See): Promise<void> {
	const pad = page.locator('.panel .voice');
	await pad.locator('button').first().click();
	await pad.locator('.level').waitFor();
	await see('being recorded');
	await pad.locator('button').first().click();
	await pad.locator('.level').waitFor({ state: 'detached' });
	await see('recorded');
	await pad.locator('button').first().click();
}

/** Puts the first picture on the sheet and takes hold of it. */
async function putAndPick(page: Page): Promise<void> {
	await page.locator('.pictures li button').first().click();
	const box = await page.getByTestId('sheet').boundingBox();
	if (!box) throw new Error('there is no sheet');
	const tap = () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
	await tap();
	await tap();
	await page.locator('.panel .mark').waitFor();
}

/** The same page as a list, and what opens in it. */
async function read(page: Page, see: See): Promise<void> {
	await page.locator('.hands button').last().click();
	await page.locator('.places li').first().waitFor();
	await see('list');
	const kinds = page.locator('.list .kind');
	if (await kinds.isVisible()) {
		await kinds.click();
		await see('list, kinds of pictures');
		await page.keyboard.press('Escape');
	}
	for (const section of ['.things', '.places', '.actions']) {
		const opener = page.locator(`.list ${section} [aria-expanded=false]`).last();
		if (!(await opener.isVisible())) continue;
		await opener.click();
		await see(`list, ${section} opened`);
	}
}

async function finish(page: Page, see: See): Promise<void> {
	await page.locator('.passes button').last().click();
	const mark = page.locator('[data-mark]').first();
	await mark.locator('.who button').click();
	await see('read-back');
	const change = mark.locator('[data-change]');
	if (await change.isVisible()) {
		await change.click();
		await see('read-back, other words');
	}
	await page.locator('[data-mark]').last().locator('.row button').last().click();
	await page.locator('.undo').waitFor();
	await see('read-back, taken out');
	await page.locator('.read > .ways button').last().click();
	for (let step = 1; step <= 4; step++) {
		await page.locator('.ending').waitFor();
		await see(`ending ${step}`);
		await page.locator('.ending > .ways button').last().click();
	}
	await page.locator('.end').waitFor();
	await see('closed');
	await page.locator('.door').click();
	await page.locator('dialog input').fill('not the one it was');
	await page.locator('dialog [type=submit]').click();
	await page.locator('dialog [aria-invalid=true]').waitFor();
	await see('for the worker, not right');
}
