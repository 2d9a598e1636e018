/**
 * Weighs what a child's device must fetch before the first stroke, and a practitioner's before the shelf is
 * there: every file the browser really asked our server for, as it is sent, packed.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from '../src/relay/ready.js';
import { settled, withApp } from './opened.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {{ name: string, path: string, budget: number, counts: string[], go?: (page: Page) => Promise<void> }[]} */
const rooms = [
	{ name: 'before the first stroke', path: '/?bench=1', budget: 150, counts: ['.js', '.css'] },
	{
		name: 'the shelf behind the passphrase, with the covers one sees first',
		path: '/shelf',
		budget: 200,
		counts: ['.js', '.css', '.json', '.svg', '.png', '.webp', '.jpg'],
		async go(page) {
			const passphrase = 'quiet river seven lamps 42';
			await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
			await page.getByLabel('The same passphrase once more').fill(passphrase);
			await page.getByLabel('I have kept my passphrase somewhere safe.').check();
			await page.getByRole('button', { name: 'Make the vault' }).click();
			await page.getByRole('link', { name: /Three houses/ }).waitFor({ timeout: 60_000 });
		}
	}
];

const isWithin = await withApp(async ({ browser, address, server }) => {
	let within = true;
	for (const { name, path, budget, counts, go } of rooms) {
		/** @type {Set<string>} */
		const asked = new Set();
		const note = (/** @type {import('node:http').IncomingMessage} */ { url = '' }) =>
			asked.add(url.split('?')[0] ?? '');
		server.on('request', note);
		// Without the service worker, which fetches the rest of the app once the page is there.
		const context = await browser.newContext({
			viewport: { width: 1280, height: 800 },
			hasTouch: true,
			serviceWorkers: 'block',
			locale: 'en-GB'
		});
		const page = await context.newPage();
		await page.goto(address + path);
		await go?.(page);
		await settled(page);
		const isBench = await page.evaluate(async () => {
			const { bench } = /** @type {{ bench?: { ready: Promise<void> } }} */ (window);
			await bench?.ready;
			return bench !== undefined;
		});
		server.off('request', note);
		await context.close();

		const total = tell(`${name}: ${path}`, [...asked], counts);
		if (path.includes('bench') && !isBench) console.log('   (window.bench is not there: measured at rest)');
		const verdict = total <= budget ? 'within' : 'OVER';
		console.log(`   ${total.toFixed(1)} kB of ${budget} kB: ${verdict} the budget\n`);
		within &&= total <= budget;
	}
	return within;
});
process.exitCode = isWithin ? 0 : 1;

/**
 * Prints what was fetched, heaviest first, and returns the sum in kB of what counts.
 * @param {string} heading
 * @param {string[]} asked
 * @param {string[]} counts
 */
function tell(heading, asked, counts) {
	console.log(heading);
	const files = asked
		.filter((name) => counts.includes(extname(name)))
		.map((name) => ({ name, size: packedSize(name) }))
		.sort((one, other) => other.size - one.size);
	for (const { name, size } of files) console.log(`${size.toFixed(1).padStart(9)}  ${name}`);
	return files.reduce((sum, { size }) => sum + size, 0);
}

/**
 * What one file weighs on its way, in kB.
 * @param {string} name
 */
function packedSize(name) {
	const body = readFileSync(join(built, decodeURIComponent(name)));
	const isPicture = ['.png', '.webp', '.jpg'].includes(extname(name));
	return (isPicture ? body : gzipSync(body, { level: 9 })).length / 1000;
}
