/**
 * An activity as one file, which is how it goes from one device to another.
 *
 * It holds what the activity's folder holds: the definition, every word in every language, the guides, the cover and
 * the drawings of its own, and where somebody wanted it so, voices that read it aloud. Pictures and faces that every
 * shelf has are named and not brought along.
 */
import * as v from 'valibot';
import { fromBase64 } from '#lib/base/base64.ts';
import { soundTypeOf } from '#lib/base/sound.ts';
import { faultsIn, type Fault } from './faults.ts';
import { languageTag as language, largestReading, mostReadings, readingEntries } from './reading.ts';
import { NotAnActivity, readActivity, type Definition } from './schema.ts';

/** What such a file says it is. */
export const fileKind = 'own-words-activity';
/** The forms of file this version reads. A file is of the second only where it brings voices. */
export const fileVersions = [1, 2] as const;
/** Bytes beyond which a file is not opened. */
export const largestFile = 32_000_000;
/** Bytes of it that may be anything but voices. */
export const largestBare = 2_000_000;

const drawing = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(@(story|bright|plain))?(@tall)?$/));

/** A text that somebody read aloud; the sound in base64. What kind it is, its bytes say. */
const voiced = v.strictObject({ ...readingEntries, sound: v.string() });

/** The file as it is written; its definition is read apart, by the one schema there is for activities. */
const envelope = v.strictObject({
	kind: v.literal(fileKind),
	version: v.picklist(fileVersions),
	id: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	definition: v.unknown(),
	/** Language to ref to text. */
	words: v.record(language, v.record(v.string(), v.string())),
	/** Language to the guide's text. */
	guides: v.record(language, v.string()),
	cover: v.string(),
	/** Name to SVG source, read by `readArt` and never as markup. */
	art: v.record(drawing, v.string()),
	voices: v.optional(v.pipe(v.array(voiced), v.minLength(1)))
});

export type Voiced = v.InferOutput<typeof voiced>;

/** An activity's file once read. */
export type ActivityFile = Omit<v.InferOutput<typeof envelope>, 'definition'> & { definition: Definition };

/** Thrown when a file is no activity we can use; it says everything that is wrong. */
export class NotAnActivityFile extends Error {
	override name = 'NotAnActivityFile';
	constructor(readonly faults: readonly Fault[]) {
		super(faults.map(({ what, where }) => `${where}: ${what}`).join('\n'));
	}
}

/** Reads a file from plain data. @throws {NotAnActivityFile} with everything that is wrong. */
export function readActivityFile(data: unknown): ActivityFile {
	const whole = (what: Fault['what']) => new NotAnActivityFile([{ what, where: '' }]);
	if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== fileKind) {
		throw whole('not-ours');
	}
	if (!('version' in data) || !fileVersions.some((version) => version === data.version)) throw whole('newer');
	const read = v.safeParse(envelope, data);
	const faults = read.success ? voiceFaults(read.output) : faultsIn(read.issues);
	let definition: Definition | undefined;
	try {
		if ('definition' in data) definition = readActivity(data.definition);
	} catch (error) {
		if (!(error instanceof NotAnActivity)) throw error;
		faults.push(...error.faults.map((fault) => ({ ...fault, where: fault.where || 'definition' })));
	}
	if (faults.length || !read.success || !definition) throw new NotAnActivityFile(faults);
	return { ...read.output, definition };
}

/** What is wrong with the voices it brings: a sound of no kind we record, one too large, one too many. */
function voiceFaults({ version, voices = [] }: v.InferOutput<typeof envelope>): Fault[] {
	if (version === 1 && voices.length) return [{ what: 'unknown', where: 'voices' }];
	if (voices.length > mostReadings) {
		return [{ what: 'voices-many', where: 'voices', said: String(mostReadings) }];
	}
	return voices.flatMap(({ text, sound }, i): Fault[] => {
		const where = `voices.${String(i)}`;
		const said = text.length > 60 ? `${text.slice(0, 60)}…` : text;
		if (sound.length > (largestReading * 4) / 3 + 4) return [{ what: 'sound-large', where, said }];
		return isSound(sound) ? [] : [{ what: 'sound', where, said }];
	});
}

function isSound(base64: string): boolean {
	try {
		return soundTypeOf(fromBase64(base64)) !== undefined;
	} catch {
		return false;
	}
}
