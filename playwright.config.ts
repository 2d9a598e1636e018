import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/browser.js';

const port = process.env['OWN_WORDS_PORT'] ?? '4273';
const address = `http://localhost:${port}`;
const executablePath = findBrowser();

/** Whole visits in a real browser, against the app as it is handed out. */
export default defineConfig({
	testDir: 'tests/journeys',
	testMatch: '**/*.journey.ts',
	outputDir: 'test-results/journeys',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: {
		baseURL: address,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		screenshot: 'only-on-failure',
		launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) }
	},
	projects: [{ name: 'tablet', use: { viewport: { width: 1280, height: 800 }, hasTouch: true } }],
	webServer: { command: 'node tests/serve-built.js', url: `${address}/200.html`, timeout: 180_000 }
});
