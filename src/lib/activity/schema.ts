/**
 * The activity language: what an activity is made of, as plain data.
 *
 * The same schema checks our own library, an activity made in the app, and one that came in a file.
 * Types are inferred from it and written nowhere else. See `activities/README.md`.
 */
import * as v from 'valibot';
import { faultsIn, type Fault } from './faults.ts';

const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower case words joined by hyphens')
);
const ref = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'a ref is part or part/child'));
const box = v.pipe(
	v.tuple([v.number(), v.number(), v.number(), v.number()]),
	v.check(([, , w, h]) => w > 0 && h > 0, 'a box has a width and a height')
);

/** Age bands, youngest first, and adults. */
export const bands = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'adult'] as const;
/** What an activity lets us hear about. */
export const topics = [
	...['medical', 'nutritional', 'emotional', 'educational', 'physical', 'supervision'],
	...['identity', 'friendships']
] as const;
/** Groups of activities that ask in the same way; the over-use guard counts by them. */
export const families = [
	...(['three-questions', 'day', 'week', 'scale', 'sort', 'people'] as const),
	...(['place', 'story', 'body', 'identity', 'plan', 'calm'] as const)
] as const;
/** Ways to answer. */
export const ways = ['ink', 'pictures', 'words', 'voice', 'photo'] as const;
/** Kinds of question, from the most open to saying back what was heard. */
export const promptKinds = ['open', 'cued', 'choice', 'back'] as const;
/** Kinds of part, by how their places lie. */
export const partKinds = ['zones', 'scale', 'dial', 'track', 'sort', 'people', 'figure', 'drawing'] as const;

const place = v.strictObject({
	id,
	/** Where it lies on a wide sheet; worked out when left off. */
	box: v.optional(box),
	/** Where it lies on an upright sheet. */
	tall: v.optional(box),
	/** The drawing of this place. */
	picture: v.optional(id),
	/** A colour of the palette that marks the place beside its name. */
	tone: v.optional(v.string()),
	/** How much of a ring, strip or way it takes beside the others; 1 when left off. */
	span: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(24))),
	/** Where it lies on the outline of a figure, in fractions of the outline. */
	spot: v.optional(box)
});

const thing = v.strictObject({ id, picture: id });

const prompt = v.strictObject({
	id,
	kind: v.picklist(promptKinds),
	/** The place the question is about; the whole part when left off. */
	place: v.optional(id)
});

/** A kind of line between people; drawn apart by its stroke, never by colour alone. */
const line = v.strictObject({
	id,
	stroke: v.picklist(['solid', 'double', 'dashed', 'wavy', 'zigzag']),
	/** A colour of the palette. */
	tone: v.optional(v.string())
});

const common = {
	id,
	box: v.optional(box),
	/** What lies behind the places. */
	backdrop: v.optional(id),
	/** What is put here is what a grown-up saw and heard; it never stands as the person's own words. */
	watched: v.optional(v.boolean(), false),
	places: v.optional(v.array(place), []),
	things: v.optional(v.array(thing), []),
	prompts: v.optional(v.array(prompt), []),
	allow: v.optional(v.array(v.picklist(ways)), ['ink', 'pictures', 'words', 'voice'])
};

