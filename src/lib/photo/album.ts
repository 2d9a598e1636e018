/**
 * The photos of one piece, ready to be shown: opened once, let go together.
 *
 * A photo that cannot be shown is left out; whoever draws leaves its frame empty.
 */

/** The picture of a photo by its id, to be drawn on a canvas. */
export type Images = (id: string) => CanvasImageSource | undefined;

export class Album {
	#shown = new Map<string, { image: HTMLImageElement; url: string }>();
	#isClosed = false;

	/** Makes an album of photos, id to bytes. */
	static async of(photos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<Album> {
		const album = new Album();
		await Promise.all([...photos].map(([id, bytes]) => album.add(id, bytes)));
		return album;
	}

	/** Opens one more; resolves when it can be drawn. False when it cannot. */
	async add(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
		const url = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
		const image = new Image();
		image.src = url;
		const opened = await image.decode().then(
			() => true,
			() => false
		);
		if (!opened || this.#isClosed) URL.revokeObjectURL(url);
		else this.#shown.set(id, { image, url });
		return opened && !this.#isClosed;
	}

	/** A photo, to be drawn on a canvas. */
	readonly image: Images = (id) => this.#shown.get(id)?.image;

	/** A photo's address, for an element of the page. */
	readonly url = (id: string): string | undefined => this.#shown.get(id)?.url;

	/** Lets go of all of it. */
	close(): void {
		this.#isClosed = true;
		for (const { url } of this.#shown.values()) URL.revokeObjectURL(url);
		this.#shown.clear();
	}
}
