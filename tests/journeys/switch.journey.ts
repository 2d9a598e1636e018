/** With one switch: a feeling is pointed to, and a voice is recorded and put on the page. */
import { expect, test } from '@playwright/test';
import { withMicrophone } from './microphone.ts';
import { Worker } from './driver.ts';
import { scanTo } from './scan-to.ts';

test.use(withMicrophone());

test('one switch answers by a feeling and by a voice', async ({ page }) => {
	test.setTimeout(180_000);
	const worker = new Worker(page);
	const child = await worker.begin({ ways: ['One switch'] });
	await child.say('Yes');
	for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Faster' }).click();
	const button = (name: string) => page.getByRole('button', { name, exact: true }).first();

	await test.step('a feeling', async () => {
		await scanTo(page, child.tool('A feeling'));
		const sad = page.locator('.feeling').getByRole('button', { name: 'sad', exact: true });
		await sad.waitFor();
		await scanTo(page, sad);
		await expect(sad).toHaveAttribute('aria-pressed', 'true');
	});

	await test.step('a voice', async () => {
		await scanTo(page, child.tool('My voice'));
		await button('Start').waitFor();
		await scanTo(page, button('Start'));
		await expect(page.getByRole('meter')).toBeVisible();
		await scanTo(page, button('Finished'));
		await button('Keep it').waitFor();
		await scanTo(page, button('Keep it'));
		await child.kept();
	});

	await expect(page.locator('.list .things [data-thing]')).toHaveCount(2);
	await expect(page.locator('.list .things')).toContainText('sad');
	await expect(page.locator('.list .things')).toContainText(/recording|voice/i);
});
