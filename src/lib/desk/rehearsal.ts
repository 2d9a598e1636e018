/** Trying an activity without anyone: the child's room on a piece that is never kept. */
import type { Sheet } from '#lib/activity/sheet.ts';
import { newId } from '#lib/base/ids.ts';
import { newPerson, type Person } from '#lib/people/person.ts';
import { Piece } from '#lib/piece/piece.ts';
import { planVisit, type Visit } from '#lib/visit/visit.ts';
import type { Desk, Found } from './desk.svelte.ts';
import { Drafts } from './drafts.ts';
import { Keeper } from './keeper.svelte.ts';
import type { OpenPiece } from './pieces.ts';
import type { SheetVoices } from './voices.ts';

/** What the child's room asks of the desk. */
export type RoomDesk = Pick<
	Desk,
	'settings' | 'keepSound' | 'dropSound' | 'sound' | 'keepPhoto' | 'saveVisit' | 'savePerson'
>;

/** What a rehearsal is made of. */
export interface Rehearsed {
	sheet: Sheet;
	/** The activity's name. */
	name: string;
	settings: Desk['settings'];
	/** Recorded voices, from the library while it is open. */
	voices?: SheetVoices | undefined;
}

/** A room that forgets: everything works in it, and nothing of it reaches the vault. */
export function rehearse({ sheet, name, settings, voices }: Rehearsed): {
	desk: RoomDesk;
	found: Found;
	open: OpenPiece;
} {
	const person = newPerson(newId(), name, sheet.band);
	const visit = planVisit({
		...{ id: newId(), person: person.id, piece: newId(), worker: settings.worker },
		...{ activity: { id: sheet.activity.id, name }, purpose: sheet.words['purpose'] ?? '' }
	});
	const sounds = new Map<string, Uint8Array<ArrayBuffer>>();
	const desk: RoomDesk = {
		settings,
		keepSound: (_visit, bytes, id = newId()) => {
			sounds.set(id, new Uint8Array(bytes));
			return Promise.resolve(id);
		},
		dropSound: (_visit, id) => Promise.resolve(void sounds.delete(id)),
		sound: (_visit, id) => Promise.resolve(sounds.get(id)),
		keepPhoto: () => Promise.resolve(),
		saveVisit: (changed: Visit) => Promise.resolve(changed),
		savePerson: (changed: Person) => Promise.resolve(changed)
	};
	const piece = Piece.make(sheet, { by: 'person' });
	const keeper = new Keeper(piece, { append: () => Promise.resolve(), compact: () => Promise.resolve() });
	const drafts = new Drafts(
		() => Promise.resolve(),
		(kept) => keeper.draftKept(kept)
	);
	keeper.drafts = drafts;
	return {
		...{ desk, found: { person, visit: { ...visit, stage: 'doing' } } },
		open: { piece, photos: new Map(), damaged: 0, keeper, drafts, voices }
	};
}
