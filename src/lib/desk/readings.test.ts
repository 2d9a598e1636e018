import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import { toBase64 } from '#lib/base/base64.ts';
import type { Voiced } from '#lib/activity/file.ts';
import { bring } from '#lib/shelf/bringing.ts';
import { fileOf } from '#lib/shelf/brought.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import type { Desk } from './desk.svelte.ts';
import { openDesk, passphrase } from './fixture.ts';
import type { NewReading, Wanted } from './speakers.ts';

/** A sound known by its bytes, and by nothing else: it says `note`. */
const sound = (note: string) =>
	Uint8Array.from(`\x1aE\xdf\xa3....webm....A_OPUS${note}`, (letter) => letter.charCodeAt(0));
const noteOf = async (blob: Blob | undefined) =>
	blob && new TextDecoder('latin1').decode(await blob.arrayBuffer()).replace(/^.*A_OPUS/, '');

const says = (text: string, spoken = 'en', by = 'Sam', activity: string | undefined = 'three-houses') =>
	({ ...(activity && { activity }), text, language: 'en', spoken, by, seconds: 2 }) satisfies NewReading;
const roomSays = (text: string, spoken = 'en'): NewReading => ({
	...{ text, language: 'en', spoken, by: 'Sam', seconds: 1 }
});

let desk: Desk;

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	desk = await openDesk();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await desk.lock();
});

const readings = async () => (await desk.openLibrary()).readings;
const again = async () => {
	await desk.lock();
	await desk.unlock(passphrase);
	return readings();
};
const keep = async (id: string, made: NewReading) => (await readings()).keep(id, made, sound(id));

/** The device is full from the nth record on. */
function fullAfter(count: number) {
	// eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its store below
	const put = IDBObjectStore.prototype.put;
	let left = count;
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		if (left-- <= 0) throw new DOMException('', 'QuotaExceededError');
		return put.apply(this, given);
	});
}

/** Plans a visit on three houses, and gives what its room finds for a text. */
async function planFor(language: string, voices?: Wanted, own: Record<string, string> = {}) {
	const person = await desk.addPerson('Robin', 'b3', plainAccess(language));
	const library = await desk.openLibrary();
	const opened = await library.shelves.open('three-houses');
	const operations = Object.entries(own).map(
		([ref, text]) => ({ do: 'reword', ref, text: { en: text } }) as const
	);
	const { sheet } = await fitSheet(opened, { person, own: operations });
	const visit = await desk.planVisit({ person, sheet, name: 'Three houses', purpose: '', voices });
	return { visit, person, sheet };
}

async function heard(visit: { id: string }, texts: readonly string[]) {
	const { voices } = await desk.enterRoom(visit.id);
	return Promise.all(texts.map(async (text) => noteOf(await voices?.find(text))));
}

describe('a reading in the library', () => {
	test('is there again after locking, with its sound, for its activity alone', async () => {
		await keep('one', says('Good house', 'pl', 'Ola'));
		const after = await again();
		expect(after.of('three-houses')).toMatchObject([{ text: 'Good house', spoken: 'pl', by: 'Ola' }]);
		expect(after.of('sorting-mat')).toEqual([]);
		expect(await after.sound('one')).toEqual(sound('one'));
	});

	test('said again takes the place of the first, and nothing of the first stays', async () => {
		await keep('one', says('Good house'));
		await keep('two', says('Good house'));
		const after = await again();
		expect(after.of('three-houses').map(({ id }) => id)).toEqual(['two']);
		expect(await after.sound('one')).toBeUndefined();
	});

	test('in another voice or language stands beside it', async () => {
		await keep('one', says('Good house'));
		await keep('two', says('Good house', 'en', 'Ola'));
		await keep('three', says('Good house', 'pl'));
		expect((await readings()).of('three-houses')).toHaveLength(3);
	});

	test('thrown away is gone with its sound, and can be put back', async () => {
		await keep('one', says('Good house'));
		const gone = await (await readings()).drop('one');
		expect((await readings()).of('three-houses')).toEqual([]);
		expect(await (await readings()).sound('one')).toBeUndefined();
		if (gone) await (await readings()).putBack(gone);
		expect(await (await again()).sound('one')).toEqual(sound('one'));
	});

	test('that broke off is kept as far as it came; one that was finished is not lost to it', async () => {
		await (await readings()).keepSoFar('half', says('Good house'), sound('half'));
		await keep('whole', says('Worry house'));
		await (await readings()).keepSoFar('other half', says('Worry house'), sound('other half'));
		const after = await again();
		expect(after.of('three-houses').map(({ id }) => id)).toEqual(['whole', 'half']);
		expect(await after.sound('half')).toEqual(sound('half'));
		expect(await after.sound('other half')).toBeUndefined();
	});

	test('on a full device says so, and the one that was there stays', async () => {
		await keep('one', says('Good house'));
		const full = fullAfter(0);
		await expect(keep('two', says('Good house'))).rejects.toMatchObject({ code: 'full' });
		full.mockRestore();
		expect((await again()).of('three-houses').map(({ id }) => id)).toEqual(['one']);
	});
});

