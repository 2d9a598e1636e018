/**
 * How a person takes in and gives out: ways, never diagnoses. The band sets defaults, this overrides them.
 */
import * as v from 'valibot';

/** What each axis can be; the first is where a new profile starts. */
export const accessWays = {
	speech: ['speaks', 'some', 'other'],
	reading: ['reads', 'some', 'pictures'],
	hands: ['any', 'bigger', 'keyboard', 'one-switch'],
	sight: ['sees', 'low', 'none'],
	hearing: ['hears', 'deaf'],
	sound: ['on', 'quiet', 'off'],
	wording: ['everyday', 'easy', 'literal'],
	/** In the language it is done in. */
	fluency: ['fluent', 'new']
} as const;

/** An access profile as it is kept. */
export const accessSchema = v.object({
	speech: v.optional(v.picklist(accessWays.speech), 'speaks'),
	reading: v.picklist(accessWays.reading),
	hands: v.picklist(accessWays.hands),
	sight: v.optional(v.picklist(accessWays.sight), 'sees'),
	hearing: v.optional(v.picklist(accessWays.hearing), 'hears'),
	sound: v.picklist(accessWays.sound),
	wording: v.picklist(accessWays.wording),
	fluency: v.optional(v.picklist(accessWays.fluency), 'fluent'),
	/** The language the person is spoken to in, as a BCP 47 tag. */
	language: v.string()
});

export type Access = v.InferOutput<typeof accessSchema>;

/** A profile that asks for nothing special. */
export function plainAccess(language = 'en'): Access {
	return {
		...{ speech: 'speaks', reading: 'reads', hands: 'any', sight: 'sees', hearing: 'hears' },
		...{ sound: 'on', wording: 'everyday', fluency: 'fluent', language }
	};
}
