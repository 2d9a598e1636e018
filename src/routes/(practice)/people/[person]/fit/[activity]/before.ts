/** How this activity was fitted to this person the last time, so that nobody has to settle it twice. */
import { adaptationsOn } from '#lib/activity/adapt.ts';
import type { Look } from '#lib/base/palette.ts';
import type { Desk } from '#lib/desk/desk.svelte.ts';
import { defaults } from '#lib/people/bands.ts';
import type { Person } from '#lib/people/person.ts';
import type { Opened } from '#lib/shelf/shelf.ts';

/** What was chosen by hand. */
export interface Before {
	chosen: Record<string, boolean>;
	look: Look | undefined;
}

/** The last fitting; none when there was no visit, or the person has changed since. */
export async function before(
	desk: Desk,
	person: Person,
	{ id, definition }: Pick<Opened, 'id' | 'definition'>
): Promise<Before | undefined> {
	const visit = desk.visits.find((one) => one.person === person.id && one.activity.id === id);
	if (!visit) return undefined;
	try {
		const { piece } = await desk.readPiece(visit);
		const { on, look, band, access } = piece.sheet;
		piece.close();
		const { band: now, access: ways } = person;
		if (band !== now || JSON.stringify(access) !== JSON.stringify(ways)) return undefined;
		const meant = adaptationsOn(definition, { band, access, chosen: {}, own: [] }).map((one) => one.id);
		const changed = definition.adaptations.filter((one) => on.includes(one.id) !== meant.includes(one.id));
		return {
			chosen: Object.fromEntries(changed.map((one) => [one.id, on.includes(one.id)])),
			look: look === (person.look ?? defaults[band].look) ? undefined : look
		};
	} catch {
		// Work that cannot be read does not keep anyone from beginning anew.
		return undefined;
	}
}
