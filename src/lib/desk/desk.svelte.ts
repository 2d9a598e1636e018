/**
 * The practitioner's desk: who is here, which visits there are, and which piece is open.
 *
 * It is the one place where the vault's bytes become people, visits and pieces. It knows three states beside
 * open: there is no vault yet, it is locked, or a child's room is open and holds that one child's keys alone.
 */
import { createContext } from 'svelte';
import { newPerson, readPerson, type Person } from '#lib/people/person.ts';
import type { Band } from '#lib/activity/schema.ts';
import type { Access } from '#lib/activity/access.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { newId } from '#lib/base/ids.ts';
import { onLock, tellLock } from '#lib/vault/tabs.ts';
import type { Keeping, Room } from '#lib/vault/room.ts';
import { Vault } from '#lib/vault/vault.ts';
import { planVisit, readVisit, type Visit } from '#lib/visit/visit.ts';
import { fromBytes, toBytes } from './bytes.ts';
import type { Drafts } from './drafts.ts';
import { Forms } from './forms.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { OpenPiece, ReadPiece } from './pieces.ts';
import type { Wanted } from './speakers.ts';
import type { Beside } from './sounds.ts';
import { readSettings, startSettings, type Settings } from './settings.ts';

/** Where the desk stands. */
export type DeskState = 'looking' | 'new' | 'locked' | 'open' | 'room';

/** What planning a visit needs. */
export interface NewVisit {
	person: Person;
	sheet: Sheet;
	/** The activity's name as the practitioner reads it. */
	name: string;
	purpose: string;
	/** Whose recorded voices go along; those that fit the person when left off. */
	voices?: Wanted;
}

/** A visit and whose it is. */
export interface Found {
	person: Person;
	visit: Visit;
}

export class Desk {
	state = $state<DeskState>('looking');
	people = $state.raw<readonly Person[]>([]);
	visits = $state.raw<readonly Visit[]>([]);
	/** Records that could not be opened; everything else still is. */
	damaged = $state(0);
	settings = $state.raw<Settings>(startSettings);
	keeping = $state<Keeping>('unknown');
	/** The piece open in the child's room, if any. */
	keeper = $state.raw<Keeper | undefined>(undefined);
	/** The visit whose room is open. */
	roomVisit = $state<string | undefined>(undefined);
	/** Every activity there is to choose from; none until it was opened. */
	library = $state.raw<Library | undefined>(undefined);
	#opening: Promise<Library> | undefined;
	#vault: Vault | undefined;
	#room: Room | undefined;
	#forms: Forms | undefined;

