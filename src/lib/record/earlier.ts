/** What was put right in what a person told the worker. */
import { writtenFields, type Written } from '#lib/visit/told.ts';
import type { Told } from '#lib/visit/visit.ts';

/** What stood in an entry before it was put right, field by field, the oldest first. */
export function earlier(told: Told): { field: keyof Written; text: string; until: string }[] {
	return told.before.flatMap(({ at, ...was }, i) => {
		const stayed = was.words === (told.before[i + 1]?.words ?? told.words);
		return writtenFields.flatMap((field) => {
			const text = field === 'words' && stayed ? undefined : was[field];
			return text === undefined ? [] : [{ field, text, until: at }];
		});
	});
}
