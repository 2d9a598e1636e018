/** Sets a paragraph: breaks it into lines, each a row of runs in the order they are drawn. */
import { inDrawingOrder, levelsOf, mirrored, settingApart } from './bidi.ts';
import type { Shaped } from './shaped.ts';
import { lettersIn, type Face, type Typefaces } from './typefaces.ts';

/** Text in one language and look. `size` in points. */
export interface Span {
	text: string;
	language: string;
	size: number;
	colour: string;
	bold?: boolean | undefined;
}

/** A run of a line: shaped letters, or letters that are pictures. */
export interface Run {
	text: string;
	/** Where it begins in the paragraph. */
	from: number;
	/** Which span of the paragraph it is part of. */
	span: number;
	width: number;
	face: Face | undefined;
	shaped: Shaped | undefined;
	/** The size it is set in. */
	size: number;
}

/** A line of a paragraph. Measures in points. */
export interface Line {
	runs: Run[];
	width: number;
	height: number;
	/** From the top of the line to where its letters stand. */
	base: number;
}

interface Stretch {
	from: number;
	to: number;
	level: number;
	span: number;
	face: Face | undefined;
}

/** Breaks spans that follow one another into lines of a width. Newlines are kept. */
export function setLines(
	spans: readonly Span[],
	width: number,
	direction: 'ltr' | 'rtl',
	faces: Typefaces
): Line[] {
	const text = spans.map((span) => span.text).join('');
	const levels = levelsOf(text, direction);
	const stretches = stretchesOf(text, spans, levels, faces);
	const wide = (from: number, to: number) => runsBetween(from, to).reduce((sum, run) => sum + run.width, 0);
	const runsBetween = (from: number, to: number): Run[] => {
		const parts = stretches
			.filter((one) => one.from < to && one.to > from)
			.map((one) => ({ ...one, from: Math.max(one.from, from), to: Math.min(one.to, to) }));
		return inDrawingOrder(parts).map((part) => runOf(part, text, spans[part.span] as Span, faces));
	};
	const lineOf = (from: number, to: number): Line => {
		const runs = runsBetween(from, trimmed(text, from, to));
		const [above, below] = heights(runs, spans);
		const all = runs.reduce((sum, run) => sum + run.width, 0);
		return { runs, width: all, height: above + below, base: above };
	};
	const lines: Line[] = [];
	let [start, used] = [0, 0];
	for (const { from, to, ends } of words(text)) {
		let own = wide(from, to);
		const fits = (more: number) => used + more <= width + 0.01;
		if (start < from && !fits(wide(from, trimmed(text, from, to)))) {
			lines.push(lineOf(start, from));
			[start, used] = [from, 0];
		}
		if (!fits(wide(from, trimmed(text, from, to)))) {
			// A word longer than a line is broken between letters.
			let at = from;
			for (const letter of lettersIn(text.slice(from, to))) {
				const more = wide(at, at + letter.length);
				if (at > start && used + more > width) {
					lines.push(lineOf(start, at));
					[start, used] = [at, 0];
				}
				used += more;
				at += letter.length;
			}
			own = 0;
		}
		used += own;
		if (ends) {
			lines.push(lineOf(start, to));
			[start, used] = [to, 0];
		}
	}
	if (start < text.length || !lines.length) lines.push(lineOf(start, text.length));
	return lines;
}

/** Where a line may break: after spaces and hyphens, and round letters of scripts that know no spaces. */
function* words(text: string): Generator<{ from: number; to: number; ends: boolean }> {
	const word =
		/\n|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}-]*-*[^\S\n]*/gu;
	for (const { 0: found, index } of text.matchAll(word)) {
		if (found) yield { from: index, to: index + found.length, ends: found === '\n' };
	}
}

function trimmed(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && /\s/.test(text[end - 1] ?? '')) end--;
	return end;
}

function stretchesOf(text: string, spans: readonly Span[], levels: Uint8Array, faces: Typefaces): Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	for (const [span, { text: own, language, bold }] of spans.entries()) {
		let face: Face | undefined;
		for (const letter of lettersIn(own)) {
			const from = at;
			at += letter.length;
			if (settingApart.test(letter) || letter === '\n' || letter === '\r\n') continue;
			face = faces.faceOf(letter, language, bold ?? false, face);
			const level = levels[from] ?? 0;
			const last = stretches.at(-1);
			const joins =
				last && last.to === from && last.level === level && last.span === span && last.face === face;
			if (joins && face) last.to = at;
			else stretches.push({ from, to: at, level, span, face });
		}
	}
	return stretches;
}

function runOf({ from, to, level, span, face }: Stretch, text: string, own: Span, faces: Typefaces): Run {
	const part = text.slice(from, to);
	if (!face) {
		const width = (faces.pictureOf(part)?.width ?? 0.8) * own.size;
		return { text: part, from, span, width, face, shaped: undefined, size: own.size };
	}
	const size = own.size * face.source.scale;
	const shaped = shapeRun(face, part, level % 2 === 1);
	return { text: part, from, span, width: shaped.width * size, face, shaped, size };
}

/** Brackets and their like are turned where they run from the right; the letters they stand for are not. */
function shapeRun(face: Face, text: string, rtl: boolean): Shaped {
	if (!rtl) return face.shaper.shape(text, false);
	const turned = Array.from(text, mirrored).join('');
	const shaped = face.shaper.shape(turned, true);
	if (turned === text) return shaped;
	const clusters = shaped.clusters.map((one) => ({ ...one, text: Array.from(one.text, mirrored).join('') }));
	return { ...shaped, clusters };
}

function heights(runs: readonly Run[], spans: readonly Span[]): [above: number, below: number] {
	const sizes = runs.length
		? runs.map((run) => ({ size: spans[run.span]?.size ?? 10, ...(run.face?.source ?? {}) }))
		: [{ size: spans[0]?.size ?? 10 }];
	const all = sizes.map((one) => {
		const { size, leading = 1.45, above = 0.72 } = one as { size: number; leading?: number; above?: number };
		return { above: size * leading * above, below: size * leading * (1 - above) };
	});
	return [Math.max(...all.map((one) => one.above)), Math.max(...all.map((one) => one.below))];
}
