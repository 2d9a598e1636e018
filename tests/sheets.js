/**
 * Takes a picture of every scene at three sizes into `sheets/`, for a person to look at.
 * `npm run sheets home` takes only the scenes whose name begins so. First comes the library, every activity in
 * each of its bands and looks; `npm run sheets library` draws that alone.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { drawLibrary } from './library.js';
import { settled, withApp } from './opened.js';
import { scenes } from './sheets/scenes.js';

/** A scene is set once, at the first size, and then looked at in the others. */
const first = { width: 1280, height: 800 };
const others = [
	{ width: 800, height: 1280 },
	{ width: 390, height: 844 }
];
/** How long a page may take to lie down anew, in milliseconds. */
const layingDown = 350;

const [wanted = '', ...named] = process.argv.slice(2);
if (!wanted || wanted === 'library') await drawLibrary(named);
if (wanted === 'library') process.exit();
const chosen = scenes.filter(({ name }) => name.startsWith(wanted));
if (!chosen.length) {
	console.error(`No scene begins with "${wanted}": there are ${scenes.map(({ name }) => name).join(', ')}.`);
	process.exit(1);
}

const drive = await driver();
mkdirSync('sheets', { recursive: true });

await withApp(async ({ browser, address }) => {
	for (const { name, go } of chosen) {
		const context = await browser.newContext({
			baseURL: address,
			viewport: first,
			hasTouch: true,
			locale: 'en-GB',
			timezoneId: 'Europe/London',
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		/** @param {{ width: number, height: number }} size */
		const path = ({ width, height }) => `sheets/${name}-${width}x${height}.png`;
		try {
			await go(page, drive(page));
			for (const size of [first, ...others]) {
				await page.setViewportSize(size);
				await page.waitForTimeout(layingDown);
				await settled(page);
				await page.screenshot({ path: path(size) });
				console.log(path(size));
			}
		} catch (problem) {
			// What is on the screen is what one needs to see why.
			console.error(`${name}: ${problem instanceof Error ? problem.message : problem}`);
			await page.screenshot({ path: path(first) });
			process.exitCode = 1;
		}
		await context.close();
	}
});

/**
 * The driver that the journeys use, which speaks of visits and marks instead of selectors. It is TypeScript,
 * so it comes in through Vite. Until there is one, scenes have the page alone.
 * @returns {Promise<(page: import('playwright-core').Page) => any>}
 */
async function driver() {
	const path = 'tests/journeys/driver.ts';
	if (!existsSync(path)) return () => undefined;
	const { runnerImport } = await import('vite');
	const { module } = await runnerImport(`./${path}`);
	return /** @type {any} */ (module).drive;
}
