/** Three houses on one page, for tests. */
import { plainAccess } from '#lib/activity/access.ts';
import { readActivity } from '#lib/activity/schema.ts';
import { readSheet, type Sheet } from '#lib/activity/sheet.ts';
import type { Translate } from '#lib/words/catalogue.ts';
import type { Naming } from './naming.ts';

/** The houses, in reading order. */
export const houses = ['houses/worries', 'houses/good', 'houses/dreams'] as const;

/** A sheet of three houses in English. */
export function threeHouses(): Sheet {
	const { pages } = readActivity({
		...{ edition: 1, for: 'child', family: 'three-questions', topics: ['emotional'], bands: ['b2'] },
		...{ minutes: [10, 30], works: ['together'] },
		pages: [
			{
				id: 'page',
				parts: [
					{
						kind: 'zones',
						id: 'houses',
						ratio: 0.6,
						paper: [0.1, 0.3, 0.8, 0.6],
						places: [{ id: 'worries' }, { id: 'good' }, { id: 'dreams' }],
						prompts: [{ id: 'tell', kind: 'open', place: 'worries' }]
					}
				]
			}
		]
	});
	return readSheet({
		...{ version: 1, activity: { id: 'three-houses', edition: 1, family: 'three-questions' } },
		...{ language: 'en', direction: 'ltr', band: 'b2', access: plainAccess(), look: 'story', on: [], pages },
		words: {
			'houses/worries': 'House of worries',
			'houses/good': 'House of good things',
			'houses/dreams': 'House of dreams'
		},
		art: {}
	});
}

/** Two circles of people on one page, with two kinds of line. */
export function twoCircles(): Sheet {
	const part = {
		...{ kind: 'people', id: 'circles', places: [{ id: 'near' }, { id: 'far' }] },
		lines: [
			{ id: 'close', stroke: 'double' },
			{ id: 'hard', stroke: 'zigzag' }
		]
	};
	return readSheet({
		...threeHouses(),
		pages: [{ id: 'page', parts: [part] }],
		words: {
			...{ 'circles/near': 'Close to me', 'circles/far': 'Further away' },
			...{ 'circles/close': 'close', 'circles/hard': 'hard' }
		}
	});
}

/** Names for tests: a picture and a feeling are called by their id. */
export function namingFor(sheet: Sheet, t: Translate): Naming {
	return { t, sheet, picture: (id) => id, feeling: (id) => id };
}
