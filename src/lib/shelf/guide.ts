/**
 * Reads a practitioner's guide: a small part of Markdown, as plain blocks.
 *
 * `##` and `###` headings, paragraphs, `-` and `1.` lists. Everything else is refused with its line, so that
 * nothing is shown as stray signs and no markup ever comes from a file.
 */

/** One piece of a guide. */
export type Block =
	{ kind: 'paragraph'; text: string } | { kind: 'list'; ordered: boolean; points: readonly string[] };

/** A part of a guide under one heading; blocks that stand before any `###` have no heading of their own. */
export interface Section {
	heading: string;
	blocks: readonly Block[];
	steps: readonly { heading: string; blocks: readonly Block[] }[];
}

/** A guide, section by section. */
export type Guide = readonly Section[];

/** The sections of every guide, in this order. */
export const sections = [
	...['Aims', 'Objectives', 'Methodology', 'Adaptations', 'Look out for', 'Notice', 'Credit']
] as const;
/** The steps of the methodology, in this order. */
export const steps = ['Prepare', 'Start', 'Do', 'End'] as const;

/** Thrown when a guide holds something it cannot say. */
export class UnreadableGuide extends Error {
	override name = 'UnreadableGuide';
	constructor(
		readonly line: number,
		why: string
	) {
		super(`line ${line}: ${why}`);
	}
}

interface Draft {
	heading: string;
	blocks: Block[];
	steps: { heading: string; blocks: Block[] }[];
}

/** Reads a guide from its source. @throws {UnreadableGuide} with the line that does not belong. */
export function readGuide(source: string): Guide {
	const guide: Draft[] = [];
	let open: { lines: string[]; ordered: boolean | undefined } | undefined;
	const close = () => {
		const at = guide.at(-1);
		if (!open || !at) return;
		const { lines, ordered } = open;
		const text = lines.join(' ');
		const block: Block =
			ordered === undefined ? { kind: 'paragraph', text } : { kind: 'list', ordered, points: lines };
		(at.steps.at(-1)?.blocks ?? at.blocks).push(block);
		open = undefined;
	};
	source.split(/\r?\n/).forEach((raw, i) => {
		const line = raw.trim();
		const refuse = (why: string): never => {
			throw new UnreadableGuide(i + 1, why);
		};
		const heading = /^(#+)\s+(.*)$/.exec(line);
		const point = /^(-|\d+\.)\s+(.*)$/.exec(line);
		if (!line) return close();
		if (heading) {
			close();
			const [, depth = '', text = ''] = heading;
			if (depth === '##') guide.push({ heading: text, blocks: [], steps: [] });
			else if (depth !== '###') refuse('headings are ## or ###');
			else (guide.at(-1) ?? refuse('a ### stands under a ##')).steps.push({ heading: text, blocks: [] });
			return;
		}
		if (!guide.length) refuse('a guide begins with a ## heading');
		if (/^[*+>|]|^```|^---|[<>`]|\]\(|\*\*/.test(line)) refuse('only headings, paragraphs and lists');
		if (point) {
			const ordered = point[1] !== '-';
			if (/^\s/.test(raw)) refuse('a list has one level');
			if (open?.ordered !== ordered) close();
			open ??= { lines: [], ordered };
			open.lines.push(point[2] ?? '');
		} else if (open && open.ordered !== undefined && /^\s/.test(raw)) {
			// A point that runs on to a second line.
			open.lines.push(`${open.lines.pop() ?? ''} ${line}`);
		} else {
			if (open?.ordered !== undefined) close();
			open ??= { lines: [], ordered: undefined };
			open.lines.push(line);
		}
	});
	close();
	return guide;
}
