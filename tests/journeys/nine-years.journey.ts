/**
 * A nine-year-old who refuses one question, takes back one answer, keeps one for himself, and leaves in a hurry with half
 * a sentence written. Nothing is lost, nothing is seen, and he is asked again.
 */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { dumpDevice, nickname, Worker } from './driver.ts';
import { end } from './steps.ts';

const kept = 'we have pancakes on Sunday';
const takenBack = 'the dog next door';
const secret = 'under the stairs';
const half = 'and when it is dark I';

test('nine years old: a question refused, an answer taken back, and leaving in a hurry', async ({ page }) => {
	test.setTimeout(180_000);
	const worker = new Worker(page);
	const child = await worker.begin();
	const question = page.locator('.ask h1');

	await test.step('he refuses the first question, and nobody asks why', async () => {
		await child.say('Yes');
		const first = await question.textContent();
		await page.getByRole('button', { name: 'Not now', exact: true }).click();
		await expect(question).not.toHaveText(first ?? '');
		await page.getByRole('button', { name: 'Question before' }).click();
		await expect(page.getByText('You passed on this one. You can still answer.')).toBeVisible();
		await page.getByRole('button', { name: 'Next question' }).click();
	});

	await test.step('he writes three things and half of another', async () => {
		for (const words of [kept, takenBack, secret]) await child.write(words);
		await child.kept();
		await child.openPad('My words');
		await page.getByRole('textbox', { name: 'My words' }).pressSequentially(half);
	});

	await test.step('somebody comes: Shift, three times, while he writes', async () => {
		for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
		await expect(page).toHaveTitle('Calculator');
		await expect(page).toHaveURL(/\/calculator\.html$/);
		await expect(page.getByRole('button', { name: 'Equals' })).toBeVisible();
		for (const key of ['7', '*', '6', 'Enter']) await page.keyboard.press(key);
		await expect(page.locator('output')).toHaveText('42');
	});

	await test.step('going back shows a locked page, and the device tells nothing', async () => {
		await page.goBack();
		await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
		await expect(page.locator('body')).not.toContainText(nickname);
		const device = await dumpDevice(page);
		for (const words of [kept, takenBack, secret, half, nickname]) expect(device).not.toContain(words);
	});

	await test.step('later the worker unlocks: everything is there, to the last letter', async () => {
		await page.goto('/');
		await worker.unlock();
		await page
			.getByRole('link', { name: /Three houses/ })
			.first()
			.click();
		await page.getByRole('link', { name: /Go on/ }).first().click();
		await child.openPad('My words');
		await expect(page.getByRole('textbox', { name: 'My words' })).toHaveValue(half);
		await page.getByRole('button', { name: /^Put it/ }).click();
	});

	await test.step('after a break he is asked again', async () => {
		await page.getByRole('button', { name: 'Break', exact: true }).click();
		await page.getByRole('button', { name: 'Go on', exact: true }).click();
		await expect(page.getByText('Would you like to do this?')).toBeVisible();
		await child.say('Yes');
	});

	await test.step('he takes one answer back and keeps one for himself', async () => {
		await child.finish();
		const mark = (words: string) => page.locator('[data-mark]', { hasText: words });
		await mark(takenBack).getByRole('button', { name: 'Take it out' }).click();
		await mark(secret).getByRole('button', { name: 'Choose who' }).click();
		await expect(mark(secret).getByRole('radio', { name: 'My worker', exact: true })).toBeChecked();
		await mark(secret)
			.getByRole('radio', { name: /^Just me/ })
			.check();
		await end(page, { today: 'okay' });
	});

	await test.step('the record has what he said, and nothing of what he took back or kept', async () => {
		await worker.takeBack();
		const file = await worker.takeAway();
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
		expect(text).toContain(kept);
		expect(text).toContain(half);
		for (const words of [takenBack, secret]) expect(text).not.toContain(words);
		expect(text).toContain('Questions that were passed over');
		expect(text).toContain('Something was kept private.');
	});
});
