/**
 * What an age may count on, measured on the screen: how large a thing to touch is, how far from the next, and that
 * nothing is cut off. Three sizes, every stage of the room.
 */
import { expect, test, type Page } from '@playwright/test';
import { defaults, phoneMost } from '#lib/people/bands.ts';
import { Worker } from './driver.ts';
import { bands } from './sheet.ts';
import { toAnswers } from './steps.ts';

const sizes = [
	{ width: 1280, height: 800 },
	{ width: 800, height: 1280 },
	{ width: 390, height: 844 }
];

/**
 * The adult's row at the top and what is for the worker keeps the size every page of ours has at the least. On a
 * phone the tools and the questions' buttons stand closer than a tablet lets them: they keep this least too.
 */
const least = 44;
/** Where the band's own measure holds, whatever the screen: what a person answers and goes on with. */
const own =
	'.answers button, .turn button, .break button, .help .row button, .help a, .ending .ways button, .ending label';
/** In a pad or a list: what is chosen there, whose gaps are the pad's own. */
const inPad = '.pictures li button, .pictures .own button, .panel .feeling li button, .list .rows button';
/** What lies on a tablet: the tools. */
const ownOnTablet = '[role=toolbar] button';

/** What can be touched on the page as it stands, and what is wrong with it. */
async function look(
	page: Page,
	what: { target: number; gap: number; own: string; inPad: string; least: number }
) {
	return page.evaluate(({ target, gap, own, inPad, least }) => {
		const faults: string[] = [];
		const touched =
			'.room :is(button, a[href], label:has(input), summary, select, textarea, input:not([type=radio], [type=checkbox], [type=file]))';
		const seen = [...document.querySelectorAll<HTMLElement>(touched)].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
				!element.closest('dialog') &&
				element.getClientRects().length > 0
		);
		const nameOf = (element: Element) =>
			(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 40);
		const large = new Set<Element>(document.querySelectorAll(own));
		const wide = new Set<Element>([...large, ...document.querySelectorAll(inPad)]);
		for (const element of seen) {
			const { width, height, left, right } = element.getBoundingClientRect();
			const wanted = wide.has(element) ? target : least;
			// Half a pixel is rounding.
			if (Math.min(width, height) < wanted - 0.5) {
				faults.push(`${nameOf(element)}: ${width.toFixed(0)} x ${height.toFixed(0)}, wanted ${wanted}`);
			}
			// A row of colours goes on beside the screen: it is pushed along by a finger, and by keys.
			const isOnARow =
				(innerWidth < 600 && element.closest('.dots, .pictures ul') !== null) ||
				element.closest('.kinds') !== null;
			// A word that is broken anywhere is a column of letters.
			const line = parseFloat(getComputedStyle(element).lineHeight);
			if (element.textContent.trim() && width < line * 2.5 && height > Math.max(line * 3.5, target + line))
				faults.push(`${nameOf(element)}: ${width.toFixed(0)} broad and ${height.toFixed(0)} high`);
			if (!isOnARow && (left < -0.5 || right > innerWidth + 0.5))
				faults.push(`${nameOf(element)}: outside the screen`);
		}
		const boxes = [...large].filter((element) => seen.includes(element as HTMLElement));
		for (const [i, one] of boxes.entries()) {
			for (const other of boxes.slice(i + 1)) {
				const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
				const across = Math.max(a.left - b.right, b.left - a.right);
				const down = Math.max(a.top - b.bottom, b.top - a.bottom);
				const apart = Math.max(across, down);
				if (apart < gap - 0.5) faults.push(`${nameOf(one)} and ${nameOf(other)}: ${apart.toFixed(0)} apart`);
			}
		}
		if (document.documentElement.scrollWidth > innerWidth + 1) faults.push('wider than the screen');
		return faults;
	}, what);
}

for (const [age, band] of Object.entries({ ...bands, 'Parent or carer': 'adult' as const })) {
	test(`targets and gaps: ${band}`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const { target, gap } = defaults[band];
		const faults: string[] = [];
		/** Looks at a page at every size. On a tablet tools stand in a column whose gap is their own. */
		const see = async (place: string) => {
			for (const size of sizes) {
				await page.setViewportSize(size);
				await page.evaluate(
					() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
				);
				const isPhone = size.width < 600;
				// A phone is narrower than three of the largest targets with their gaps: answers stay large, gaps shrink.
				const most = isPhone ? phoneMost : { target, gap };
				const room = { target: Math.min(target, most.target), gap: Math.min(gap, most.gap) };
				const found = await look(page, { ...room, least, own, inPad });
				faults.push(...found.map((fault) => `${size.width} ${place}: ${fault}`));
			}
			await page.setViewportSize({ width: 1280, height: 800 });
		};
		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

		const worker = new Worker(page);
		await page.goto('/');
		await worker.makeVault();
		await worker.addPerson('Robin', age);
		await worker.handOver([], 'Sam', band === 'adult' ? /Hopes for my family/ : undefined);
		await page.locator('.card').waitFor();
		await see('start');
		await toAnswers(page);
		await see('answers');
		await press('Yes');
		await page.getByRole('toolbar').waitFor();
		await see('doing');
		if (target > 72) {
			const tools = await page
				.locator(ownOnTablet)
				.evaluateAll((all) =>
					all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height))
				);
			for (const side of tools) expect(side).toBeGreaterThanOrEqual(target - 0.5);
		}
		for (const pad of ['Pictures', 'A feeling', 'My voice', 'My words', 'Write it for me']) {
			const tool = page.getByRole('toolbar').getByRole('button', { name: pad, exact: true });
			if (!(await tool.isVisible())) continue;
			await tool.click();
			await page.locator('.panel.tall').waitFor();
			await see(pad);
			await tool.click();
		}
		const next = page.getByRole('button', { name: 'Next question' });
		while (await next.isVisible()) await next.click();
		await see('the last question');
		await press('Show as list');
		await page.locator('.list .columns').waitFor();
		await see('list');
		await press('Show as picture');
		await press('Break');
		await page.locator('.break').waitFor();
		await see('break');
		await press('Break');
		await page.locator('.answers').waitFor();
		await press('Yes');
		await page.getByRole('toolbar').waitFor();
		await press('Help');
		await page.locator('.help').waitFor();
		await see('help');
		await press('Help');
		await page.getByRole('button', { name: 'Stop', exact: true }).click();
		await page.getByRole('button', { name: 'That’s all' }).waitFor();
		await see('read-back');
		await press('That’s all');
		for (const step of ['One good thing', 'How was today?', 'What happens next', 'A copy for you']) {
			await page.getByRole('heading', { name: step }).waitFor();
			await see(step);
			await page.getByRole('button', { name: /^(Go on|Finish)$/ }).click();
		}
		await page.locator('.end').waitFor();
		await see('closed');
		expect(faults).toEqual([]);
	});
}
