/**
 * Each kind of part, done by touch and again by list alone: the words come out exactly, and both ways say the same.
 */
import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import type { Sheet } from '#lib/activity/sheet.ts';
import { ByList } from './by-list.ts';
import { ByTouch } from './by-touch.ts';
import type { Doing } from './doing.ts';
import { nickname, Worker } from './driver.ts';
import { firstAsked, sheetFor } from './sheet.ts';

interface Row {
	/** The folder of the activity, and its name on the shelf. */
	activity: string;
	name: string;
	age: string;
	/** A picture of the shelf or a card of the page, and where it goes; the first is spoken about. */
	put: readonly (readonly [picture: string, place?: string])[];
	/** Where words are written, and where a stroke is drawn; the page itself when left off. */
	words?: string;
	stroke?: string;
	/** A line from the first picture to the second. */
	line?: string;
}

const kinds: Readonly<Record<string, Row>> = {
	zones: {
		...{ activity: 'my-home', name: 'My home', age: '8 to 11' },
		...{ put: [['dog', 'Kitchen']], words: 'Where I sleep', stroke: 'Bathroom' }
	},
	scale: {
		...{ activity: 'nought-to-ten', name: 'Nought to ten', age: '12 to 14' },
		...{ put: [['Sleep', '4']], words: '10', stroke: '8' }
	},
	dial: {
		...{ activity: 'my-school-day', name: 'My school day', age: '8 to 11' },
		...{ put: [['Nan', 'Breakfast']], words: 'Waking', stroke: 'Asleep' }
	},
	track: {
		...{ activity: 'weekly-suns', name: 'Weekly suns', age: '5 to 7' },
		...{ put: [['A cloud', 'Tuesday']], words: 'Monday', stroke: 'Sunday' }
	},
	sort: {
		...{ activity: 'looking-after-me', name: 'Looking after me', age: '5 to 7' },
		...{
			put: [
				['Clothes', 'Someone helps'],
				['Teeth', 'I wish']
			],
			...{ words: 'I do it', stroke: 'I wish' }
		}
	},
	'people in rings': {
		...{ activity: 'circles', name: 'Circles of people', age: '8 to 11' },
		...{ put: [['An animal', 'Further']], words: 'Near', stroke: 'Furthest' }
	},
	'people with lines': {
		...{ activity: 'world-map', name: 'My world map', age: '8 to 11' },
		...{
			put: [
				['mum', 'Home'],
				['friend', 'Friends']
			],
			...{ words: 'School', stroke: 'Clubs', line: 'Tricky' }
		}
	},
	figure: {
		...{ activity: 'safe-hand', name: 'Safe hand', age: '8 to 11' },
		...{ put: [['I ring', 'Thumb']], words: 'First finger', stroke: 'Long finger' }
	},
	drawing: { activity: 'blank-page', name: 'Blank page', age: '8 to 11', put: [['dog']] }
};

/** What is written: quotation marks of both sorts, apostrophes, an accent, another script. */
const words = `"It's Zoë's turn," he said, “мой дом”`;
const wish = `a café, and "don't" for later`;
const placeWish = `ours, l'été, так`;

// What is not there at once is a fault: nobody waits for the whole visit to run out.
test.use({ actionTimeout: 15_000 });

for (const [kind, row] of Object.entries(kinds)) {
	test(kind, async ({ page }) => {
		test.setTimeout(150_000);
		const sheet = await sheetFor(row.activity, row.age);
		const worker = new Worker(page);
		await page.goto('/');
		await worker.makeVault();
		const byTouch = await test.step('by touch', () =>
			visit(page, row, { ways: [], child: new ByTouch(page, sheet) }));
		readExactly(byTouch, row, sheet);
		await worker.goHome();
		const byList = await test.step('by list alone', () =>
			visit(page, row, { ways: ['Keyboard or list'], child: new ByList(page, sheet) }));
		expect(byList).toBe(byTouch);
	});
}

/** A whole visit with someone new. Gives back what the record says of what was given. */
async function visit(
	page: Page,
	{ name, age, put, ...row }: Row,
	{ ways, child }: { ways: readonly string[]; child: Doing }
): Promise<string> {
	const worker = new Worker(page);
	const [[first, place] = [''], [second] = ['']] = put;
	await worker.addPerson(nickname, age, ways);
	await worker.handOver([], 'Sam', new RegExp(`^${name}`));
	await child.agrees();
	for (const [picture, where] of put) await child.puts(picture).in(where);
	await child.says({ feels: 'worried', wish: 'Change it', words: wish }).of(first);
	await child.isAsked(row.words);
	await child.writes(words).in(row.words);
	if (place) await child.says({ feels: 'happy', wish: 'Keep it', words: placeWish }).ofPlace(place);
	await child.draws().in(row.stroke);
	if (row.line) await child.ties(row.line, first, second);
	await child.finishes(words);
	await worker.takeBack();
	return given(await worker.takeAway());
}

/** What a PDF says was given, without when. */
function given(file: string): string {
	const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
		.replace(/[\u200e\u200f\u202a-\u202e]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/\d\d:\d\d/g, '')
		.normalize('NFC');
	return text.slice(text.indexOf('What they said'), text.indexOf('How the visit went'));
}

/** The words stand there as they were written, with where they stood and what they answer. */
function readExactly(text: string, { put, ...row }: Row, sheet: Sheet): void {
	for (const exact of [words, wish, ...(put[0]?.[1] ? [placeWish] : [])])
		expect(text).toContain(`“${exact}”`);
	const under = text.slice(text.indexOf(words) + words.length).split('“')[0] ?? '';
	expect(under).toContain(row.words ?? 'Beside the places');
	expect(under).toContain(firstAsked(sheet, row.words));
	for (const [picture, place] of put) {
		expect(text.toLowerCase()).toContain(`${place ?? 'Beside the places'}: ${picture}`.toLowerCase());
	}
	if (put[0]?.[1]) expect(text).toContain(`${put[0][1]} feels happy`);
	if (row.line) expect(text).toContain(`line (${row.line}) from`);
}
