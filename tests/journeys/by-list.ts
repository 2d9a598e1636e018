/** The child at the list with a keyboard: no finger, no pointer, no picture. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Sheet } from '#lib/activity/sheet.ts';
import { beginning, type Doing, type Into, type Said } from './doing.ts';
import { hasCard } from './sheet.ts';

export class ByList implements Doing {
	constructor(
		readonly page: Page,
		private readonly given: Sheet
	) {}

	async agrees(): Promise<void> {
		await this.page.locator('.card').waitFor();
		const on = this.page.getByRole('button', { name: 'Next', exact: true });
		while (await on.isVisible()) await this.press(on);
		await this.page.waitForTimeout(450);
		await this.press(this.page.getByRole('button', { name: 'Yes', exact: true }));
		await expect(this.things).toBeVisible();
		await expect(this.page.locator('canvas')).toHaveCount(0);
	}

	puts(picture: string): Into {
		return {
			in: async (place) => {
				const row = this.things.getByRole('button', { name: picture, exact: true });
				const find = this.things.getByRole('searchbox');
				if (hasCard(this.given, picture)) {
					const more = this.things.getByRole('button', { name: 'More pictures' });
					for (let i = 0; i < 9 && !(await row.isVisible()); i++) await this.press(more);
				} else await this.type(find, picture);
				await this.press(row.first());
				await this.choose(place);
				if (!hasCard(this.given, picture)) await this.type(find, '');
			}
		};
	}

	async isAsked(place: string | undefined): Promise<void> {
		if (place === undefined) return;
		for (let i = 0; i < 20; i++) {
			if (await this.page.locator('.ask .place').getByText(place, { exact: true }).isVisible()) return;
			await this.press(this.page.getByRole('button', { name: 'Next question' }));
		}
		throw new Error(`nothing is asked about ${place}`);
	}

	writes(words: string): Into {
		return {
			in: async (place) => {
				await this.press(this.actions.getByRole('button', { name: 'My words' }));
				await this.type(this.actions.getByRole('textbox', { name: 'My words' }), words);
				await this.press(this.actions.getByRole('button', { name: 'Choose a place' }));
				await this.choose(place);
			}
		};
	}

	draws(): Into {
		return {
			in: async (place) => {
				await this.press(this.actions.getByRole('button', { name: 'Draw with arrows' }));
				await this.choose(place);
				await this.press(this.actions.getByRole('button', { name: 'Pen down' }));
				for (let i = 0; i < 3; i++) await this.page.keyboard.press('ArrowRight');
				await this.press(this.actions.getByRole('button', { name: 'Done' }));
			}
		};
	}

	says(said: Said): { of(thing: string): Promise<void>; ofPlace(place: string): Promise<void> } {
		return {
			of: async (thing) => {
				await this.press(this.standing(thing));
				await this.#answer(this.things, said);
			},
			ofPlace: async (place) => {
				await this.press(this.place(place));
				await this.#answer(this.places, said);
			}
		};
	}

	async ties(line: string, from: string, to: string): Promise<void> {
		await this.press(this.standing(from));
		await this.press(this.things.getByRole('button', { name: 'Line to …' }));
		await this.press(this.things.getByRole('radio', { name: line, exact: true }));
		await this.press(this.things.getByRole('radio', { name: to, exact: true }));
		await this.press(this.things.getByRole('button', { name: 'Done' }));
	}

	async finishes(words: string): Promise<void> {
		await this.press(this.page.getByRole('button', { name: 'I’ve finished' }));
		const said = this.page.locator('[data-mark]', { hasText: `“${words}”` });
		await this.press(said.getByRole('button', { name: 'Yes, that’s right' }));
		await expect(said.getByRole('button', { name: 'You said this is right' })).toBeVisible();
		await this.press(this.page.getByRole('button', { name: 'That’s all' }));
		const on = this.page.getByRole('button', { name: 'Go on', exact: true });
		for (const step of ['One good thing', 'How was today?', 'What happens next']) {
			await this.page.getByRole('heading', { name: step }).waitFor();
			await this.press(on);
		}
		await this.press(this.page.getByRole('button', { name: 'Finish', exact: true }));
		await expect(this.page.getByRole('button', { name: 'I want to add something' })).toBeVisible();
	}

	get things(): Locator {
		return this.page.getByRole('region', { name: 'Things', exact: true });
	}

	get places(): Locator {
		return this.page.getByRole('region', { name: 'Places', exact: true });
	}

	get actions(): Locator {
		return this.page.getByRole('region', { name: 'What you can do', exact: true });
	}

	place(name: string): Locator {
		return this.places.getByRole('button', { name: beginning(name, '\\d+ ?') });
	}

	standing(thing: string): Locator {
		return this.things
			.getByRole('list', { name: 'On your page' })
			.getByRole('button', { name: beginning(thing) });
	}

	async choose(place: string | undefined): Promise<void> {
		await this.press(this.place(place ?? 'The page'));
		await expect(this.places.getByRole('button', { name: 'Let go' })).toBeHidden();
	}

	async #answer(where: Locator, { feels, wish, words }: Said): Promise<void> {
		await this.press(where.getByRole('button', { name: 'How does it feel?' }));
		await this.press(where.getByRole('radio', { name: feels, exact: true }));
		await this.press(where.getByRole('button', { name: 'Keep it or change it?' }));
		await this.press(where.getByRole('radio', { name: wish, exact: true }));
		await this.type(where.getByRole('textbox', { name: /^What would you/ }), words);
		await this.press(where.getByRole('button', { name: 'Keep these words' }));
		await this.press(where.getByRole('button', { name: 'Done' }));
	}

	/** Presses what the keyboard stands on. */
	async press(target: Locator): Promise<void> {
		// A page that has just come puts the keyboard at its heading: who was quicker tries again.
		await expect(async () => {
			await target.focus();
			await expect(target).toBeFocused({ timeout: 500 });
		}).toPass();
		await this.page.keyboard.press('Enter');
	}

	async type(field: Locator, words: string): Promise<void> {
		await field.focus();
		await this.page.keyboard.press('ControlOrMeta+A');
		if (words) await this.page.keyboard.insertText(words);
		else await this.page.keyboard.press('Delete');
		await expect(field).toHaveValue(words);
	}
}
