/** One switch that sends Space: it waits for the light, and presses. */
import type { Locator, Page } from '@playwright/test';

/** Waits until the light stands on a thing, or on the row it is in, and presses; until the thing itself was pressed. */
export async function scanTo(page: Page, target: Locator): Promise<void> {
	for (let i = 0; i < 400; i++) {
		const where = await target.evaluate((element) => {
			const lit = document.querySelector('[data-scanned]');
			if (!lit) return 'resting';
			return lit === element ? 'thing' : lit.contains(element) ? 'row' : 'elsewhere';
		});
		if (where !== 'elsewhere') {
			await page.keyboard.press('Space');
			// A switch that bounces is not heard twice: what follows too soon is no press.
			await page.waitForTimeout(560);
			if (where === 'thing') return;
		}
		await page.waitForTimeout(60);
	}
	throw new Error('the light never came to it');
}
