/**
 * What is worth a picture: how to get there, from an empty device. The driver is that of the journeys.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ worker: import('../journeys/driver.ts').Worker }} Driver
 * @typedef {{ name: string, go: (page: Page, driver: Driver) => Promise<unknown> }} Scene
 */

/** Ages worth a look of their own: the youngest, storybook, bright, plain. */
const ages = ['2 to 4', '5 to 7', '8 to 11', '15 to 18'];

/** @param {string} age */
const short = (age) => age.replaceAll(' ', '');

/** @type {Scene[]} */
const gate = [
	{ name: 'gate-make', go: (page) => page.goto('/') },
	{
		name: 'gate-unlock',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await page.getByRole('button', { name: 'Lock now' }).click();
		}
	},
	{ name: 'about', go: (page) => page.goto('/about') }
];

/** @type {Scene[]} */
const practice = [
	{
		name: 'people-empty',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
		}
	},
	{
		name: 'person-new',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await page.getByRole('link', { name: 'Add a person' }).first().click();
			await page.getByLabel('Nickname').waitFor();
		}
	},
	{
		name: 'person',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await worker.addPerson();
		}
	},
	{
		name: 'shelf',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await page.getByRole('link', { name: 'Activities' }).click();
			await page.getByRole('link', { name: /Three houses/ }).waitFor();
		}
	},
	{
		name: 'activity',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await page.getByRole('link', { name: 'Activities' }).click();
			await page.getByRole('link', { name: /Three houses/ }).click();
			await page.getByRole('heading', { name: 'Three houses', level: 1 }).waitFor();
		}
	},
	{
		name: 'voices',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await page.getByRole('link', { name: 'Activities' }).click();
			await page.getByRole('link', { name: /Three houses/ }).click();
			await page.getByRole('link', { name: 'Record your voice' }).click();
			await page.getByLabel('Whose voice it is').fill('Sam');
			await page
				.getByRole('button', { name: /^Record:/ })
				.first()
				.waitFor();
		}
	},
	{
		name: 'fit',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await worker.addPerson();
			await worker.choose();
		}
	},
	{
		name: 'settings',
		go: async (page, { worker }) => {
			await page.goto('/');
			await worker.makeVault();
			await page.getByRole('link', { name: 'Settings' }).click();
		}
	},
	{
		name: 'record',
		go: async (page, { worker }) => {
			const child = await worker.begin();
			await child.say('Yes');
			await child.fill();
			await worker.takeBack();
		}
	}
];

/** What a person can choose for their page. */
const looks = ['Story', 'Bright', 'Plain', 'Dark'];

/**
 * The room of each age in each look: how it begins, doing, a break, the ending. `npm run sheets room`.
 * @type {Scene[]}
 */
const rooms = [...ages, 'Parent or carer'].flatMap((age) =>
	looks.flatMap((look) => {
		const name = `room-${short(age)}-${look.toLowerCase()}`;
		return [
			{ name: `${name}-start`, go: (page, driver) => inLook(page, driver, age, look) },
			{
				name: `${name}-doing`,
				go: async (page, driver) => {
					const child = await inLook(page, driver, age, look);
					await child.say('Yes');
					await page.getByRole('toolbar').waitFor();
				}
			},
			{
				name: `${name}-break`,
				go: async (page, driver) => {
					await inLook(page, driver, age, look);
					await page.getByRole('button', { name: 'Break', exact: true }).click();
					await page.locator('.break').waitFor();
				}
			},
			{
				name: `${name}-ending`,
				go: async (page, driver) => {
					const child = await inLook(page, driver, age, look);
					await child.say('Yes');
					await page.getByRole('button', { name: 'Stop', exact: true }).click();
					await page.getByRole('button', { name: 'That’s all' }).click();
					await page.getByRole('button', { name: 'Go on', exact: true }).click();
					await page.getByRole('heading', { name: 'How was today?' }).waitFor();
				}
			}
		];
	})
);

/**
 * The start card of an age, in a look that the person chose.
 * @param {Page} page
 * @param {Driver} driver
 * @param {string} age
 * @param {string} look
 */
async function inLook(page, { worker }, age, look) {
	const isParent = age === 'Parent or carer';
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson('Robin', age);
	await worker.handOver([], 'Sam', isParent ? /Hopes for my family/ : undefined);
	await page.locator('.card').waitFor();
	const door = page.getByRole('button', { name: 'Sound and look', exact: true });
	await door.click();
	await page.getByRole('radio', { name: look, exact: true }).check({ force: true });
	await door.click();
	await page.locator('.card').waitFor();
	return worker.child(age);
}

