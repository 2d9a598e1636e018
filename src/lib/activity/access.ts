/**
 * How a person takes in and gives out: ways, never diagnoses. The band sets defaults, this overrides them.
 */
import * as v from 'valibot';

/** What each axis can be; the first is where a new profile starts. */
export const accessWays = {
	reading: ['reads', 'some', 'pictures'],
	hands: ['any', 'bigger', 'keyboard', 'one-switch'],
	sound: ['on', 'quiet', 'off'],
	wording: ['everyday', 'easy', 'literal']
} as const;

/** An access profile as it is kept. */
export const accessSchema = v.object({
	reading: v.picklist(accessWays.reading),
	hands: v.picklist(accessWays.hands),
	sound: v.picklist(accessWays.sound),
	wording: v.picklist(accessWays.wording),
	/** The language the person is spoken to in, as a BCP 47 tag. */
	language: v.string()
});

export type Access = v.InferOutput<typeof accessSchema>;

/** A profile that asks for nothing special. */
export function plainAccess(language = 'en'): Access {
	return { reading: 'reads', hands: 'any', sound: 'on', wording: 'everyday', language };
}
