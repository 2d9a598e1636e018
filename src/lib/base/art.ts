/**
 * Reads our drawings into shapes.
 *
 * A drawing is a small part of SVG: flat shapes, groups and transforms, colours by name. Everything else is
 * refused, so that no file, not even a stranger's, can bring markup, script or an outside address with it.
 */
import type { Box } from './geometry.ts';
import { compose, identity, type Matrix, type PathShape } from './shapes.ts';

/** A drawing: its own box and its shapes, back to front. */
export interface Art {
	box: Box;
	shapes: PathShape[];
}

/** Thrown when a drawing holds something outside the small part of SVG we draw. */
export class UnreadableArt extends Error {
	override name = 'UnreadableArt';
	constructor(
		readonly why: 'element' | 'attribute' | 'colour' | 'transform' | 'text' | 'tag' | 'box',
		/** The element, attribute, colour or transform that does not belong. */
		readonly named = ''
	) {
		super([why, named].filter(Boolean).join(' '));
	}
}

interface State {
	at: Matrix;
	fill: string;
	stroke: string | undefined;
	width: number;
	dash: readonly number[] | undefined;
	opacity: number;
	evenOdd: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const known = new Set([
	...['viewBox', 'xmlns', 'width', 'height', 'd', 'cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'y1', 'x2'],
	...['y2', 'points', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'],
	...['stroke-dasharray', 'opacity', 'fill-rule', 'clip-rule', 'transform']
]);

/** Reads one drawing. @throws {UnreadableArt} naming the element, attribute or colour that does not belong. */
export function readArt(svg: string): Art {
	const source = svg.replace(/<\?xml[^>]*\?>/g, '').replace(/<!--[\s\S]*?-->/g, '');
	const stack: State[] = [];
	const shapes: PathShape[] = [];
	let box: Box | undefined;
	const tags = /<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)|(<)/g;
	for (const [, closing, name = '', rest = '', selfClosing, text, stray] of source.matchAll(tags)) {
		if (stray) throw new UnreadableArt('tag');
		if (text !== undefined) {
			if (text.trim()) throw new UnreadableArt('text');
			continue;
		}
		if (closing) {
			stack.pop();
			continue;
		}
		const attributes = readAttributes(rest);
		const state = inherit(stack.at(-1), attributes);
		if (name === 'svg') {
			box = readBox(attributes);
		} else if (name !== 'g') {
			shapes.push(toShape(outline(name, attributes), state));
		}
		if (!selfClosing) stack.push(state);
	}
	if (!box) throw new UnreadableArt('box');
	return { box, shapes };
}

/** Reads a drawing; undefined when it cannot be read. */
export function tryArt(svg: string | undefined): Art | undefined {
	if (svg === undefined) return undefined;
	try {
		return readArt(svg);
	} catch {
		return undefined;
	}
}

function readAttributes(text: string): Attributes {
	const found: Record<string, string> = {};
	for (const [, name = '', , double, single] of text.matchAll(/([\w:-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
		if (!known.has(name)) throw new UnreadableArt('attribute', name);
		found[name] = double ?? single ?? '';
	}
	return found;
}

function readBox(attributes: Attributes): Box {
	const [l, t, w, h] = numbers(attributes['viewBox'] ?? '');
	if (l === undefined || t === undefined || !w || !h) throw new UnreadableArt('box');
	return [l, t, w, h];
}

function inherit(parent: State | undefined, a: Attributes): State {
	const from = parent ?? {
		...{ at: identity, fill: '#000000', stroke: undefined, width: 1 },
		...{ dash: undefined, opacity: 1, evenOdd: false }
	};
	return {
		at: a['transform'] ? compose(from.at, readTransform(a['transform'])) : from.at,
		fill: a['fill'] ? readPaint(a['fill']) : from.fill,
		stroke: a['stroke'] ? readPaint(a['stroke']) : from.stroke,
		width: a['stroke-width'] ? Number(a['stroke-width']) : from.width,
		dash: a['stroke-dasharray'] ? numbers(a['stroke-dasharray']) : from.dash,
		opacity: a['opacity'] ? from.opacity * Number(a['opacity']) : from.opacity,
		evenOdd: a['fill-rule'] ? a['fill-rule'] === 'evenodd' : from.evenOdd
	};
}

function toShape(d: string, state: State): PathShape {
	return {
		kind: 'path',
		d,
		...(state.fill !== 'none' && { fill: state.fill }),
		...(state.stroke && state.stroke !== 'none' && { stroke: state.stroke, width: state.width }),
		...(state.dash && { dash: state.dash }),
		...(state.opacity !== 1 && { opacity: state.opacity }),
		...(state.evenOdd && { evenOdd: true as const }),
		...(state.at !== identity && { at: state.at })
	};
}

function readPaint(text: string): string {
	const named = /^var\(--([\w]+)\s*,\s*#[0-9a-fA-F]{3,8}\s*\)$/.exec(text);
	if (named?.[1]) return named[1];
	if (/^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/.test(text) || text === 'none') return text;
	throw new UnreadableArt('colour', text);
}

function numbers(text: string): number[] {
	return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
}

function readTransform(text: string): Matrix {
	let at = identity;
	for (const [, name, inside = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [a = 0, b, c] = numbers(inside);
		if (name === 'translate') at = compose(at, [1, 0, 0, 1, a, b ?? 0]);
		else if (name === 'scale') at = compose(at, [a, 0, 0, b ?? a, 0, 0]);
		else if (name === 'rotate') at = compose(at, turn(a, b ?? 0, c ?? 0));
		else throw new UnreadableArt('transform', name);
	}
	return at;
}

function turn(degrees: number, x: number, y: number): Matrix {
	const r = (degrees * Math.PI) / 180;
	const about: Matrix = [Math.cos(r), Math.sin(r), -Math.sin(r), Math.cos(r), 0, 0];
	return compose([1, 0, 0, 1, x, y], compose(about, [1, 0, 0, 1, -x, -y]));
}

function outline(name: string, a: Attributes): string {
	const n = (key: string) => Number(a[key] ?? 0);
	switch (name) {
		case 'path':
			return a['d'] ?? '';
		case 'circle':
			return ellipse(n('cx'), n('cy'), n('r'), n('r'));
		case 'ellipse':
			return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
		case 'rect':
			return rectangle(n('x'), n('y'), n('width'), n('height'), Number(a['rx'] ?? a['ry'] ?? 0));
		case 'line':
			return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
		case 'polyline':
		case 'polygon': {
			const spots = numbers(a['points'] ?? '');
			return `M${spots.join(' ')}${name === 'polygon' ? 'Z' : ''}`;
		}
		default:
			throw new UnreadableArt('element', name);
	}
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
	return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
}

/** The outline of a rectangle with rounded corners, as path syntax. */
export function rectangle(x: number, y: number, w: number, h: number, r = 0): string {
	const c = Math.min(r, w / 2, h / 2);
	if (!c) return `M${x} ${y}H${x + w}V${y + h}H${x}Z`;
	const corner = `A${c} ${c} 0 0 1`;
	return (
		`M${x + c} ${y}H${x + w - c}${corner} ${x + w} ${y + c}V${y + h - c}${corner} ${x + w - c} ${y + h}` +
		`H${x + c}${corner} ${x} ${y + h - c}V${y + c}${corner} ${x + c} ${y}Z`
	);
}