describe('planning a visit', () => {
	test('takes along what reads exactly what stands on the sheet, sealed under the person', async () => {
		await keep('good', says('Good house'));
		await keep('other', says('The good house'));
		await keep('elsewhere', says('Worry house', 'en', 'Sam', 'sorting-mat'));
		const { visit } = await planFor('en');
		const texts = ['Good house', 'The good house', 'Worry house'];
		expect(await heard(visit, texts)).toEqual(['good', undefined, undefined]);
		// The room holds the person's key alone.
		await expect(readings()).rejects.toThrow();
	});

	test('never plays the reading of a question that was put another way', async () => {
		await keep('good', says('Good house'));
		const { visit, sheet } = await planFor('en', undefined, { 'houses/good': 'The sunny house' });
		expect(sheet.words['houses/good']).toBe('The sunny house');
		expect(await heard(visit, ['Good house', 'The sunny house'])).toEqual([undefined, undefined]);
	});

	test('takes the person’s language first, and the sheet’s where nobody spoke theirs', async () => {
		await keep('english', says('Good house'));
		await keep('polish', says('Good house', 'pl'));
		await keep('worries', says('Worry house'));
		await keep('tigrinya', says('Dream house', 'ti'));
		const { visit } = await planFor('pl');
		const texts = ['Good house', 'Worry house', 'Dream house'];
		// The sheet is in the person's language too, though its words fall back on English.
		expect(await heard(visit, texts)).toEqual(['polish', undefined, undefined]);
	});

	test('takes whom was asked for, another of the same language behind, or nobody', async () => {
		await keep('sam', says('Good house', 'ti', 'Sam'));
		await keep('hana', says('Good house', 'ti', 'Hana'));
		await keep('worries', says('Worry house', 'ti', 'Sam'));
		const asked = await planFor('en', { spoken: 'ti', by: 'Hana' });
		expect((await readings()).speakersFor(asked.sheet)).toEqual([
			{ spoken: 'ti', by: 'Sam' },
			{ spoken: 'ti', by: 'Hana' }
		]);
		const none = await planFor('en', 'none');
		expect(await heard(asked.visit, ['Good house', 'Worry house'])).toEqual(['hana', 'worries']);
		await desk.unlock(passphrase);
		expect((await desk.enterRoom(none.visit.id)).voices).toBeUndefined();
	});

	test('takes the room’s own words along with every activity', async () => {
		await (await readings()).keep('stop', roomSays('Stop'), sound('stop'));
		const { visit } = await planFor('en');
		expect(await heard(visit, ['Stop'])).toEqual(['stop']);
	});

	test('with the person everything goes, and the library keeps its own', async () => {
		await keep('good', says('Good house'));
		const { person } = await planFor('en');
		await desk.forgetPerson(person.id);
		expect(await (await again()).sound('good')).toEqual(sound('good'));
	});

	test('on a full device says so, and no visit is planned', async () => {
		await keep('good', says('Good house'));
		const person = await desk.addPerson('Robin', 'b3', plainAccess());
		const opened = await (await desk.openLibrary()).shelves.open('three-houses');
		const { sheet } = await fitSheet(opened, { person });
		const full = fullAfter(1);
		const plan = desk.planVisit({ person, sheet, name: 'Three houses', purpose: '' });
		await expect(plan).rejects.toMatchObject({ code: 'full' });
		full.mockRestore();
		expect(desk.visits).toEqual([]);
	});
});

describe('voices in a file', () => {
	const voiced = (text: string, by = 'Sam'): Voiced => ({
		...{ text, language: 'en', spoken: 'ti', by, seconds: 2, sound: toBase64(sound(text)) }
	});
	const file = async (voices: readonly Voiced[]) => {
		const { shelves } = await desk.openLibrary();
		const made = await fileOf(shelves.source('three-houses'), [], 'en', voices);
		return (await bring(JSON.stringify({ ...made, id: 'my-houses' }))).file;
	};

	test('are kept with the activity, sound for sound, and go with it', async () => {
		const library = await desk.openLibrary();
		const id = await library.bringIn(await file([voiced('Good house'), voiced('Worry house')]));
		let after = await again();
		const byText = () => after.of(id).sort((a, b) => a.text.localeCompare(b.text));
		expect(byText()).toMatchObject([
			{ text: 'Good house', spoken: 'ti', by: 'Sam', seconds: 2 },
			{ text: 'Worry house' }
		]);
		const [first] = byText();
		expect(first && (await after.sound(first.id))).toEqual(sound('Good house'));
		await (await desk.openLibrary()).remove(id);
		after = await again();
		expect(after.of(id)).toEqual([]);
		expect(first && (await after.sound(first.id))).toBeUndefined();
	});

	test('stand beside one’s own when it replaces what is there', async () => {
		const library = await desk.openLibrary();
		const id = await library.bringIn(await file([voiced('Good house')]));
		await library.readings.keep('own', says('Good house', 'en', 'Me', id), sound('own'));
		await library.bringIn(await file([voiced('Good house'), voiced('Worry house')]), true);
		const those = (await again()).of(id).map(({ text, by }) => `${by}: ${text}`);
		expect(those.sort()).toEqual(['Me: Good house', 'Sam: Good house', 'Sam: Worry house']);
	});

	test('on a device that fills up in between, neither they nor the activity are kept', async () => {
		const library = await desk.openLibrary();
		const made = await file([voiced('Good house'), voiced('Worry house')]);
		const full = fullAfter(4);
		await expect(library.bringIn(made)).rejects.toMatchObject({ code: 'full' });
		full.mockRestore();
		expect(library.shelves.has('my-houses')).toBe(false);
		const after = await again();
		expect(after.of('my-houses')).toEqual([]);
		expect((await desk.openLibrary()).shelves.has('my-houses')).toBe(false);
	});
});