const part = v.variant('kind', [
	v.strictObject({
		...common,
		kind: v.literal('zones'),
		/** All places together, or one filling the sheet at a time. */
		show: v.optional(v.picklist(['all', 'one']), 'all'),
		/** Who draws the edge of a place: its picture, a room's wall, a plain list, or nobody. */
		frame: v.optional(v.picklist(['picture', 'room', 'list', 'none']), 'picture'),
		/** Width to height of every place that has no box of its own. */
		ratio: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(10))),
		/** The open paper of a place's picture, in fractions of it. */
		paper: v.optional(box)
	}),
	v.strictObject({
		...common,
		kind: v.literal('scale'),
		style: v.optional(v.picklist(['tokens', 'faces', 'words', 'thermometer', 'ladder', 'line']), 'words')
	}),
	v.strictObject({
		...common,
		kind: v.literal('dial'),
		style: v.optional(v.picklist(['ring', 'strip']), 'ring'),
		/** A day of 24 hours: the first place begins at midnight, spans are hours, night is darker. */
		hours: v.optional(v.boolean(), false)
	}),
	v.strictObject({
		...common,
		kind: v.literal('track'),
		style: v.optional(v.picklist(['days', 'stops', 'frames']), 'stops')
	}),
	v.strictObject({
		...common,
		kind: v.literal('sort'),
		deal: v.optional(v.picklist(['one', 'all']), 'one')
	}),
	v.strictObject({
		...common,
		kind: v.literal('people'),
		/** Rings from me outward, places round me, or people anywhere. */
		style: v.optional(v.picklist(['rings', 'around', 'open']), 'rings'),
		/** The picture in the middle. */
		centre: v.optional(id, 'me'),
		/** Lines that can be drawn from one person to another. */
		lines: v.optional(v.array(line), [])
	}),
	v.strictObject({
		...common,
		kind: v.literal('figure'),
		outline: v.optional(id),
		/** Width to height of the outline. */
		ratio: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)), 0.625)
	}),
	v.strictObject({ ...common, kind: v.literal('drawing') })
]);

/** What a grown-up saw and heard brings no child's voice with it, unless the part says that it may. */
function withoutVoice(given: unknown): unknown {
	if (typeof given !== 'object' || given === null || 'allow' in given) return given;
	return 'watched' in given && given.watched === true
		? { ...given, allow: ['ink', 'pictures', 'words'] }
		: given;
}

// The types are those of the parts: what goes in is only filled in.
const partRead = v.pipe(v.unknown(), v.transform(withoutVoice), part) as unknown as typeof part;

const page = v.strictObject({ id, parts: v.pipe(v.array(partRead), v.minLength(1)) });

/** One change to a definition. */
export const operationSchema = v.variant('do', [
	v.strictObject({ do: v.literal('remove'), ref }),
	v.strictObject({ do: v.literal('reorder'), ref: id, order: v.array(id) }),
	v.strictObject({ do: v.literal('set'), ref, field: v.string(), value: v.unknown() }),
	v.strictObject({
		do: v.literal('recast'),
		ref: id,
		kind: v.picklist(partKinds),
		options: v.optional(v.record(v.string(), v.unknown()), {})
	}),
	v.strictObject({
		do: v.literal('add'),
		ref: id,
		to: v.picklist(['parts', 'places', 'things', 'prompts']),
		what: v.record(v.string(), v.unknown()),
		before: v.optional(id)
	}),
	v.strictObject({
		do: v.literal('reword'),
		ref: v.string(),
		/** Language to text; the activity's own words in the adaptation's voice (`ref@adaptation`) when left off. */
		text: v.optional(v.record(v.string(), v.string()))
	})
]);

/** A person an adaptation is made for: everything it names has to hold. */
const someone = v.strictObject({
	bands: v.optional(v.array(v.picklist(bands))),
	speech: v.optional(v.array(v.string())),
	reading: v.optional(v.array(v.string())),
	hands: v.optional(v.array(v.string())),
	sight: v.optional(v.array(v.string())),
	hearing: v.optional(v.array(v.string())),
	sound: v.optional(v.array(v.string())),
	wording: v.optional(v.array(v.string())),
	fluency: v.optional(v.array(v.string()))
});

const adaptation = v.strictObject({
	id,
	/** For whom it is switched on without being asked, or for which of several; a practitioner can still switch it off. */
	when: v.optional(v.union([someone, v.pipe(v.array(someone), v.minLength(1))])),
	/** Bands it makes sense for; all when left off. */
	bands: v.optional(v.array(v.picklist(bands))),
	/** Others that cannot be on beside it. */
	excludes: v.optional(v.array(id), []),
	operations: v.array(operationSchema)
});

