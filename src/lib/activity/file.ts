/**
 * An activity as one file, which is how it goes from one device to another.
 *
 * It holds what the activity's folder holds: the definition, every word in every language, the guides, the cover and
 * the drawings of its own. Pictures and faces that every shelf has are named and not brought along.
 */
import * as v from 'valibot';
import { faultsIn, type Fault } from './faults.ts';
import { NotAnActivity, readActivity, type Definition } from './schema.ts';

/** What such a file says it is. */
export const fileKind = 'own-words-activity';
/** The newest form of file this version writes and reads. */
export const fileVersion = 1;
/** Bytes beyond which a file is not opened. */
export const largestFile = 2_000_000;

const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/));
const drawing = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(@(story|bright|plain))?(@tall)?$/));

/** The file as it is written; its definition is read apart, by the one schema there is for activities. */
const envelope = v.strictObject({
	kind: v.literal(fileKind),
	version: v.literal(fileVersion),
	id: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	definition: v.unknown(),
	/** Language to ref to text. */
	words: v.record(language, v.record(v.string(), v.string())),
	/** Language to the guide's text. */
	guides: v.record(language, v.string()),
	cover: v.string(),
	/** Name to SVG source, read by `readArt` and never as markup. */
	art: v.record(drawing, v.string())
});

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
	if (!('version' in data) || data.version !== fileVersion) throw whole('newer');
	const read = v.safeParse(envelope, data);
	const faults = read.success ? [] : faultsIn(read.issues);
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
