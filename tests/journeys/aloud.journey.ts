/** Reading aloud: by itself for those who do not read yet, in a voice of this device, as fast and as loud as was chosen. */
import { expect, test } from '@playwright/test';
import { nickname, Worker } from './driver.ts';
import { toAnswers } from './steps.ts';
import { deviceVoice, saidAloud, utterances } from './voice.ts';

test('a question reads itself, buttons say their names, and how fast and how loud is remembered', async ({
	page
}) => {
	test.setTimeout(120_000);
	await deviceVoice(page);
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson(nickname, '5 to 7');
	const address = page.url();
	await worker.handOver();
	const child = worker.child('5 to 7');
	await expect.poll(() => saidAloud(page)).toContain('I am Sam.');
	await child.say('Yes');
	await page.getByRole('toolbar').waitFor();
	await expect.poll(() => saidAloud(page)).toContain('Tell me about something that worries you.');

	await test.step('slow and quiet, and names of buttons', async () => {
		await page.getByRole('button', { name: 'Sound and look' }).click();
		await page.getByRole('radio', { name: 'Slow', exact: true }).check();
		await page.getByRole('radio', { name: 'Quiet', exact: true }).check();
		await page
			.getByRole('group', { name: 'Say what buttons and pictures are' })
			.getByRole('radio', { name: 'On' })
			.check();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await child.tool('Pictures').click();
		await expect.poll(() => saidAloud(page)).toContain('Pictures');
		await page.locator('.ask .listen').click();
		await expect
			.poll(async () => (await utterances(page)).at(-1))
			.toMatchObject({ text: 'Tell me about something that worries you.', rate: 0.6, volume: 0.3 });
	});

	await test.step('the same at the next visit', async () => {
		await page.goto(address);
		await worker.unlock();
		await worker.handOver();
		await expect
			.poll(async () => (await utterances(page)).find(({ text }) => text === 'I am Sam.'))
			.toMatchObject({ rate: 0.6, volume: 0.3 });
	});

	await test.step('too much: silence, and everything plain', async () => {
		await page.getByRole('button', { name: 'Break', exact: true }).click();
		await page.getByRole('button', { name: 'Too much', exact: true }).click();
		await expect(page.locator('.room')).toHaveAttribute('data-look', 'plain');
		await expect(page.locator('.listen')).toHaveCount(0);
		const before = (await utterances(page)).length;
		await page.getByRole('button', { name: 'Go on', exact: true }).click();
		await toAnswers(page);
		await child.say('Yes');
		await page.getByRole('toolbar').waitFor();
		expect(await utterances(page)).toHaveLength(before);
	});
});

test('a word lights up while it is read', async ({ page }) => {
	await deviceVoice(page);
	const worker = new Worker(page);
	const child = await worker.begin();
	await child.say('Yes');
	await page.evaluate(() => {
		// A voice that stays at its first word.
		speechSynthesis.speak = (one) => {
			const { onboundary } = one;
			(onboundary as unknown as (event: { name: string; charIndex: number }) => void)({
				name: 'word',
				charIndex: 0
			});
		};
	});
	await page.locator('.ask .listen').click();
	await expect(page.locator('.ask mark')).toHaveText('Worry');
	await page.locator('.ask .listen').click();
	await expect(page.locator('.ask mark')).toHaveCount(0);
});

for (const speaks of ['elsewhere', 'not at all'] as const) {
	test(`a voice that speaks ${speaks} is never asked, and nothing looks broken`, async ({ page }) => {
		await deviceVoice(page, speaks);
		const worker = new Worker(page);
		const child = await worker.begin({ age: '5 to 7' });
		await expect(page.locator('.card')).toBeVisible();
		await child.say('Yes');
		await page.getByRole('toolbar').waitFor();
		await expect(page.locator('.listen')).toHaveCount(0);
		await page.getByRole('button', { name: 'Sound and look' }).click();
		await expect(page.getByText('This device has no voice of its own')).toBeVisible();
		expect(await utterances(page)).toEqual([]);
	});
}
