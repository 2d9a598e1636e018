/** How words came to stand as they do, read from the log. */
import type { Entry } from '#lib/piece/log.ts';
import type { Manner, Mark } from '#lib/piece/mark.ts';

/** Words as they stood before they were changed, and when they were given. */
export interface Wording {
	text: string;
	at: string;
	by: 'person' | 'worker';
	manner?: Manner | undefined;
}

interface Version extends Wording {
	before: string | undefined;
	index: number;
}

/** The wordings a mark has had, in the order of the log, those that were undone among them. */
function versions(log: readonly Entry[], mark: Mark): Version[] {
	return log.flatMap((entry, index): Version[] => {
		if ((entry.did !== 'put' && entry.did !== 'word') || entry.id !== mark.id || !entry.text) return [];
		const { text, at, by, manner } = entry;
		return [{ text, at, by, manner, before: entry.did === 'word' ? entry.before : undefined, index }];
	});
}

/**
 * The wordings that came before a mark's words, oldest first.
 *
 * The log keeps every try; what was undone was taken away, so the way goes back from the words as they are, each
 * to the one it replaced. A wording that only ever stood while the mark was for the person alone was never
 * shared, and is left out.
 */
export function earlier(log: readonly Entry[], mark: Mark): Wording[] {
	const all = versions(log, mark);
	const chain: Wording[] = [];
	let at = all.findLastIndex(({ text }) => text === mark.text);
	while (at > 0) {
		const { before, index: replaced } = all[at] as Version;
		const previous = all.findLastIndex(({ text }, i) => i < at && text === before);
		const one = all[previous];
		if (!one) break;
		if (wasShared(log, mark.id, one.index, replaced)) {
			chain.unshift({ text: one.text, at: one.at, by: one.by, manner: one.manner });
		}
		at = previous;
	}
	return chain;
}

/** Whether others could see a mark at some time between two lines of the log. */
function wasShared(log: readonly Entry[], id: string, from: number, to: number): boolean {
	let isShared = true;
	for (const [index, entry] of log.entries()) {
		if (index >= to) break;
		// What is said of sharing before the wording was given decides how it began.
		if (index > from && isShared) return true;
		if (entry.did === 'share' && entry.id === id) isShared = entry.share !== 'me';
	}
	return isShared;
}

/** Who wrote a mark's words down last, how and when. */
export function lastWriter(
	log: readonly Entry[],
	mark: Mark,
	field: 'text' | 'keepText'
): { manner: Manner | undefined; by: 'person' | 'worker'; at: string } {
	const own =
		mark.what.kind === 'words' ? mark.what.manner : mark.what.kind === 'voice' ? 'recorded' : undefined;
	if (field === 'keepText') {
		const entry = log.findLast(
			(one) => one.did === 'keep' && one.id === mark.id && one.text === mark.keepText
		);
		return { manner: undefined, by: entry?.by ?? mark.by, at: entry?.at ?? mark.made };
	}
	const last = versions(log, mark).findLast(({ text }) => text === mark.text);
	return { manner: own ?? last?.manner, by: last?.by ?? mark.by, at: last?.at ?? mark.made };
}
