import { expect, test, type Page } from '@playwright/test';

/** Collects everything the browser refused or complained about, from before the first line of the app runs. */
async function listen(page: Page): Promise<{ complaints: string[]; strangers: string[] }> {
	const complaints: string[] = [];
	const strangers: string[] = [];
	await page.exposeFunction('complain', (words: string) => complaints.push(words));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const heard = window as unknown as { complain: (words: string) => void };
			heard.complain(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
		});
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
	});
	page.context().on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && host !== new URL(test.info().project.use.baseURL ?? '').host) {
			strangers.push(request.url());
		}
	});
	return { complaints, strangers };
}

/** Waits until the app itself has drawn something, also where that is a picture without words. */
async function drawn(page: Page): Promise<void> {
	await expect(page.locator('#app > :not(script)').first()).toBeAttached();
}

test('every answer carries the headers that keep a page to itself', async ({ request }) => {
	for (const path of ['/', '/service-worker.js', '/nothing-here.js']) {
		const headers = (await request.get(path, { headers: { accept: 'text/html' } })).headers();
		const policy = headers['content-security-policy'] ?? '';
		for (const rule of [
			"default-src 'none'",
			"script-src 'self' 'wasm-unsafe-eval' 'sha256-",
			"connect-src 'self'",
			"require-trusted-types-for 'script'",
			"frame-ancestors 'none'"
		]) {
			expect(policy, path).toContain(rule);
		}
		expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
		expect(headers, path).toMatchObject({
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
			'cross-origin-resource-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff'
		});
		expect(headers['permissions-policy'], path).toContain('geolocation=()');
	}
});

for (const path of ['/', '/?bench=1']) {
	test(`${path} starts with nothing refused and nobody else asked`, async ({ page }) => {
		const { complaints, strangers } = await listen(page);
		await page.goto(path);
		await drawn(page);
		await page.waitForLoadState('networkidle');
		expect(complaints).toEqual([]);
		expect(strangers).toEqual([]);
		expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
	});
}

test('markup, strange scripts and code from text are refused', async ({ page }) => {
	await page.goto('/');
	await drawn(page);
	const refused = await page.evaluate(() => {
		const tries: Record<string, () => unknown> = {
			markup: () => (document.createElement('div').innerHTML = '<b>hello</b>'),
			stranger: () => new Worker('https://elsewhere.example/a.js'),
			blob: () => new Worker(URL.createObjectURL(new Blob(['0']))),
			script: () => (document.createElement('script').src = '/picture.svg'),
			code: () => document.createElement('a').setAttribute('onclick', '0')
		};
		return Object.entries(tries).flatMap(([name, attempt]) => {
			try {
				attempt();
				return [];
			} catch {
				return [name];
			}
		});
	});
	expect(refused).toEqual(['markup', 'stranger', 'blob', 'script', 'code']);
});

test('after one visit the app starts without a network', async ({ page, context }) => {
	await page.goto('/');
	await drawn(page);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
	const { complaints } = await listen(page);
	await context.setOffline(true);
	await page.reload();
	await drawn(page);
	await page.goto('/an/address/never/seen');
	await expect(page).toHaveTitle('Own Words');
	expect(complaints.filter((words) => words.includes('refused'))).toEqual([]);
});
