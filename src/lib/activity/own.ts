/**
 * A practitioner's own adaptation: changes they made to an activity and kept, so that they are offered again.
 *
 * It is kept as operations, as the activity's own are, and carries its words itself, language by language. So it is
 * replayed on whatever edition of the activity there is, and what no longer fits is reported.
 */
import * as v from 'valibot';
import { bands, operationSchema, type Adaptation, type Definition, type Operation } from './schema.ts';

/** An own adaptation as it is kept. */
export const ownAdaptationSchema = v.object({
	version: v.literal(1),
	/** Begins with `own-`, so that it is never the id of one of the activity's. */
	id: v.pipe(v.string(), v.regex(/^own-[a-z0-9]+$/)),
	/** The activity it is for. */
	activity: v.string(),
	/** The edition of the activity it was made on. */
	edition: v.number(),
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
	why: v.pipe(v.string(), v.trim(), v.maxLength(160)),
	/** For whom it is offered; everyone when left off. */
	bands: v.optional(v.array(v.picklist(bands))),
	operations: v.array(operationSchema)
});

export type OwnAdaptation = v.InferOutput<typeof ownAdaptationSchema>;
/** What its maker says of it. */
export type Named = Pick<OwnAdaptation, 'name' | 'why' | 'bands'>;

/** Reads an own adaptation that was kept. @throws when it is not one. */
export function readOwnAdaptation(data: unknown): OwnAdaptation {
	return v.parse(ownAdaptationSchema, data);
}

/** Reads operations that were kept; none where they cannot be read. */
export function readOperations(data: unknown): readonly Operation[] {
	const read = v.safeParse(v.array(operationSchema), data);
	return read.success ? read.output : [];
}

/** An activity that offers own adaptations beside its own: they come last, and are on for nobody unasked. */
export function withOwn(definition: Definition, kept: readonly OwnAdaptation[]): Definition {
	if (!kept.length) return definition;
	return { ...definition, adaptations: [...definition.adaptations, ...kept.map(asAdaptation)] };
}

/** An own adaptation as one of the activity's. */
export function asAdaptation({ id, bands, operations }: OwnAdaptation): Adaptation {
	return { id, ...(bands && { bands }), excludes: [], operations };
}
