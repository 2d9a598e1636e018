/**
 * The kinds of part we can show, as one list that the compiler checks.
 *
 * The language knows eight kinds; the ones missing here are refused with a clear message until they are painted.
 */
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Definition, Part } from '#lib/activity/schema.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { Arrangement, Brush, Kind, View } from './kind.ts';
import { scale } from './scale.ts';
import { sort } from './sort.ts';
import { zones } from './zones.ts';

const kinds: { [K in Part['kind']]?: Kind<K> } = { zones, scale, sort };

/** Thrown when a part is of a kind this version cannot show. */
export class UnpaintedKind extends Error {
	override name = 'UnpaintedKind';
	constructor(readonly kind: Part['kind']) {
		super(`this version cannot show a part of kind ${kind} yet`);
	}
}

/** Kinds an activity uses that this version cannot show; none when it can be played. */
export function unpainted(activity: Pick<Definition, 'pages'> | Pick<Sheet, 'pages'>): Part['kind'][] {
	const used = activity.pages.flatMap((page) => page.parts.map((part) => part.kind));
	return [...new Set(used)].filter((kind) => !kinds[kind]);
}

/** Where the places of a part lie, in reading order. @throws {UnpaintedKind} */
export function arrange(part: Part, view: View): Arrangement {
	return kindOf(part).arrange(part, view);
}

/** A part drawn, back to front, without the person's marks. @throws {UnpaintedKind} */
export function paint(part: Part, view: View, brush: Brush): Shape[] {
	const kind = kindOf(part);
	return kind.paint(part, kind.arrange(part, view), view, brush);
}

function kindOf(part: Part): Kind<Part['kind']> {
	const kind = kinds[part.kind];
	if (!kind) throw new UnpaintedKind(part.kind);
	// The table pairs every name with its own kind; the compiler cannot follow that through a lookup.
	return kind as unknown as Kind<Part['kind']>;
}
