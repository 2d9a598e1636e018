/** The shelf as a practitioner uses it: found, read, tried, printed; without a network, also what was never opened. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Worker } from './driver.ts';

const folders = readdirSync('activities', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

test('activities are found by age, aim and words, and the shelf stays as it was asked', async ({ page }) => {
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await page.getByRole('link', { name: 'Activities' }).click();
	const count = page.getByRole('search').getByRole('status');
	await expect(count).toHaveText(`${String(folders.length)} activities`);

	await page.getByLabel('Age').selectOption('0 to 2');
	await expect(page.getByRole('link', { name: 'Baby’s day' })).toBeVisible();
	await page.getByRole('button', { name: 'Show all again' }).click();
	await page.getByLabel('Who it is for').selectOption('Parents and carers');
	await expect(page.getByRole('link', { name: 'What helps, what gets in the way' })).toBeVisible();
	await page.getByRole('button', { name: 'Show all again' }).click();

	await page.getByLabel('Find an activity').fill('thermomiter');
	await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Feelings thermometer');
	await page.getByRole('link', { name: 'Feelings thermometer' }).click();
	await expect(page.getByRole('heading', { name: 'Good to do next' })).toBeVisible();
	await page.getByRole('link', { name: 'All activities' }).click();
	await expect(page.getByLabel('Find an activity')).toHaveValue('thermomiter');
	await page.getByLabel('Find an activity').fill('qqxxzz');
	await expect(page.getByText('Nothing on the shelf has all of this.')).toBeVisible();
});

test('an activity is tried with nobody there, for any age it serves, and nothing is kept', async ({
	page
}) => {
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await page.getByRole('link', { name: 'Activities' }).click();
	await page.getByRole('link', { name: 'My home' }).click();
	await page.getByRole('link', { name: 'Try it' }).click();
	await expect(page.getByText('Trying it out: nothing is kept.')).toBeVisible();
	await page.getByRole('button', { name: 'Write it for me' }).click();
	await page.getByRole('textbox').first().fill('only trying');
	await page.getByRole('button', { name: /^Put it/ }).click();
	await page.getByRole('button', { name: 'Show as list' }).click();
	await expect(page.getByText('only trying').first()).toBeVisible();
	await page.getByLabel('Age', { exact: true }).selectOption('15 to 18');
	await expect(page.getByText('only trying')).toHaveCount(0);
	await page.getByRole('link', { name: 'Back to the activity' }).click();
	await page.getByRole('link', { name: 'People' }).click();
	await expect(page.getByRole('heading', { name: 'Nobody is here yet' }).first()).toBeVisible();
});

test('without a network every activity opens, also one never opened before, and prints on one sheet', async ({
	page
}) => {
	test.setTimeout(300_000);
	const worker = new Worker(page);
	await worker.openOffline();
	await worker.makeVault();
	await page.getByRole('link', { name: 'Activities' }).click();
	const long: string[] = [];
	for (const id of folders) {
		await page.locator(`a[href="/shelf/${id}"]`).click();
		await expect(page.getByRole('heading', { name: 'What it asks' })).toBeVisible();
		await expect(page.getByRole('img').last()).toBeVisible();
		const path = test.info().outputPath(`${id}.pdf`);
		await page.pdf({ path, preferCSSPageSize: true });
		const pages = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1];
		if (Number(pages) > 2) long.push(`${id}: ${String(pages)}`);
		await page.getByRole('link', { name: 'All activities' }).click();
	}
	expect(long).toEqual([]);
});
