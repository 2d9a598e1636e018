/**
 * Every page, looked at by two accessibility engines, in every look: the worker's pages once, and the room of each
 * age from the start card to thank you. It finds its way by what things are, never by what they are called, so that
 * it walks in any language.
 */
import { expect, test, type Page } from '@playwright/test';
import { withMicrophone } from './microphone.ts';
import { examine, looks, themes, type Dress } from './engines.ts';
import { walkRoom } from './walk-room.ts';
import { enter, walkWorker } from './walk-worker.ts';

test.use({ ...withMicrophone(), actionTimeout: 15_000 });

/** Walks, and gathers what is found on each page in each dress. */
async function findings(
	page: Page,
	dresses: readonly Dress[],
	walk: (see: (place: string) => Promise<void>) => Promise<void>
): Promise<string[]> {
	test.setTimeout(400_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const found = new Map<string, string[]>();
	await walk(async (place) => {
		await test.step(place, async () => {
			for (const dress of dresses) {
				for (const one of await examine(page, dress)) {
					found.set(one, [...(found.get(one) ?? []), `${place}, ${dress.name}`]);
				}
			}
		});
	});
	return [...found].map(([one, places]) => `${one} [${places[0]}; ${places.length} times]`);
}

const dressed = (...names: string[]) => looks.filter(({ name }) => names.includes(name));

/** How this device is looked at, before anything is opened. */
const speak = (page: Page, language: string) =>
	page.addInitScript((kept) => localStorage.setItem('own-words:eyes', kept), JSON.stringify({ language }));

for (const { name, language, dresses } of [
	{ name: 'in every theme', language: 'en', dresses: themes },
	{ name: 'from right to left', language: 'ar-XB', dresses: themes.slice(0, 1) }
]) {
	test(`nothing for two engines to find: the worker’s pages, ${name}`, async ({ page }) => {
		await speak(page, language);
		expect(await findings(page, dresses, (see) => walkWorker(page, language, see))).toEqual([]);
	});
}

for (const { name, band, language, dresses } of [
	{ name: 'the youngest', band: 'b1', language: 'en', dresses: looks },
	{ name: 'five to seven', band: 'b2', language: 'en', dresses: looks },
	{ name: 'eight to eleven', band: 'b3', language: 'en', dresses: looks },
	{ name: 'fifteen and more', band: 'b5', language: 'en', dresses: looks },
	{ name: 'a parent', band: 'adult', language: 'en', dresses: looks },
	{ name: 'from right to left', band: 'b1', language: 'ar-XB', dresses: dressed('story') }
]) {
	test(`nothing for two engines to find: the room, ${name}`, async ({ page }) => {
		await speak(page, language);
		const found = await findings(page, dresses, async (see) => {
			await enter(page, band, language);
			await walkRoom(page, see);
		});
		expect(found).toEqual([]);
	});
}
