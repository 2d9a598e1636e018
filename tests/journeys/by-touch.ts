/** The child with one finger on the picture: everything is tapped and drawn where it really lies. */
import { expect, type Locator, type Page } from '@playwright/test';
import { centre, contains, sheetBox, type Point } from '#lib/base/geometry.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Spot } from '#lib/parts/kind.ts';
import { isInSpot } from '#lib/piece/spot.ts';
import type { Doing, Into, Said } from './doing.ts';
import { Child } from './driver.ts';
import { firstPart, hasCard, placeNamed } from './sheet.ts';
import { end, toAnswers } from './steps.ts';

export class ByTouch extends Child implements Doing {
	/** Where each picture was put, in sheet units: the sheet grows when a pad beside it closes. */
	#stand = new Map<string, Point>();

	constructor(
		page: Page,
		private readonly given: Sheet
	) {
		super(page, [], undefined, firstPart(given));
	}

	async agrees(): Promise<void> {
		await toAnswers(this.page);
		await this.page.getByRole('button', { name: 'Yes', exact: true }).tap();
	}

	/** The first by tap and tap; those after it are dragged there. */
	puts(picture: string): Into {
		return {
			in: async (place) => {
				const card = await this.find(picture);
				const spot = await this.middle(place);
				if (this.#stand.size) await this.dragTo(card, spot);
				else {
					await card.tap();
					await this.tapAt(spot);
				}
				const { shelf } = this;
				await expect(shelf.getByText('Tap a picture, then tap where it goes.')).toBeVisible();
				await this.kept();
				this.#stand.set(picture, spot);
			}
		};
	}

	async isAsked(place: string | undefined): Promise<void> {
		if (place !== undefined) await this.goTo(place);
	}

	writes(words: string): Into {
		return {
			in: async (place) => {
				await this.take('My words');
				await this.page.getByRole('textbox', { name: 'My words' }).fill(words);
				const put = place === undefined ? 'Put it on my page' : `Put it in ${place}`;
				await this.page.getByRole('button', { name: put, exact: true }).tap();
			}
		};
	}

	draws(): Into {
		return {
			in: async (place) => {
				await this.take('Pen');
				const { x, y } = await this.onScreen(await this.middle(place, 0.75));
				await this.stroke(Array.from({ length: 12 }, (_, i) => ({ x: x + 3 * i, y: y + i })));
			}
		};
	}

	says(said: Said): { of(thing: string): Promise<void>; ofPlace(place: string): Promise<void> } {
		return {
			of: async (thing) => {
				await this.take('Move');
				await this.tapOn(thing);
				await this.#answer(said);
			},
			ofPlace: async (place) => {
				await this.take('Move');
				await this.tapAt(centre((await this.spotOf(place)).label));
				await expect(this.panel.getByRole('heading', { name: place, exact: true })).toBeVisible();
				await this.#answer(said);
			}
		};
	}

	async ties(line: string, from: string, to: string): Promise<void> {
		await this.take('Line');
		await this.panel.getByRole('button', { name: line, exact: true }).tap();
		await this.tapOn(from);
		await this.tapOn(to);
	}

	async finishes(words: string): Promise<void> {
		await this.page.getByRole('button', { name: 'I’ve finished' }).tap();
		const said = this.page.locator('[data-mark]', { hasText: `“${words}”` });
		await said.getByRole('button', { name: 'Yes, that’s right' }).tap();
		await expect(said.getByRole('button', { name: 'You said this is right' })).toBeVisible();
		await end(this.page);
		await expect(this.page.getByRole('button', { name: 'I want to add something' })).toBeVisible();
	}

	get shelf(): Locator {
		return this.page.locator('.pictures');
	}

	/** The button of a picture: a card of the page lies there already, the others are found by their name. */
	async find(picture: string): Promise<Locator> {
		await this.take('Pictures');
		const { shelf } = this;
		if (!hasCard(this.given, picture)) {
			const more = shelf.getByRole('button', { name: 'More pictures' });
			await expect(more.or(shelf.getByRole('searchbox')).first()).toBeVisible();
			if (await more.isVisible()) await more.tap();
			await shelf.getByRole('searchbox').fill(picture);
		}
		const card = shelf.getByRole('button', { name: picture, exact: true }).first();
		await card.scrollIntoViewIfNeeded();
		return card;
	}

	/** Drags a picture to a spot of the sheet: off the shelf sideways, as its other way is the shelf's own. */
	async dragTo(card: Locator, spot: Point): Promise<void> {
		const box = await card.boundingBox();
		if (!box) throw new Error('the picture is not there');
		const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		const to = await this.onScreen(spot);
		const way = Array.from({ length: 8 }, (_, i) => ({
			x: from.x + ((to.x - from.x) * (i + 1)) / 8,
			y: i < 2 ? from.y : from.y + ((to.y - from.y) * (i - 1)) / 6
		}));
		await this.stroke([from, ...way]);
	}

	get panel(): Locator {
		return this.page.getByRole('region', { name: 'More', exact: true });
	}

	async #answer({ feels, wish, words }: Said): Promise<void> {
		const layer = (name: string) => this.panel.getByRole('group', { name });
		await layer('How does it feel?').getByRole('radio', { name: feels, exact: true }).tap();
		await layer('Keep it or change it?').getByRole('radio', { name: wish, exact: true }).tap();
		await this.panel.getByRole('textbox', { name: /^What would you/ }).fill(words);
		await this.panel.getByRole('button', { name: 'Done' }).tap();
	}

