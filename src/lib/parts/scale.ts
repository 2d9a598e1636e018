/** Scale: steps on a line. Faces, words, tokens, a thermometer, a ladder, nought to ten. */
import { rectangle } from '#lib/base/art.ts';
import { inset, mirror, startOf, type Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import { drawing, label, lineWidth, paper } from './draw.ts';
import type { Brush, Kind, Spot, View } from './kind.ts';

const upright = new Set(['thermometer', 'ladder']);

export const scale: Kind<'scale'> = {
	kind: 'scale',

	arrange(part, view) {
		const count = part.places.length;
		const standing = upright.has(part.style) || view.form === 'tall';
		const all = area(part.box, view, upright.has(part.style));
		return new Map(
			part.places.map((place, i): [string, Spot] => {
				const own = view.form === 'wide' ? place.box : place.tall;
				// A ladder and a thermometer are climbed: the last step is the highest.
				const n = upright.has(part.style) ? count - 1 - i : i;
				const box = own ?? step(all, count, n, standing);
				// Beside no picture a name has the whole step.
				const label = standing && !place.picture ? inset(box, 12) : labelBox(box, standing);
				return [place.id, { box, paper: inset(box, 10), label }];
			})
		);
	},

	paint(part, arrangement, view, brush) {
		const standing = upright.has(part.style) || view.form === 'tall';
		const all = area(part.box, view, upright.has(part.style));
		const line = brush.direction === 'rtl' ? mirror(all, view.form) : all;
		const shapes: Shape[] = [spine(line, standing, lineWidth(brush))];
		let i = 0;
		for (const [id, spot] of arrangement) {
			const place = part.places.find((one) => one.id === id);
			if (!place) continue;
			shapes.push(paper(brush, spot.box, i++, place.tone ?? 'paper'));
			shapes.push(...drawing(brush, place.picture, pictureBox(spot, standing, brush)));
			shapes.push(label(brush, brush.words[`${part.id}/${id}`] ?? id, spot.label));
		}
		return shapes;
	}
};

function area(own: Box | undefined, { form }: View, isUpright: boolean): Box {
	if (own && form === 'wide') return own;
	if (form === 'tall') return [70, 60, 560, 880];
	return isUpright ? [230, 30, 540, 640] : [40, 180, 920, 340];
}

function step([l, t, w, h]: Box, count: number, n: number, standing: boolean): Box {
	const gap = count > 6 ? 8 : 20;
	if (standing) {
		const size = (h - gap * (count - 1)) / count;
		return [l, t + n * (size + gap), w, size];
	}
	const size = (w - gap * (count - 1)) / count;
	return [l + n * (size + gap), t, size, h];
}

function labelBox([l, t, w, h]: Box, standing: boolean): Box {
	if (!standing) return [l + 12, t + h - 80, w - 24, 68];
	const side = pictureSide(w, h);
	return [l + side, t + 4, w - side - 12, h - 8];
}

function pictureBox({ box, label }: Spot, standing: boolean, { direction }: Brush): Box {
	const [l, t, w, h] = box;
	if (standing) return inset(startOf(box, pictureSide(w, h), direction), 10);
	return inset([l, t, w, label[1] - t], 12);
}

/** Beside its name, a picture is as wide as it is high, and leaves the name its half. */
function pictureSide(w: number, h: number): number {
	return Math.min(h, w / 2);
}

/** The line the steps stand on. */
function spine([l, t, w, h]: Box, standing: boolean, width: number): Shape {
	const d = standing
		? rectangle(l + w / 2 - width, t, width * 2, h)
		: rectangle(l, t + h / 2 - width, w, width * 2);
	return { kind: 'path', d, fill: 'slate', opacity: 0.5 };
}
