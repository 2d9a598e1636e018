/**
 * Scale: steps on a line. Faces, words, tokens, a thermometer, a ladder, nought to ten.
 *
 * Every step has its name, and open paper of its own beside or below it, so that more can be put there than a tick.
 */
import { inset, startOf, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import type { PartOf } from '#lib/activity/schema.ts';
import { backdrop, drawing, label, paper } from './draw.ts';
import type { Kind, Spot, View } from './kind.ts';
import { beads, ladder, thermometer, tokens } from './scale-art.ts';

type Scale = PartOf<'scale'>;

export const scale: Kind<'scale'> = {
	kind: 'scale',

	arrange(part, view) {
		const lies = layout(part, view);
		const all = steps(part, view);
		const count = part.places.length;
		return new Map(
			part.places.map((place, i): [string, Spot] => {
				const own = view.form === 'wide' ? place.box : place.tall;
				// What is climbed has its last step highest.
				const box = own ?? step(all, count, lies.isClimbed ? count - 1 - i : i, lies.isRows);
				return [place.id, lies.isRows ? row(box, hasFigure(part)) : column(box, hasFigure(part))];
			})
		);
	},

	paint(part, arrangement, view, brush) {
		const { isRows } = layout(part, view);
		const shapes: Shape[] = [...backdrop(part.backdrop, view.form, brush)];
		const spots = [...arrangement.values()];
		if (part.style === 'thermometer') shapes.push(...thermometer(spots, part.places, brush));
		if (part.style === 'ladder') shapes.push(...ladder(spots, brush));
		if (part.style === 'line') shapes.push(...beads(spots, isRows, brush));
		let i = 0;
		for (const [id, spot] of arrangement) {
			const place = part.places.find((one) => one.id === id);
			if (!place) continue;
			if (!isDrawn(part.style)) shapes.push(paper(brush, spot.box, i, place.tone ?? 'paper'));
			const figure = figureBox(spot, isRows, brush.direction);
			if (place.picture) shapes.push(...drawing(brush, place.picture, figure));
			else if (part.style === 'tokens') shapes.push(...tokens(i + 1, part.places.length, figure, brush));
			shapes.push(label(brush, brush.words[`${part.id}/${id}`] ?? id, spot.label));
			i++;
		}
		return shapes;
	}
};

/** A thermometer, a ladder and a line are one drawing; the others are cards. */
function isDrawn(style: Scale['style']): boolean {
	return style === 'thermometer' || style === 'ladder' || style === 'line';
}

/** A face, a picture or tokens stand above or beside every name. */
function hasFigure(part: Scale): boolean {
	return part.style === 'tokens' || part.places.some(({ picture }) => picture);
}

/** Rows one under the other, or columns side by side; climbed from below where height means more. */
function layout({ style }: Scale, { form }: View): { isRows: boolean; isClimbed: boolean } {
	const stands = style === 'thermometer' || style === 'ladder';
	return { isRows: stands || form === 'tall', isClimbed: stands || (style === 'line' && form === 'tall') };
}

/** Where the steps lie: beside the drawing they belong to. */
function steps({ box, style }: Scale, { form }: View): Box {
	if (box && form === 'wide') return box;
	const side = style === 'thermometer' || style === 'ladder' ? (form === 'wide' ? 250 : 150) : 0;
	const bead = style === 'line' && form === 'tall' ? 90 : 0;
	if (form === 'tall') return [24 + side + bead, 36, 652 - side - bead, 928];
	if (side) return [side, 30, 720, 640];
	return style === 'line' ? [24, 60, 952, 590] : [30, 50, 940, 600];
}

function step([l, t, w, h]: Box, count: number, n: number, isRows: boolean): Box {
	const gap = count > 6 ? 6 : 16;
	const size = ((isRows ? h : w) - gap * (count - 1)) / count;
	return isRows ? [l, t + n * (size + gap), w, size] : [l + n * (size + gap), t, size, h];
}

/** Its figure at the side where reading starts, its name, then the paper. */
function row(box: Box, hasFigure: boolean): Spot {
	const [l, t, w, h] = box;
	const figure = hasFigure ? Math.min(h, w * 0.28) : 0;
	const name = Math.max(70, Math.min(190, w * 0.32));
	const from = l + figure + name;
	return {
		box,
		paper: inset([from, t, l + w - from, h], 6),
		label: [l + figure + 8, t + 4, name - 12, h - 8]
	};
}

/** Its figure, its name, then the paper below. */
function column(box: Box, hasFigure: boolean): Spot {
	const [l, t, w, h] = box;
	const figure = hasFigure ? Math.min(w, h * 0.38) : 0;
	const name = Math.min(84, h * 0.2);
	const from = t + figure + name;
	return {
		box,
		paper: inset([l, from, w, t + h - from], 8),
		label: [l + 8, t + figure + 6, w - 16, name - 8]
	};
}

/** Where a face, a picture or tokens of a step stand. */
function figureBox({ box, label: [, top, , height] }: Spot, isRows: boolean, direction: 'ltr' | 'rtl'): Box {
	const [l, t, w, h] = box;
	if (isRows) return inset(startOf(box, Math.min(h, w * 0.28), direction), 10);
	return inset([l, t, w, Math.max(20, Math.min(top - t, top + height - t))], 12);
}
