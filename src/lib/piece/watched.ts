/** What a grown-up saw and heard, apart from what the person gave. */
import { partOf, type Sheet } from '#lib/activity/sheet.ts';
import type { Stand } from './mark.ts';

/** True of what a grown-up saw and heard: it stands in a part that is watched. */
export function isWatched(sheet: Sheet, stand: Pick<Stand, 'page' | 'place'>): boolean {
	const part = partOf(sheet, stand.place);
	if (part) return part.watched;
	const parts = sheet.pages.find(({ id }) => id === stand.page)?.parts ?? [];
	return parts.length > 0 && parts.every(({ watched }) => watched);
}
