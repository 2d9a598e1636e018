/**
 * A record as a PDF: the person's own words first and large, each with where it came from; then the pictures as
 * drawn; then, apart, what the worker noted; then how the visit went.
 *
 * It is tagged, so that it can be read aloud in order, and every text in it can be copied as it was written.
 */
import PDFDocument from 'pdfkit';
import type { VisitRecord } from '#lib/record/record.ts';
import { blocksOf } from './blocks.ts';
import { figures, type PaperPicture } from './figures.ts';
import { Press, type Photos } from './press.ts';
import { dayOf, type Speech } from './say.ts';
import { column, layOut, page, type Strip } from './sheet-of-paper.ts';
import { ink, Setter } from './setter.ts';
import { Typesetter } from './typeset.ts';
import type { Load } from './typefaces.ts';

export type { PaperPicture };

/** How a PDF is made. */
export interface PdfOptions extends Speech {
	/** How far it is, from 0 to 1. */
	onProgress?(this: void, done: number): void;
	/** Stops the work; the promise is then rejected with the signal's reason. */
	signal?: AbortSignal | undefined;
	/** Fetches a font; `fetch` when left off. */
	load?: Load | undefined;
	/** The photos in the pictures. */
	photos?: Photos | undefined;
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
	const breath = breather(signal);
	const bytes = gathered(doc);
	const press = await Press.open(doc, load, options.photos);
	const setter = new Typesetter(new Setter(press, options), (own) => figures(own, pictures));
	const strips: Strip[] = [];
	const blocks = blocksOf(record, options, pictures.length > 0);
	for (const [i, block] of blocks.entries()) {
		strips.push(...(await setter.strips(block)), ...setter.close(block, blocks[i + 1]));
		onProgress?.((i / blocks.length) * 0.6);
		await breath();
	}
	await layOut(
		strips,
		() => doc.addPage(),
		async (done) => {
			onProgress?.(0.6 + (done / strips.length) * 0.35);
			await breath();
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

/** Waits, once enough was done, so that the page can paint and a stop be heard. */
function breather(signal: AbortSignal | undefined): () => Promise<void> {
	let last = performance.now();
	return async () => {
		signal?.throwIfAborted();
		if (performance.now() - last < 12) return;
		await new Promise((done) => setTimeout(done));
		signal?.throwIfAborted();
		last = performance.now();
	};
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
