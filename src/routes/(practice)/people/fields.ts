/** The form about a person as fields, which is how its draft is kept, and back. */
import { accessWays, plainAccess, type Access } from '#lib/activity/access.ts';
import { bands, type Band } from '#lib/activity/schema.ts';
import type { Look } from '#lib/base/palette.ts';
import type { Fields } from '#lib/desk/drafts.ts';
import { waysToLeave, type Person } from '#lib/people/person.ts';

/** The looks a person can have; `auto` is their age's. */
export const looks = ['auto', 'story', 'bright', 'plain'] as const;

/** What stands in the form. */
export interface Filled {
	nickname: string;
	band: Band | undefined;
	access: Access;
	look: Look | 'auto';
	leave: Person['leave'];
}

/** Everything in the form, as fields. */
export function toFields({ nickname, band, access, look, leave }: Filled): Fields {
	return { nickname, band: band ?? '', look, leave, ...access };
}

/** The form as it begins: the person as they are kept, and over it a draft. */
export function fillIn(person: Person | undefined, draft: Fields = {}): Filled {
	const access = person?.access ?? plainAccess();
	const chosen = <T extends string, U>(field: string, ways: readonly T[], before: U) =>
		ways.find((way) => way === draft[field]) ?? before;
	return {
		nickname: draft['nickname'] ?? person?.nickname ?? '',
		band: chosen('band', bands, person?.band),
		access: {
			speech: chosen('speech', accessWays.speech, access.speech),
			reading: chosen('reading', accessWays.reading, access.reading),
			hands: chosen('hands', accessWays.hands, access.hands),
			sight: chosen('sight', accessWays.sight, access.sight),
			hearing: chosen('hearing', accessWays.hearing, access.hearing),
			sound: chosen('sound', accessWays.sound, access.sound),
			wording: chosen('wording', accessWays.wording, access.wording),
			fluency: chosen('fluency', accessWays.fluency, access.fluency),
			language: draft['language'] ?? access.language
		},
		look: chosen('look', looks, person?.look ?? 'auto'),
		leave: chosen('leave', waysToLeave, person?.leave ?? 'shown')
	};
}