/** @type {Scene[]} */
const child = ages.flatMap((age) => [
	{ name: `start-${short(age)}`, go: (_page, { worker }) => worker.begin({ age }) },
	{
		name: `doing-${short(age)}`,
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age });
			await child.say('Yes');
			await child.fill();
		}
	},
	{
		name: `list-${short(age)}`,
		go: async (page, { worker }) => {
			const child = await worker.begin({ age });
			await child.say('Yes');
			await child.fill();
			await page.getByRole('button', { name: 'Show as list' }).click();
		}
	},
	{
		name: `readback-${short(age)}`,
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age });
			await child.say('Yes');
			await child.fill();
			await child.finish();
		}
	},
	{
		name: `ending-${short(age)}`,
		go: async (page, { worker }) => {
			const child = await worker.begin({ age });
			await child.say('Yes');
			await child.finish();
			await page.getByRole('button', { name: 'That’s all' }).click();
		}
	}
]);

/** @type {Scene[]} */
const ways = [
	{
		name: 'pictures',
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age: '5 to 7' });
			await child.say('Yes');
			await child.openPad('Pictures');
		}
	},
	{
		name: 'words',
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age: '8 to 11' });
			await child.say('Yes');
			await child.openPad('My words');
		}
	},
	{
		name: 'one-at-a-time',
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age: '5 to 7', changes: ['One at a time'] });
			await child.say('Yes');
		}
	},
	{
		name: 'lists',
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age: '8 to 11', changes: ['Three plain lists'] });
			await child.say('Yes');
		}
	},
	{
		name: 'rooms-one-at-a-time',
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age: '12 to 14', changes: ['One at a time'] });
			await child.say('Yes');
		}
	},
	{
		name: 'voice',
		go: async (_page, { worker }) => {
			const child = await worker.begin({ age: '15 to 18' });
			await child.say('Yes');
			await child.openPad('My voice');
		}
	},
	{
		name: 'photo-pad',
		go: async (page, { worker }) => {
			const child = await worker.begin({ age: '5 to 7' });
			await child.say('Yes');
			await child.openPad('Pictures');
			await page.getByRole('button', { name: 'My own picture' }).click();
		}
	},
	{
		name: 'photo-put',
		go: async (page, { worker }) => {
			const child = await worker.begin({ age: '12 to 14' });
			await child.say('Yes');
			await child.bring({ name: 'own.png', mimeType: 'image/png', buffer: await ownPicture(page) });
			await page.getByRole('textbox', { name: 'What is it?' }).waitFor();
		}
	},
	{
		name: 'photo-list',
		go: async (page, { worker }) => {
			const child = await worker.begin({ age: '8 to 11' });
			await child.say('Yes');
			await page.getByRole('button', { name: 'Show as list' }).click();
			await child.bring({ name: 'own.png', mimeType: 'image/png', buffer: await ownPicture(page) });
			await page.locator('[data-thing]').waitFor();
		}
	},
	{
		name: 'photo-refused',
		go: async (page, { worker }) => {
			const child = await worker.begin({ age: '8 to 11' });
			await child.say('Yes');
			await child.bring({ name: 'own.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
			await page.getByText('That file is not a picture').waitFor();
		}
	},
	{
		name: 'picked',
		go: async (page, { worker }) => {
			const child = await worker.begin({ age: '8 to 11' });
			await child.say('Yes');
			await child.put('dog', 'good');
			const [l, t, w, h] = await child.paper('good');
			await page.touchscreen.tap(l + w / 2, t + h / 2);
		}
	},
	{
		name: 'who-sees',
		go: async (page, { worker }) => {
			const child = await worker.begin({ age: '8 to 11' });
			await child.say('Yes');
			await child.fill();
			await child.finish();
			await page.getByRole('button', { name: 'Choose who' }).first().click();
		}
	},
	{
		name: 'switch',
		go: async (page, { worker }) => {
			const child = await worker.begin({ age: '8 to 11', ways: ['One switch'] });
			await child.say('Yes');
			await page.getByText('One switch').waitFor();
			await page.keyboard.press('Space');
			await page.locator('[data-scanned]').waitFor();
		}
	},
	{ name: 'today', go: (page, { worker }) => other(page, worker, '5 to 7', /How was today/) },
	{ name: 'mat', go: (page, { worker }) => other(page, worker, '8 to 11', /Sorting mat/) }
];

/**
 * A picture as somebody might bring it: a drawing on paper.
 * @param {Page} page
 */
async function ownPicture(page) {
	return page.locator('.room').screenshot();
}

/**
 * Another activity than three houses, as it begins.
 * @param {Page} page
 * @param {Driver['worker']} worker
 * @param {string} age
 * @param {RegExp} activity
 */
async function other(page, worker, age, activity) {
	await page.goto('/');
	await worker.makeVault();
	await worker.addPerson('Robin', age);
	await worker.choose(activity);
	await page.getByLabel(/knows you by/).fill('Sam');
	await page.getByRole('button', { name: 'Hand over' }).click();
	const turn = page.getByRole('button', { name: 'Next', exact: true });
	await page.locator('.card').waitFor();
	while (await turn.isVisible()) await turn.click();
	await page.getByRole('button', { name: 'Yes', exact: true }).click();
	await page.getByRole('toolbar').waitFor();
}

export const scenes = [...gate, ...practice, ...child, ...rooms, ...ways];
