/** What a kind of part knows: where its places lie and how they look. Everything else is shared. */
import type { Box, Form, Point } from '#lib/base/geometry.ts';
import type { Look } from '#lib/base/palette.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import type { Part } from '#lib/activity/schema.ts';

/** Where one place lies. */
export interface Spot {
	/** All of it, frame and roof included. */
	box: Box;
	/** The open paper where marks go. */
	paper: Box;
	/** Where its name stands. */
	label: Box;
	/** Its outline where it is no box: a slice of a ring, a ring. What lies in `box` and outside it is not the place. */
	edge?: readonly Point[];
	/** What of it belongs to another: the smaller ring inside a ring. */
	hole?: readonly Point[];
}

/** Place id to where it lies, in reading order. */
export type Arrangement = ReadonlyMap<string, Spot>;

/** How a sheet is being looked at. */
export interface View {
	form: Form;
	/** The only place shown, when places are shown one at a time. */
	only?: string | undefined;
}

/** What painting needs beside the part. */
export interface Brush {
	look: Look;
	language: string;
	direction: 'ltr' | 'rtl';
	/** Ref to text. */
	words: Readonly<Record<string, string>>;
	/** Name to drawing. */
	art: Readonly<Record<string, string>>;
	/** The size of a place's name, in sheet units. */
	text: number;
}

/** A kind of part. */
export interface Kind<K extends Part['kind']> {
	kind: K;
	/** From the left, as in English; `parts.ts` mirrors it for languages read from the right. */
	arrange(part: PartOf<K>, view: View): Arrangement;
	/** Onto an arrangement that is mirrored already where the brush's language is read from the right. */
	paint(part: PartOf<K>, arrangement: Arrangement, view: View, brush: Brush): Shape[];
}
