/** The rest of a visit as blocks: what was put on the sheet, and how the visit went. */
import type { Thing, VisitRecord } from '#lib/record/record.ts';
import type { Block } from './blocks.ts';
import { askedRow, wishOf } from './provenance.ts';
import { feelingName, timeOf, type Speech } from './say.ts';
import { exactly, label, own, typed, type Row, type Value } from './values.ts';

/** Pictures, photos, drawings and recordings, one line each. */
export function thingItems(
	{ things, header }: Pick<VisitRecord, 'things' | 'header'>,
	speech: Speech
): Row[] {
	const { t } = speech;
	return things.map((thing): Row => {
		const { place, feeling, by, sound } = thing;
		const told = { language: header.language, direction: header.direction };
		return [
			...(place === undefined
				? [label(speech, t('record:quote.beside'))]
				: [{ text: place, ...told, isLabel: true } as const]),
			...nameOf(thing, header, speech),
			...(thing.pointed?.asked ? askedRow(thing.pointed.asked, speech) : []),
			...(sound ? [own(speech, t('record:things.seconds', { count: Math.round(sound.seconds) }))] : []),
			...(feeling
				? [label(speech, t('record:quote.feeling')), own(speech, feelingName(speech, feeling))]
				: []),
			...wishOf(thing, header.language, speech),
			...(by === 'worker' ? [own(speech, t('record:things.byWorker'))] : [])
		];
	});
}

function nameOf(
	{ name, kind, number, picture, pointed }: Thing,
	header: VisitRecord['header'],
	speech: Speech
): Value[] {
	const { t } = speech;
	if (name) return [exactly(name, header.language), own(speech, t(`record:things.kind.${kind}`))];
	if (pointed)
		return [own(speech, feelingName(speech, pointed.feeling)), own(speech, t('record:things.pointed'))];
	const shelf = picture === undefined ? undefined : speech.pictureName?.(picture);
	if (shelf) return [own(speech, shelf), own(speech, t('record:things.kind.picture'))];
	return [own(speech, t(`record:things.${kind}`, { number }))];
}

/** How the visit went: answers to whether to go on, questions passed over, the ending. */
export function endingOf(record: VisitRecord, speech: Speech): Block[] {
	const { t } = speech;
	const { assents, passes, header } = record;
	const time = (at: string) => own(speech, timeOf(speech, at, header.started ?? header.planned));
	const answered = assents.map(({ at, answer }): Row => [
		own(speech, t(`record:assent.${answer}`)),
		time(at)
	]);
	const rested = record.breaks.map(({ from, to }): Row => [
		own(
			speech,
			to
				? t('record:visit.rest', { from: timeOf(speech, from, from), to: timeOf(speech, to, from) })
				: timeOf(speech, from, from)
		)
	]);
	const passed = passes.map(({ at, pass, asked }): Row => {
		const { text, language, direction } = asked;
		return [{ text, language, direction }, own(speech, t(`record:pass.${pass}`)), time(at)];
	});
	const parts = [
		...part(t('record:visit.answers'), answered),
		...part(t('record:visit.breaks'), rested),
		...part(t('record:visit.passes'), passed),
		...part(t('record:visit.ending'), lastRows(record, speech, time))
	];
	if (!parts.length) return [];
	return [{ kind: 'heading', level: 2, text: t('record:visit.title'), tone: 'plain' }, ...parts];
}

function part(title: string, items: readonly Row[]): Block[] {
	if (!items.length) return [];
	return [
		{ kind: 'heading', level: 3, text: title, tone: 'plain' },
		{ kind: 'list', items, tone: 'plain' }
	];
}

function lastRows({ ending, header }: VisitRecord, speech: Speech, time: (at: string) => Value): Row[] {
	const { t } = speech;
	const { good, goodBy, today, todayText, next, readBack, copy } = ending;
	const goodRow = (words: string): Row => [
		label(speech, t('record:visit.good')),
		exactly(words, header.language),
		...(goodBy ? [own(speech, t(`record:given.${goodBy}`))] : [])
	];
	return [
		...(good ? [goodRow(good)] : []),
		...(today || todayText
			? [
					[
						label(speech, t('record:visit.today')),
						...(today ? [own(speech, feelingName(speech, today))] : []),
						...(todayText ? [exactly(todayText, header.language)] : [])
					]
				]
			: []),
		...(readBack ? [[own(speech, t('record:visit.readBack')), time(readBack)]] : []),
		...(next ? [[label(speech, t('record:visit.next')), typed(next, header.language)]] : []),
		...(copy
			? [[label(speech, t('record:visit.copy')), own(speech, t(`record:visit.copyWish.${copy}`))]]
			: [])
	];
}
