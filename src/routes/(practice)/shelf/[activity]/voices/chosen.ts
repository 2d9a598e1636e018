/** Who speaks and which wording is read, as it is chosen on the page and remembered for the next time. */
import { accessWays, type Access } from '#lib/activity/access.ts';
import type { Speaker } from '#lib/activity/reading.ts';
import { bands, type Band } from '#lib/activity/schema.ts';
import type { Fields } from '#lib/desk/drafts.ts';
import type { Opened } from '#lib/shelf/shelf.ts';
import { spokenLanguages, tagFor } from '#lib/words/spoken.ts';

export interface Chosen {
	/** A language of the list; none when another is written in, or nothing is chosen yet. */
	spoken: string | undefined;
	/** What a language is called that is not on the list. */
	called: string;
	isOther: boolean;
	by: string;
	band: Band;
	wording: Access['wording'];
	/** The one change that is on. */
	change: string | undefined;
}

/** What is chosen before anybody has: the page's language, the worker's name, the middle of the ages. */
interface Start {
	activity: Pick<Opened, 'bands'>;
	spoken: string;
	by: string;
}

/** What was chosen last. */
export function fromFields(fields: Fields, { activity, spoken, by }: Start): Chosen {
	const middle = activity.bands[Math.floor((activity.bands.length - 1) / 2)] ?? 'b3';
	const base = spoken.split('-')[0];
	const band = bands.find((one) => one === fields['band']);
	return {
		spoken: spokenLanguages.find(({ tag }) => tag === (fields['spoken'] ?? base))?.tag,
		called: fields['called'] ?? '',
		isOther: fields['other'] === 'yes',
		by: fields['by'] ?? by,
		band: band && activity.bands.includes(band) ? band : middle,
		wording: accessWays.wording.find((one) => one === fields['wording']) ?? 'everyday',
		change: fields['change'] || undefined
	};
}

export function toFields({ spoken, called, isOther, by, band, wording, change }: Chosen): Fields {
	return {
		...{ called, by, band, wording, change: change ?? '', other: isOther ? 'yes' : 'no' },
		...(spoken && { spoken })
	};
}

/** Whose voice it will be; none while no language is named. */
export function speakerIn({ spoken, called, isOther, by }: Chosen): Speaker | undefined {
	if (!isOther) return spoken ? { spoken, by: by.trim() } : undefined;
	if (!called.trim()) return undefined;
	return { spoken: tagFor(called), called: called.trim(), by: by.trim() };
}
