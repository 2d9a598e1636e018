/** Sets text into strips: passages, rows of values, captions, and the ground they stand on. */
import { apart } from './bidi.ts';
import type { Tone } from './blocks.ts';
import type { Line, Span } from './lines.ts';
import type { Element, Press } from './press.ts';
import type { Speech } from './say.ts';
import { column, type Strip } from './sheet-of-paper.ts';
import { joint, quoted, type Row, type Value } from './values.ts';

/** The colours of the page; every one for letters has a contrast of 7 to 1 or more on what it stands on. */
export const ink = { text: '#2F2B3A', quiet: '#544F63', bar: '#6C5BA7', rule: '#D9D5E3', panel: '#F2EFE6' };

/** Letter sizes in points. */
export const sizes = { h1: 25, h2: 16.5, h3: 11.5, words: 15, body: 11, small: 9.5 } as const;
/** Lines to be laid one under the other. */
export interface Passage {
	spans: Span[];
	/** The element of each span, made when it is first drawn. */
	elements: () => readonly Element[];
	direction: 'ltr' | 'rtl';
	/** The side lines begin from; that of the direction when left off. */
	side?: 'left' | 'right';
	left?: number;
	width?: number;
	gap?: number;
}

/** Sets text on one press, in the language of one speech. */
export class Setter {
	constructor(
		readonly press: Press,
		readonly speech: Speech
	) {}

	/** Lines as strips, each drawn where it falls. */
	async passage({ spans, elements, direction, side, left, width, gap = 0 }: Passage): Promise<Strip[]> {
		await this.press.prepare(spans);
		const [from, wide] = [left ?? column.left, width ?? column.width];
		const fromRight = (side ?? (direction === 'rtl' ? 'right' : 'left')) === 'right';
		return this.press.lines(spans, wide, direction).map((line: Line, i): Strip => {
			const draw = (y: number) => {
				const x = fromRight ? from + wide - line.width : from;
				this.press.line(line, spans, elements(), x, y);
			};
			return { height: line.height, gap: i ? 0 : gap, glued: false, draw };
		});
	}

	/** A caption over a picture. */
	async caption(text: Value): Promise<Strip[]> {
		const spans = [{ ...this.span(text.text, sizes.h3, { bold: true }), language: text.language }];
		const strips = await this.passage({ ...this.single('H3', spans), gap: 12 });
		return [...strips, space(4)].map(glue);
	}

	/** Values in one line, each set apart so that it reads in its own direction. */
	row(row: Row, size: number, colour: string, type: string, parent: () => Element) {
		const spans = row.flatMap((value, i): Span[] => {
			const after = joint(value, row[i + 1]);
			const text = `${apart.start}${quoted(value)}${apart.end}`;
			return [
				{ text, language: value.language, size, colour: value.exact ? ink.text : colour },
				...(after ? [{ text: after, language: this.speech.language, size, colour }] : [])
			];
		});
		const elements = lazy(() => {
			const paragraph = this.press.element(parent(), type);
			return spans.map(({ text, language }) => {
				const actual = text.replaceAll(apart.start, '').replaceAll(apart.end, '');
				return this.press.element(paragraph, 'Span', { lang: language, actual });
			});
		});
		return { spans, elements };
	}

	/** A span in the language of the document. */
	span(text: string, size: number, look: { bold?: boolean; colour?: string } = {}): Span {
		return { text, language: this.speech.language, size, colour: ink.text, ...look };
	}

	/** A passage of one element. */
	single(type: string, spans: Span[], parent: () => Element = () => this.press.root): Passage {
		const [{ text, language } = { text: '', language: '' }] = spans;
		const elements = lazy(() => [this.press.element(parent(), type, { lang: language, actual: text })]);
		return { spans, elements, direction: this.speech.direction };
	}

	/** A list, in the tree once something is in it. */
	list(): () => Element {
		return lazy(() => this.press.element(this.press.root, 'L'));
	}

	/** The worker's part lies on a panel of its own; other parts begin with a rule. */
	toned(tone: Tone, strips: Strip[], begins = false): Strip[] {
		const [left, width] = [column.left - 18, column.width + 36];
		return strips.map((strip, i): Strip => {
			const isFirst = begins && i === 0;
			const draw = (y: number, gap: number) => {
				const above = isFirst ? 14 : gap;
				this.press.aside((doc) => {
					if (tone === 'worker') doc.rect(left, y - above, width, strip.height + above + 0.4).fill(ink.panel);
					else if (isFirst && gap) {
						const line = y - 12;
						doc.moveTo(column.left, line).lineTo(column.left + column.width, line);
						doc.lineWidth(0.6).strokeColor(ink.rule).stroke();
					}
				});
				strip.draw(y, gap);
			};
			return { ...strip, draw };
		});
	}
}

/** The same strip, kept with the one after it. */
export function glue(strip: Strip): Strip {
	return { ...strip, glued: true };
}

/** Room with nothing in it. */
export function space(height: number): Strip {
	return { height, gap: 0, glued: false, draw: () => undefined };
}

/** Makes something when it is first asked for, once. */
export function lazy<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
