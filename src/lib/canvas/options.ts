/** What a board is told, what it tells, and what a page can ask of it. */
import type { Form } from '#lib/base/geometry.ts';
import type { Palette } from '#lib/base/palette.ts';
import type { Asked, Stand } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import type { Pictures } from '#lib/piece/present.ts';

/** What a finger, a pen or a mouse does on the sheet. */
export type Tool =
	| { kind: 'pen'; colour: string; width: number }
	| { kind: 'eraser' }
	| { kind: 'hand' }
	/** Draws this kind of line from one to another. */
	| { kind: 'line'; line: string }
	/** The next tap puts this picture. */
	| { kind: 'put'; picture: string };

/** Everything is a closure, read when it is needed, so that nothing that changes makes the board anew. */
export interface BoardOptions {
	piece: () => Piece;
	/** The id of the page shown. */
	page: () => string;
	/** The id of the only place shown, where places are shown one at a time. */
	only?: () => string | undefined;
	tool: () => Tool;
	colours: () => Palette;
	/** The size of a place's name, in sheet units. */
	label: () => number;
	/** What was asked just now; goes with everything that is put. */
	asked?: () => Asked | undefined;
	/** The drawing of a picture by its id. */
	pictures: Pictures;
	/** The face of a feeling by its name. */
	feelings: Pictures;
	/** The dots of a photo by its id. */
	images?: (id: string) => CanvasImageSource | undefined;
	/** True when marks may be looked at and nothing else. */
	readOnly?: () => boolean;
	/** How far a finger may slip and still be tapping, in CSS pixels; 24 when left off. */
	slop?: () => number;
	/** A mark was taken hold of, or let go. */
	onpick?: (id: string | undefined) => void;
	/** The name of a place was tapped, with nothing in the hand. */
	onplace?: (place: string) => void;
	/** Something was put. */
	onput?: (id: string) => void;
	/** A stroke in the making, packed, and where it stands; undefined once it is finished. */
	ondraft?: (bytes: Uint8Array | undefined, stand: Stand | undefined) => void;
	/** The sheet lies in another form than before; called once at the start. */
	onform?: (form: Form) => void;
	/** The board is there. */
	onready?: (board: Board) => void;
}

/** What a page can ask of a board. */
export interface Board {
	/** How the sheet lies now. */
	readonly form: Form;
	/** How much larger words are shown than they are, where the screen is small. */
	readonly wordsBy: number;
	/** The mark that is held. */
	readonly picked: string | undefined;
	/** Takes hold of a mark, or lets go. */
	pick(id: string | undefined): void;
	/** Goes on with a drag that began on a picture outside the board; a drop on the sheet puts it there. */
	dragIn(picture: string, event: PointerEvent): void;
	/** Draws everything again; needed only where what the closures give cannot be followed. */
	refresh(): void;
}