/** An activity as its folder holds it. */
export const activitySchema = v.strictObject({
	edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Whose idea it comes after. */
	after: v.optional(v.string()),
	for: v.picklist(['child', 'parent', 'practitioner']),
	family: v.picklist(families),
	topics: v.pipe(v.array(v.picklist(topics)), v.minLength(1)),
	bands: v.pipe(v.array(v.picklist(bands)), v.minLength(1)),
	minutes: v.tuple([v.number(), v.number()]),
	works: v.pipe(v.array(v.picklist(['together', 'remote', 'alone'])), v.minLength(1)),
	pages: v.pipe(v.array(page), v.minLength(1)),
	adaptations: v.optional(v.array(adaptation), []),
	/** Folders of good ones to do next. */
	next: v.optional(v.array(id), [])
});

/** What is written in `activity.ts`: defaults may be left off. */
export type Activity = v.InferInput<typeof activitySchema>;
/** An activity once read: every default filled in. */
export type Definition = v.InferOutput<typeof activitySchema>;
export type Page = Definition['pages'][number];
export type Part = Page['parts'][number];
export type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>;
export type Place = Part['places'][number];
export type Line = PartOf<'people'>['lines'][number];
export type Thing = Part['things'][number];
export type Prompt = Part['prompts'][number];
export type PromptKind = Prompt['kind'];
export type Way = (typeof ways)[number];
export type Band = (typeof bands)[number];
export type Topic = (typeof topics)[number];
export type Family = (typeof families)[number];
export type Adaptation = Definition['adaptations'][number];
/** One of the people an adaptation is made for. */
export type Someone = v.InferOutput<typeof someone>;
export type Operation = Adaptation['operations'][number];

/** Thrown when something is not an activity; every problem has a path and a sentence. */
export class NotAnActivity extends Error {
	override name = 'NotAnActivity';
	constructor(
		readonly problems: readonly string[],
		/** The same as plain facts. */
		readonly faults: readonly Fault[]
	) {
		super(problems.join('\n'));
	}
}

/** Reads an activity from plain data. @throws {NotAnActivity} with every problem found. */
export function readActivity(data: unknown): Definition {
	const read = v.safeParse(activitySchema, data);
	if (!read.success) {
		throw new NotAnActivity(
			read.issues.map((issue) => `${v.getDotPath(issue) ?? 'activity'}: ${issue.message}`),
			faultsIn(read.issues)
		);
	}
	const faults = tangles(read.output);
	if (faults.length) {
		throw new NotAnActivity(
			faults.map(({ where, what, said }) => [where, what, said].filter(Boolean).join(': ')),
			faults
		);
	}
	return read.output;
}

/** Everyone an adaptation is switched on for without being asked; nobody where it only waits to be chosen. */
export function meantFor({ when }: Pick<Adaptation, 'when'>): readonly Someone[] {
	if (!when) return [];
	return Array.isArray(when) ? when : [when];
}

/** Everything a part holds that has an id and words: places, things, questions, lines. */
export function childrenOf(part: Part): readonly { id: string }[] {
	return [...part.places, ...part.things, ...part.prompts, ...('lines' in part ? part.lines : [])];
}

/** Ids used twice, and places a prompt names that are not there. */
function tangles(activity: Definition): Fault[] {
	const faults: Fault[] = [];
	const seen = new Set<string>();
	const claim = (where: string) => {
		if (seen.has(where)) faults.push({ what: 'twice', where });
		seen.add(where);
	};
	for (const { id, parts } of activity.pages) {
		claim(`page ${id}`);
		for (const part of parts) {
			claim(part.id);
			if (part.kind === 'drawing' && part.places.length)
				faults.push({ what: 'drawing-places', where: part.id });
			for (const { id } of childrenOf(part)) claim(`${part.id}/${id}`);
			for (const { id, place } of part.prompts) {
				if (place && !part.places.some((p) => p.id === place)) {
					faults.push({ what: 'no-place', where: `${part.id}/${id}`, said: place });
				}
			}
		}
	}
	for (const { id } of activity.adaptations) claim(`adaptation ${id}`);
	return faults;
}
