/**
 * The kinds of part we can show, as one list that the compiler checks.
 *
 * A kind that is not here is no part of the language; the schema refuses it where an activity is read. How the
 * rarer kinds lie and look is fetched with the first sheet that has one, so that a child who draws in a house does
 * not wait for clocks and roads: `loadKinds` comes before the first `arrange`.
 */
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Part } from '#lib/activity/schema.ts';
import { mirror, sheetBox, type Form, type Point } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { Arrangement, Brush, Kind, Spot, View } from './kind.ts';
import { drawing } from './drawing.ts';
import { people } from './people.ts';
import { sort } from './sort.ts';
import { frameOf, zones } from './zones.ts';

type Kinds = { [K in Part['kind']]: Kind<K> };

const loaded: Partial<Kinds> = { zones, sort, people, drawing };

const later: { [K in Part['kind']]?: () => Promise<Kind<K>> } = {
	scale: async () => (await import('./scale.ts')).scale,
	dial: async () => (await import('./dial.ts')).dial,
	track: async () => (await import('./track.ts')).track,
	figure: async () => (await import('./figure.ts')).figure
} satisfies { [K in Exclude<Part['kind'], 'zones' | 'sort' | 'people' | 'drawing'>]: () => Promise<Kind<K>> };

/** Fetches how the parts of these pages lie and look; once for each kind. */
export async function loadKinds(pages: readonly { parts: readonly Pick<Part, 'kind'>[] }[]): Promise<void> {
	const wanted = new Set(pages.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
	await Promise.all([...wanted].map(loadKind));
}

async function loadKind<K extends Part['kind']>(kind: K): Promise<void> {
	const load = loaded[kind] ? undefined : later[kind];
	if (load) Object.assign(loaded, { [kind]: await load() });
}

/** Where the places of a part lie on a sheet read in this direction, in reading order. */
export function arrange(part: Part, view: View, direction: Sheet['direction']): Arrangement {
	const arrangement = kindOf(part).arrange(part, view);
	if (direction === 'ltr') return arrangement;
	const isPicture = part.kind === 'zones' && frameOf(part, view.only) === 'picture';
	return new Map([...arrangement].map(([id, spot]) => [id, fromRight(spot, view, isPicture)]));
}

/** A part drawn, back to front, without the person's marks. */
export function paint(part: Part, view: View, brush: Brush): Shape[] {
	return kindOf(part).paint(part, arrange(part, view, brush.direction), view, brush);
}

/**
 * A place as it lies when the sheet is read from the right, all of it mirrored. Where a place is a picture, which
 * is not mirrored, its paper stays where it is in the picture.
 */
function fromRight({ box, paper, label, edge, hole }: Spot, { form }: View, isPicture: boolean): Spot {
	const there = mirror(box, form);
	const [left, ...rest] = paper;
	return {
		box: there,
		paper: isPicture ? [left - box[0] + there[0], ...rest] : mirror(paper, form),
		label: mirror(label, form),
		...(edge && { edge: mirrorAll(edge, form) }),
		...(hole && { hole: mirrorAll(hole, form) })
	};
}

function mirrorAll(spots: readonly Point[], form: Form): Point[] {
	return spots.map(({ x, y }) => ({ x: sheetBox(form)[2] - x, y }));
}

function kindOf(part: Part): Kind<Part['kind']> {
	// The table pairs every name with its own kind; the compiler cannot follow that through a lookup.
	const kind = loaded[part.kind];
	if (!kind) throw new Error(`a part of kind ${part.kind} is shown before it was fetched`);
	return kind as unknown as Kind<Part['kind']>;
}
