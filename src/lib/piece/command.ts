/** The commands: the only way into a piece, from the canvas, the list, a switch or a remote hand. */
import type { Asked, Audience, KeepOrChange, Manner, Stand, What } from './mark.ts';

/** A way to answer that is not an answer. */
export type Pass = 'dont-know' | 'not-now' | 'stop';

export type Command =
	/** Puts something on the sheet. Gives back its id. */
	| {
			do: 'put';
			/** Given where the same step says more about it. */
			id?: string;
			what: What;
			stand: Stand;
			text?: string;
			asked?: Asked | undefined;
			by?: 'person' | 'worker';
	  }
	/** Moves, sizes, turns or gives another place. */
	| { do: 'move'; id: string; to: Partial<Stand> }
	/** Changes the words, or names a picture or a drawing. The words before stay in the log. */
	| { do: 'word'; id: string; text: string; manner?: Manner }
	/** Shows another picture where one stands; what was said about it stays. */
	| { do: 'redraw'; id: string; picture: string }
	| { do: 'feel'; id: string; feeling: string | undefined }
	| { do: 'keep'; id: string; keep: KeepOrChange | undefined; text?: string }
	| { do: 'share'; id: string; share: Audience }
	/** Takes marks off the sheet, all as one step. */
	| { do: 'takeAway'; ids: readonly string[] }
	/** Answers a question without an answer. */
	| { do: 'pass'; asked: Asked; pass: Pass }
	/** Says at read-back that this is what was said. */
	| { do: 'confirm'; id: string };
