/**
 * The recorded voices of the library: who read which text of which activity aloud, and the sounds.
 *
 * What is said of each lies apart from its sound, so that all of them can be looked through without unpacking hours of
 * voices. The sound is kept first and let go last: there is never one said to be there that is not.
 */
import { readReading, type Reading, type Speaker } from '#lib/activity/reading.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { newId } from '#lib/base/ids.ts';
import { textKey } from '#lib/base/text-key.ts';
import type { Kept } from '#lib/vault/records.ts';
import type { Room } from '#lib/vault/room.ts';
import { fromBytes, toBytes } from './bytes.ts';
import { begin, fitting, nameOf, newest, speakersFor, type NewReading, type Wanted } from './speakers.ts';
import { voicesOf, type SheetVoices } from './voices.ts';

const owner = 'practice';
const heads = 'voices';
const sounds = 'voice-sounds';

/** A reading with its sound, as it comes in a file or is put back. */
export interface Sounding<R = Reading> {
	reading: R;
	sound: Uint8Array<ArrayBuffer>;
}

export class Readings {
	#all = $state.raw<readonly Reading[]>([]);
	/** Records that could not be opened; everything else is. */
	damaged = $state(0);

	private constructor(private readonly keys: Room) {}

	/** Reads what is said of each. @throws Locked */
	static async open(keys: Room): Promise<Readings> {
		const readings = new Readings(keys);
		const none: Kept[] = [];
		const rows = await keys.all(owner, heads).catch(() => [...none, { id: '', damaged: true as const }]);
		const found = rows.flatMap(({ bytes }) => readings.#read(bytes));
		const done = found.filter(({ making }) => !making);
		// Where speaking broke off, what was said so far stands, unless there is one that was finished.
		const broken = found.filter((one) => one.making && !done.some((other) => nameOf(other) === nameOf(one)));
		readings.#all = newest([...done, ...broken]);
		await readings.#eraseBut(found).catch(() => undefined);
		return readings;
	}

	/** The readings of an activity; of the room's own words where none is named. */
	of(activity: string | undefined): Reading[] {
		return this.#all.filter((one) => one.activity === activity);
	}

	/** The sound of a reading; none where it cannot be read any more. */
	sound(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
		return this.keys.get(owner, sounds, id);
	}

	/** Keeps what was spoken so far; it takes no other's place before it is finished. @throws Full */
	keepSoFar(id: string, made: NewReading, sound: Uint8Array): Promise<void> {
		return this.#store({ ...begin(id, made), making: true }, sound);
	}

	/** Keeps a reading in place of an earlier one of the same text by the same voice. @throws Full */
	async keep(id: string, made: NewReading, sound: Uint8Array): Promise<Reading> {
		const reading = begin(id, made);
		await this.#put(reading, sound);
		return reading;
	}

	/** Puts back one that was let go, as it was. @throws Full */
	putBack({ reading, sound }: Sounding): Promise<void> {
		return this.#put(reading, sound);
	}

	/** Keeps many or none: should the device be full in between, those kept so far are let go again. @throws Full */
	async keepAll(many: readonly Sounding<NewReading>[]): Promise<void> {
		const made: Reading[] = [];
		try {
			for (const { reading, sound } of many) {
				const one = begin(newId(), reading);
				made.push(one);
				await this.#store(one, sound);
			}
		} catch (trouble) {
			for (const { id } of made) await this.#erase(id).catch(() => undefined);
			throw trouble;
		}
		await this.#add(made);
	}

	/** Lets go of a reading, and gives it back so that this can be undone. */
	async drop(id: string): Promise<Sounding | undefined> {
		const reading = this.#all.find((one) => one.id === id);
		const sound = await this.sound(id).catch(() => undefined);
		await this.#erase(id);
		this.#all = this.#all.filter((one) => one.id !== id);
		return reading && sound && { reading, sound };
	}

	/** Lets go of every reading of an activity. */
	async dropOf(activity: string): Promise<void> {
		for (const { id } of this.of(activity)) await this.drop(id);
	}

	/** Whose voices, in which languages, read anything that stands on a sheet. */
	speakersFor(sheet: Sheet): Speaker[] {
		return speakersFor(this.of(sheet.activity.id), sheet);
	}

	/** How many texts of a sheet will be heard in a recorded voice. */
	heard(sheet: Sheet, language: string, asked?: Wanted): number {
		return fitting(this.of(sheet.activity.id), sheet, language, asked).size;
	}

	/** Those that go along with a sheet, to be kept beside its piece; one that cannot be read is left out. */
	async *along(sheet: Sheet, language: string, asked?: Wanted): AsyncGenerator<[string, Uint8Array]> {
		for (const [text, { id }] of fitting(this.#all, sheet, language, asked)) {
			const sound = await this.sound(id).catch(() => undefined);
			if (sound) yield [text, sound];
		}
	}

	/** The same to be heard at once, where nothing is kept; undefined where there are none. */
	heardOn(sheet: Sheet, language: string): SheetVoices | undefined {
		const there = fitting(this.#all, sheet, language);
		if (!there.size) return undefined;
		return voicesOf(there.keys(), async (text) => {
			const reading = there.get(textKey(text));
			return reading && this.sound(reading.id).catch(() => undefined);
		});
	}

	async #put(reading: Reading, sound: Uint8Array): Promise<void> {
		await this.#store(reading, sound);
		await this.#add([reading]);
	}

	async #add(more: readonly Reading[]): Promise<void> {
		const those = [...this.#all, ...more];
		this.#all = newest(those);
		await this.#eraseBut(those);
	}

	/** Lets go of those whose place another took. */
	async #eraseBut(those: readonly Reading[]): Promise<void> {
		for (const one of those) if (!this.#all.includes(one)) await this.#erase(one.id);
	}

	async #store(reading: Reading, sound: Uint8Array): Promise<void> {
		await this.keys.put(owner, sounds, reading.id, sound);
		await this.keys.put(owner, heads, reading.id, toBytes(reading));
	}

	async #erase(id: string): Promise<void> {
		await this.keys.delete(owner, heads, id);
		await this.keys.delete(owner, sounds, id);
	}

	#read(bytes: Uint8Array | undefined): Reading[] {
		try {
			if (!bytes) throw new Error('it does not open');
			return [readReading(fromBytes(bytes))];
		} catch {
			this.damaged++;
			return [];
		}
	}
}
