/**
 * One fitting in the making: what the practitioner switches, changes and writes, and the sheet that comes of it.
 *
 * The sheet is made anew after every change; the last good one stays in sight until the next is ready.
 */
import type { Skipped } from '#lib/activity/adapt.ts';
import { withOwn, type OwnAdaptation } from '#lib/activity/own.ts';
import { findBanned, findLeading } from '#lib/activity/prompts.ts';
import type { Definition, Operation } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Words } from '#lib/activity/text.ts';
import type { Look } from '#lib/base/palette.ts';
import { changed, type Fields } from '#lib/desk/drafts.ts';
import type { Person } from '#lib/people/person.ts';
import { fitSheet, type Choices } from '#lib/shelf/fit.ts';
import type { Opened } from '#lib/shelf/shelf.ts';
import { languageOf } from '#lib/words/languages.ts';
import { trialOf } from '../../../../trial.ts';
import type { Before } from './before.ts';
import { operationsOf, wordingLeft, type Changes } from './changes.ts';
import { toFields, withDraft, type Fitted } from './draft.ts';
import { offersFor, switched, type Offer } from './offers.ts';

/** What a fitting begins with. */
export interface Start {
	worker: string;
	last: Before | undefined;
	draft: Fields;
	/** The practitioner's own adaptations of this activity, as they are now. */
	kept: () => readonly OwnAdaptation[];
}

export class Fit {
	chosen = $state.raw<Readonly<Record<string, boolean>>>({});
	/** Ref to the practitioner's own wording. */
	own = $state.raw<Readonly<Record<string, string>>>({});
	/** What the practitioner took away, moved and added. */
	changes = $state.raw<Changes>([]);
	look = $state<Look | 'auto'>('auto');
	worker = $state('');
	/** The name of whose recorded voices go along, `none`, or nothing: those that fit. */
	voice = $state<string>();
	/** The sheet with everything, and as it would be without own wording and changes. */
	sheet = $state.raw<Sheet>();
	plain = $state.raw<Sheet>();
	skipped = $state.raw<readonly Skipped[]>([]);
	/** What went wrong while the sheet was made. */
	failed = $state.raw<unknown>();
	readonly kept: Start['kept'];
	#purpose = $state<string>();
	#turn = 0;
	/** As it began, before anybody wrote or switched anything. */
	#start: Fields;

	constructor(
		readonly activity: Opened,
		/** The activity's words as the practitioner reads them. */
		readonly told: Words,
		readonly person: Person,
		{ worker, last, draft, kept }: Start
	) {
		const began: Fitted = {
			worker,
			chosen: last?.chosen ?? {},
			own: {},
			changes: [],
			look: last?.look ?? 'auto',
			purpose: undefined
		};
		const fitted = withDraft(began, draft);
		this.kept = kept;
		this.#start = toFields(began);
		this.chosen = fitted.chosen;
		this.own = fitted.own;
		this.changes = fitted.changes;
		this.look = fitted.look;
		this.worker = fitted.worker;
		this.voice = fitted.voice;
		this.#purpose = fitted.purpose;
		void this.make();
	}

	/** What was written and switched here, as it is kept until it is handed over. */
	get draft(): Fields {
		const { chosen, own, changes, look, worker, voice } = this;
		const purpose = this.#purpose;
		return changed(this.#start, toFields({ chosen, own, changes, look, worker, purpose, voice }));
	}

	/** Why we are doing this: the activity's own words until others are written. */
	get purpose(): string {
		return this.#purpose ?? this.plain?.words['purpose'] ?? '';
	}

	set purpose(text: string) {
		this.#purpose = text;
	}

	/** The activity, with the practitioner's own adaptations among those it offers. */
	get definition(): Definition {
		return withOwn(this.activity.definition, this.kept());
	}

	/** The adaptations that make sense for this person, and where each stands. */
	get offers(): Offer[] {
		return offersFor(this.definition, this.#for);
	}

	/** Everything of the practitioner's own on this sheet, as operations. */
	get operations(): Operation[] {
		return operationsOf(this.changes, this.own, this.plain, this.person.access.language);
	}

	/** Switches an adaptation; what cannot be on beside it goes off. */
	turn(id: string, on: boolean): void {
		this.chosen = switched(this.definition, this.#for, id, on);
		void this.make();
	}

	/** Keeps the practitioner's wording for a ref; an empty one gives ours back. */
	say(ref: string, text: string): void {
		const rest = Object.fromEntries(Object.entries(this.own).filter(([key]) => key !== ref));
		this.own = text.trim() ? { ...rest, [ref]: text } : rest;
		void this.make();
	}

	/** Changes what is on the sheet; resolves when it is seen. The name of a card that is no longer there goes along. */
	change(changes: Changes): Promise<void> {
		this.own = wordingLeft(this.own, this.changes, changes);
		this.changes = changes;
		return this.make();
	}

	/** Puts a kept adaptation in the place of the changes it was made of. */
	takeUp(id: string): void {
		this.own = {};
		this.changes = [];
		this.turn(id, true);
	}

	/** Chooses the look. */
	dress(look: Look | 'auto'): void {
		this.look = look;
		void this.make();
	}

	/** Makes the sheet from what is chosen now. */
	async make(): Promise<void> {
		const turn = ++this.#turn;
		const activity = { ...this.activity, definition: this.definition };
		try {
			const plain = await fitSheet(activity, this.#choices([]));
			if (turn !== this.#turn) return;
			this.plain = plain.sheet;
			const own = this.operations;
			const { sheet, skipped } = own.length ? await fitSheet(activity, this.#choices(own)) : plain;
			if (turn !== this.#turn) return;
			this.sheet = sheet;
			this.skipped = skipped;
		} catch (error) {
			if (turn === this.#turn) this.failed = error;
		}
	}

	get #for() {
		const { band, access } = this.person;
		return { band, access, chosen: this.chosen };
	}

	#choices(own: readonly Operation[]): Choices {
		const { person, chosen } = this;
		const { language } = person.access;
		const { direction } = languageOf(language);
		const look = this.look === 'auto' ? undefined : this.look;
		return { person, chosen, own, language, direction, look, ...trialOf(language) };
	}

	/** What an adaptation is called. */
	nameOf(id: string): string {
		return this.kept().find((one) => one.id === id)?.name ?? this.told[`adaptation/${id}`] ?? id;
	}

	/** Why someone would switch an adaptation on. */
	whyOf(id: string): string {
		return this.kept().find((one) => one.id === id)?.why ?? this.told[`adaptation/${id}/why`] ?? '';
	}
}

/** Words in a wording that give the answer, or that no child should meet. A hint, never a refusal. */
export function doubtAbout(text: string): { leads: string | undefined; banned: string | undefined } {
	return { leads: findLeading(text), banned: findBanned(text)[0] };
}