	/** Looks whether this device has a vault. */
	async look(): Promise<void> {
		onLock(() => void this.#forget());
		this.state = (await Vault.state()) === 'none' ? 'new' : 'locked';
	}

	/** Makes the vault. @throws TooShort, Unavailable, Full */
	async make(passphrase: string): Promise<void> {
		await this.#begin(await Vault.make(passphrase));
	}

	/**
	 * Opens the vault; from a child's room, that is leaving it. A wrong passphrase leaves everything as it was.
	 *
	 * @throws WrongPassphrase, TooSoon, Unavailable
	 */
	async unlock(passphrase: string): Promise<void> {
		const vault = await Vault.unlock(passphrase);
		await this.#closeRoom();
		await this.#begin(vault);
	}

	/** Drops every key. What is in hand is kept first. */
	async lock(): Promise<void> {
		await this.#closeRoom();
		const vault = this.#vault;
		const forms = this.#forms;
		// The words leave the page at once; the keys go when the last of them is kept.
		this.#empty();
		await forms?.settled();
		await vault?.lock();
	}

	/**
	 * Leaves in a hurry. In this very tick nothing is here any more to be shown, and other tabs lock. What was in the
	 * making (`kept`, steps, words half typed) is given a second to reach the disk with the keys it needs; then
	 * those go too.
	 */
	async leave(kept: Promise<unknown>): Promise<void> {
		const { keeper } = this;
		const room = this.#room;
		const vault = this.#vault;
		const forms = this.#forms;
		tellLock();
		this.keeper = undefined;
		this.roomVisit = undefined;
		this.#empty();
		const patience = new Promise((done) => setTimeout(done, hurry));
		keeper?.retry();
		// Closing lets go of what belongs to nothing: not before the last of a recording has its place.
		const closed = Promise.race([Promise.allSettled([kept]), patience]).then(() => keeper?.close());
		const making = [closed, Promise.resolve(forms?.settled())];
		await Promise.race([Promise.allSettled(making), patience]);
		this.#room = undefined;
		// The keys go with the call itself; only what was handed over to the disk before is waited for.
		const locking = [Promise.resolve(room?.lock('here')), Promise.resolve(vault?.lock('here'))];
		await Promise.race([Promise.allSettled(locking), patience]);
	}

	/** Changes the passphrase. @throws WrongPassphrase, TooSoon, TooShort */
	changePassphrase(old: string, next: string): Promise<void> {
		return this.#open.changePassphrase(old, next);
	}

	/** One person, if they are here. */
	person(id: string): Person | undefined {
		return this.people.find((person) => person.id === id);
	}

	/** One visit, if it is here, and whose. */
	visit(id: string): Found | undefined {
		const visit = this.visits.find((one) => one.id === id);
		const person = visit && this.person(visit.person);
		return visit && person ? { visit, person } : undefined;
	}

	/** Takes in a new person, with a key of their own. */
	async addPerson(nickname: string, band: Band, access: Access): Promise<Person> {
		const id = await this.#open.newOwner();
		return this.savePerson({ ...newPerson(id, nickname, band), access });
	}

	/** Keeps what changed about a person. */
	async savePerson(person: Person): Promise<Person> {
		const read = readPerson(person);
		await this.#keys.put(person.id, 'person', 'self', toBytes(read));
		// Where the desk was locked or left meanwhile, nobody is here.
		if (!this.#isOpen) return read;
		this.people = [...this.people.filter(({ id }) => id !== read.id), read].sort(byName);
		void this.#askToKeep();
		return read;
	}

	/** Destroys a person's key, and with it everything they made. For good. */
	async forgetPerson(id: string): Promise<void> {
		await this.#open.destroyOwner(id);
		this.#forms?.forget(id);
		this.people = this.people.filter((person) => person.id !== id);
		this.visits = this.visits.filter(({ person }) => person !== id);
	}

	/** Plans a visit and makes its piece on the frozen sheet, recorded voices that fit beside it. */
	async planVisit({ person, sheet, name, purpose, voices }: NewVisit): Promise<Visit> {
		const piece = newId();
		const { beginPiece } = await pieces();
		const { readings } = await this.openLibrary();
		await beginPiece(
			this.#keys,
			person.id,
			piece,
			sheet,
			readings.along(sheet, person.access.language, voices)
		);
		const plan = {
			...{ id: newId(), person: person.id, piece, purpose },
			...{ activity: { id: sheet.activity.id, name }, worker: this.settings.worker }
		};
		return this.saveVisit(planVisit(plan));
	}

	/** Keeps what changed about a visit. */
	async saveVisit(visit: Visit): Promise<Visit> {
		const read = readVisit(visit);
		await this.#keys.put(visit.person, 'visits', visit.id, toBytes(read));
		if (this.#isOpen) {
			this.visits = [read, ...this.visits.filter(({ id }) => id !== read.id)].sort(newestFirst);
		}
		return read;
	}

	/** Keeps the practitioner's own settings. */
	async saveSettings(settings: Settings): Promise<void> {
		await this.#open.put('practice', 'settings', 'self', toBytes(settings));
		this.settings = settings;
	}

	/**
	 * Opens the draft of a form: what was typed there and not saved. It lies with whom the form is about, or with
	 * `practice`.
	 *
	 * @throws when the vault is not open
	 */
	async openDraft(owner: string, form: string): Promise<Drafts> {
		if (!this.#forms) throw new Error('the vault is not open');
		return this.#forms.draft(owner, form);
	}

	/** Opens the library; the same one for as long as the vault is open. Its code comes when it is first asked for. */
	async openLibrary(): Promise<Library> {
		this.#opening ??= this.#readLibrary(this.#open);
		return this.#opening;
	}

	/** Opens a visit's piece for reading, as the record does. */
	async readPiece(visit: Visit): Promise<ReadPiece> {
		const { readPieces } = await pieces();
		return readPieces(this.#keys, visit.person, visit.piece);
	}

	/**
	 * Opens the child's room for one visit: from here on the page holds this one child's keys and no others, and
	 * leaving takes the passphrase.
	 */
	async enterRoom(id: string): Promise<OpenPiece> {
		const found = this.visit(id);
		if (!found) throw new Error('there is no such visit');
		if (this.#vault) {
			await this.#forms?.settled();
			this.#room = await this.#open.narrow(found.person.id);
			this.#vault = undefined;
			this.#forms = undefined;
			this.#closeLibrary();
			this.people = [found.person];
			this.visits = [found.visit];
		}
		this.state = 'room';
		this.roomVisit = id;
		const { openPiece } = await pieces();
		const now = () => {
			const visit = this.visit(id)?.visit;
			return visit && JSON.stringify(visit);
		};
		const open = await openPiece(this.#keys, found.person.id, found.visit.piece, now);
		this.keeper = open.keeper;
		return open;
	}

	/** Keeps a photo beside the piece of a visit; it stays for as long as a mark shows it. */
	async keepPhoto({ person, piece }: Visit, id: string, bytes: Uint8Array): Promise<void> {
		const { keepPhoto } = await pieces();
		return keepPhoto(this.#keys, person, piece, id, bytes);
	}

	/** Keeps a recorded voice beside its piece, and gives its id; it stays for as long as a mark is it. */
	async keepSound(visit: Beside, bytes: Uint8Array, id = newId()): Promise<string> {
		const keys = this.#keys;
		const { keepSound } = await sounds();
		await keepSound(keys, visit, id, bytes);
		return id;
	}

	/** Lets go of a voice that was thrown away. */
	async dropSound(visit: Beside, id: string): Promise<void> {
		const keys = this.#keys;
		const { dropSound } = await sounds();
		return dropSound(keys, visit, id);
	}

	/** A recorded voice. */
	async sound(visit: Beside, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
		const keys = this.#keys;
		const { soundBeside } = await sounds();
		return soundBeside(keys, visit, id);
	}

	get #isOpen(): boolean {
		return this.state === 'open' || this.state === 'room';
	}

	get #open(): Vault {
		if (!this.#vault) throw new Error('the vault is not open');
		return this.#vault;
	}

	get #keys(): Room {
		return this.#room ?? this.#open;
	}

	async #begin(vault: Vault): Promise<void> {
		try {
			await this.#readAll(vault);
		} catch (error) {
			await vault.lock('here');
			throw error;
		}
		this.#vault = vault;
		this.#forms = new Forms(vault);
		this.state = 'open';
		if (this.people.length) void this.#askToKeep();
	}

	async #readAll(vault: Vault): Promise<void> {
		let damaged = 0;
		const people: Person[] = [];
		const visits: Visit[] = [];
		const takes = {
			person: (data: unknown) => people.push(readPerson(data)),
			visits: (data: unknown) => visits.push(readVisit(data))
		};
		for (const owner of await vault.owners()) {
			if (owner === 'practice') continue;
			for (const [collection, take] of Object.entries(takes)) {
				// One person's damaged key or record never keeps the others shut.
				const rows = await vault.all(owner, collection).catch(() => [{ bytes: undefined }]);
				for (const { bytes } of rows) damaged += tryTake(bytes, take);
			}
		}
		this.people = people.sort(byName);
		this.visits = visits.sort(newestFirst);
		this.settings = readSettings(await vault.get('practice', 'settings', 'self').catch(() => undefined));
		this.damaged = damaged;
	}

	async #readLibrary(vault: Vault): Promise<Library> {
		try {
			const { Library } = await import('./library.svelte.ts');
			const library = await Library.open(vault);
			if (this.#vault === vault) this.library = library;
			return library;
		} catch (error) {
			// The next one who asks tries again.
			this.#opening = undefined;
			throw error;
		}
	}

	#closeLibrary(): void {
		this.#opening = undefined;
		this.library = undefined;
	}

	async #askToKeep(): Promise<void> {
		this.keeping = await this.#keys.persist().catch(() => 'unknown' as const);
	}

