/** A fitting as fields, which is how its draft is kept, and back. */
import { readOperations } from '#lib/activity/own.ts';
import type { Look } from '#lib/base/palette.ts';
import type { Fields } from '#lib/desk/drafts.ts';
import { looks } from '../../../fields.ts';
import type { Changes } from './changes.ts';

/** What is switched, changed and written by hand. */
export interface Fitted {
	/** Adaptation to whether it is on. */
	chosen: Readonly<Record<string, boolean>>;
	/** Ref to the practitioner's own wording. */
	own: Readonly<Record<string, string>>;
	changes: Changes;
	look: Look | 'auto';
	worker: string;
	/** None while the activity's own words stand. */
	purpose: string | undefined;
	/** Whose recorded voices go along; none chosen, those that fit. */
	voice?: string | undefined;
}

/** A fitting as fields. */
export function toFields({ chosen, own, changes, look, worker, purpose, voice }: Fitted): Fields {
	return {
		...{ look, worker, ...(purpose !== undefined && { purpose }), ...(voice && { voice }) },
		...(changes.length && { changes: JSON.stringify(changes) }),
		...Object.fromEntries(Object.entries(chosen).map(([id, on]) => [`chosen ${id}`, String(on)])),
		...Object.fromEntries(Object.entries(own).map(([ref, text]) => [`own ${ref}`, text]))
	};
}

/** A fitting with a draft over it. */
export function withDraft(fitted: Fitted, draft: Fields): Fitted {
	const about = (kind: string) =>
		Object.entries(draft).flatMap(([field, text]): [string, string][] =>
			field.startsWith(`${kind} `) ? [[field.slice(kind.length + 1), text]] : []
		);
	const chosen = about('chosen').map(([id, on]) => [id, on === 'true'] as const);
	return {
		chosen: { ...fitted.chosen, ...Object.fromEntries(chosen) },
		own: { ...fitted.own, ...Object.fromEntries(about('own')) },
		changes: readChanges(draft['changes']) ?? fitted.changes,
		look: looks.find((look) => look === draft['look']) ?? fitted.look,
		worker: draft['worker'] ?? fitted.worker,
		purpose: draft['purpose'] ?? fitted.purpose,
		voice: draft['voice'] ?? fitted.voice
	};
}

function readChanges(text: string | undefined): Changes | undefined {
	if (text === undefined) return undefined;
	try {
		return readOperations(JSON.parse(text));
	} catch {
		return [];
	}
}
