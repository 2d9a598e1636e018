/** Brings what the tests need beside the packages: a browser, and pdftotext to read what we export. */
import { existsSync } from 'node:fs';
import { run } from '../src/relay/ready.js';
import { findBrowser, onPath } from './browser.js';

/**
 * Finds or installs a browser and pdftotext. Sets OWN_WORDS_BROWSER for everything that is started from here.
 * @throws {Error} whose message is a sentence for the person at the terminal, where no browser can be had
 */
export async function prepare() {
	const browser = findBrowser() ?? (await installBrowser());
	if (!browser) {
		throw new Error(
			'The tests need Chromium, Chrome or Edge. Install one, or name it: CHROME_PATH=/path npm test'
		);
	}
	process.env['OWN_WORDS_BROWSER'] = browser;
	if (!onPath('pdftotext') && !(await installPdftotext())) {
		console.log('pdftotext is missing (package poppler or poppler-utils): tests that read a PDF will fail.');
	}
}

/** @returns {Promise<string | undefined>} */
async function installBrowser() {
	if (canApt()) {
		await apt('chromium', 'poppler-utils');
		const found = findBrowser();
		if (found) return found;
	}
	console.log('Downloading a browser for the tests (playwright install chromium).');
	await run('npx', ['playwright', 'install', ...(canApt() ? ['--with-deps'] : []), 'chromium']);
	return findBrowser();
}

/** @returns {Promise<boolean>} whether it is there now */
async function installPdftotext() {
	if (canApt()) await apt('poppler-utils');
	else if (onPath('brew')) {
		console.log('Installing poppler, which brings pdftotext (brew install poppler).');
		await run('brew', ['install', 'poppler']);
	}
	return onPath('pdftotext') !== undefined;
}

function canApt() {
	return existsSync('/etc/debian_version') && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/** @param {string[]} packages */
async function apt(...packages) {
	console.log(`Installing ${packages.join(' and ')} (apt-get).`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const words of [['update'], ['install', '-y', ...packages]]) {
		const { code, said } = await run('apt-get', words, { quiet: true, env });
		if (code !== 0) return console.log(said);
	}
}
