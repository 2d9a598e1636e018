/** A record as plain text, for pasting where nothing else can be put. */
import type { VisitRecord } from '#lib/record/record.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { Speech } from './say.ts';
import { joint, quoted, type Row } from './values.ts';

/** The whole record; its parts are told apart by empty lines, the person's words by quotation marks. */
export function makeText(record: VisitRecord, speech: Speech): string {
	return `${blocksOf(record, speech, false).map(textOf).join('\n\n')}\n`;
}

function textOf(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return block.level < 3 ? `${'#'.repeat(block.level)} ${block.text}` : `${block.text}:`;
		case 'sentence':
			return block.text;
		case 'facts':
			return block.rows.map(({ label, value }) => `${label}: ${rowText(value)}`).join('\n');
		case 'quote':
			return [quoted(block.words), ...block.under.map((row) => `    ${rowText(row)}`)].join('\n');
		case 'list':
			return block.items.map((row) => `- ${rowText(row)}`).join('\n');
		case 'pictures':
			return '';
	}
}

function rowText(row: Row): string {
	return row.map((value, i) => quoted(value) + joint(value, row[i + 1])).join('');
}
