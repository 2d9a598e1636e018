/** Whose recorded voices go along with a visit, by the name they are chosen by. */
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Readings } from '#lib/desk/readings.svelte.ts';
import { speakerName, type Wanted } from '#lib/desk/speakers.ts';

/** What is wanted; those that fit, where nothing is chosen or the one chosen reads nothing on this sheet. */
export function wantedIn(readings: Readings, sheet: Sheet, chosen: string | undefined): Wanted {
	if (chosen === 'none') return 'none';
	return readings.speakersFor(sheet).find((one) => speakerName(one) === chosen);
}
