/**
 * Two accessibility engines side by side, axe and IBM's Equal Access, which find different things.
 *
 * Both are put into the page once and asked again in every look. What either calls a fault, and what IBM's calls a
 * possible one, is a finding, unless `asMeant` names the rule, where, and why.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { asMeant } from './as-meant.ts';

const ace = readFileSync(
	createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
	'utf8'
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is dressed: the room in its looks, everything in its themes. */
export interface Dress {
	name: string;
	theme: 'light' | 'dark' | 'contrast';
	look?: 'story' | 'bright' | 'plain';
}

/** Every look a person can choose, for their pages. */
export const looks: readonly Dress[] = [
	{ name: 'story', theme: 'light', look: 'story' },
	{ name: 'bright', theme: 'light', look: 'bright' },
	{ name: 'plain', theme: 'light', look: 'plain' },
	{ name: 'dark', theme: 'dark', look: 'plain' },
	{ name: 'dark and bright', theme: 'dark', look: 'bright' },
	{ name: 'high contrast', theme: 'contrast', look: 'bright' }
];

/** Every look of the practitioner's pages. */
export const themes: readonly Dress[] = [
	{ name: 'light', theme: 'light' },
	{ name: 'dark', theme: 'dark' },
	{ name: 'high contrast', theme: 'contrast' }
];

/** What either engine finds on the page as it stands in this dress, one line for each element. */
export async function examine(page: Page, dress: Dress): Promise<string[]> {
	await wear(page, dress);
	if (!(await page.evaluate(() => 'axe' in globalThis && 'ace' in globalThis))) {
		await page.evaluate(axe.source);
		await page.evaluate(ace);
	}
	return page.evaluate(ask, { tags, asMeant });
}

/** Puts the dress on where the app itself does: the theme on the page and on the room, the look on the room. */
async function wear(page: Page, { theme, look }: Dress): Promise<void> {
	await page.evaluate(
		async ({ theme, look }) => {
			document.documentElement.dataset['theme'] = theme;
			const room = document.querySelector<HTMLElement>('.room');
			if (room && look) room.dataset['look'] = look;
			if (room?.dataset['theme']) room.dataset['theme'] = theme;
			await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
		},
		{ theme, look }
	);
}

type Meant = (typeof asMeant)[number];

/** Runs both engines inside the page. */
async function ask(given: { tags: string[]; asMeant: readonly Meant[] }): Promise<string[]> {
	interface Ace {
		Checker: new () => {
			check: (where: Document, policies: string[]) => Promise<{ results: Result[] }>;
		};
	}
	interface Result {
		ruleId: string;
		value: [string, string];
		path: { dom: string };
		message: string;
		snippet: string;
	}
	const engines = globalThis as unknown as { axe: typeof axe; ace: Ace };
	const { violations, passes } = await engines.axe.run(document, {
		runOnly: given.tags,
		resultTypes: ['violations']
	});
	// A page that had not come yet has nothing to find either.
	if (passes.length < 10) return ['there is hardly anything on the page'];
	const first = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `axe ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`)
	);
	const { results } = await new engines.ace.Checker().check(document, ['WCAG_2_2']);
	const second = results.flatMap(({ ruleId, value, path, message, snippet }) => {
		if (value[0] !== 'VIOLATION' || value[1] === 'PASS') return [];
		const there = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
		const node = there.singleNodeValue;
		const meant = given.asMeant.some(
			({ rule, where }) => rule === ruleId && node instanceof Element && node.matches(where)
		);
		return meant ? [] : [`IBM ${ruleId} ${value[1]}: ${snippet.slice(0, 160)} ${message}`];
	});
	return [...first, ...second];
}
