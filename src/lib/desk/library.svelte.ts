/**
 * The practitioner's own library: what they brought in and what they changed and kept, beside what we publish.
 *
 * It lies sealed under the practitioner's own key and is read when the vault is open. A record that cannot be read is
 * counted and stops no other.
 */
import { readActivityFile, type ActivityFile, type Voiced } from '#lib/activity/file.ts';
import { readOwnAdaptation, type OwnAdaptation } from '#lib/activity/own.ts';
import { fromBase64 } from '#lib/base/base64.ts';
import { newId } from '#lib/base/ids.ts';
import { freeId, sourceOf, standing, type Brought } from '#lib/shelf/brought.ts';
import { ours } from '#lib/shelf/ours.ts';
import { Shelves } from '#lib/shelf/shelf.ts';
import type { Room } from '#lib/vault/room.ts';
import { fromBytes, toBytes } from './bytes.ts';
import { Readings, type Sounding } from './readings.svelte.ts';
import type { NewReading } from './speakers.ts';

const owner = 'practice';
const activities = 'activities';
const adaptations = 'adaptations';

/** An own adaptation that is not kept yet. */
export type NewAdaptation = Omit<OwnAdaptation, 'version' | 'id'>;

export class Library {
	#brought = $state.raw<readonly Brought[]>([]);
	#kept = $state.raw<readonly OwnAdaptation[]>([]);
	/** Records that could not be opened; everything else is. */
	damaged = $state(0);
	/** Every activity there is to choose from. */
	readonly shelves = $derived(
		new Shelves([...ours, ...standing(this.#brought).map(({ file }) => sourceOf(file))])
	);

	private constructor(
		private readonly keys: Room,
		/** Who read which text aloud. */
		readonly readings: Readings
	) {}

	/** Reads what is kept. @throws Locked */
	static async open(keys: Room): Promise<Library> {
		const library = new Library(keys, await Readings.open(keys));
		library.damaged = library.readings.damaged;
		const brought = await library.#read(activities, (key, data) => ({ key, file: readActivityFile(data) }));
		const kept = await library.#read(adaptations, (_key, data) => readOwnAdaptation(data));
		library.#brought = brought;
		library.#kept = kept;
		return library;
	}

	/** The practitioner's own adaptations of an activity, by name. */
	adaptationsOf(activity: string): OwnAdaptation[] {
		const found = this.#kept.filter((one) => one.activity === activity);
		return found.sort((a, b) => a.name.localeCompare(b.name));
	}

	/** Keeps changes under a new id, so that they are offered again. @throws Full */
	keepNew(made: NewAdaptation): Promise<OwnAdaptation> {
		return this.keep({ ...made, version: 1, id: `own-${newId()}` });
	}

	/** Keeps an own adaptation in the place of what it was before. @throws Full */
	async keep(one: OwnAdaptation): Promise<OwnAdaptation> {
		const read = readOwnAdaptation(one);
		await this.keys.put(owner, adaptations, read.id, toBytes(read));
		this.#kept = [...this.#kept.filter(({ id }) => id !== read.id), read];
		return read;
	}

	/** Lets go of an own adaptation; sheets it was on stay as they are. */
	async drop(id: string): Promise<void> {
		await this.keys.delete(owner, adaptations, id);
		this.#kept = this.#kept.filter((one) => one.id !== id);
	}

	/** What stands on the shelf under an id: one of ours, one that was brought in, or nothing. */
	holds(id: string): 'ours' | 'brought' | undefined {
		if (!this.shelves.has(id)) return undefined;
		return this.shelves.source(id).isBroughtIn ? 'brought' : 'ours';
	}

	/**
	 * Puts an activity on the shelf, and gives the id it stands under.
	 *
	 * `replace` puts it in the place of the one brought in under its id; else it stands beside what is there. Voices it
	 * brings are kept with it, or nothing is.
	 *
	 * @throws Full
	 */
	async bringIn(file: ActivityFile, replace = false): Promise<string> {
		const before = replace ? standing(this.#brought).find((one) => one.file.id === file.id) : undefined;
		const id = before ? file.id : freeId(file.id, (taken) => this.shelves.has(taken));
		const { voices = [], ...bare } = file;
		const brought = { key: before?.key ?? newId(), file: { ...bare, version: 1 as const, id } };
		await this.keys.put(owner, activities, brought.key, toBytes(brought.file));
		try {
			await this.readings.keepAll(voices.map((one) => soundingOf(one, id)));
		} catch (trouble) {
			await this.#unbring(brought.key, before?.file);
			throw trouble;
		}
		this.#brought = [...this.#brought.filter(({ key }) => key !== brought.key), brought];
		return id;
	}

	/** Takes an activity that was brought in off the shelf, with the own adaptations and the voices for it. Work done on it stays. */
	async remove(id: string): Promise<void> {
		const brought = standing(this.#brought).find(({ file }) => file.id === id);
		if (!brought) return;
		await this.keys.delete(owner, activities, brought.key);
		this.#brought = this.#brought.filter(({ key }) => key !== brought.key);
		for (const one of this.adaptationsOf(id)) await this.drop(one.id);
		await this.readings.dropOf(id);
	}

	/** Puts back what was there before, where only a part could be kept. */
	async #unbring(key: string, before: ActivityFile | undefined): Promise<void> {
		const back = before && this.keys.put(owner, activities, key, toBytes(before));
		await (back ?? this.keys.delete(owner, activities, key)).catch(() => undefined);
	}

	async #read<T>(collection: string, read: (key: string, data: unknown) => T): Promise<T[]> {
		const found: T[] = [];
		const rows = await this.keys.all(owner, collection).catch(() => [{ id: '', bytes: undefined }]);
		for (const { id, bytes } of rows) {
			try {
				if (!bytes) throw new Error('it does not open');
				found.push(read(id, fromBytes(bytes)));
			} catch {
				this.damaged++;
			}
		}
		return found;
	}
}

/** A voice from a file, as it is kept for the activity that came with it. */
function soundingOf({ sound, ...read }: Voiced, activity: string): Sounding<NewReading> {
	return { reading: { ...read, activity }, sound: fromBase64(sound) };
}
