import { expect, test, type Page } from '@playwright/test';
import { frameFor } from '#lib/canvas/frame.ts';
import { Child, nickname, Worker } from './driver.ts';

/** A spot of the sheet, in its own units, on the screen. */
async function onScreen(child: Child, [x, y]: readonly [number, number]) {
	const element = await child.sheet.boundingBox();
	if (!element) throw new Error('there is no sheet');
	const { scale, left, top } = frameFor(element.width, element.height, 1);
	return { x: element.x + left + x * scale, y: element.y + top + y * scale };
}

async function tap(child: Child, at: readonly [number, number]) {
	const { x, y } = await onScreen(child, at);
	await child.page.touchscreen.tap(x, y);
}

async function begin(page: Page, activity: RegExp): Promise<Child> {
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson(nickname, '8 to 11');
	await worker.choose(activity);
	await page.getByLabel(/knows you by/).fill('Sam');
	await page.getByRole('button', { name: 'Hand over' }).click();
	const child = new Child(page);
	await child.say('Yes');
	return child;
}

const shot = (page: Page, name: string) =>
	process.env['OWN_WORDS_SHOTS']
		? page.screenshot({ path: `${process.env['OWN_WORDS_SHOTS']}/${name}.png` })
		: undefined;

test('a line is drawn by tap and tap, follows what it ties, and is told in words', async ({ page }) => {
	const child = await begin(page, /My world map|World map/i);
	await child.openPad('Pictures');
	await child.put('It helps me', '', await onScreen(child, [200, 200]));
	await child.openPad('Line');
	await shot(page, 'lines-pad');
	await tap(child, [200, 200]);
	await shot(page, 'line-first');
	await tap(child, [500, 350]);
	await shot(page, 'line-drawn');
	await child.kept();
	await page.getByRole('button', { name: 'Show as list' }).click();
	await expect(page.getByRole('button', { name: /^Line “.*” from It helps me to me/ })).toBeVisible();
	await page
		.getByRole('button', { name: /^It helps me/ })
		.last()
		.click();
	await page.getByRole('button', { name: 'Line to …' }).click();
	await shot(page, 'list-line');
	await page.getByRole('radio').nth(1).click();
	await page.getByRole('radio', { name: 'me', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Line “.*” from It helps me to me/ })).toHaveCount(2);
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(page.getByRole('button', { name: /^Line “.*” from It helps me to me/ })).toHaveCount(1);
});

test('a place says how it is, from its name and from its row', async ({ page }) => {
	const child = await begin(page, /Three houses/);
	await page.getByRole('button', { name: 'How it is' }).click();
	await page.getByRole('radio', { name: 'happy' }).check();
	await page.getByRole('radio', { name: 'Keep it' }).check();
	await child.kept();
	await shot(page, 'place-said');
	await child.tool('Move').click();
	await page.getByRole('button', { name: 'Show as list' }).click();
	await shot(page, 'place-list');
	await expect(page.getByText(/feels happy\./).first()).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(page.getByText('Keep it.', { exact: true })).toHaveCount(0);
});
