/** Ways to answer that need neither words nor a thing to hang them on. */
import { expect, test } from '@playwright/test';
import { Child, Worker } from './driver.ts';

test('a feeling is pointed to in two taps, taken back by one, and stands in the record with its question', async ({
	page
}) => {
	test.setTimeout(120_000);
	const worker = new Worker(page);
	const child = await worker.begin();
	await child.say('Yes');
	const question = (await page.locator('.ask h1').textContent())?.trim() ?? '';
	await child.tool('A feeling').click();
	const sad = page.locator('.feeling').getByRole('button', { name: 'sad', exact: true });
	await sad.click();
	await expect(sad).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('On your page: sad')).toBeVisible();
	await sad.click();
	await expect(sad).toHaveAttribute('aria-pressed', 'false');
	// By keys alone: the group is one stop, the arrows move in it.
	await page.locator('.feeling [tabindex="0"]').focus();
	while (!(await sad.evaluate((one) => one === document.activeElement)))
		await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(sad).toHaveAttribute('aria-pressed', 'true');
	await child.kept();
	await page.getByRole('button', { name: 'Show as list' }).click();
	await expect(page.locator('.list .things [data-thing]')).toHaveText(/sad, in Worry house/);
	await child.finish();
	await expect(page.locator('[data-mark]').getByText('sad', { exact: true })).toBeVisible();
	await worker.takeBack();
	const record = page.getByRole('main');
	await expect(record.getByText('sad').first()).toBeVisible();
	await expect(record.getByText(question).first()).toBeVisible();
});

test('a picture is found by its name, also one the page itself brings', async ({ page }) => {
	test.setTimeout(120_000);
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson();
	await worker.handOver([], 'Sam', /Sorting mat/);
	const child = new Child(page);
	await child.say('Yes');
	await child.openPad('Pictures');
	const names = await page.locator('.pictures .cards button').allTextContents();
	const name = names.at(-1)?.trim() ?? '';
	await page.getByRole('searchbox', { name: 'Find a picture' }).fill(name);
	await expect(page.locator('.pictures .cards').getByRole('button', { name, exact: true })).toBeVisible();
	expect(await page.locator('.pictures .cards button').count()).toBeLessThanOrEqual(names.length);
	await page.getByRole('searchbox', { name: 'Find a picture' }).fill('zzzz');
	await expect(page.getByText('No picture has that name', { exact: false })).toBeVisible();
});

test('what was used at one visit is offered first at the next, beside the picture and in the list', async ({
	page
}) => {
	test.setTimeout(150_000);
	const worker = new Worker(page);
	const child = await worker.begin({ age: '5 to 7' });
	await child.say('Yes');
	await child.put('dog', 'good');
	await child.put('bed', 'worries');
	await child.kept();
	await worker.takeBack();
	await page.getByRole('main').getByRole('link', { name: 'Robin', exact: true }).first().click();
	await worker.handOver();
	await child.say('Yes');
	await child.openPad('Pictures');
	const pad = page.locator('.pictures');
	await expect(pad.getByRole('button', { name: 'Used before' })).toHaveAttribute('aria-pressed', 'true');
	await expect(pad.locator('li button:not([data-scan-keep])')).toHaveText(['bed', 'dog']);
	// As many at once as the age has, and the others a press away.
	await pad.getByRole('button', { name: 'Home', exact: true }).click();
	await expect(pad.locator('li button:not([data-scan-keep])')).toHaveCount(4);
	const first = await pad.locator('li button').first().textContent();
	await pad.getByRole('button', { name: 'More pictures' }).click();
	await expect(pad.locator('li button').first()).not.toHaveText(first ?? '');
	await page.getByRole('button', { name: 'Show as list' }).click();
	const list = page.locator('.things .pictures');
	await expect(list.getByRole('button', { name: 'Kind: Used before' })).toBeVisible();
	await expect(list.getByRole('listitem')).toHaveText(['bed', 'dog']);
});
