/** Sheets and strokes to try things on, for tests. */
import { plainAccess } from '#lib/activity/access.ts';
import { activitySchema, type Part } from '#lib/activity/schema.ts';
import { sheetVersion, type Sheet } from '#lib/activity/sheet.ts';
import * as v from 'valibot';
import type { Ink } from './ink.ts';
import type { Mark, Stand, What } from './mark.ts';

/** A part with its defaults filled in, as an activity's folder would give it. */
export function trialPart(part: object): Part {
	return v.parse(activitySchema.entries.pages, [{ id: 'page', parts: [part] }])[0]?.parts[0] as Part;
}

/** Three houses on one page. */
export function trialSheet(): Sheet {
	const part = trialPart({
		...{ id: 'houses', kind: 'zones', ratio: 0.6, paper: [0.1, 0.3, 0.8, 0.6] },
		places: [{ id: 'worries' }, { id: 'good' }, { id: 'dreams' }]
	});
	return {
		version: sheetVersion,
		activity: { id: 'three-houses', edition: 1, family: 'three-questions' },
		...{ language: 'en', direction: 'ltr', band: 'b2', access: plainAccess(), look: 'story', on: [] },
		pages: [{ id: 'page', parts: [part] }],
		words: { 'houses/good': 'House of good things' },
		art: {}
	};
}

/** A stand in the house of good things. */
export function trialStand(to: Partial<Stand> = {}): Stand {
	return {
		...{ page: 'page', place: 'houses/good', form: 'wide', alone: false },
		...{ x: 500, y: 400, size: 1, turn: 0, ...to }
	};
}

/** A mark in the house of good things. */
export function trialMark(what: What, to: Partial<Stand> = {}, text = ''): Mark {
	return {
		...{ id: 'one', what, order: 0, made: '', by: 'person', asked: undefined, stand: trialStand(to), text },
		...{ feeling: undefined, keep: undefined, keepText: '', share: 'worker' }
	};
}

/** A curved stroke of so many points. */
export function trialInk(points = 60, pressed = false): Ink {
	const spots = Array.from({ length: points }, (_, i) => [300 + i * 2.3, 300 + 40 * Math.sin(i / 7)]);
	return {
		...{ colour: 'ink', width: 10, points: Float32Array.from(spots.flat()) },
		pressure: pressed ? Float32Array.from(spots, (_, i) => (i % 10) / 10) : new Float32Array(0)
	};
}
