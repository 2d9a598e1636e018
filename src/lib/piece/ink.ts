/**
 * Ink: one stroke of a pen, as packed bytes.
 *
 * Points are kept, never the outline. A stroke of 60 points takes about 140 bytes: differences from point to
 * point in quarter units, zigzag and variable length. Pressure is kept only where the pen had any.
 */
import type { PathShape } from '#lib/base/shapes.ts';
import { edgeOf, reachOf, spineOf, type Pen, type Sample } from './outline.ts';

/** A stroke: points in sheet units, pressure from 0 to 1 where the pen had any. */
export interface Ink {
	/** A name in the palette, or `#RRGGBB`. */
	colour: string;
	/** The pen's width in sheet units. */
	width: number;
	/** x, y, x, y ... */
	points: Float32Array;
	/** One for each point; empty when the pen had no pressure. */
	pressure: Float32Array;
}

/** The three pens, in sheet units. */
export const penWidths = { thin: 5, middle: 10, thick: 20 } as const;

const version = 1;
const grain = 4;

/** Packs a stroke. */
export function packInk(ink: Ink): Uint8Array<ArrayBuffer> {
	const out: number[] = [version];
	const colour = new TextEncoder().encode(ink.colour);
	const count = ink.points.length / 2;
	const pressed = ink.pressure.length === count && count > 0;
	out.push(colour.length, ...colour);
	pushNumber(out, Math.round(ink.width * grain));
	pushNumber(out, count);
	out.push(pressed ? 1 : 0);
	let x = 0;
	let y = 0;
	for (let i = 0; i < count; i++) {
		const nx = Math.round((ink.points[2 * i] ?? 0) * grain);
		const ny = Math.round((ink.points[2 * i + 1] ?? 0) * grain);
		pushSigned(out, nx - x);
		pushSigned(out, ny - y);
		x = nx;
		y = ny;
	}
	if (pressed) for (const p of ink.pressure) out.push(Math.round(Math.min(1, Math.max(0, p)) * 255));
	return Uint8Array.from(out);
}

/** Thrown when bytes are not a stroke this version can read. */
export class UnreadableInk extends Error {
	override name = 'UnreadableInk';
}

/** Unpacks a stroke. @throws {UnreadableInk} */
export function unpackInk(bytes: Uint8Array): Ink {
	let at = 0;
	const next = () => {
		const byte = bytes[at++];
		if (byte === undefined) throw new UnreadableInk('the stroke ends too soon');
		return byte;
	};
	const number = () => {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = next();
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return value;
		}
		throw new UnreadableInk('a number is too long');
	};
	const signed = () => {
		const n = number();
		return n % 2 ? -(n + 1) / 2 : n / 2;
	};
	if (next() !== version) throw new UnreadableInk('a newer kind of stroke');
	const length = next();
	const colour = new TextDecoder().decode(bytes.subarray(at, at + length));
	at += length;
	const width = number() / grain;
	const count = number();
	if (count > bytes.length) throw new UnreadableInk('the stroke ends too soon');
	const pressed = next() === 1;
	const points = new Float32Array(count * 2);
	let x = 0;
	let y = 0;
	for (let i = 0; i < count; i++) {
		x += signed();
		y += signed();
		points[2 * i] = x / grain;
		points[2 * i + 1] = y / grain;
	}
	const pressure = new Float32Array(pressed ? count : 0);
	for (let i = 0; i < pressure.length; i++) pressure[i] = next() / 255;
	return { colour, width, points, pressure };
}

function pushNumber(out: number[], value: number): void {
	let rest = value;
	while (rest > 127) {
		out.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	out.push(rest);
}

function pushSigned(out: number[], value: number): void {
	pushNumber(out, value < 0 ? -value * 2 - 1 : value * 2);
}

/** The pen a stroke was made with. */
export function penOf(ink: Ink): Pen {
	return { width: ink.width, pressed: ink.pressure.length > 0 };
}

/** The edge of a stroke, as a closed ring of corners to be rounded. */
export function inkEdge(ink: Ink, last = true): readonly (readonly [number, number])[] {
	const pen = penOf(ink);
	const samples: Sample[] = [];
	for (let i = 0; i < ink.points.length / 2; i++) {
		const pressure = pen.pressed ? (ink.pressure[i] ?? 0.5) : 0.5;
		samples.push([ink.points[2 * i] ?? 0, ink.points[2 * i + 1] ?? 0, pressure]);
	}
	return edgeOf(spineOf(samples, pen, last), pen, last);
}

/** The outline of a stroke as path syntax, the same for the canvas, the page and the PDF. `last` closes its end. */
export function inkOutline(ink: Ink, last = true): string {
	const outline = inkEdge(ink, last);
	const [first] = outline;
	if (!first) return '';
	const parts: string[] = [`M${round(first[0])} ${round(first[1])}Q`];
	outline.forEach((a, i) => {
		const b = outline[(i + 1) % outline.length] ?? first;
		parts.push(`${round(a[0])} ${round(a[1])} ${round((a[0] + b[0]) / 2)} ${round((a[1] + b[1]) / 2)}`);
	});
	return `${parts.join(' ')}Z`;
}

function round(n: number): number {
	return Math.round(n * 100) / 100;
}

/** A stroke as a shape. */
export function inkShape(ink: Ink): PathShape {
	return { kind: 'path', d: inkOutline(ink), fill: ink.colour };
}

/** The rectangle a stroke's points lie in: left, top, width, height, the pen's width included. */
export function inkBox(ink: Ink): [number, number, number, number] {
	let [l, t, r, b] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < ink.points.length; i += 2) {
		const x = ink.points[i] ?? 0;
		const y = ink.points[i + 1] ?? 0;
		l = Math.min(l, x);
		r = Math.max(r, x);
		t = Math.min(t, y);
		b = Math.max(b, y);
	}
	const reach = reachOf(penOf(ink));
	return l > r ? [0, 0, 0, 0] : [l - reach, t - reach, r - l + 2 * reach, b - t + 2 * reach];
}
