/** Turns blocks into strips: how a record looks on paper. */
import type { Block, Tone } from './blocks.ts';
import type { Span } from './lines.ts';
import type { Element } from './press.ts';
import { glue, ink, lazy, sizes, space, type Setter } from './setter.ts';
import { column, type Strip } from './sheet-of-paper.ts';
import { quoted, type Row } from './values.ts';

const indent = 17;

/** Sets the blocks of one record. */
export class Typesetter {
	#set: Setter;

	/** `pictures` sets what stands in the place of the pictures. */
	constructor(
		setter: Setter,
		private readonly pictures: (setter: Setter) => Promise<Strip[]>
	) {
		this.#set = setter;
	}

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
				const list = this.#set.list();
				const items = await Promise.all(block.items.map((row) => this.#item(row, list, block.tone)));
				const strips = items.flat();
				// A short list stays on one page.
				return strips.length > 10 ? strips : [...strips.slice(0, -1).map(glue), ...strips.slice(-1)];
			}
			case 'pictures':
				return this.pictures(this.#set);
		}
	}

	/** What ends a part: the foot of the worker's panel. */
	close(block: Block, next: Block | undefined): Strip[] {
		const isWorker = (one: Block | undefined) => one !== undefined && 'tone' in one && one.tone === 'worker';
		return isWorker(block) && !isWorker(next) ? this.#set.toned('worker', [space(12)]) : [];
	}

	async #heading({ level, text, tone }: Extract<Block, { kind: 'heading' }>): Promise<Strip[]> {
		const size = level === 1 ? sizes.h1 : level === 2 ? sizes.h2 : sizes.h3;
		const gap = level === 1 ? 0 : level === 2 ? 30 : 16;
		const spans = [this.#set.span(text, size, { bold: true })];
		const strips = await this.#set.passage({ ...this.#set.single(`H${level}`, spans), gap });
		const last = level === 1 ? 16 : level === 2 ? 6 : 3;
		return this.#set.toned(tone, [...strips, space(last)].map(glue), level === 2);
	}

	async #sentence({ text, tone, apart }: Extract<Block, { kind: 'sentence' }>): Promise<Strip[]> {
		const size = tone === 'plain' ? sizes.body : sizes.small + 0.5;
		const spans = [this.#set.span(text, size, { colour: ink.quiet })];
		const passage = { ...this.#set.single('P', spans), gap: apart ? 18 : 0 };
		return this.#set.toned(tone, await this.#set.passage(passage));
	}

	async #facts(rows: Extract<Block, { kind: 'facts' }>['rows']): Promise<Strip[]> {
		const list = this.#set.list();
		return (await Promise.all(rows.map((row) => this.#fact(row, list)))).flat();
	}

	/** A label and what it says, beside each other. */
	async #fact({ label, value }: { label: string; value: Row }, list: () => Element): Promise<Strip[]> {
		const item = lazy(() => this.#set.press.element(list(), 'LI'));
		const [from, wide] = [118, column.width - 118];
		const rtl = this.#set.speech.direction === 'rtl';
		const name = [this.#set.span(label, sizes.small, { colour: ink.quiet })];
		const named = await this.#set.passage({
			...this.#set.single('Lbl', name, item),
			left: rtl ? column.left + wide + 10 : column.left,
			width: from - 10
		});
		const { spans, elements } = this.#set.row(value, sizes.body, ink.text, 'LBody', item);
		const said = await this.#set.passage({
			...{ spans, elements, direction: this.#set.speech.direction, gap: 3 },
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
		const sect = lazy(() => this.#set.press.element(this.#set.press.root, 'Div'));
		const quote = lazy(() => this.#set.press.element(sect(), 'BlockQuote'));
		const rtl = words.direction === 'rtl';
		const place = { left: column.left + (rtl ? 0 : indent), width: column.width - indent };
		const own: Span = { text: quoted(words), language: words.language, size: sizes.words, colour: ink.text };
		const said = await this.#set.passage({
			spans: [own],
			elements: lazy(() => [
				this.#set.press.element(quote(), 'P', { lang: words.language, actual: quoted(words) })
			]),
			...{ direction: words.direction, ...place, gap: 0 }
		});
		const rows = await Promise.all(
			under.map((row, i) => {
				const { spans, elements } = this.#set.row(row, sizes.small, ink.quiet, 'P', sect);
				const { direction } = this.#set.speech;
				const side = rtl ? 'right' : 'left';
				return this.#set.passage({ spans, elements, direction, side, ...place, gap: i ? 1 : 4 });
			})
		);
		const strips = [...said, ...rows.flat()];
		const side = rtl ? column.left + column.width - 1 : column.left + 1;
		return strips.map((strip, i): Strip => {
			const gap = i ? strip.gap : 20;
			const draw = (y: number, kept: number) => {
				const above = i ? kept : 0;
				this.#set.press.aside((doc) =>
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
		const item = lazy(() => this.#set.press.element(list(), 'LI'));
		const { spans, elements } = this.#set.row(row, sizes.body - 0.5, ink.text, 'LBody', item);
		const { direction } = this.#set.speech;
		const left = column.left + (direction === 'rtl' ? 0 : 14);
		const strips = await this.#set.passage({
			spans,
			elements,
			direction,
			left,
			width: column.width - 14,
			gap: 3
		});
		const dot = direction === 'rtl' ? column.left + column.width - 3 : column.left + 3;
		const marked = strips.map((strip, i): Strip => {
			if (i) return strip;
			const draw = (y: number, gap: number) => {
				this.#set.press.aside((doc) =>
					doc
						.circle(dot, y + strip.height * 0.5, 1.5)
						.fillColor(ink.quiet)
						.fill()
				);
				strip.draw(y, gap);
			};
			return { ...strip, draw };
		});
		return this.#set.toned(
			tone,
			marked.map((strip, i) => ({ ...strip, glued: i < marked.length - 1 }))
		);
	}
}
