/** The log of how a piece came to be: only added to, never changed, kept apart from undo. */
import type { Asked, Audience, KeepOrChange, Manner } from './mark.ts';
import type { Pass } from './command.ts';

/** One line of the log. `at` is ISO 8601, in UTC. */
export type Entry = { at: string; by: 'person' | 'worker' } & (
	| {
			did: 'put';
			id: string;
			kind: string;
			place?: string;
			asked?: Asked;
			text?: string;
			manner?: Manner;
			language?: string;
	  }
	| { did: 'word'; id: string; text: string; before: string; manner?: Manner }
	| { did: 'move'; id: string; place?: string }
	| { did: 'redraw'; id: string }
	| { did: 'feel'; id: string; feeling?: string }
	| { did: 'keep'; id: string; keep?: KeepOrChange; text?: string }
	| { did: 'share'; id: string; share: Audience }
	| { did: 'takeAway'; ids: readonly string[] }
	| { did: 'pass'; asked: Asked; pass: Pass }
	| { did: 'confirm'; id: string }
	| { did: 'undo' }
	| { did: 'redo' }
);
