/** The visit as it is kept: which stage it stands at, what lies over it, and the person's yes. */
import { SvelteDate } from 'svelte/reactivity';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { RoomDesk } from '#lib/desk/rehearsal.ts';
import { assented, paused, resumed, type Assent, type Stage, type Visit } from '#lib/visit/visit.ts';
import { capitals } from '#lib/words/capitals.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { t, words } from '#lib/words/words.svelte.ts';
import { Road } from './road.svelte.ts';

/** A page that lies over the one in hand, which waits as it is. */
export type Over = 'break' | 'help' | 'comfort' | 'told' | undefined;

export abstract class Visiting extends Road {
	visit = $state.raw<Visit>() as Visit;
	over = $state<Over>(undefined);

	constructor(
		sheet: Sheet,
		readonly desk: RoomDesk,
		visit: Visit
	) {
		super(sheet);
		this.visit = visit;
	}

	/** A text with the worker's name in it; who has given none is "your worker", with a capital where a sentence begins. */
	readonly naming = (key: Key): string => {
		const { worker } = this.visit;
		if (worker) return t(key, { worker });
		return capitals(t(key, { worker: t('child:start.worker') }), words.tag);
	};

	/** Closes what lies open, before another page is shown. */
	protected abstract layDown(): void;

	async answer(answer: Assent): Promise<void> {
		this.visit = await this.desk.saveVisit(assented(this.visit, answer, new SvelteDate()));
	}

	/** Says that it is enough: the yes is taken back, and what was made is gone through and ended kindly. */
	async stop(): Promise<void> {
		this.layDown();
		const { assents } = assented(this.visit, 'stop', new SvelteDate());
		await this.change({ ...resumed(this.visit, new SvelteDate()), assents, stage: 'read-back' });
	}

	/** Begins a break: the page waits as it is. */
	async pause(): Promise<void> {
		this.layDown();
		this.over = 'break';
		await this.change(paused(this.visit, new SvelteDate()));
	}

	/** Ends the break, and asks again whether to go on. */
	async resume(): Promise<void> {
		this.over = undefined;
		const { stage } = this.visit;
		await this.change({
			...resumed(this.visit, new SvelteDate()),
			stage: stage === 'doing' ? 'start' : stage
		});
	}

	async go(stage: Stage): Promise<void> {
		this.layDown();
		await this.change({ stage });
	}

	async change(what: Partial<Visit>): Promise<void> {
		this.visit = await this.desk.saveVisit({ ...this.visit, ...what });
	}
}
