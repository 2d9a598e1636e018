/** One block of a text. `**strong**` inside a line is kept as it is and shown strong. */
export type Block =
	| { kind: 'heading'; level: 2 | 3 | 4; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'list'; ordered: boolean; items: string[] };

/**
 * Reads the small part of Markdown our guides use: headings, paragraphs, lists, strong.
 *
 * `#` and `##` become level 2, because the page has its own first heading. Anything else is plain text, so a
 * stranger's text cannot bring markup with it.
 */
export function readProse(markdown: string): Block[] {
	const blocks: Block[] = [];
	for (const part of markdown.replace(/\r/g, '').split(/\n\s*\n|\n(?=#)|(?<=^#.*)\n/m)) {
		const lines = part.split('\n').filter((line) => line.trim());
		const [first] = lines;
		if (first === undefined) continue;
		const heading = /^(#{1,6})\s+(.*)$/.exec(first);
		if (heading) {
			const level = Math.min(4, Math.max(2, heading[1]?.length ?? 2)) as 2 | 3 | 4;
			blocks.push({ kind: 'heading', level, text: heading[2]?.trim() ?? '' });
			lines.shift();
		}
		if (lines.length) blocks.push(...readLines(lines));
	}
	return blocks;
}

const bullet = /^\s*(?:[-*]|(\d+)[.)])\s+(.*)$/;

function readLines(lines: readonly string[]): Block[] {
	const blocks: Block[] = [];
	for (const line of lines) {
		const item = bullet.exec(line);
		const last = blocks.at(-1);
		if (item) {
			const ordered = item[1] !== undefined;
			if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item[2] ?? '');
			else blocks.push({ kind: 'list', ordered, items: [item[2] ?? ''] });
		} else if (last?.kind === 'list') {
			last.items.push(`${last.items.pop() ?? ''} ${line.trim()}`);
		} else if (last?.kind === 'paragraph') {
			last.text += ` ${line.trim()}`;
		} else blocks.push({ kind: 'paragraph', text: line.trim() });
	}
	return blocks;
}

/** A line cut at its `**strong**` parts: every second piece is strong. */
export function strongParts(text: string): string[] {
	const pieces = text.split('**');
	return pieces.length % 2 ? pieces : [text];
}
