/** What a person put on a sheet, and the layers every mark has. */
import type { Form } from '#lib/base/geometry.ts';
import type { PromptKind } from '#lib/activity/schema.ts';
import type { Ink } from './ink.ts';

/** Where a mark stands. Coordinates are sheet units in the form it was put in. */
export interface Stand {
	page: string;
	/** The place, as `part/place`; none when it stands on the backdrop. */
	place: string | undefined;
	form: Form;
	/** The place shown alone when it was put there, if places were shown one at a time. */
	alone: boolean;
	/** The middle of the mark. Ink keeps its own points; here x and y say how far it was moved since. */
	x: number;
	y: number;
	/** 1 is the size it was made. */
	size: number;
	/** Degrees, clockwise. */
	turn: number;
}

/** Who can see a mark. `worker` is where every mark starts. */
export const audiences = ['me', 'worker', 'meeting', 'family'] as const;
export type Audience = (typeof audiences)[number];

/** How words were given. */
export const manners = ['typed', 'said-worker-wrote', 'recorded', 'chosen'] as const;
export type Manner = (typeof manners)[number];

/** The third layer. */
export type KeepOrChange = 'keep' | 'change';

/** What was asked when something was put there; none when the person began by themself. */
export interface Asked {
	/** `part/prompt`. */
	ref: string;
	kind: PromptKind;
}

/** What a mark is, fixed when it is made. */
export type What =
	| { kind: 'ink'; ink: Ink }
	| { kind: 'picture'; picture: string }
	/** Brought in from the device; its dots lie beside the piece. */
	| { kind: 'photo'; photo: string; width: number; height: number }
	| { kind: 'words'; manner: 'typed' | 'said-worker-wrote'; language: string }
	| { kind: 'voice'; sound: string; seconds: number; language: string }
	/** From one to another: an end is a mark's id, `me`, or a place as `part/place`. `line` is the part's own. */
	| { kind: 'line'; line: string; from: string; to: string }
	/** What is said of a place itself; at most one for each. */
	| { kind: 'place' };

/** One thing the person put there. */
export interface Mark {
	id: string;
	what: What;
	/** Reading order: higher was put later. */
	order: number;
	/** When it was made, ISO 8601. */
	made: string;
	/** Whose hand put it there. */
	by: 'person' | 'worker';
	asked: Asked | undefined;
	stand: Stand;
	/** Words, as they are now; for a picture or ink, the name the person gave it. */
	text: string;
	feeling: string | undefined;
	keep: KeepOrChange | undefined;
	/** What they would keep or change, in their words. */
	keepText: string;
	share: Audience;
}
