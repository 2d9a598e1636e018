/**
 * A fifteen-year-old on a phone, who types and keeps half of it private: a quiet, grown tool, dark because she likes it
 * so. What she kept is in no record and in no file, whoever reads it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dumpDevice, nickname, Worker } from './driver.ts';
import { end } from './steps.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

const forWorker = 'I look after my brothers after school';
const forMeeting = 'I want one evening a week for myself';
const mine = ['what my aunt does not know', 'the number in my phone'];

test('fifteen years old: typing on a phone, and half of it stays with her', async ({ page }) => {
	test.setTimeout(180_000);
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson(nickname, '15 to 18');
	await worker.handOver();
	const child = worker.child('15 to 18');
	const room = page.locator('.room');

	await test.step('it looks grown: plain, no drawings on the first page, nothing read aloud unasked', async () => {
		await expect(room).toHaveAttribute('data-look', 'plain');
		await expect(page.locator('.card .pictures')).toHaveCount(0);
		await expect(page.locator('.listen')).toHaveCount(0);
	});

	await test.step('she makes it dark, and it stays so', async () => {
		await page.getByRole('button', { name: 'Sound and look' }).tap();
		await page.getByRole('radio', { name: 'Dark', exact: true }).check({ force: true });
		await expect(room).toHaveAttribute('data-theme', 'dark');
		await page.getByRole('button', { name: 'Back', exact: true }).tap();
		await child.say('Yes');
		await expect(room).toHaveAttribute('data-theme', 'dark');
	});

	await test.step('she types four things; nothing on the page is wider than the phone', async () => {
		for (const words of [forWorker, forMeeting, ...mine]) await child.write(words);
		await child.kept();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});

	await test.step('each begins with the worker alone; she keeps two and shares one further', async () => {
		await child.finish();
		const mark = (words: string) => page.locator('[data-mark]', { hasText: words });
		for (const words of mine) {
			await mark(words).getByRole('button', { name: 'Choose who' }).tap();
			await expect(mark(words).getByRole('radio', { name: 'My worker', exact: true })).toBeChecked();
			await mark(words)
				.getByRole('radio', { name: /^Just me/ })
				.check();
		}
		await mark(forMeeting).getByRole('button', { name: 'Choose who' }).tap();
		await mark(forMeeting)
			.getByRole('radio', { name: /the meeting/ })
			.check();
		await end(page, { good: 'netball', copy: 'Not now' });
	});

	await test.step('worker, meeting and family each get what they may, on the page and in the file', async () => {
		await worker.takeBack();
		const may: Record<string, string[]> = {
			worker: [forWorker, forMeeting],
			meeting: [forMeeting],
			family: []
		};
		const readers = page.locator('.readers').getByRole('radio');
		for (const [i, words] of Object.values(may).entries()) {
			await readers.nth(i).check({ force: true });
			for (const said of words) await expect(page.getByText(`“${said}”`).first()).toBeVisible();
			const file = await worker.takeAway();
			const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
			const bytes = readFileSync(file, 'latin1');
			for (const said of [forWorker, forMeeting]) expect(text.includes(said)).toBe(words.includes(said));
			for (const said of mine) expect([text.includes(said), bytes.includes(said)]).toEqual([false, false]);
		}
	});

	await test.step('a copy of her own, once the worker has thought of home; what she kept is not in it', async () => {
		await page.locator('.readers').getByRole('radio').first().check({ force: true });
		const make = page.getByRole('button', { name: 'Make their copy' });
		await expect(make).toBeDisabled();
		for (const thought of [/who could see it at home/, /put them or anybody else at risk/, /in this form/])
			await page.getByRole('checkbox', { name: thought }).check({ force: true });
		const waiting = page.waitForEvent('download', { timeout: 60_000 });
		await make.tap();
		const file = await (await waiting).path();
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
		for (const said of [forWorker, forMeeting]) expect(text).toContain(said);
		for (const said of mine) expect(text).not.toContain(said);
	});

	await test.step('she comes again: it is dark from the beginning', async () => {
		await page.goto('/');
		await worker.unlock();
		await page
			.getByRole('link', { name: new RegExp(nickname) })
			.first()
			.tap();
		const chosen = page.getByRole('region', { name: 'What they chose in the room' });
		await expect(chosen).toContainText('Dark');
		await chosen.getByRole('button', { name: 'Begin as for this age again' }).tap();
		await expect(chosen).not.toContainText('Dark');
		await chosen.getByRole('button', { name: 'Put back what they chose' }).tap();
		await expect(chosen).toContainText('Dark');
		await worker.handOver();
		await expect(room).toHaveAttribute('data-theme', 'dark');
	});

	await test.step('nothing on the device can be read', async () => {
		const device = await dumpDevice(page);
		for (const words of [forWorker, forMeeting, ...mine]) expect(device).not.toContain(words);
	});
});