	async #closeRoom(): Promise<void> {
		const { keeper } = this;
		const room = this.#room;
		this.keeper = undefined;
		this.#room = undefined;
		this.roomVisit = undefined;
		await keeper?.close();
		await room?.lock('here');
	}

	/** Another tab locked: the keys here are gone already. */
	async #forget(): Promise<void> {
		if (!this.#isOpen) return;
		this.#empty();
		await this.#closeRoom().catch(() => undefined);
	}

	#empty(): void {
		this.#vault = undefined;
		this.#forms = undefined;
		this.#closeLibrary();
		this.people = [];
		this.visits = [];
		this.settings = startSettings;
		this.state = 'locked';
	}
}

/** How long what is in the making may take to be kept when someone leaves in a hurry, in milliseconds. */
const hurry = 1000;

/** What opens a piece; fetched with the first of them, so that the shelf comes without it. */
const pieces = () => import('./pieces.ts');
const sounds = () => import('./sounds.ts');

function tryTake(bytes: Uint8Array | undefined, take: (data: unknown) => unknown): number {
	if (!bytes) return 1;
	try {
		take(fromBytes(bytes));
		return 0;
	} catch {
		return 1;
	}
}

function byName(a: Person, b: Person): number {
	return a.nickname.localeCompare(b.nickname);
}

function newestFirst(a: Visit, b: Visit): number {
	return a.made < b.made ? 1 : -1;
}

/** The desk, handed down from the root of the app. */
export const [getDesk, setDesk] = createContext<Desk>();
