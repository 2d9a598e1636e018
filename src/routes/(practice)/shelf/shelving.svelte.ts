/** What was asked of the shelf, kept while the vault is open: whoever comes back from an activity finds it as it was. */
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Person } from '#lib/people/person.ts';
import type { Wish } from '#lib/shelf/choose.ts';

/** What stands in the search and the filters. */
export interface Asked {
	text: string;
	wish: Wish;
}

export class Shelving {
	#asked = new SvelteMap<string, Asked>();

	/** What was asked last with this person in mind; for a new one, what suits their age. */
	of(person: Person | undefined): Asked {
		const start: Asked = { text: '', wish: person ? { band: person.band } : {} };
		return this.#asked.get(person?.id ?? '') ?? start;
	}

	ask(person: Person | undefined, asked: Asked): void {
		this.#asked.set(person?.id ?? '', asked);
	}
}

export const [getShelving, setShelving] = createContext<Shelving>();
