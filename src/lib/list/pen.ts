/** The arrow pen: a nib that the arrows move. It draws while it is down, and the line is kept when it comes up. */
import { centre, clamp, type Box, type Point } from '#lib/base/geometry.ts';
import type { Ink } from '#lib/piece/ink.ts';
import { steps, type Direction } from './moves.ts';

/** How far one arrow moves the nib, in sheet units: a step, and a fine one. */
export const penBy = { step: 20, fine: 4 } as const;

/** A nib on a paper; each step makes a new one. */
export interface Nib {
	at: Point;
	/** The line so far, where the nib is down. */
	line: readonly Point[] | undefined;
}

/** A nib on a paper, up: in its middle, or where it is said to begin. */
export function nibOn(paper: Box, at: Point = centre(paper)): Nib {
	return { at, line: undefined };
}

/** The nib after one step; it stays on its paper. */
export function step({ at, line }: Nib, way: Direction, fine: boolean, paper: Box): Nib {
	const by = fine ? penBy.fine : penBy.step;
	const to = clamp(paper, { x: at.x + steps[way].x * by, y: at.y + steps[way].y * by });
	return { at: to, line: line && [...line, to] };
}

/** The nib put down where it is: a dot already, until it moves. */
export function down({ at }: Nib): Nib {
	return { at, line: [at] };
}

/** A line as ink. */
export function inkOf(line: readonly Point[], colour: string, width: number): Ink {
	return {
		colour,
		width,
		points: Float32Array.from(line.flatMap(({ x, y }) => [x, y])),
		pressure: new Float32Array(0)
	};
}
