/** Where words came from, as lines that stand under them. */
import type { OwnWords, VisitRecord } from '#lib/record/record.ts';
import { feelingName, languageName, timeOf, type Speech } from './say.ts';
import { exactly, label, own, type Row, type Value } from './values.ts';

/** Where the words stood and how they felt: place, feeling, what to keep or change. */
export function placeLine(words: OwnWords, { header }: VisitRecord, speech: Speech): Row {
	const { t } = speech;
	const { place, as, of, feeling } = words;
	const told = { language: header.language, direction: header.direction };
	return [
		...(as === 'name' ? [own(speech, t(`record:quote.nameOf.${of}`))] : []),
		...(as === 'keep' || as === 'change'
			? [own(speech, t(`record:quote.about.${of}`)), own(speech, t(`record:quote.${as}`))]
			: []),
		// A line stands in no place: what is said about it says which it is.
		...(place !== undefined
			? [{ text: place, ...told }]
			: of === 'line'
				? []
				: [own(speech, t('record:quote.beside'))]),
		...(feeling ? [label(speech, t('record:quote.feeling')), own(speech, feelingName(speech, feeling))] : []),
		...wishOf(words, words.language, speech)
	];
}

/** What to keep or change, in their words where they said more. */
export function wishOf({ wish }: Pick<OwnWords, 'wish'>, language: string, speech: Speech): Value[] {
	if (!wish) return [];
	const which = speech.t(`record:quote.${wish.which}`);
	if (!wish.text.trim()) return [own(speech, which)];
	return [label(speech, which), exactly(wish.text, language)];
}

/** What was asked, as it was read, and which kind of question it was. */
export function askedRow(
	{ text, language, direction, kind }: NonNullable<OwnWords['asked']>,
	speech: Speech
): Row {
	const { t } = speech;
	return [
		label(speech, t('record:quote.asked')),
		{ text, language, direction },
		own(speech, t(`record:kind.${kind}`))
	];
}

/** How the words were given, what was asked, in which language, when. */
export function sourceLine(words: OwnWords, { header }: VisitRecord, speech: Speech): Row {
	const { t } = speech;
	const { asked, at, language, confirmed } = words;
	const day = header.started ?? header.planned;
	return [
		...(asked ? askedRow(asked, speech) : [own(speech, t('record:quote.unasked'))]),
		own(speech, givenBy(words, speech)),
		own(speech, languageName(speech, language)),
		own(speech, timeOf(speech, at, day)),
		...(confirmed ? [own(speech, t('record:quote.confirmed'))] : [])
	];
}

/** Words as they stood before they were changed. */
export function wordingLine(
	before: OwnWords['corrections'][number],
	{ language, direction }: OwnWords,
	{ header }: VisitRecord,
	speech: Speech
): Row {
	return [
		label(speech, speech.t('record:quote.before')),
		{ text: before.text, language, direction, exact: true },
		own(speech, timeOf(speech, before.at, header.started ?? header.planned))
	];
}

function givenBy({ manner, writtenBy }: OwnWords, { t }: Speech): string {
	if (!manner) return t(`record:given.${writtenBy}`);
	if (writtenBy === 'worker' && manner === 'typed') return t('record:given.typedByWorker');
	if (writtenBy === 'worker' && manner === 'recorded') return t('record:given.recordedByWorker');
	return t(`record:given.${manner}`);
}
