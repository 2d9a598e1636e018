/**
 * A child tells the worker something: questions rest, what was said is kept word for word while it is being written, the
 * worker's card stands beside it, and from then on no activity asks about it without a sign. And the page for help.
 */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { Worker } from './driver.ts';

const said = 'he locks the door when I am in there';

test('a child tells: questions rest, the words are kept to the letter, and nobody asks again', async ({
	page
}) => {
	test.setTimeout(180_000);
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByLabel(/Whom you tell/).fill('Ros on 020 7946 0000');
	await page.getByRole('button', { name: 'Add a number' }).click();
	await page.getByLabel('Name', { exact: false }).last().fill('Duty team');
	const numbers = page.getByLabel('Number', { exact: true });
	await numbers.last().fill('call us');
	const save = page
		.locator('section', { has: page.getByRole('heading', { name: 'Help', exact: true }) })
		.getByRole('button', { name: 'Save' });
	await save.click();
	await expect(page.getByText('A telephone could not call this.')).toBeVisible();
	await numbers.last().fill('020 7946 0001');
	await save.click();
	await expect(page.getByText('Saved').last()).toBeVisible();
	await worker.goHome();
	await worker.addPerson();
	const address = page.url();
	await worker.handOver();
	const child = worker.child();
	await child.say('Yes');
	const question = await page.locator('.ask h1').textContent();

	await test.step('help has the organisation’s number, and says who sees it', async () => {
		await page.getByRole('button', { name: 'Help', exact: true }).click();
		await expect(page.getByRole('link', { name: /Childline/ })).toHaveAttribute('href', 'tel:08001111');
		await expect(page.getByRole('link', { name: /999/ })).toHaveAttribute('href', 'tel:999');
		await expect(page.getByRole('link', { name: /Duty team/ })).toHaveAttribute('href', 'tel:02079460001');
		await expect(page.getByText('Sam sees it only if you show it.')).toBeVisible();
		await page.getByRole('button', { name: 'Show my worker' }).click();
		await expect(page.getByRole('heading', { name: 'I need to talk to you' })).toBeVisible();
		await page.getByRole('button', { name: 'Put it away' }).click();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await expect(page.locator('.ask h1')).toHaveText(question ?? '');
	});

	await test.step('help is there without a network too', async () => {
		await page.context().setOffline(true);
		await page.getByRole('button', { name: 'Help', exact: true }).click();
		await expect(page.getByRole('link', { name: /Duty team/ })).toBeVisible();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await page.context().setOffline(false);
	});

	await test.step('two taps open the pad, and nothing is asked any more', async () => {
		await page.getByRole('button', { name: 'For my worker' }).click();
		await page.getByRole('button', { name: 'They told me something' }).click();
		await expect(page.getByText('Tell Ros on 020 7946 0000 today.', { exact: false })).toBeVisible();
		await expect(page.locator('.ask h1')).toHaveText('No questions just now.');
		await expect(page.getByRole('button', { name: 'I don’t know', exact: true })).toHaveCount(0);
		await page.getByLabel('What they said, word for word').pressSequentially(said.slice(0, 20));
		await child.kept();
	});

	await test.step('the page is gone in the middle of the sentence; it is there again to the letter', async () => {
		await page.reload();
		await worker.unlock();
		await expect(page.locator('.ask h1')).toHaveText('No questions just now.');
		await page.getByRole('button', { name: 'For my worker' }).click();
		await page.getByRole('button', { name: 'They told me something' }).click();
		const pad = page.getByLabel('What they said, word for word');
		await expect(pad).toHaveValue(said.slice(0, 20));
		await pad.press('End');
		await pad.pressSequentially(said.slice(20));
		await page.getByLabel('How they were: what you saw and heard').fill('looked at the door');
		await page.getByRole('checkbox', { name: 'who looks out for me' }).check();
		await page.getByRole('button', { name: 'Keep it', exact: true }).click();
		await expect(pad).toHaveCount(0);
	});

	await test.step('the ending asks nothing either: it says what happens next', async () => {
		await page.getByRole('button', { name: 'I’ve finished' }).click();
		await page.getByRole('button', { name: 'That’s all' }).click();
		await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await page.getByRole('button', { name: 'Back to my page' }).click();
		await expect(page.locator('.ask h1')).toHaveText('No questions just now.');
	});

	await test.step('the worker lets questions come again', async () => {
		await page.getByRole('button', { name: 'For my worker' }).click();
		await page.getByRole('button', { name: 'They told me something' }).click();
		await expect(page.getByText('1 entry is kept in this visit.')).toBeVisible();
		await page.getByRole('button', { name: 'Questions again' }).click();
		await expect(page.locator('.ask h1')).toHaveText(question ?? '');
	});

	await test.step('what was begun and put away is shown to the worker, and kept from there', async () => {
		await page.getByRole('button', { name: 'For my worker' }).click();
		await page.getByRole('button', { name: 'They told me something' }).click();
		await page.getByLabel('What they said, word for word').fill('and nobody comes');
		await page.getByRole('button', { name: 'Put away' }).click();
		await child.kept();
		await worker.takeBack();
		await expect(page.getByText('You began to write this down beside them.', { exact: false })).toBeVisible();
		await page.getByRole('button', { name: 'Keep it', exact: true }).click();
		await expect(page.locator('article', { hasText: 'and nobody comes' })).toBeVisible();
	});

	await test.step('it stands in the worker’s record, not in the family’s, and is marked as passed on', async () => {
		const entry = page.locator('article', { hasText: said });
		await expect(entry.getByText('Not marked as passed on yet.', { exact: false })).toBeVisible();
		await entry.getByRole('button', { name: 'Put right or mark as passed on' }).click();
		await entry.getByLabel('Who else was there').fill('nobody');
		await entry.getByRole('checkbox', { name: 'I have passed it on' }).check();
		await entry.getByRole('button', { name: 'Keep', exact: true }).click();
		await expect(entry.getByText('Passed on to Ros on 020 7946 0000', { exact: false })).toBeVisible();
		await expect(entry.getByText('nobody', { exact: true })).toBeVisible();
		const text = async () =>
			execFileSync('pdftotext', [await worker.takeAway(), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
		expect(await text()).toContain(said);
		for (const reader of [1, 2]) {
			await page.locator('.readers').getByRole('radio').nth(reader).check({ force: true });
			expect(await text()).not.toContain(said);
		}
	});

	await test.step('from now on there is a sign, and nothing is locked', async () => {
		await page.goto(address);
		await worker.unlock();
		const sign = page.getByText('Do not ask again; listen, if they speak of it.', { exact: false });
		await expect(sign.first()).toBeVisible();
		await page.getByRole('link', { name: 'Choose an activity' }).first().click();
		const card = page.getByRole('listitem').filter({ hasText: 'Three houses' });
		await expect(card.getByText('They told something about this. Do not ask again.')).toBeVisible();
		await page.goBack();
		await worker.choose();
		await expect(sign.first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Hand over' })).toBeEnabled();
	});
});
