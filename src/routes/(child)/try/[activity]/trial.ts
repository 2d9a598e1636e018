/** For whom an activity is tried: an age, and one way of taking in and giving out. */
import { plainAccess, type Access } from '#lib/activity/access.ts';
import type { Band } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { needs, type Need } from '#lib/shelf/choose.ts';
import { fitSheet } from '#lib/shelf/fit.ts';
import type { Opened } from '#lib/shelf/shelf.ts';

export interface Trial {
	band?: Band | undefined;
	need?: Need | undefined;
}

/** The sheet someone of this age, who takes in this way, would meet. The middle of its ages when none is named. */
export async function fitTrial(activity: Opened, { band, need }: Trial): Promise<Sheet> {
	const { bands } = activity;
	const own = band ?? bands[Math.floor((bands.length - 1) / 2)] ?? 'b3';
	const { sheet } = await fitSheet(activity, { person: { band: own, access: accessWith(need) } });
	return sheet;
}

function accessWith(need: Need | undefined): Access {
	const [asked] = need ? needs[need] : [];
	const [axis, way] = asked?.split(':') ?? [];
	return axis ? { ...plainAccess(), [axis]: way } : plainAccess();
}
