/**
 * The page and its finished ink, as they are seen.
 *
 * Shown as a picture that is handed over, not as a canvas that is drawn on: a browser without a graphics card
 * copies every canvas on the page for every frame, though it has not changed; a picture it keeps.
 */
import type { Frame } from './frame.ts';

export class Paper {
	readonly canvas = document.createElement('canvas');
	#hand: ImageBitmapRenderingContext | undefined;
	#desk: OffscreenCanvasRenderingContext2D | undefined;
	#plain: CanvasRenderingContext2D | undefined;
	#picture: HTMLCanvasElement | undefined;
	#due = 0;

	constructor() {
		Object.assign(this.canvas.style, { position: 'absolute', pointerEvents: 'none' });
		if (typeof OffscreenCanvas === 'undefined') return;
		const desk = new OffscreenCanvas(1, 1).getContext('2d');
		const hand = desk && this.canvas.getContext('bitmaprenderer');
		if (desk && hand) [this.#desk, this.#hand] = [desk, hand];
	}

	/** Lays the picture of a sheet in a frame. */
	lay({ left, top, ratio }: Frame, picture: HTMLCanvasElement): void {
		const { width, height } = picture;
		this.#picture = picture;
		Object.assign(this.canvas.style, {
			...{ left: `${left}px`, top: `${top}px`, width: `${width / ratio}px`, height: `${height / ratio}px` }
		});
		if (this.#desk && this.#hand) {
			this.#desk.canvas.width = width;
			this.#desk.canvas.height = height;
		} else {
			this.canvas.width = width;
			this.canvas.height = height;
			this.#plain = this.canvas.getContext('2d') ?? undefined;
		}
		this.show();
	}

	/** Shows the picture as it is now, once before the next frame. */
	show(): void {
		this.#due ||= requestAnimationFrame(() => {
			this.#due = 0;
			const context = this.#desk ?? this.#plain;
			if (!context || !this.#picture) return;
			context.globalCompositeOperation = 'copy';
			context.drawImage(this.#picture, 0, 0);
			if (this.#desk && this.#hand)
				this.#hand.transferFromImageBitmap(this.#desk.canvas.transferToImageBitmap());
		});
	}

	/** Lets go of what would still be shown. */
	destroy(): void {
		cancelAnimationFrame(this.#due);
	}
}
