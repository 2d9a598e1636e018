/**
 * How the room looks and sounds for this person: as their band and their ways begin, then as they chose.
 *
 * A choice takes effect at once and is kept with the person, so that the next visit begins with it. What could not be
 * kept still holds for this visit.
 */
import type { Look } from '#lib/base/palette.ts';
import type { RoomDesk } from '#lib/desk/rehearsal.ts';
import type { Defaults } from '#lib/people/bands.ts';
import { mostUsed, type Chosen, type Person } from '#lib/people/person.ts';

export class Comfort {
	#person = $state.raw() as Person;
	#look = $state.raw() as Look;
	/** Too much: everything is plain and quiet, whatever was chosen. */
	isPlain = $state(false);

	constructor(
		private readonly desk: RoomDesk,
		person: Person,
		private readonly starts: { look: Look; settings: Defaults; names: boolean }
	) {
		this.#person = person;
		this.#look = starts.look;
	}

	get chosen(): Chosen {
		return this.#person.chosen ?? {};
	}

	get look(): Look {
		return this.isPlain ? 'plain' : this.#look;
	}

	get letters(): number {
		return this.chosen.letters ?? 1;
	}

	/** Whether anything is read aloud at all. */
	get sounds(): boolean {
		return !this.isPlain && (this.chosen.sound ?? this.starts.settings.sound !== 'off');
	}

	/** Whether a question is read by itself when it comes. */
	get readsItself(): boolean {
		return this.sounds && this.starts.settings.sound === 'itself';
	}

	/** Whether buttons and pictures say their names. */
	get saysNames(): boolean {
		return this.sounds && (this.chosen.names ?? this.starts.names);
	}

	readonly manner = () => ({ speed: this.chosen.speed ?? 1, volume: this.chosen.volume ?? 1 });

	/** Wears another look, now and at the next visit. */
	wear(look: Look): void {
		this.#look = look;
		this.#keep({ ...this.#person, look });
	}

	/** Pictures used in this visit and before it, the last first. */
	get used(): readonly string[] {
		return this.chosen.used ?? [];
	}

	/** Remembers a picture of the shelf as the last that was used. */
	use(picture: string): void {
		if (this.used[0] === picture) return;
		this.choose({ used: [picture, ...this.used.filter((one) => one !== picture)].slice(0, mostUsed) });
	}

	choose(change: Partial<Chosen>): void {
		this.#keep({ ...this.#person, chosen: { ...this.chosen, ...change } });
	}

	#keep(person: Person): void {
		this.#person = person;
		void this.desk.savePerson(person).catch(() => undefined);
	}
}
