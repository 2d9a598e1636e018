import { expect, test, type Page } from '@playwright/test';
import { dumpDevice, Worker } from './driver.ts';

// The clock of the page is moved on; it also runs by itself, so every leap leaves room for a slow machine. Argon2
// works in a worker, which has a clock of its own.

const kept = 'What you were writing is still here.';

test('the worker’s pages warn, stay when asked to, lock, and give back what was half written', async ({
	page
}) => {
	test.setTimeout(150_000);
	const worker = new Worker(page);
	await page.clock.install();
	await page.goto('/');
	await worker.makeVault();

	await test.step('a new person, reloaded with half of it filled in', async () => {
		await page.getByRole('link', { name: 'Add a person' }).first().click();
		await page.getByLabel('Nickname').fill('Rob');
		await page.getByRole('radio', { name: '8 to 11', exact: true }).check();
		await page.getByRole('radio', { name: 'Storybook' }).check();
		// The reload comes like any other: a moment after the last letter.
		await page.waitForTimeout(1000);
		await page.reload();
		await worker.unlock();
		await expect(page.getByText(kept)).toBeVisible({ timeout: 20_000 });
		await expect(page.getByLabel('Nickname')).toHaveValue('Rob');
		await expect(page.getByRole('radio', { name: '8 to 11', exact: true })).toBeChecked();
		await expect(page.getByRole('radio', { name: 'Storybook' })).toBeChecked();
		await page.getByLabel('Nickname').fill('Robin');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('heading', { name: 'Robin' })).toBeVisible();
	});

	await test.step('a fitting, locked by hand', async () => {
		await worker.choose();
		await page.getByLabel('Why we are doing this').fill('So that we hear how your week was');
		await page.getByLabel(/knows you by/).fill('Sam');
		await page.getByText('Own wording').click();
		await page.getByLabel('Name for “Worry house”').fill('House of rain');
		await page.getByRole('button', { name: 'Lock now' }).click();
		await worker.unlock();
		await expect(page.getByLabel('Name for “Worry house”')).toHaveValue('House of rain', { timeout: 20_000 });
		await expect(page.getByLabel('Why we are doing this')).toHaveValue('So that we hear how your week was');
		await page.getByRole('button', { name: 'Start without it' }).click();
		await expect(page.getByLabel(/knows you by/)).toHaveValue('');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByLabel(/knows you by/)).toHaveValue('Sam');
		await page.getByRole('button', { name: 'Hand over' }).click();
		await expect(page.getByText('So that we hear how your week was')).toBeVisible();
		await worker.takeBack();
	});

	const note = page.getByLabel('What I saw and heard');
	const half = 'Looked at the door, and th';

	await test.step('a note, and nobody there for almost five minutes', async () => {
		await note.pressSequentially(half);
		await page.clock.fastForward('03:30');
		await expect(note).toHaveValue(half);
		await expect(warning(page)).toBeHidden();
		await page.clock.fastForward('00:40');
		await expect(warning(page)).toBeVisible();
		await page.getByRole('button', { name: 'Stay here' }).click();
		await expect(warning(page)).toBeHidden();
	});

	await test.step('it stays for as long as before, and locks when nobody answers', async () => {
		await page.clock.fastForward('03:30');
		await expect(note).toHaveValue(half);
		await expect(warning(page)).toBeHidden();
		await page.clock.fastForward('00:40');
		await expect(warning(page)).toBeVisible();
		await page.clock.fastForward('01:00');
		await expectLocked(page, half);
	});

	await test.step('the same page, with the half note on it, until it is added', async () => {
		const address = page.url();
		await worker.unlock();
		await expect(note).toHaveValue(half, { timeout: 20_000 });
		await expect(page.getByText(kept)).toHaveCount(1);
		expect(page.url()).toBe(address);
		await note.pressSequentially('en at me');
		await page.getByRole('button', { name: 'Add to what I saw' }).click();
		await expect(page.getByText(`${half}en at me`, { exact: true })).toBeVisible();
		await expect(page.getByText(kept)).toBeHidden();
		await page.getByRole('link', { name: 'People' }).click();
		await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
		await page.goBack();
		await expect(page.getByText(`${half}en at me`, { exact: true })).toBeVisible();
		await expect(note).toHaveValue('');
		await expect(page.getByText(kept)).toBeHidden();
	});
});

test('a child’s room waits fifteen minutes, locks, and is where it was with half a sentence in it', async ({
	page
}) => {
	test.setTimeout(150_000);
	const worker = new Worker(page);
	const half = 'my cat sleeps on';
	await page.clock.install();
	const child = await worker.begin();
	await child.say('Yes');
	await child.write('I like my bike');
	await page.getByRole('button', { name: 'Show as list' }).click();
	await child.openPad('My words');
	const words = page.getByRole('textbox', { name: 'My words' });
	await words.pressSequentially(half);
	await child.kept();
	const address = page.url();

	await page.clock.fastForward('13:30');
	await expect(words).toHaveValue(half);
	await expect(warning(page)).toBeHidden();
	await page.clock.fastForward('00:40');
	await expect(warning(page)).toBeVisible();
	await page.clock.fastForward('01:00');
	await expectLocked(page, half);

	await worker.unlock();
	await expect(page.getByText('I like my bike').first()).toBeVisible({ timeout: 20_000 });
	await expect(page.getByRole('button', { name: 'Show as picture' })).toBeVisible();
	expect(page.url()).toBe(address);
	await child.openPad('My words');
	await expect(words).toHaveValue(half);
});

const warning = (page: Page) => page.getByRole('dialog', { name: 'Still there?' });

/** The page asks for the passphrase, and neither it nor the device has the words any more. */
async function expectLocked(page: Page, words: string): Promise<void> {
	await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
	const shown = await page.evaluate(() => {
		const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
		return [document.documentElement.outerHTML, ...Array.from(fields, ({ value }) => value)].join('\n');
	});
	expect(shown).not.toContain(words);
	expect(await dumpDevice(page)).not.toContain(words);
}
