import { chromium } from 'playwright-core';
import { built } from '../src/relay/ready.js';
import { serve } from '../src/relay/serve.js';
import { browserArguments, findBrowser } from './browser.js';

/**
 * Serves the built app on a free port and opens a browser for as long as the work takes.
 * @template T
 * @param {(opened: { browser: import('playwright-core').Browser, address: string, server: import('node:http').Server }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withApp(work) {
	const server = await serve({ port: 0, root: built });
	const address = `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		args: browserArguments,
		...(executablePath && { executablePath })
	});
	try {
		return await work({ browser, address, server });
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
	}
}

/**
 * Waits until a page has what it asked for and has drawn it, with its letters.
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
	});
}
