/** The yes is the person's: taken back after a break, with what becomes of what was made; given again; too much, and as before. */
import { expect, test } from '@playwright/test';
import { Worker } from './driver.ts';
import { toAnswers } from './steps.ts';

const said = 'we had soup';

test('a break, too much, as before, and stopping for today', async ({ page }) => {
	test.setTimeout(120_000);
	const worker = new Worker(page);
	const child = await worker.begin();
	const room = page.locator('.room');
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const marked = page.locator('[data-mark]', { hasText: said });
	await child.say('Yes');
	await child.write(said);
	await child.kept();

	await test.step('too much is plain at once, with fewer tools, and so after the break; as before brings all back', async () => {
		await expect(child.tool('Rubber')).toBeVisible();
		await press('Break');
		await press('Too much');
		await expect(room).toHaveAttribute('data-look', 'plain');
		await press('Look around');
		await press('Go on');
		await child.say('Yes');
		await expect(room).toHaveAttribute('data-look', 'plain');
		await expect(child.tool('Rubber')).toHaveCount(0);
		await press('Break');
		await press('As before');
		await expect(room).toHaveAttribute('data-look', 'bright');
	});

	await test.step('asked again after the break he says stop: what he made is gone through first', async () => {
		await press('Go on');
		await child.say('Stop');
		await expect(page.getByText('What happens with what you made?')).toBeVisible();
		await expect(page.locator('.read [aria-pressed=true]')).toHaveCount(0);
		await press('Keep it just for me');
		await expect(marked.getByText('Just me', { exact: true })).toBeVisible();
		await press('Leave it as it is');
		await expect(marked.getByText('My worker', { exact: true })).toBeVisible();
		await press('Keep it just for me');
	});

	await test.step('going back to the page is a new yes', async () => {
		await press('Back to my page');
		await toAnswers(page);
		await child.say('Yes');
		await child.finish();
		await expect(page.getByText('What happens with what you made?')).toHaveCount(0);
		await expect(marked.getByText('Just me', { exact: true })).toBeVisible();
		await press('Back to my page');
	});

	await test.step('stop for today, and the record says so and leaves out what is his', async () => {
		await press('Break');
		await press('Stop for today');
		await expect(page.getByText('What happens with what you made?')).toBeVisible();
		await worker.takeBack();
		await expect(page.getByText('Breaks', { exact: true })).toBeVisible();
		await expect(page.getByText(said)).toHaveCount(0);
	});
});