	async take(name: string): Promise<void> {
		const tool = this.tool(name);
		if ((await tool.getAttribute('aria-pressed')) !== 'true') await tool.tap();
		await expect(tool).toHaveAttribute('aria-pressed', 'true');
	}

	async tapOn(picture: string): Promise<void> {
		const spot = this.#stand.get(picture);
		if (!spot) throw new Error(`${picture} was not put`);
		await this.tapAt(spot);
	}

	/** Taps a spot of the sheet. */
	async tapAt(spot: Point): Promise<void> {
		const { x, y } = await this.onScreen(spot);
		await this.page.touchscreen.tap(x, y);
	}

	/** A spot well inside a place, in sheet units; `row` is how far down a place that is a box. */
	async middle(place: string | undefined, row = 0.5): Promise<Point> {
		if (place === undefined) {
			const [, , w, h] = sheetBox((await this.frame()).form);
			return { x: w / 2, y: h * row };
		}
		const spot = await this.spotOf(place);
		if (spot.edge || spot.hole) return deepest(spot);
		const [l, t, w, h] = spot.paper;
		return { x: l + w / 2, y: t + h * row };
	}

	async spotOf(place: string): Promise<Spot> {
		const spot = (await this.arrangement()).get(placeNamed(this.given, place));
		if (!spot) throw new Error(`${place} lies nowhere`);
		return spot;
	}
}

/** The spot of a ring or of a slice that is furthest from its edge. */
function deepest(spot: Spot): Point {
	const [l, t, w, h] = spot.box;
	const n = 40;
	const all = Array.from({ length: (n + 1) * (n + 1) }, (_, i) => ({
		x: l + (w * (i % (n + 1))) / n,
		y: t + (h * Math.floor(i / (n + 1))) / n
	}));
	const inside = all.filter((one) => isInSpot(spot, one) && contains(spot.paper, one));
	const outside = all.filter((one) => !isInSpot(spot, one));
	const room = (one: Point) => Math.min(...outside.map((out) => Math.hypot(out.x - one.x, out.y - one.y)));
	const [best] = inside.map((one) => ({ one, room: room(one) })).sort((a, b) => b.room - a.room);
	if (!best) throw new Error('nothing lies inside');
	return best.one;
}
