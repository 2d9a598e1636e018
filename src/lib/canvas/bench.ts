/**
 * A blank page with the pen chosen, for anyone to measure: `/?bench=1` and nowhere else.
 *
 * The same board, piece and packing as in the child's room. It opens no vault and keeps nothing.
 */
import { plainAccess } from '#lib/activity/access.ts';
import { sheetVersion, type Sheet } from '#lib/activity/sheet.ts';
import { palette } from '#lib/base/palette.ts';
import type { Command } from '#lib/piece/command.ts';
import { penWidths, type Ink } from '#lib/piece/ink.ts';
import type { Stand } from '#lib/piece/mark.ts';
import { Piece } from '#lib/piece/piece.ts';
import { Easel } from './easel.ts';

/** What `window.bench` offers. */
export interface Bench {
	/** Settled once a pen can draw. */
	ready: Promise<void>;
	/** Adds finished strokes of 60 points in one step, the same for every run. */
	addStrokes(n: number): void;
	clear(): void;
	strokeCount(): number;
	/** Takes back the last step. */
	undo(): boolean;
	/** The whole piece as bytes. */
	save(): Uint8Array;
	load(bytes: Uint8Array): void;
}

const hand = { by: 'person' } as const;
const spot = 'blank/paper';

function blankSheet(): Sheet {
	return {
		version: sheetVersion,
		activity: { id: 'bench', edition: 1, family: 'story' },
		...{ language: 'en', direction: 'ltr', band: 'b3', access: plainAccess(), look: 'bright', on: [] },
		pages: [
			{
				id: 'page',
				parts: [
					{
						...{ id: 'blank', kind: 'zones', show: 'all', frame: 'none' },
						places: [{ id: 'paper', box: [0, 0, 1000, 700], tall: [0, 0, 700, 1000] }],
						...{ things: [], prompts: [], allow: ['ink'], watched: false }
					}
				]
			}
		],
		words: { 'blank/paper': ' ' },
		art: {}
	};
}

/** Starts the page in an element, and puts `bench` on the window. */
export function startBench(element: HTMLElement): () => void {
	const area = document.createElement('div');
	Object.assign(area.style, { position: 'absolute', inset: '0' });
	element.append(area);
	const colours = palette('light');
	let piece = Piece.make(blankSheet(), hand);
	const easel = new Easel(area, {
		piece: () => piece,
		page: () => 'page',
		tool: () => ({ kind: 'pen', colour: 'ink', width: penWidths.middle }),
		colours: () => colours,
		label: () => 24,
		pictures: () => undefined,
		feelings: () => undefined,
		// What a room does with a draft is to keep it; here it is packed and let go.
		ondraft: () => undefined
	});
	easel.refresh();
	const open = (next: Piece) => {
		const before = piece;
		piece = next;
		easel.refresh();
		before.close();
	};
	const bench: Bench = {
		ready: new Promise((resolve) => requestAnimationFrame(() => resolve())),
		addStrokes: (n) => piece.doAll(scribbles(n, easel.form, piece.marks.length)),
		clear: () => open(Piece.make(blankSheet(), hand)),
		strokeCount: () => piece.marks.length,
		undo: () => piece.undo(),
		save: () => piece.whole(),
		load: (bytes) => open(Piece.open([bytes], hand))
	};
	(window as { bench?: Bench }).bench = bench;
	return () => {
		easel.destroy();
		area.remove();
	};
}

/** Strokes as a hand makes them: curved, about a fifth of the sheet long, anywhere. */
function scribbles(n: number, form: Stand['form'], begun: number): Command[] {
	const random = seeded(begun + 1);
	const [w, h] = form === 'wide' ? [1000, 700] : [700, 1000];
	const stand: Stand = { page: 'page', place: spot, form, alone: false, x: 0, y: 0, size: 1, turn: 0 };
	const inks = ['ink', 'coral', 'plum', 'pine', 'sky'];
	return Array.from({ length: n }, (): Command => {
		const points = new Float32Array(120);
		let [x, y, way] = [random() * w, random() * h, random() * Math.PI * 2];
		for (let i = 0; i < 60; i++) {
			way += (random() - 0.5) * 0.6;
			x = Math.min(w, Math.max(0, x + Math.cos(way) * 4));
			y = Math.min(h, Math.max(0, y + Math.sin(way) * 4));
			points.set([x, y], 2 * i);
		}
		const colour = inks[Math.floor(random() * inks.length)] ?? 'ink';
		const ink: Ink = { colour, width: penWidths.thin, points, pressure: new Float32Array(0) };
		return { do: 'put', what: { kind: 'ink', ink }, stand };
	});
}

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
