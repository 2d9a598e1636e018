/**
 * The forms of the practitioner's pages that are being filled in. What is typed lies sealed beside what it is about,
 * under that owner's key, so that it outlives a lock and is destroyed with the person.
 */
import type { Room } from '#lib/vault/room.ts';
import { openDrafts, type Drafts } from './drafts.ts';

/** Every form that was opened since the vault was, each with its one draft. */
export class Forms {
	readonly #open = new Map<string, Promise<Drafts>>();

	constructor(private readonly keys: Room) {}

	/** Opens a form's draft; the same one for as long as the vault is open. */
	draft(owner: string, form: string): Promise<Drafts> {
		const name = `${owner} ${form}`;
		const opening = this.#open.get(name) ?? openDrafts(this.keys, owner, form);
		this.#open.set(name, opening);
		return opening;
	}

	/** Lets go of what was typed about an owner who is gone. */
	forget(owner: string): void {
		for (const name of this.#open.keys()) if (name.startsWith(`${owner} `)) this.#open.delete(name);
	}

	/** Resolves when everything typed so far is kept, or could not be even at a last try. */
	async settled(): Promise<void> {
		for (const opening of this.#open.values()) {
			const drafts = await opening;
			drafts.retry();
			await drafts.settled();
		}
	}
}
