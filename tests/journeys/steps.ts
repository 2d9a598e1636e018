/** The pages that come one after the other: the start card of the youngest, and the ending of everyone. */
import type { Page } from '@playwright/test';

/** Turns the pages of the start card until the three answers stand there. */
export async function toAnswers(page: Page): Promise<void> {
	const yes = page.locator('.answers, .later');
	const on = page.locator('.turn .primary');
	await page.locator('.card').waitFor();
	while (!(await yes.isVisible())) {
		await on.click();
		// What is tapped as a page turns was meant for the one before, and answers nothing.
		await page.waitForTimeout(450);
	}
}

/** What is said at the end; what is left off is passed over. */
export interface Last {
	good?: string;
	/** How today was, by the name of the feeling. */
	today?: string;
	next?: string;
	copy?: 'Yes' | 'No' | 'Not now';
}

/** Goes through the ending, from the read-back to the thanks. */
export async function end(page: Page, last: Last = {}): Promise<void> {
	const on = page.getByRole('button', { name: 'Go on', exact: true });
	const step = (name: string) => page.getByRole('heading', { name }).waitFor();
	await page.getByRole('button', { name: 'That’s all' }).click();
	await step('One good thing');
	if (last.good) await page.getByLabel('One good thing').fill(last.good);
	await on.click();
	await step('How was today?');
	if (last.today) await page.getByRole('radio', { name: last.today, exact: true }).check({ force: true });
	await on.click();
	await step('What happens next');
	if (last.next) await page.getByLabel('What happens next').fill(last.next);
	await on.click();
	await step('A copy for you');
	if (last.copy) await page.getByRole('radio', { name: last.copy, exact: true }).check();
	await page.getByRole('button', { name: 'Finish', exact: true }).click();
}
