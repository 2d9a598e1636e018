/**
 * A record as a PDF: the person's own words first and large, each with where it came from; then the pictures as
 * drawn; then, apart, what the worker noted; then how the visit went.
 *
 * It is tagged, so that it can be read aloud in order, and every text in it can be copied as it was written.
 */
import PDFDocument from 'pdfkit';
import type { Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { VisitRecord } from '#lib/record/record.ts';
import { blocksOf } from './blocks.ts';
import { drawShapes, spansOf } from './drawing.ts';
import { Press } from './press.ts';
import { dayOf, type Speech } from './say.ts';
import { column, layOut, page, type Strip } from './sheet-of-paper.ts';
import { ink, Typesetter } from './typeset.ts';
import type { Load } from './typefaces.ts';
import { typed } from './values.ts';

/** A picture as it goes on paper. */
export interface PaperPicture {
	title: string;
	/** The language of the title. */
	language?: string | undefined;
	/** What is in it, for those who hear the document. */
	alt: string;
	shapes: readonly Shape[];
	/** The part of the sheet that is shown. */
	box: Box;
}

/** How a PDF is made. */
export interface PdfOptions extends Speech {
	/** How far it is, from 0 to 1. */
	onProgress?(this: void, done: number): void;
	/** Stops the work; the promise is then rejected with the signal's reason. */
	signal?: AbortSignal | undefined;
	/** Fetches a font; `fetch` when left off. */
	load?: Load | undefined;
}

/** The name a document is saved under: never anybody's name. */
export function fileName(date: Date, ending = 'pdf'): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return `own-words-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.${ending}`;
}

/** Makes the PDF. @throws the signal's reason when stopped, or an error when a font cannot be fetched. */
export async function makePdf(
	record: VisitRecord,
	pictures: readonly PaperPicture[],
	options: PdfOptions
): Promise<Blob> {
	const { t, signal, onProgress } = options;
	const day = dayOf(options, record.header.started ?? record.header.planned);
	const load = options.load ?? fetched(signal);
	const doc = new PDFDocument({
		...{ size: 'A4', margin: 0, autoFirstPage: true, bufferPages: true },
		...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: options.language },
		info: { Title: `${t('record:title')} · ${day}`, Creator: 'Own Words', Producer: 'Own Words' },
		// No font of pdfkit's own is ever used.
		font: null as unknown as string
	});
	const bytes = gathered(doc);
	const press = await Press.open(doc, load);
	const setter = new Typesetter(press, options, (own) => figures(own, press, pictures));
	const strips: Strip[] = [];
	const blocks = blocksOf(record, options, pictures.length > 0);
	for (const [i, block] of blocks.entries()) {
		strips.push(...(await setter.strips(block)), ...setter.close(block, blocks[i + 1]));
		onProgress?.((i / blocks.length) * 0.6);
		await breath(signal);
	}
	await layOut(
		strips,
		() => doc.addPage(),
		async (done) => {
			onProgress?.(0.6 + (done / strips.length) * 0.35);
			await breath(signal);
		}
	);
	await feet(press, options, day);
	press.root.end();
	doc.end();
	const blob = new Blob(await bytes, { type: 'application/pdf' });
	signal?.throwIfAborted();
	onProgress?.(1);
	return blob;
}

function gathered(doc: InstanceType<typeof PDFDocument>): Promise<BlobPart[]> {
	const chunks: BlobPart[] = [];
	return new Promise((done, fail) => {
		doc.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
		doc.on('end', () => done(chunks));
		doc.on('error', fail);
	});
}

function fetched(signal: AbortSignal | undefined): Load {
	return async (url) => {
		const answer = await fetch(url, signal ? { signal } : {});
		if (!answer.ok) throw new Error(`a font could not be fetched: ${answer.status}`);
		return new Uint8Array(await answer.arrayBuffer());
	};
}

/** Lets the page paint and hear a stop. */
async function breath(signal: AbortSignal | undefined): Promise<void> {
	await new Promise((done) => setTimeout(done));
	signal?.throwIfAborted();
}

async function figures(
	setter: Typesetter,
	press: Press,
	pictures: readonly PaperPicture[]
): Promise<Strip[]> {
	const strips: Strip[] = [];
	for (const { title, language, alt, shapes, box } of pictures) {
		await press.prepare(spansOf(shapes));
		strips.push(...(await setter.caption(typed(title, language ?? 'en'))));
		const tallest = (page.height - page.top - page.bottom) * 0.72;
		const height = Math.min((column.width * box[3]) / box[2], tallest);
		const width = (height * box[2]) / box[3];
		const left = column.left + (column.width - width) / 2;
		const draw = (y: number) => {
			const bbox: [number, number, number, number] = [left, y, left + width, y + height];
			const figure = press.element(press.root, 'Figure', { alt, bbox });
			figure.add(() => drawShapes(press, shapes, box, [left, y, width, height]));
		};
		strips.push({ height, gap: 0, glued: false, draw });
	}
	return strips;
}

/** Numbers the pages, outside the text. */
async function feet(press: Press, speech: Speech, day: string): Promise<void> {
	const { doc } = press;
	const { start, count } = doc.bufferedPageRange();
	for (let i = 0; i < count; i++) {
		const size = { language: speech.language, size: 8.5, colour: ink.quiet };
		const left = [{ text: `${speech.t('record:title')} · ${day}`, ...size }];
		const right = [{ text: speech.t('record:foot.page', { page: i + 1, pages: count }), ...size }];
		await press.prepare([...left, ...right]);
		const ends = speech.direction === 'rtl' ? [right, left] : [left, right];
		doc.switchToPage(start + i);
		press.aside(() => {
			ends.forEach((spans, end) => {
				const [line] = press.lines(spans, column.width, speech.direction);
				if (!line) return;
				const x = end ? column.left + column.width - line.width : column.left;
				press.loose(line, spans, x, page.height - 46);
			});
		}, 'Pagination');
	}
}
