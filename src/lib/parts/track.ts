/** Track: stops along a way. A row of days, a road, a comic. */
import type { PartOf } from '#lib/activity/schema.ts';
import type { Shape } from '#lib/base/shapes.ts';
import { arrangeDays, paintDays } from './days.ts';
import { backdrop } from './draw.ts';
import { arrangeFrames, paintFrames } from './frames.ts';
import type { Arrangement, Brush, Kind, View } from './kind.ts';
import { arrangeRoad, paintRoad } from './road.ts';

/** What a style of track knows. */
interface Style {
	arrange(part: PartOf<'track'>, view: View): Arrangement;
	paint(part: PartOf<'track'>, arrangement: Arrangement, view: View, brush: Brush): Shape[];
}

const styles: Record<PartOf<'track'>['style'], Style> = {
	days: { arrange: arrangeDays, paint: paintDays },
	stops: { arrange: arrangeRoad, paint: paintRoad },
	frames: { arrange: arrangeFrames, paint: paintFrames }
};

export const track: Kind<'track'> = {
	kind: 'track',

	arrange(part, view) {
		return styles[part.style].arrange(part, view);
	},

	paint(part, arrangement, view, brush) {
		return [
			...backdrop(part.backdrop, view.form, brush),
			...styles[part.style].paint(part, arrangement, view, brush)
		];
	}
};
