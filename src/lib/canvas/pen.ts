/** Drawing: a pointer that leaves ink. */
import { resolvePaint } from '#lib/base/palette.ts';
import { packInk, unpackInk, UnreadableInk } from '#lib/piece/ink.ts';
import type { Stand } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { Nib } from './nib.ts';
import type { Tool } from './options.ts';
import type { Gesture, Scene, Touch } from './scene.ts';

/** How often a stroke in the making is handed over to be kept, in milliseconds. */
const keepEvery = 150;

/** Begins a stroke. The place it belongs to is the one it begins in. */
export function draw(
	scene: Scene,
	tool: Extract<Tool, { kind: 'pen' }>,
	first: Touch,
	pressed: boolean
): Gesture {
	const { options, frame, live, sight } = scene;
	const colour = { name: tool.colour, value: resolvePaint(tool.colour, options.colours()) };
	const nib = new Nib(live, frame, colour, { width: Math.round(tool.width * 4) / 4, pressed });
	const stand = sight.strokeAt(first);
	const asked = options.asked?.();
	let timer: ReturnType<typeof setTimeout> | undefined;

	const keep = () => {
		timer = undefined;
		options.ondraft?.(packInk(nib.ink()), stand);
	};
	const end = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const finish = () => {
		end();
		const id = scene.piece.do({ do: 'put', what: { kind: 'ink', ink: nib.ink() }, stand, asked });
		nib.wipe();
		// Only now: the draft is let go when the stroke itself is kept.
		options.ondraft?.(undefined, undefined);
		if (id) options.onput?.(id);
	};
	const add = (samples: readonly Touch[]) => {
		for (const sample of samples) nib.add(sample, sample.pressure);
		nib.draw();
		if (options.ondraft) timer ??= setTimeout(keep, keepEvery);
	};

	add([first]);
	return {
		move: add,
		up: finish,
		// The system may take the pointer for a gesture of its own; what was drawn was meant.
		cancel: finish,
		drop() {
			end();
			nib.wipe();
			options.ondraft?.(undefined, undefined);
		}
	};
}

/** Finishes a stroke that was in the making when the app was closed. Gives back its id; undefined when it cannot be read. */
export function finishDraft(piece: Piece, bytes: Uint8Array, stand: Stand): string | undefined {
	try {
		return piece.do({ do: 'put', what: { kind: 'ink', ink: unpackInk(bytes) }, stand });
	} catch (error) {
		if (error instanceof UnreadableInk) return undefined;
		throw error;
	}
}
