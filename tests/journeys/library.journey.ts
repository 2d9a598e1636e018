/** A practitioner's own library: a change that is kept and offered again, an activity that goes to another device. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { dumpDevice, Worker } from './driver.ts';

test.use({ actionTimeout: 15_000 });

test('what was changed once is kept and offered again, and goes to another device in a file', async ({
	page,
	browser
}) => {
	test.setTimeout(120_000);
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson();
	await worker.choose();

	await test.step('a place goes, the order changes, a card comes, and each can be undone', async () => {
		await page.getByText('Own changes', { exact: true }).click();
		await page
			.getByRole('button', { name: /^Take away: Dream house/ })
			.first()
			.click();
		await expect(page.getByText(/^Taken away: Dream house/).first()).toBeVisible();
		await expect(page.getByRole('img', { name: /Dream house/ })).toHaveCount(0);
		await page.getByRole('button', { name: /^Undo: Taken away/ }).click();
		await expect(page.getByRole('img', { name: /Dream house/ }).first()).toBeVisible();
		await page
			.getByRole('button', { name: /^Take away: Dream house/ })
			.first()
			.click();
		await page
			.getByRole('button', { name: /^Later: / })
			.first()
			.click();
		await expect(page.getByText(/^In this order: Good house, Worry house/).first()).toBeVisible();
		await page.getByRole('button', { name: 'Add a card' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Find a picture').fill('dog');
		await dialog.getByRole('radio', { name: 'dog', exact: true }).check();
		await dialog.getByLabel('Name of the card').fill('Is it because mum shouts');
		await dialog.getByLabel('Name of the card').fill('Biscuit');
		await dialog.getByLabel('Name of the card').press('Enter');
		await expect(dialog).toBeHidden();
		await expect(page.getByText('Card added: Biscuit').first()).toBeVisible();
		await expect(page).toHaveURL(/\/fit\//);
	});

	await test.step('wording that leads gets a hint and is kept', async () => {
		await page.getByText('Own wording', { exact: true }).click();
		await page.getByLabel(/^First question for “Good house”/).fill('Does your mum play with you?');
		await expect(page.getByText('could give the answer').first()).toBeVisible();
		await page.getByLabel(/^Name for “Good house”/).fill('The sunny house');
	});

	await test.step('it is kept under a name, with its reason', async () => {
		await page.getByRole('button', { name: 'Keep these changes' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('“Good house” is now “The sunny house”')).toBeVisible();
		await dialog.getByLabel('What to call it').fill('Two houses and a dog');
		await dialog.getByLabel('Why, in one line').fill('For short visits.');
		await dialog.getByRole('button', { name: 'Save' }).click();
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('checkbox', { name: /^Two houses and a dog/ })).toBeChecked();
		await expect(page.getByRole('img', { name: 'The sunny house' }).or(sheet(page)).first()).toBeVisible();
		expect(await dumpDevice(page)).not.toContain('sunny house');
	});

	await test.step('it is offered to another person after a lock, marked as one’s own, and on when chosen', async () => {
		await page.reload();
		await worker.unlock();
		await expect(page.getByRole('checkbox', { name: /^Two houses and a dog/ })).toBeVisible();
		await page.getByRole('link', { name: 'People' }).first().click();
		await worker.addPerson('Kit', '12 to 14');
		await worker.choose();
		const own = page.getByRole('checkbox', { name: /^Two houses and a dog Your own\. For short visits\./ });
		await expect(own).not.toBeChecked();
		await own.check();
		await expect(sheet(page)).toHaveAttribute('aria-label', /^The sunny house/);
	});

	await test.step('it is renamed, deleted and brought back', async () => {
		await page.getByText('Your own ways to change it').click();
		await page.getByRole('button', { name: 'Rename: Two houses and a dog' }).click();
		await page.getByRole('dialog').getByLabel('What to call it').fill('Short, with a dog');
		await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('checkbox', { name: /^Short, with a dog/ })).toBeChecked();
		await page.getByRole('button', { name: 'Delete: Short, with a dog' }).click();
		await expect(page.getByRole('checkbox', { name: /^Short, with a dog/ })).toHaveCount(0);
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect(page.getByRole('checkbox', { name: /^Short, with a dog/ })).toBeChecked();
	});

	const file = await test.step('the activity is saved as a file, with the change', async () => {
		await page.getByRole('link', { name: 'About this activity' }).click();
		await page.getByRole('button', { name: 'Save as a file' }).click();
		await page.getByRole('checkbox', { name: /^Short, with a dog/ }).check();
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the file' }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe('own-words-three-houses.json');
		const text = readFileSync(await download.path(), 'utf8');
		expect(text).not.toMatch(/Robin|Kit/);
		return text;
	});

	await test.step('a broken file is refused on a fresh device, with everything that is wrong', async () => {
		const fresh = await (await browser.newContext()).newPage();
		const other = new Worker(fresh);
		await fresh.goto('/');
		await other.makeVault();
		await fresh.getByRole('link', { name: 'Activities' }).first().click();
		await fresh.getByRole('link', { name: 'Bring in an activity' }).click();
		await give(fresh, file.slice(0, -9));
		await expect(fresh.getByText('it is damaged, or not a file of this kind')).toBeVisible();
		await give(fresh, broken(file));
		const list = fresh.getByRole('alert').getByRole('listitem');
		await expect(list.filter({ hasText: 'the cover: the drawing holds “script”' })).toBeVisible();
		await expect(list.filter({ hasText: 'houses/worries: there are no words for it' })).toBeVisible();
		await fresh.getByRole('link', { name: 'All activities' }).click();
		await expect(fresh.getByText('brought in')).toHaveCount(0);

		await test.step('a whole one is shown, put on the shelf, found, tried and fitted', async () => {
			await fresh.getByRole('link', { name: 'Bring in an activity' }).click();
			await give(fresh, file.replaceAll('"name":"Three houses"', '"name":"Houses of our street"'));
			await expect(fresh.getByText('stand beside it')).toBeVisible();
			await expect(fresh.getByRole('heading', { name: 'Houses of our street' })).toBeVisible();
			await fresh.getByRole('button', { name: 'Put it on my shelf' }).click();
			await expect(fresh).toHaveURL(/\/shelf\/three-houses-2$/);
			await fresh.reload();
			await other.unlock();
			await fresh.getByRole('link', { name: 'All activities' }).click();
			await fresh.getByLabel('Find an activity').fill('street');
			await expect(fresh.getByText('brought in', { exact: true })).toHaveCount(1);
			await fresh.getByRole('link', { name: 'Houses of our street' }).click();
			await fresh.getByRole('link', { name: 'People' }).first().click();
			await other.addPerson('Noor');
			await other.choose(/Houses of our street/);
			await fresh.getByRole('checkbox', { name: /^Short, with a dog/ }).check();
			await expect(sheet(fresh)).toHaveAttribute('aria-label', /^The sunny house/);
			expect(await dumpDevice(fresh)).not.toContain('Houses of our street');
		});

		await test.step('it is taken off again', async () => {
			await fresh.getByRole('link', { name: 'About this activity' }).click();
			await fresh.getByRole('button', { name: 'Take it off my shelf' }).click();
			await fresh.getByRole('dialog').getByRole('button', { name: 'Take it off my shelf' }).click();
			await expect(fresh).toHaveURL(/\/shelf$/);
			await fresh.getByRole('button', { name: 'Show all again' }).click();
			await expect(fresh.getByRole('link', { name: 'Three houses' })).toBeVisible();
			await expect(fresh.getByText('brought in', { exact: true })).toHaveCount(0);
		});
	});
});

/** The sheet as the person will see it. */
const sheet = (page: Page) => page.locator('.sheet svg[role=img]').first();

/** Chooses a file with this text on the page that brings activities in. */
async function give(page: Page, text: string): Promise<void> {
	const file = { name: 'activity.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.locator('input[type=file]').setInputFiles(file);
}

/** The same file with a script in its cover and a place without a name. */
function broken(file: string): string {
	const read = JSON.parse(file) as { cover: string; words: Record<string, Record<string, string>> };
	read.cover = '<svg viewBox="0 0 480 320"><script>alert(1)</script></svg>';
	for (const key of Object.keys(read.words['en'] ?? {})) {
		if (key.startsWith('houses/worries')) delete read.words['en']?.[key];
	}
	return JSON.stringify(read);
}
