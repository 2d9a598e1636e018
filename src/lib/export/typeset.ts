/** Turns blocks into strips: how a record looks on paper. */
import { column } from './sheet-of-paper.ts';
import type { Strip } from './sheet-of-paper.ts';
import { apart } from './bidi.ts';
import type { Block, Tone } from './blocks.ts';
import type { Line, Span } from './lines.ts';
import type { Element, Press } from './press.ts';
import type { Speech } from './say.ts';
import { joint, quoted, type Row, type Value } from './values.ts';

/** The colours of the page; every one for letters has a contrast of 7 to 1 or more on what it stands on. */
export const ink = { text: '#2F2B3A', quiet: '#544F63', bar: '#6C5BA7', rule: '#D9D5E3', panel: '#F2EFE6' };

const sizes = { h1: 25, h2: 16.5, h3: 11.5, words: 15, body: 11, small: 9.5 } as const;
const indent = 17;

/** Lines to be laid one under the other. */
interface Passage {
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

/** Sets the blocks of one record. */
export class Typesetter {
	constructor(
		private readonly press: Press,
		private readonly speech: Speech,
		private readonly pictures: (setter: Typesetter) => Promise<Strip[]>
	) {}

	/** The strips of a block; the faces it needs are fetched first. */
	async strips(block: Block): Promise<Strip[]> {
		switch (block.kind) {
			case 'heading':
				return this.#heading(block);
			case 'sentence':
				return this.#sentence(block);
			case 'facts':
				return this.#facts(block.rows);
			case 'quote':
				return this.#quote(block);
			case 'list': {
				const list = this.#list();
				const items = await Promise.all(block.items.map((row) => this.#item(row, list, block.tone)));
				const strips = items.flat();
				// A short list stays on one page.
				return strips.length > 10 ? strips : [...strips.slice(0, -1).map(glue), ...strips.slice(-1)];
			}
			case 'pictures':
				return this.pictures(this);
		}
	}

	/** What ends a part: the foot of the worker's panel. */
	close(block: Block, next: Block | undefined): Strip[] {
		const isWorker = (one: Block | undefined) => one !== undefined && 'tone' in one && one.tone === 'worker';
		return isWorker(block) && !isWorker(next) ? this.#toned('worker', [space(12)]) : [];
	}

	async #heading({ level, text, tone }: Extract<Block, { kind: 'heading' }>): Promise<Strip[]> {
		const size = level === 1 ? sizes.h1 : level === 2 ? sizes.h2 : sizes.h3;
		const gap = level === 1 ? 0 : level === 2 ? 30 : 16;
		const spans = [this.#span(text, size, { bold: true })];
		const strips = await this.passage({ ...this.#single(`H${level}`, spans), gap });
		const last = level === 1 ? 16 : level === 2 ? 6 : 3;
		return this.#toned(tone, [...strips, space(last)].map(glue), level === 2);
	}

	async #sentence({ text, tone }: Extract<Block, { kind: 'sentence' }>): Promise<Strip[]> {
		const spans = [
			this.#span(text, tone === 'plain' ? sizes.body : sizes.small + 0.5, { colour: ink.quiet })
		];
		return this.#toned(tone, await this.passage(this.#single('P', spans)));
	}

	async #facts(rows: Extract<Block, { kind: 'facts' }>['rows']): Promise<Strip[]> {
		const list = this.#list();
		return (await Promise.all(rows.map((row) => this.#fact(row, list)))).flat();
	}

	/** A label and what it says, beside each other. */
	async #fact({ label, value }: { label: string; value: Row }, list: () => Element): Promise<Strip[]> {
		const item = lazy(() => this.press.element(list(), 'LI'));
		const [from, wide] = [118, column.width - 118];
		const rtl = this.speech.direction === 'rtl';
		const name = [this.#span(label, sizes.small, { colour: ink.quiet })];
		const named = await this.passage({
			...this.#single('Lbl', name, item),
			left: rtl ? column.left + wide + 10 : column.left,
			width: from - 10
		});
		const { spans, elements } = this.#row(value, sizes.body, ink.text, 'LBody', item);
		const said = await this.passage({
			...{ spans, elements, direction: this.speech.direction, gap: 3 },
			left: rtl ? column.left : column.left + from,
			width: wide
		});
		const [first, ...rest] = said;
		const [mark, ...more] = named;
		if (!first || !mark) return [...named, ...said];
		// The label stands on the line of the first words.
		const draw = (y: number, gap: number) => {
			mark.draw(y + first.height - mark.height - 0.6, gap);
			first.draw(y, gap);
			let down = y + first.height;
			for (const line of more) {
				line.draw(down, 0);
				down += line.height;
			}
		};
		return [{ ...first, draw, glued: rest.length > 0 }, ...rest];
	}

	/** The person's words, large, with where they came from under them and a bar along both. */
	async #quote({ words, under }: Extract<Block, { kind: 'quote' }>): Promise<Strip[]> {
		const sect = lazy(() => this.press.element(this.press.root, 'Div'));
		const quote = lazy(() => this.press.element(sect(), 'BlockQuote'));
		const rtl = words.direction === 'rtl';
		const place = { left: column.left + (rtl ? 0 : indent), width: column.width - indent };
		const own: Span = { text: quoted(words), language: words.language, size: sizes.words, colour: ink.text };
		const said = await this.passage({
			spans: [own],
			elements: lazy(() => [
				this.press.element(quote(), 'P', { lang: words.language, actual: quoted(words) })
			]),
			...{ direction: words.direction, ...place, gap: 0 }
		});
		const rows = await Promise.all(
			under.map((row, i) => {
				const { spans, elements } = this.#row(row, sizes.small, ink.quiet, 'P', sect);
				const { direction } = this.speech;
				const side = rtl ? 'right' : 'left';
				return this.passage({ spans, elements, direction, side, ...place, gap: i ? 1 : 4 });
			})
		);
		const strips = [...said, ...rows.flat()];
		const side = rtl ? column.left + column.width - 1 : column.left + 1;
		return strips.map((strip, i): Strip => {
			const gap = i ? strip.gap : 20;
			const draw = (y: number, kept: number) => {
				const above = i ? kept : 0;
				this.press.aside((doc) =>
					doc
						.moveTo(side, y - above - 0.2)
						.lineTo(side, y + strip.height)
						.lineWidth(2.2)
						.strokeColor(ink.bar)
						.stroke()
				);
				strip.draw(y, kept);
			};
			// Long words may break, but neither their first lines nor their last stand alone.
			const inside = said.length > 12 && i > 1 && i < said.length - 2;
			return { ...strip, gap, draw, glued: i < strips.length - 1 && !inside };
		});
	}

	async #item(row: Row, list: () => Element, tone: Tone): Promise<Strip[]> {
		const item = lazy(() => this.press.element(list(), 'LI'));
		const { spans, elements } = this.#row(row, sizes.body - 0.5, ink.text, 'LBody', item);
		const { direction } = this.speech;
		const left = column.left + (direction === 'rtl' ? 0 : 14);
		const strips = await this.passage({ spans, elements, direction, left, width: column.width - 14, gap: 3 });
		const dot = direction === 'rtl' ? column.left + column.width - 3 : column.left + 3;
		const marked = strips.map((strip, i): Strip => {
			if (i) return strip;
			const draw = (y: number, gap: number) => {
				this.press.aside((doc) =>
					doc
						.circle(dot, y + strip.height * 0.5, 1.5)
						.fillColor(ink.quiet)
						.fill()
				);
				strip.draw(y, gap);
			};
			return { ...strip, draw };
		});
		return this.#toned(
			tone,
			marked.map((strip, i) => ({ ...strip, glued: i < marked.length - 1 }))
		);
	}

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
		const spans = [{ ...this.#span(text.text, sizes.h3, { bold: true }), language: text.language }];
		const strips = await this.passage({ ...this.#single('H3', spans), gap: 12 });
		return [...strips, space(4)].map(glue);
	}

	/** Values in one line, each set apart so that it reads in its own direction. */
	#row(row: Row, size: number, colour: string, type: string, parent: () => Element) {
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

	#span(text: string, size: number, look: { bold?: boolean; colour?: string } = {}): Span {
		return { text, language: this.speech.language, size, colour: ink.text, ...look };
	}

	#single(type: string, spans: Span[], parent: () => Element = () => this.press.root): Passage {
		const [{ text, language } = { text: '', language: '' }] = spans;
		const elements = lazy(() => [this.press.element(parent(), type, { lang: language, actual: text })]);
		return { spans, elements, direction: this.speech.direction };
	}

	#list(): () => Element {
		return lazy(() => this.press.element(this.press.root, 'L'));
	}

	/** The worker's part lies on a panel of its own; other parts begin with a rule. */
	#toned(tone: Tone, strips: Strip[], begins = false): Strip[] {
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

function glue(strip: Strip): Strip {
	return { ...strip, glued: true };
}

function space(height: number): Strip {
	return { height, gap: 0, glued: false, draw: () => undefined };
}

function lazy<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
