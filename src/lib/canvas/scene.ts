/** What the gestures of every tool work on. */
import type { Point } from '#lib/base/geometry.ts';
import type { Piece } from '#lib/piece/piece.ts';
import type { Frame } from './frame.ts';
import type { InkPicture } from './ink-picture.ts';
import type { Live } from './live.ts';
import type { BoardOptions } from './options.ts';
import type { Sight } from './sight.ts';
import type { Things } from './things.ts';
import type { Ties } from './ties.ts';

export interface Scene {
	readonly options: BoardOptions;
	readonly piece: Piece;
	readonly frame: Frame;
	readonly sight: Sight;
	readonly ink: InkPicture;
	readonly things: Things;
	/** Lines between people, and signs beside names; fetched with the first of them. */
	readonly ties: Ties | undefined;
	/** Where a stroke in the making is drawn. */
	readonly live: Live;
	readonly picked: string | undefined;
	pick(id: string | undefined): void;
	/** Shows what was left out of the ink picture or brought back. */
	inkChanged(): void;
}

/** One sample of a pointer on the sheet. */
export interface Touch extends Point {
	pressure: number;
}

/** What one pointer does from the moment it comes down. */
export interface Gesture {
	move(samples: readonly Touch[]): void;
	/** The pointer was lifted; `inside` the drawing area or not. */
	up(inside: boolean): void;
	/** The system took the pointer away. */
	cancel(): void;
	/** It was a palm after all: as if it had never been. */
	drop(): void;
}
