/** Where the places of a sheet lie, and which of them a spot is in. */
import { contains, encloses, sheetBox, type Box, type Form, type Point } from '#lib/base/geometry.ts';
import type { Part } from '#lib/activity/schema.ts';
import { partOf, type Sheet } from '#lib/activity/sheet.ts';
import type { Arrangement, Spot } from '#lib/parts/kind.ts';
import { arrange } from '#lib/parts/parts.ts';

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
