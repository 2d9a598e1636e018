/** Ink that is taken back leaves the page exactly as it was, far beyond what is remembered stroke by stroke. */
import { expect, test, type Page } from '@playwright/test';

test('fifteen long strokes over hundreds, taken back and drawn again, dot for dot', async ({ page }) => {
	await page.goto('/?bench=1');
	await page.waitForFunction(() => 'bench' in window);
	await page.evaluate('bench.ready');
	await page.evaluate('bench.addStrokes(300)');
	const before = await seen(page);
	for (let n = 0; n < 15; n++) await draw(page, n);
	const drawn = await seen(page);
	expect(drawn.equals(before)).toBe(false);
	for (let n = 0; n < 7; n++) await page.evaluate('bench.undo()');
	for (let n = 8; n < 15; n++) await draw(page, n);
	expect((await seen(page)).equals(drawn)).toBe(true);
	for (let n = 0; n < 15; n++) await page.evaluate('bench.undo()');
	expect((await seen(page)).equals(before)).toBe(true);
	expect(await page.evaluate('bench.strokeCount()')).toBe(300);
});

async function draw({ mouse }: Page, n: number): Promise<void> {
	await mouse.move(200, 150 + n * 20);
	await mouse.down();
	for (let i = 1; i < 30; i++) await mouse.move(200 + i * 20, 150 + n * 20 + 100 * Math.sin(i / 5));
	await mouse.up();
}

/** The page once everything is on it, with the pointer out of the way. */
async function seen(page: Page): Promise<Buffer> {
	await page.mouse.move(5, 5);
	await page.waitForTimeout(400);
	return page.screenshot();
}
