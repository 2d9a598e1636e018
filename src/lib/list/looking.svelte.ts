/** Looking for a picture: by name, or kind by kind, a few at a time. The pad beside the sheet and the list share it. */
import { t, words } from '#lib/words/words.svelte.ts';
import { find, grouped, paged, type Choice } from './choices.ts';

/** Pictures of one kind; `key` is told apart from every other kind's. */
export interface Kind {
	key: string;
	name: string;
	choices: readonly Choice[];
}

/** What there is to look through. */
export interface Offered {
	pictures: readonly Choice[];
	/** Pictures the page itself offers, first. */
	own: readonly Choice[];
	/** Used before, the last first. */
	used: readonly Choice[];
	/** How many are shown at once. */
	choices: number;
}

export class Looking {
	/** What is looked for by name, as it was typed. */
	#typed = $state('');
	#chosen = $state<string>();
	#turn = $state(0);
	#offered: () => Offered;

	/** Begins with what was used before the page was opened, where there is any. */
	constructor(offered: () => Offered) {
		this.#offered = offered;
		const { own, used } = offered();
		if (used.length && !own.length) this.#chosen = 'used';
	}

	readonly kinds: readonly Kind[] = $derived.by(() => {
		const { own, used, pictures } = this.#offered();
		const kinds = [
			{ key: 'own', name: t('child:list.forPage'), choices: own },
			{ key: 'used', name: t('child:tools.lastUsed'), choices: used },
			...grouped(pictures).map(({ group, choices }) => {
				return { key: `group ${group}`, name: group || t('child:list.others'), choices };
			})
		];
		return kinds.filter(({ choices }) => choices.length);
	});

	/** The kind shown. The one that came first stays even when "used before" comes to stand in front of it. */
	get current(): Kind | undefined {
		return this.kinds.find(({ key }) => key === this.#chosen) ?? this.kinds.find(({ key }) => key !== 'used');
	}

	/** What the name typed finds, the page's own first; undefined while nothing is typed. */
	readonly found: readonly Choice[] | undefined = $derived.by(() => {
		if (!this.#typed.trim()) return undefined;
		const { own, pictures } = this.#offered();
		const all = [...own, ...pictures.filter(({ id }) => !own.some((one) => one.id === id))];
		return find(all, this.#typed, words.language);
	});

	/** Those shown, and how many such pages there are. */
	get page() {
		return paged(this.found ?? this.current?.choices ?? [], this.#offered().choices, this.#turn);
	}

	get typed(): string {
		return this.#typed;
	}

	set typed(typed: string) {
		this.#typed = typed;
		this.#turn = 0;
	}

	choose(key: string): void {
		this.#chosen = key;
		this.#typed = '';
		this.#turn = 0;
	}

	/** Shows others of the same kind; after the last come the first. */
	more(): void {
		this.#turn++;
	}
}
