/** A picture of one's own: brought in, drawn anew without what is hidden in it, kept, shown, taken away. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { dumpDevice, Worker } from './driver.ts';
import { end } from './steps.ts';

/** What a camera hides in a file: where it was taken. */
const hidden = 'GPS 51.7520 N 1.2577 W, Robin’s tablet';

test('a picture of one’s own is kept, shown everywhere, and says nothing of where it was taken', async ({
	page
}) => {
	const worker = new Worker(page);
	const child = await worker.begin();
	await child.say('Yes');

	await test.step('what is no picture is refused in plain words, and everything goes on', async () => {
		const wrong = [
			{ name: 'dog.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('this is only called a picture') },
			{ name: 'house.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg viewBox="0 0 9 9"/>') }
		];
		for (const file of wrong) {
			await child.bring(file);
			await expect(page.getByText('That file is not a picture this app can use')).toBeVisible();
		}
		const half = (await photo(page)).subarray(0, 900);
		await child.bring({ name: 'half.jpg', mimeType: 'image/jpeg', buffer: half });
		await expect(page.getByText('That picture is damaged')).toBeVisible();
		await child.write('this still works');
		await child.kept();
	});

	await test.step('a photo stands on the sheet, in the hand, and is named', async () => {
		await child.bring({ name: 'IMG_0042.JPG', mimeType: 'image/jpeg', buffer: await photo(page) });
		const name = page.getByRole('textbox', { name: 'What is it?' });
		await expect(name).toBeVisible();
		await name.fill('our caravan');
		await page.getByRole('button', { name: 'Done', exact: true }).click();
		await child.kept();
		expect(await coloursIn(page, await child.paper('worries'))).toContain('orange');
	});

	await test.step('it can be undone and done again', async () => {
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await coloursIn(page, await child.paper('worries'))).not.toContain('orange');
		await page.getByRole('button', { name: 'Redo' }).click();
		await page.getByRole('button', { name: 'Redo' }).click();
		expect(await coloursIn(page, await child.paper('worries'))).toContain('orange');
		await child.kept();
	});

	await test.step('it is in the list, and another comes in there', async () => {
		await page.getByRole('button', { name: 'Show as list' }).click();
		await expect(page.locator('[data-thing]', { hasText: 'our caravan' }).locator('image')).toBeVisible();
		await child.bring({ name: 'second.png', mimeType: 'image/png', buffer: await photo(page, 'image/png') });
		await expect(page.locator('[data-thing]', { hasText: 'photo 2' })).toBeVisible();
		await expect(page.getByText('photo 2 is now in Worry house.')).toBeAttached();
		await expect(child.tool('My own picture')).toBeFocused();
		await child.kept();
		await page.getByRole('button', { name: 'Show as picture' }).click();
	});

	await test.step('it is there again after the page was closed in the middle', async () => {
		await page.reload();
		await worker.unlock();
		await expect(child.sheet).toBeVisible();
		await expect.poll(async () => coloursIn(page, await child.paper('worries'))).toContain('orange');
	});

	await test.step('at read-back one is taken out', async () => {
		await child.finish();
		const own = page.locator('[data-mark]', { hasText: 'our caravan' });
		await expect(own.locator('image')).toHaveAttribute('href', /^blob:/);
		await own.getByRole('button', { name: 'Yes, that’s right' }).click();
		await page.locator('[data-mark]').last().getByRole('button', { name: 'Take it out' }).click();
		await end(page);
	});

	await test.step('the record and the PDF show it, without what was hidden in it', async () => {
		await worker.takeBack();
		await expect(page.getByText('“our caravan”').first()).toBeVisible();
		await expect(page.locator('figure image')).toHaveCount(1);
		const file = await worker.takeAway();
		const folder = mkdtempSync(join(tmpdir(), 'photos-'));
		execFileSync('pdfimages', ['-j', file, join(folder, 'p')]);
		const [image = '', ...others] = readdirSync(folder);
		expect(others).toEqual([]);
		const bytes = readFileSync(join(folder, image), 'latin1');
		expect(image).toMatch(/\.jpg$/);
		// Drawn anew no larger than paper needs.
		expect(execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' })).toMatch(/ 1600\s+1200 /);
		for (const word of ['Exif', 'GPS', '51.7520', 'Robin']) expect(bytes).not.toContain(word);
		expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('our caravan');
	});

	await test.step('nothing of it lies open on the device', async () => {
		const dump = await dumpDevice(page);
		for (const word of ['our caravan', 'IMG_0042', '51.7520', 'JFIF']) expect(dump).not.toContain(word);
	});
});

/** A picture of orange and blue; a JPEG with something hidden in it, as cameras do. */
async function photo(page: Page, type = 'image/jpeg'): Promise<Buffer> {
	const bytes = await page.evaluate(async (type) => {
		const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1800 });
		const context = canvas.getContext('2d');
		if (!context) return [];
		context.fillStyle = '#FF8000';
		context.fillRect(0, 0, 2400, 1800);
		context.fillStyle = '#0040FF';
		context.fillRect(1000, 0, 400, 1800);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
		return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
	}, type);
	const plain = Buffer.from(bytes);
	if (type !== 'image/jpeg') return plain;
	const said = Buffer.from(`Exif\0\0${hidden}`);
	const head = Buffer.from([0xff, 0xe1, (said.length + 2) >> 8, (said.length + 2) & 255]);
	return Buffer.concat([plain.subarray(0, 2), head, said, plain.subarray(2)]);
}

/** Which of the photo's colours are seen in a part of the screen. */
async function coloursIn(page: Page, [x, y, width, height]: readonly [number, number, number, number]) {
	const shot = await page.screenshot({ clip: { x, y, width, height } });
	return page.evaluate(async (base64) => {
		const seen = await createImageBitmap(
			new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
		);
		const canvas = new OffscreenCanvas(seen.width, seen.height);
		const context = canvas.getContext('2d');
		if (!context) return [];
		context.drawImage(seen, 0, 0);
		const { data } = context.getImageData(0, 0, seen.width, seen.height);
		const found = new Set<string>();
		for (let i = 0; i < data.length; i += 4) {
			const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
			if (r > 235 && Math.abs(g - 128) < 16 && b < 30) found.add('orange');
			if (r < 30 && Math.abs(g - 64) < 16 && b > 235) found.add('blue');
		}
		return [...found];
	}, shot.toString('base64'));
}
