/** What the person told the worker as blocks: their words first, then when, where and how it came. */
import type { VisitRecord } from '#lib/record/record.ts';
import type { Block } from './blocks.ts';
import { dayOf, timeOf, type Speech } from './say.ts';
import { exactly, label, own, typed, type Row } from './values.ts';

/** Every entry of its own; nothing where nothing was told, or nothing is for this reader. */
export function toldToWorkerBlocks(record: VisitRecord, speech: Speech): Block[] {
	const { t, language, direction } = speech;
	const { told, header } = record;
	if (!told.length) return [];
	const said = (name: string, text: string): Row[] =>
		text.trim() ? [[label(speech, name), typed(text, language)]] : [];
	return [
		{ kind: 'heading', level: 2, text: t('record:told.title'), tone: 'worker' },
		{ kind: 'sentence', text: t('record:told.lead'), tone: 'worker' },
		...told.map((one): Block => {
			const day = header.started ?? header.planned;
			const passedOn = one.reported && {
				to: one.reported.to,
				at: `${dayOf(speech, one.reported.at)}, ${timeOf(speech, one.reported.at, one.reported.at)}`
			};
			return {
				kind: 'quote',
				id: one.id,
				words: {
					text: one.words,
					language: header.language,
					direction: header.direction ?? direction,
					exact: true
				},
				under: [
					[own(speech, timeOf(speech, one.at, day)), own(speech, t('record:given.said-worker-wrote'))],
					...one.before.map(({ at, words }): Row => [
						label(speech, t('record:quote.before')),
						exactly(words, header.language),
						own(speech, timeOf(speech, at, day))
					]),
					...said(t('record:header.where'), one.place),
					...said(t('record:header.present'), one.present),
					...said(t('record:told.before'), one.asked),
					...said(t('record:worker.seen'), one.seen),
					[own(speech, passedOn ? t('record:told.reported', passedOn) : t('record:told.notReported'))],
					...(one.topics.length ? [[own(speech, t('record:told.doNotAsk'))]] : [])
				]
			};
		})
	];
}
