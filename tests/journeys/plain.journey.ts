/** The plain page that stands where someone left in a hurry: an ordinary calculator that knows nothing of us. */
import { expect, test, type Page } from '@playwright/test';
import { examine } from './engines.ts';

const shown = (page: Page) => page.getByRole('status');

test('reckons by touch and by keys', async ({ page }) => {
	await page.goto('/calculator.html');
	for (const name of ['7', 'Times', '8', 'Equals']) {
		await page.getByRole('button', { name, exact: true }).tap();
	}
	await expect(shown(page)).toHaveText('56');
	for (const key of ['Delete', '0', '.', '1', '+', '0', '.', '2', 'Enter']) await page.keyboard.press(key);
	await expect(shown(page)).toHaveText('0.3');
	await page.keyboard.press('Delete');
	for (const key of ['9', '/', '0', '=']) await page.keyboard.press(key);
	await expect(shown(page)).toHaveText('Error');
	await page.keyboard.press('5');
	await expect(shown(page)).toHaveText('5');
	await page.getByRole('button', { name: '6', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(shown(page)).toHaveText('56');
});

test('says nothing of us, fetches nothing of us, and is refused nothing', async ({ page }) => {
	const asked: string[] = [];
	const refused: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	page.on('console', (message) => {
		if (/violates|refused/i.test(message.text())) refused.push(message.text());
	});
	const answer = await page.goto('/calculator.html');
	expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
	await expect(page).toHaveTitle('Calculator');
	for (const path of asked) expect(path).toMatch(/^\/calculator(\.html$|\/)/);
	const texts = await Promise.all(asked.map(async (path) => (await page.request.get(path)).text()));
	expect(texts.length).toBeGreaterThanOrEqual(3);
	for (const text of texts) expect(text).not.toMatch(/own.?words|manifest|child|leave|href="\/"/i);
	expect(await page.getByRole('link').count()).toBe(0);
	expect(refused).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [width, height] of [
		[1280, 800],
		[800, 1280],
		[390, 844],
		[640, 320]
	] as const) {
		test(`looks and reads well at ${width}x${height}, ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			await page.goto('/calculator.html');
			expect(await examine(page, { name: colorScheme, theme: colorScheme })).toEqual([]);
			const over = await page.evaluate(() => {
				const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
				return [scrollWidth - clientWidth, scrollHeight - clientHeight];
			});
			expect(over).toEqual([0, 0]);
			const [least = 0] = (
				await page
					.getByRole('button')
					.evaluateAll((keys) => keys.map((key) => Math.min(key.clientWidth, key.clientHeight)))
			).sort((a, b) => a - b);
			expect(least).toBeGreaterThanOrEqual(40);
			if (process.env['SEE'])
				await page.screenshot({ path: `/tmp/h/leave-shots/calc-${width}-${colorScheme}.png` });
		});
	}
}
