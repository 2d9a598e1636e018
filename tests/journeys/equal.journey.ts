import { expect, test, type Page } from '@playwright/test';
import { Child, Worker } from './driver.ts';
import { scanTo } from './scan-to.ts';

/** What is put where; every way of putting it has to end in the same page. */
const puts = [
	['dog', 'good', 'Good house'],
	['bed', 'worries', 'Worry house']
] as const;

const outcomes: string[] = [];

/** The page as the list reads it: every thing, where it is, in order. */
async function readPage(page: Page): Promise<string> {
	const list = page.getByRole('button', { name: 'Show as list' });
	if (await list.isVisible()) await list.click();
	await page.getByRole('button', { name: 'Read my page' }).click();
	return (await page.getByRole('region', { name: 'What is on your page' }).innerText()).trim();
}

async function begin(page: Page, ways: readonly string[] = []): Promise<Child> {
	const child = await new Worker(page).begin({ ways });
	await child.say('Yes');
	return child;
}

test.describe.configure({ mode: 'serial' });

test('by drag', async ({ page }) => {
	const child = await begin(page);
	for (const [picture, place] of puts) await child.drag(picture, place);
	await child.kept();
	outcomes.push(await readPage(page));
	for (const [picture, , name] of puts) {
		expect(outcomes[0]?.toLowerCase()).toContain(picture);
		expect(outcomes[0]).toContain(name);
	}
});

test('by tap and tap', async ({ page }) => {
	const child = await begin(page);
	for (const [picture, place] of puts) await child.put(picture, place);
	await child.kept();
	outcomes.push(await readPage(page));
});

test('by keyboard on the list', async ({ page }) => {
	const child = await begin(page, ['Keyboard or list']);
	for (const [picture, place] of puts) {
		const find = page.getByRole('searchbox', { name: 'Find a picture' });
		await find.focus();
		await page.keyboard.type(picture);
		const row = page.getByRole('button', { name: picture, exact: true }).first();
		await row.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press(String(['worries', 'good', 'dreams'].indexOf(place) + 1));
		await find.fill('');
	}
	await child.kept();
	outcomes.push(await readPage(page));
});

test('by one switch that sends Space', async ({ page }) => {
	test.setTimeout(150_000);
	const child = await begin(page, ['One switch']);
	for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Faster' }).click();
	for (const [picture, , name] of puts) {
		await chooseKindOf(page, picture);
		await scanTo(page, page.getByRole('button', { name: picture, exact: true }).first());
		await scanTo(page, page.getByRole('button', { name: new RegExp(`^\\d ${name}`) }).first());
	}
	await child.kept();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	outcomes.push(await readPage(page));
});

test('all of them end in the same page', () => {
	expect(outcomes).toHaveLength(4);
	const [first = ''] = outcomes;
	expect(outcomes).toEqual([first, first, first, first]);
});

/** Opens the kind of picture a picture is of, by scanning. */
async function chooseKindOf(page: Page, picture: string): Promise<void> {
	const kind = { dog: 'Pets and animals', bed: 'Sleep' }[picture] ?? '';
	const button = page.getByRole('button', { name: /^Kind:/ });
	if ((await button.innerText()).includes(kind)) return;
	await scanTo(page, button);
	await scanTo(page, page.getByRole('button', { name: kind, exact: true }).first());
}
