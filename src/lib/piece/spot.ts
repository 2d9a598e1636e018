/** Where the places of a sheet lie, and which of them a spot is in. */
import { contains, encloses, sheetBox, type Box, type Form, type Point } from '#lib/base/geometry.ts';
import type { Part } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Arrangement, Spot } from '#lib/parts/kind.ts';
import { arrange } from '#lib/parts/parts.ts';
import type { Stand } from './mark.ts';

/** The part a place belongs to. */
export function partOf(sheet: Sheet, place: string | undefined): Part | undefined {
	const id = place?.split('/')[0];
	return sheet.pages.flatMap((page) => page.parts).find((part) => part.id === id);
}

/** Where a place lies in a form, where `alone` says that it is shown by itself; undefined beside the places. */
export function spotOf(
	sheet: Sheet,
	place: string | undefined,
	form: Form,
	alone: boolean
): Spot | undefined {
	const part = partOf(sheet, place);
	const id = place?.split('/')[1];
	if (!part || !id) return undefined;
	return arrange(part, { form, only: alone ? id : undefined }, sheet.direction).get(id);
}

/** The open paper of a place in a form; the whole sheet beside the places. */
export function paperOf(sheet: Sheet, place: string | undefined, form: Form, alone: boolean): Box {
	return spotOf(sheet, place, form, alone)?.paper ?? sheetBox(form);
}

/** The place under a spot, as `part/place`; undefined on the backdrop. */
export function placeAt(part: Part, arrangement: Arrangement, at: Point): string | undefined {
	for (const [id, spot] of arrangement) if (isInSpot(spot, at)) return `${part.id}/${id}`;
	return undefined;
}

/** True of what lies in a place: in its box, inside its edge and outside its hole. */
export function isInSpot({ box, edge, hole }: Pick<Spot, 'box' | 'edge' | 'hole'>, at: Point): boolean {
	return contains(box, at) && (!edge || encloses(edge, at)) && !(hole && encloses(hole, at));
}

/** True of what a grown-up saw and heard: it stands in a part that is watched. */
export function isWatched(sheet: Sheet, stand: Pick<Stand, 'page' | 'place'>): boolean {
	const part = partOf(sheet, stand.place);
	if (part) return part.watched;
	const parts = sheet.pages.find(({ id }) => id === stand.page)?.parts ?? [];
	return parts.length > 0 && parts.every(({ watched }) => watched);
}
