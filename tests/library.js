/**
 * Draws the contact sheets of the library into `sheets/library/`: one PNG for each activity, in each of its bands
 * and looks, and one with every cover. `npm run sheets library islands my-home` draws only those.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { browserArguments, findBrowser } from './browser.js';

/** @param {readonly string[]} ids the activities to draw; all when none is named */
export async function drawLibrary(ids) {
	// Activities fetch their words and drawings when they are opened, so Vite stays until all are drawn.
	const vite = await createServer({
		appType: 'custom',
		logLevel: 'warn',
		server: { middlewareMode: true, ws: false, watch: null }
	});
	const { contacts, letters } = /** @type {typeof import('./sheets/library.ts')} */ (
		await vite.ssrLoadModule('/tests/sheets/library.ts')
	);
	const faces = /** @type {const} */ (['andika', 'atkinson'])
		.map(
			(font) =>
				`@font-face{font-family:${font};font-weight:700;src:url(data:font/woff2;base64,${letters(font).toString('base64')})}`
		)
		.join('');
	const all = await contacts(ids);
	await vite.close();
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		args: browserArguments,
		...(executablePath && { executablePath })
	});
	const page = await browser.newPage({ viewport: { width: 1640, height: 400 } });
	/** @param {string} path @param {string} body */
	const shoot = async (path, body) => {
		await page.setContent(`<style>${faces}${style}</style>${body}`);
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path, fullPage: true });
		console.log(path);
	};
	mkdirSync('sheets/library', { recursive: true });
	try {
		for (const { id, name, cover, strips } of all) {
			const rows = strips.map(
				({ title, question, pages }) =>
					`<h2>${title}</h2><p>${question}</p><div class="row">` +
					pages.map(({ form, svg }) => `<div class="${form}">${svg}</div>`).join('') +
					'</div>'
			);
			await shoot(
				`sheets/library/${id}.png`,
				`<h1>${name}</h1><div class="cover">${cover}</div>${rows.join('')}`
			);
		}
		const covers = all.map(({ name, cover }) => `<div class="cover">${cover}<b>${name}</b></div>`);
		await shoot('sheets/library/covers.png', `<div class="row">${covers.join('')}</div>`);
	} finally {
		await browser.close();
	}
}

const style = `
	body { margin: 16px; font: 700 14px andika; background: #fff; }
	h1, h2 { margin: 12px 0 4px; font-size: 20px; } h2 { font-size: 15px; }
	p { margin: 0 0 6px; font-size: 12px; }
	.row { display: flex; flex-wrap: wrap; gap: 10px; align-items: flex-start; }
	.row svg { display: block; width: 100%; background: #FFFBF1; border: 1px solid #999; }
	.wide { width: 390px; } .tall { width: 260px; } .cover { width: 300px; }
`;

if (process.argv[1] === import.meta.filename) await drawLibrary(process.argv.slice(2));
