/** What eyes and hands meet: nothing too small to touch, nothing off the side of a phone, nothing that moves. */
import { expect, test, type Page } from '@playwright/test';
import { passphrase, Worker } from './driver.ts';
import { toAnswers } from './steps.ts';

const people = [
	{ age: '5 to 7', target: 80 },
	{ age: '15 to 18', target: 52 }
] as const;

for (const { age, target } of people) {
	test(`large enough, narrow enough and still: ${age}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const found: string[] = [];
		await walk(page, age, async (place, least) => {
			await test.step(place, async () =>
				found.push(...(await look(page, place, least ? target : undefined)))
			);
		});
		expect(found).toEqual([]);
	});
}

/** What is wrong with the page as it stands. `target`: the least side of what this child touches. */
async function look(page: Page, place: string, target: number | undefined): Promise<string[]> {
	const wrong = [...(await page.evaluate(tooSmall, target ?? 48)), ...(await page.evaluate(moving))];
	if (target && target > 72) wrong.push(...(await page.evaluate(underWrists)));
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 844 });
		await page.evaluate(
			() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
		);
		wrong.push(...(await page.evaluate(sideways)));
		wrong.push(...(await page.evaluate(tooSmall, 48)).map((one) => `${width} px: ${one}`));
	}
	await page.setViewportSize({ width: 1280, height: 800 });
	return wrong.map((one) => `${place}: ${one}`);
}

/** Everything to touch whose smaller side is less than 48 px, or in the child's own part less than theirs. */
function tooSmall(target: number): string[] {
	const all = 'button, a[href], select, summary, textarea, input, audio, [role=button]';
	return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
		// The whole card is the target of a dot in it; a link inside a sentence is as high as its line.
		const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : undefined;
		const inText = element.matches('p a, li a') && getComputedStyle(element).display === 'inline';
		const shown = element.checkVisibility({ opacityProperty: false, visibilityProperty: true });
		const { width, height } = (label ?? element).getBoundingClientRect();
		if (inText || !shown || width <= 1 || element.closest('.skip, .visually-hidden, [aria-hidden=true]'))
			return [];
		// A card whose heading is a link takes the tap all over.
		if (getComputedStyle(element, '::after').position === 'absolute') return [];
		const least = element.closest('.room main') ? target : 48;
		const side = Math.min(width, height);
		// Half a dot is lost to rounding.
		if (side >= least - 0.5) return [];
		const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
		return [`${Math.round(width)} x ${Math.round(height)}, not ${least}: ${element.tagName} ${name}`];
	});
}

/** What can be pressed in the lowest 48 px, where small wrists lie on a tablet. */
function underWrists(): string[] {
	const under = [...Array(64).keys()].flatMap((i) => {
		const there = document.elementFromPoint(i * 20, innerHeight - 24);
		return there?.closest('button, a, input, textarea, label') ?? [];
	});
	return [...new Set(under)].map((one) => `under the wrist: ${one.textContent.trim().slice(0, 40)}`);
}

/** How far the page can be pushed sideways, and what sticks out. */
function sideways(): string[] {
	const root = document.documentElement;
	const over = root.scrollWidth - root.clientWidth;
	if (over <= 0) return [];
	const out = [...document.querySelectorAll('body *')].filter(
		(one) => one.getBoundingClientRect().right > root.clientWidth + 1
	);
	return [`${root.clientWidth} px: ${over} px too wide: ${out[0]?.outerHTML.slice(0, 120)}`];
}

/** Whatever is moving, or would. */
function moving(): string[] {
	const now = document.getAnimations().filter(({ playState }) => playState === 'running');
	const would = [...document.querySelectorAll('body *')].filter((element) => {
		const { animationName, transitionDuration } = getComputedStyle(element);
		return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
	});
	const moves = would.map((one) => `moves: ${one.outerHTML.slice(0, 80)}`);
	return now.length ? [`${now.length} moving`, ...moves] : moves;
}

/** Shows a page; with `child`, one that a child touches. */
type See = (place: string, child?: boolean) => Promise<void>;

async function walk(page: Page, age: string, see: See): Promise<void> {
	const worker = new Worker(page);
	const go = (name: string) => page.getByRole('link', { name }).first().click();
	await page.goto('/about');
	await page.getByRole('heading').first().waitFor();
	await see('about');
	await page.goto('/');
	await page.getByRole('button', { name: 'Make the vault' }).waitFor();
	await see('make');
	await worker.makeVault();
	for (const place of ['Settings', 'Activities', 'People']) {
		await go(place);
		await page.getByRole('heading', { name: place }).first().waitFor();
		await see(place);
	}
	await go('Add a person');
	await page.getByLabel('Nickname').waitFor();
	await see('new person');
	await go('People');
	await worker.addPerson('Robin', age);
	await see('person');
	await worker.choose();
	await see('fit');
	await page.getByLabel(/knows you by/).fill('Sam');
	await page.getByRole('button', { name: 'Hand over' }).click();

	await page.locator('.card').waitFor();
	await see('start', true);
	await toAnswers(page);
	await see('the answers', true);
	await page.getByRole('button', { name: 'Yes', exact: true }).click();
	const tools = page.getByRole('toolbar').getByRole('button');
	await tools.first().waitFor();
	for (const tool of await tools.all()) {
		await tool.click();
		// What a tool opens is fetched with its first use.
		const panel = page.locator('.panel');
		if (await panel.count()) await panel.locator('> *').first().waitFor();
		await see(`tool ${await tool.textContent()}`, true);
		const words = panel.locator('textarea');
		if (!(await words.isVisible())) continue;
		await words.fill('it is loud at night');
		await page.getByRole('button', { name: /^Put it/ }).click();
	}
	await page.getByRole('button', { name: 'Show as list' }).click();
	await see('list', true);
	await page.getByRole('button', { name: 'My own picture' }).click();
	await page.getByRole('button', { name: 'Choose a picture' }).waitFor();
	await see('a picture of one’s own', true);
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await page.getByRole('button', { name: 'Choose who' }).first().click();
	await see('read-back', true);
	await page.getByRole('button', { name: 'That’s all' }).click();
	for (const step of ['One good thing', 'How was today?', 'What happens next', 'A copy for you']) {
		await page.getByRole('heading', { name: step }).waitFor();
		await see(`ending: ${step}`, true);
		await page.getByRole('button', { name: /^(Go on|Finish)$/ }).click();
	}
	await page.getByText('What you made is').waitFor();
	await see('closed', true);
	await page.getByRole('button', { name: 'For my worker' }).click();
	await see('the door');
	await page.getByRole('dialog').getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await page.getByRole('heading').first().waitFor();
	await see('record');
	await page.getByRole('button', { name: 'Lock now' }).click();
	await page.getByRole('button', { name: 'Unlock' }).waitFor();
	await see('unlock');
}
