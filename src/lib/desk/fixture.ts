/** A desk with a cheap vault, for tests. */
import { plainAccess } from '#lib/activity/access.ts';
import { readSheet, type Sheet } from '#lib/activity/sheet.ts';
import type { Person } from '#lib/people/person.ts';
import { Vault } from '#lib/vault/vault.ts';
import type { Visit } from '#lib/visit/visit.ts';
import { Desk } from './desk.svelte.ts';

/** What opens it. */
export const passphrase = 'quiet river seven lamps';

const cheap = { memory: 8, passes: 1, lanes: 1 };

const sheet: Sheet = readSheet({
	...{ version: 1, activity: { id: 'one', edition: 1, family: 'place' }, language: 'en', direction: 'ltr' },
	...{ band: 'b3', access: plainAccess(), look: 'bright', on: [], words: { 'part/here': 'Here' }, art: {} },
	pages: [{ id: 'page', parts: [{ kind: 'zones', id: 'part', places: [{ id: 'here' }], frame: 'none' }] }]
});

/** Opens the desk of this device, with a vault made where there was none. */
export async function openDesk(): Promise<Desk> {
	const desk = new Desk();
	await desk.look();
	if (desk.state === 'new') {
		await (await Vault.make(passphrase, cheap)).lock();
		await desk.look();
	}
	await desk.unlock(passphrase);
	return desk;
}

/** Takes in a person, and plans a visit with them. */
export async function planOne(desk: Desk): Promise<{ person: Person; visit: Visit }> {
	const person = await desk.addPerson('Robin', 'b3', plainAccess());
	const visit = await desk.planVisit({ person, sheet, name: 'One', purpose: '' });
	return { person, visit };
}

/** Opens the database beneath the vault, to look at it or harm it. */
export function openDatabase(): Promise<IDBDatabase> {
	return ask(indexedDB.open('vault'));
}

/** What a request to the database comes back with. */
export function ask<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(new Error('the database refused'));
	});
}
