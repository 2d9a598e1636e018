/**
 * A four-year-old with a worker beside her: two big houses and a voice. She places, she speaks, the worker writes what
 * she says, she rests and is asked again, and the record has her words exactly.
 */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { withMicrophone } from './microphone.ts';
import { nickname, Worker } from './driver.ts';
import { end, toAnswers } from './steps.ts';
import { deviceVoice, saidAloud } from './voice.ts';

test.use(withMicrophone());

const said = 'My rabbit sleeps in my bed';

test('four years old: placing and speaking, with a worker beside her', async ({ page }) => {
	test.setTimeout(180_000);
	await deviceVoice(page);
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson(nickname, '2 to 4');
	await worker.handOver();
	const child = worker.child('2 to 4');
	const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).tap();

	await test.step('small pages, each read to her by itself, with no answer ticked before', async () => {
		await expect.poll(() => saidAloud(page)).toContain('I am Sam.');
		await toAnswers(page);
		await expect.poll(() => saidAloud(page)).toContain('Shall we?');
		const answers = page.locator('.answers button');
		await expect(answers).toHaveText(['Yes', 'Not now', 'Stop']);
		await page.mouse.move(2, 400);
		const looks = await answers.evaluateAll((all) =>
			all.map((one) => {
				const { width, height } = one.getBoundingClientRect();
				const { backgroundColor, borderColor, color, fontWeight } = getComputedStyle(one);
				return JSON.stringify([
					Math.round(width),
					Math.round(height),
					backgroundColor,
					borderColor,
					color,
					fontWeight
				]);
			})
		);
		expect(new Set(looks).size).toBe(1);
		await expect(page.locator('[aria-pressed=true], [aria-checked=true], :checked')).toHaveCount(0);
		await child.say('Yes');
	});

	await test.step('she meets two houses and five tools', async () => {
		await expect(page.getByRole('toolbar').getByRole('button')).toHaveText([
			'Pen',
			'Pictures',
			'Write it for me',
			'A feeling',
			'My voice'
		]);
		await expect.poll(() => saidAloud(page)).toContain('Tell me what you like.');
	});

	await test.step('she puts a picture in the house of good things', async () => {
		await child.put('dog', 'good');
		await child.kept();
	});

	await test.step('the worker writes what she says, and she speaks herself', async () => {
		await child.dictate(said);
		await child.kept();
		await child.tool('My voice').tap();
		await press('Start');
		await page.waitForTimeout(2500);
		await press('Finished');
		await press('Keep it');
		await child.kept();
	});

	await test.step('a rest with something calm; then she is asked again', async () => {
		await press('Break');
		await press('Drops on a pond');
		await press('A drop');
		await expect(page.locator('.drops g')).toHaveCount(1);
		await press('Go on');
		await expect(page.getByText('Welcome back')).toBeVisible();
		await child.say('Yes');
	});

	await test.step('five minutes left, said once and put away', async () => {
		await press('For my worker');
		await press('About five minutes left');
		await expect(page.getByText('Nearly time to stop.')).toBeVisible();
		await press('OK');
		await expect(page.getByText('Nearly time to stop.')).toBeHidden();
	});

	await test.step('read back, and a calm ending', async () => {
		await child.finish();
		await expect(page.locator('[data-mark]', { hasText: said })).toBeVisible();
		await end(page, { good: 'the rabbit', today: 'happy', next: 'Sam comes on Monday', copy: 'Yes' });
		await expect(page.getByText('All done, thank you!')).toBeVisible();
	});

	await test.step('the record has her words exactly, and who wrote them', async () => {
		await worker.takeBack();
		await expect(page.getByText(`“${said}”`).first()).toBeVisible();
		await expect(page.getByText('Said aloud, written down by the worker').first()).toBeVisible();
		const file = await worker.takeAway();
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
		for (const words of [said, 'the rabbit', 'Sam comes on Monday', 'Breaks', 'They would like one']) {
			expect(text).toContain(words);
		}
	});
});
