/**
 * Making the PDF and handing it to the browser's downloads.
 *
 * Nothing is handed over before it is whole, so that a stopped or failed export leaves nothing behind.
 */
import type { PaperPicture } from '#lib/export/pdf.ts';
import type { Photos } from '#lib/export/press.ts';
import type { Speech } from '#lib/export/say.ts';
import type { VisitRecord } from '#lib/record/record.ts';

/** A PDF that was handed over. */
export interface Taken {
	file: string;
	/** SHA-256 of its bytes, in hexadecimal. */
	sha256: string;
}

export class Taking {
	state = $state<'idle' | 'making' | 'made' | 'failed' | 'cancelled'>('idle');
	/** How far it is, from 0 to 1. */
	done = $state(0);
	file = $state('');
	/** Where the PDF lies while this page is open. */
	#url: string | undefined;
	#stop: AbortController | undefined;

	/** Makes it and hands it over; undefined when it was stopped or could not be made. */
	async make(
		record: VisitRecord,
		pictures: readonly PaperPicture[],
		how: Speech & { photos: Photos },
		now: Date
	): Promise<Taken | undefined> {
		this.forget();
		const stop = (this.#stop = new AbortController());
		this.state = 'making';
		this.done = 0;
		try {
			const { fileName, makePdf } = await import('#lib/export/pdf.ts');
			const { signal } = stop;
			const onProgress = (done: number) => (this.done = done);
			const pdf = await makePdf(record, pictures, { ...how, signal, onProgress });
			const sha256 = await fingerprint(pdf);
			signal.throwIfAborted();
			this.#url = URL.createObjectURL(pdf);
			this.file = fileName(now);
			save(this.#url, this.file);
			this.state = 'made';
			return { file: this.file, sha256 };
		} catch {
			this.state = stop.signal.aborted ? 'cancelled' : 'failed';
			return undefined;
		}
	}

	/** Hands the same PDF over once more. */
	again(): void {
		if (this.#url) save(this.#url, this.file);
	}

	/** Stops it. */
	cancel(): void {
		this.#stop?.abort();
	}

	/** Lets go of what was made; the copy in the downloads stays. */
	forget(): void {
		this.cancel();
		const url = this.#url;
		this.#url = undefined;
		// A download that has just begun still reads from the address.
		if (url) setTimeout(() => URL.revokeObjectURL(url), 30_000);
	}
}

function save(href: string, download: string): void {
	const link = Object.assign(document.createElement('a'), { href, download });
	link.click();
}

async function fingerprint(blob: Blob): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
