import { expect, test, type Page } from '@playwright/test';
import { passphrase, Worker } from './driver.ts';
import { toAnswers } from './steps.ts';

test('a wrong passphrase says so, makes the next try wait, and loses nothing', async ({ page }) => {
	const worker = new Worker(page);
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson();
	await page.getByRole('button', { name: 'Lock now' }).click();
	for (let i = 0; i < 3; i++) {
		await worker.unlock('not the passphrase at all');
		await expect(page.getByText('That passphrase does not open this device')).toBeVisible({
			timeout: 20_000
		});
	}
	await expect(page.getByRole('button', { name: /^Next try in/ })).toBeDisabled();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled({ timeout: 20_000 });
	await worker.unlock(passphrase);
	await expect(page.getByRole('heading', { name: 'Robin' })).toBeVisible({ timeout: 20_000 });
});

test('a full device says so, keeps the work in hand, and stores it once there is room', async ({ page }) => {
	const child = await new Worker(page).begin();
	await child.say('Yes');
	await child.write('before it was full');
	await child.kept();
	await fillDevice(page);
	await child.write('while it was full');
	await expect(page.getByText('This device is full')).toBeVisible();
	await freeDevice(page);
	await expect(page.getByText('This device is full')).toBeHidden({ timeout: 20_000 });
	await child.kept();
	await page.reload();
	await new Worker(page).unlock();
	await page.getByRole('button', { name: 'Show as list' }).click();
	for (const words of ['before it was full', 'while it was full']) {
		await expect(page.getByText(words).first()).toBeVisible();
	}
});

test('a damaged piece says so, and everything else still opens', async ({ page }) => {
	const worker = new Worker(page);
	const child = await worker.begin();
	await child.say('Yes');
	await child.write('the first words');
	await child.kept();
	await child.write('the second words');
	await child.kept();
	await worker.takeBack();
	await damageLastLine(page);
	await page.reload();
	await worker.unlock();
	await expect(page.getByText('Part of this work is damaged')).toBeVisible();
	await expect(page.getByText('the first words').first()).toBeVisible();
	await page.getByRole('link', { name: 'People' }).first().click();
	await expect(page.getByRole('link', { name: /Robin/ }).first()).toBeVisible();
	await worker.addPerson('Kit');
	await worker.handOver();
	await toAnswers(page);
	await expect(page.getByRole('button', { name: 'Yes' })).toBeVisible();
});

test('a microphone that is refused says what to do instead', async ({ page }) => {
	const child = await new Worker(page).begin();
	await child.say('Yes');
	await child.openPad('My voice');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText(/The microphone is off|no microphone that works/)).toBeVisible();
	await child.write('so I write it');
	await child.kept();
});

/** Turns one bit of the newest step of a piece. */
async function damageLastLine(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const ask = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(new Error('the database refused'));
			});
		const db = await ask(indexedDB.open('vault'));
		const store = db.transaction('lines', 'readwrite').objectStore('lines');
		const key = (await ask(store.getAllKeys())).at(-1);
		if (key === undefined) throw new Error('there is no step');
		const row = (await ask(store.get(key))) as Record<string, unknown>;
		const bytes = Object.values(row).find((value): value is Uint8Array => value instanceof Uint8Array);
		if (!bytes) throw new Error('the step has no bytes');
		bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
		await ask(store.keyPath === null ? store.put(row, key) : store.put(row));
		db.close();
	});
}

/** From now on the device refuses every write, as it does when there is no room left. */
async function fillDevice(page: Page): Promise<void> {
	await page.evaluate(() => {
		const writes = IDBObjectStore.prototype;
		const own = Object.fromEntries(
			['add', 'put'].map((name) => [name, Reflect.get(writes, name) as unknown])
		);
		const full = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		Object.assign(writes, { add: full, put: full });
		Object.assign(window, { makeRoom: () => Object.assign(writes, own) });
	});
}

/** There is room again. */
async function freeDevice(page: Page): Promise<void> {
	await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
}
