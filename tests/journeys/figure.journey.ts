/** Somebody made: by touch and from the list, put in two places, changed, and in the record by the name they have. */
import { expect, test } from '@playwright/test';
import { centre } from '#lib/base/geometry.ts';
import { Worker } from './driver.ts';

test('a person is made by touch, and again from the list; the record says their name', async ({ page }) => {
	const worker = new Worker(page);
	const child = await worker.begin();
	await child.say('Yes');
	const maker = page.locator('.maker');
	const onPage = (name: RegExp) => page.locator('[data-thing]').and(page.getByRole('button', { name }));
	const make = page.getByRole('button', { name: 'Make a person' });

	await test.step('by touch, with a name, in the hand at once', async () => {
		await child.openPad('Pictures');
		await make.tap();
		await maker.getByRole('radio', { name: 'Skin 5' }).tap();
		await maker.getByRole('radio', { name: 'Older' }).tap();
		await maker.getByRole('radio', { name: 'Bun', exact: true }).tap();
		await maker.getByRole('radio', { name: 'Walking stick' }).tap();
		await maker.getByRole('button', { name: 'Glasses' }).tap();
		await maker.getByRole('textbox').fill('Nanny Jo');
		await page.getByRole('button', { name: 'Use this person' }).tap();
		await expect(page.getByText('Now tap where it goes: Nanny Jo')).toBeVisible();
		const { x, y } = centre(await child.paper('good'));
		await page.touchscreen.tap(x, y);
		await child.kept();
	});

	await test.step('the same one in another place, from what was used before', async () => {
		await child.put('Nanny Jo', 'dreams');
		await child.kept();
	});

	await test.step('from the list, by keys, with nothing but a sign', async () => {
		await page.getByRole('button', { name: 'Show as list' }).click();
		await make.focus();
		await page.keyboard.press('Enter');
		await expect(maker.getByRole('radio', { name: 'Skin 1' })).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(maker.getByRole('radio', { name: 'Skin 2' })).toBeChecked();
		await maker.getByRole('button', { name: 'Someone who died' }).press('Enter');
		await maker.getByRole('button', { name: 'Use this person' }).press('Enter');
		await page.getByRole('button', { name: /^1 ?Worry house/ }).press('Enter');
		await expect(onPage(/^person I made, who died/)).toBeVisible();
	});

	await test.step('the one that stands there is changed, and keeps its place', async () => {
		await onPage(/^Nanny Jo.*Good house/).click();
		await page.getByRole('button', { name: 'Change this person' }).click();
		await expect(maker.getByRole('textbox')).toHaveValue('Nanny Jo');
		await maker.getByRole('textbox').fill('Nan');
		await maker.getByRole('button', { name: 'Change this one' }).click();
		await expect(onPage(/^Nan\b(?!ny).*Good house/)).toBeVisible();
		await expect(onPage(/^Nanny Jo.*Dream house/)).toBeVisible();
		await child.kept();
	});

	await test.step('the record has all three by name', async () => {
		await worker.takeBack();
		const record = page.getByRole('main');
		for (const name of ['Nan', 'Nanny Jo', 'person I made, who died']) {
			await expect(record.getByText(name, { exact: true }).first()).toBeVisible();
		}
	});
});
