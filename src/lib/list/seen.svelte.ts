/** What is seen of a piece in the list, up to date by itself. */
import { createSubscriber } from 'svelte/reactivity';
import type { Standing } from './gather.ts';
import type { Hands, Held } from './hands.ts';
import type { Naming } from './naming.ts';

export class Seen {
	readonly hands: Hands;
	readonly page: string;
	#naming: () => Naming;
	#follow: () => void;
	/** The thing whose actions are open. */
	opened = $state<string>();

	constructor(hands: Hands, page: string, naming: () => Naming) {
		this.hands = hands;
		this.page = page;
		this.#naming = naming;
		this.#follow = createSubscriber((update) => hands.onChange(update));
	}

	get naming(): Naming {
		return this.#naming();
	}

	get things(): Standing[] {
		this.#follow();
		return this.hands.things;
	}

	get places(): (string | undefined)[] {
		this.#follow();
		return this.hands.places;
	}

	get held(): Held | undefined {
		this.#follow();
		return this.hands.held;
	}

	get pen(): { place: string | undefined } | undefined {
		this.#follow();
		return this.hands.pen;
	}

	get canUndo(): boolean {
		this.#follow();
		return this.hands.piece.canUndo;
	}

	get canRedo(): boolean {
		this.#follow();
		return this.hands.piece.canRedo;
	}
}
