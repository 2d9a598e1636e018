import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { withMicrophone } from './microphone.ts';
import { Child, dumpDevice, nickname, Worker } from './driver.ts';
import { end, toAnswers } from './steps.ts';

const polish = 'Chcę, żeby mama się śmiała';
const urdu = 'مجھے اسکول پسند ہے، پاکستان یاد آتا ہے';
const gujarati = 'મને મારી દાદી ગમે છે';
const spoken = 'it is loud at night and I cant sleep';
const secret = 'my hidden den behind the shed';

test.use(withMicrophone());

test('a first visit without a network, from the passphrase to the child’s own words as a PDF', async ({
	page
}) => {
	test.setTimeout(150_000);
	const worker = new Worker(page);
	await worker.openOffline();
	await worker.makeVault();
	await worker.addPerson();
	await worker.handOver(['Good first']);

	const child = new Child(page, ['Good first']);
	await toAnswers(page);
	await expect(page.getByText('Sam has to tell other people')).toBeVisible();
	await child.say('Not now');
	await page.getByRole('button', { name: 'Ask me again' }).click();
	await child.say('Yes');

	await test.step('draw, put, write, say', async () => {
		await child.draw('good');
		await child.drawByTouch('good');
		await child.put('dog', 'good');
		await child.write(gujarati);
		await child.goTo('Worry house');
		await child.dictate(spoken);
		await child.write(polish);
		await page.getByRole('button', { name: 'I don’t know' }).click();
		await child.goTo('Dream house');
		await child.write(urdu);
		await child.write(secret);
		await child.openPad('My voice');
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		await expect(page.getByText('It can hear you')).toBeVisible();
		await page.waitForTimeout(1500);
		await page.getByRole('button', { name: 'Finished', exact: true }).click();
		await page.getByRole('button', { name: 'Throw it away' }).click();
		await page.getByRole('button', { name: 'Put it back' }).click();
		await page.getByRole('button', { name: 'Keep it', exact: true }).click();
		await child.kept();
	});

	await test.step('a feeling and a change, on the list', async () => {
		await page.getByRole('button', { name: 'Show as list' }).click();
		await expect(page.getByText(spoken).first()).toBeVisible();
		await page.getByRole('button', { name: 'Show as picture' }).click();
	});

	await test.step('read back, and one thing stays private', async () => {
		await child.finish();
		const said = page.locator('[data-mark]', { hasText: secret });
		await expect(said.getByText('My worker', { exact: true })).toBeVisible();
		await said.getByRole('button', { name: 'Choose who' }).click();
		await expect(said.getByRole('radio', { name: 'My worker', exact: true })).toBeChecked();
		await said.getByRole('radio', { name: /^Just me/ }).check();
		const loud = page.locator('[data-mark]', { hasText: spoken });
		await loud.getByRole('button', { name: 'Change it' }).click();
		await loud.getByLabel('What should it say?').fill(`${spoken} at all`);
		await loud.getByRole('button', { name: 'Keep the new words' }).click();
		await end(page, { good: 'the dog was here', next: 'Sam comes back on Tuesday' });
		await expect(page.getByText('What you made is kept safe')).toBeVisible();
	});

	await test.step('the worker takes the words away', async () => {
		await worker.takeBack();
		await page.getByLabel('What I saw and heard').fill('Looked at the door twice.');
		await page.getByRole('button', { name: 'Add to what I saw' }).click();
		const file = await worker.takeAway();
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
		// The reader marks which way a line runs; those marks are its own.
		const flat = text
			.replace(/[\u200e\u200f\u202a-\u202e]/g, '')
			.replace(/\s+/g, ' ')
			.normalize('NFC');
		for (const words of [gujarati, `${spoken} at all`, polish])
			expect(flat).toContain(words.normalize('NFC'));
		// Each word of a line that runs from the right is exact; its order on a left-to-right page is the reader's.
		for (const word of urdu.split(' ')) expect(flat).toContain(word.replace('،', ''));
		const order = [gujarati, spoken, polish, 'پاکستان'].map((words) => flat.indexOf(words.normalize('NFC')));
		expect(order).toEqual([...order].sort((a, b) => a - b));
		const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).normalize('NFC');
		for (const words of [gujarati, polish, urdu]) expect(structure).toContain(words.normalize('NFC'));
		expect(flat).not.toContain('hidden den');
		expect(flat).toContain('private');
		expect(flat.indexOf('Looked at the door')).toBeGreaterThan(Math.max(...order));
		const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
		expect(about).toMatch(/Tagged:\s+yes/);
	});

	await test.step('nothing on the device can be read', async () => {
		const dump = await dumpDevice(page);
		for (const words of [
			nickname,
			polish,
			urdu,
			gujarati,
			spoken,
			secret,
			'Tuesday',
			'Looked at',
			'Sam comes'
		]) {
			expect(dump).not.toContain(words);
		}
	});

	await test.step('it opens again where it was left', async () => {
		await page.reload();
		await worker.unlock();
		await expect(page.getByText(`${spoken} at all`).first()).toBeVisible();
	});
});
