/**
 * One fitting in the making: what the practitioner switches and writes, and the sheet that comes of it.
 *
 * The sheet is made anew after every change; the last good one stays in sight until the next is ready.
 */
import { adaptationsOn, type Skipped } from '#lib/activity/adapt.ts';
import { findBanned, findLeading } from '#lib/activity/prompts.ts';
import type { Adaptation, Operation } from '#lib/activity/schema.ts';
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
import { toFields, withDraft, type Fitted } from './draft.ts';

/** An adaptation as it is offered. */
export interface Offer {
	id: string;
	name: string;
	why: string;
	on: boolean;
	/** The name of another that is on and cannot be on beside this one. */
	against: string | undefined;
}

export class Fit {
	chosen = $state.raw<Readonly<Record<string, boolean>>>({});
	/** Ref to the practitioner's own wording. */
	own = $state.raw<Readonly<Record<string, string>>>({});
	look = $state<Look | 'auto'>('auto');
	worker = $state('');
	/** The sheet with everything, and as it would be without own wording. */
	sheet = $state.raw<Sheet>();
	plain = $state.raw<Sheet>();
	skipped = $state.raw<readonly Skipped[]>([]);
	/** What went wrong while the sheet was made. */
	failed = $state.raw<unknown>();
	#purpose = $state<string>();
	#turn = 0;
	/** As it began, before anybody wrote or switched anything. */
	#start: Fields;

	constructor(
		readonly activity: Opened,
		/** The activity's words as the practitioner reads them. */
		readonly told: Words,
		readonly person: Person,
		start: { worker: string; last: Before | undefined; draft: Fields }
	) {
		const { worker, last, draft } = start;
		const began: Fitted = {
			worker,
			chosen: last?.chosen ?? {},
			own: {},
			look: last?.look ?? 'auto',
			purpose: undefined
		};
		const fitted = withDraft(began, draft);
		this.#start = toFields(began);
		this.chosen = fitted.chosen;
		this.own = fitted.own;
		this.look = fitted.look;
		this.worker = fitted.worker;
		this.#purpose = fitted.purpose;
		void this.make();
	}

	/** What was written and switched here, as it is kept until it is handed over. */
	get draft(): Fields {
		const { chosen, own, look, worker } = this;
		return changed(this.#start, toFields({ chosen, own, look, worker, purpose: this.#purpose }));
	}

	/** Why we are doing this: the activity's own words until others are written. */
	get purpose(): string {
		return this.#purpose ?? this.plain?.words['purpose'] ?? '';
	}

	set purpose(text: string) {
		this.#purpose = text;
	}

	/** The adaptations that make sense for this person, and where each stands. */
	get offers(): Offer[] {
		const { adaptations } = this.activity.definition;
		const on = this.#on;
		return adaptations
			.filter((one) => on.includes(one) || !one.bands || one.bands.includes(this.person.band))
			.map((one) => {
				const rival = on.find((other) => other !== one && clash(one, other));
				return {
					id: one.id,
					name: this.nameOf(one.id),
					why: this.told[`adaptation/${one.id}/why`] ?? '',
					on: on.includes(one),
					against: rival && this.nameOf(rival.id)
				};
			});
	}

	/** Switches an adaptation; what cannot be on beside it goes off. */
	turn(id: string, on: boolean): void {
		const { adaptations } = this.activity.definition;
		const one = adaptations.find((other) => other.id === id);
		const rivals = one && on ? this.#on.filter((other) => other !== one && clash(one, other)) : [];
		this.chosen = {
			...this.chosen,
			...Object.fromEntries(rivals.map((other) => [other.id, false])),
			[id]: on
		};
		void this.make();
	}

	/** Keeps the practitioner's wording for a ref; an empty one gives ours back. */
	say(ref: string, text: string): void {
		const rest = Object.fromEntries(Object.entries(this.own).filter(([key]) => key !== ref));
		this.own = text.trim() ? { ...rest, [ref]: text } : rest;
		void this.make();
	}

	/** Chooses the look. */
	dress(look: Look | 'auto'): void {
		this.look = look;
		void this.make();
	}

	/** Makes the sheet from what is chosen now. */
	async make(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const plain = await fitSheet(this.activity, this.#choices([]));
			const own = Object.entries(this.own).map(([ref, text]): Operation => ({
				...{ do: 'reword', ref },
				text: { [this.person.access.language]: text.trim() }
			}));
			const { sheet, skipped } = own.length ? await fitSheet(this.activity, this.#choices(own)) : plain;
			if (turn !== this.#turn) return;
			this.plain = plain.sheet;
			this.sheet = sheet;
			this.skipped = skipped;
		} catch (error) {
			if (turn === this.#turn) this.failed = error;
		}
	}

	get #on(): Adaptation[] {
		const { band, access } = this.person;
		return adaptationsOn(this.activity.definition, { band, access, chosen: this.chosen, own: [] });
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
		return this.told[`adaptation/${id}`] ?? id;
	}
}

function clash(one: Adaptation, other: Adaptation): boolean {
	return one.excludes.includes(other.id) || other.excludes.includes(one.id);
}

/** Words in a wording that give the answer, or that no child should meet. A hint, never a refusal. */
export function doubtAbout(text: string): { leads: string | undefined; banned: string | undefined } {
	return { leads: findLeading(text), banned: findBanned(text)[0] };
}
