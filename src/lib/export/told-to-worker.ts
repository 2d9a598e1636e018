/** What the person told the worker as blocks: their words first, then when, where and how it came. */
import type { VisitRecord } from '#lib/record/record.ts';
import { earlier } from '#lib/record/earlier.ts';
import type { Block } from './blocks.ts';
import { dayOf, timeOf, type Speech } from './say.ts';
import { exactly, label, own, typed, type Row } from './values.ts';

/** What the parts of an entry beside the person's words are called. */
const names = {
	...{ asked: 'record:told.before', seen: 'record:worker.seen' },
	...{ place: 'record:header.where', present: 'record:header.present' }
} as const;

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
					...earlier(one).map(({ field, text, until }): Row => [
						label(speech, t('record:quote.before')),
						...(field === 'words'
							? [exactly(text, header.language)]
							: [label(speech, t(names[field])), typed(text || '–', language)]),
						own(speech, timeOf(speech, until, day))
					]),
					...(['place', 'present', 'asked', 'seen'] as const).flatMap((field) =>
						said(t(names[field]), one[field])
					),
					[own(speech, passedOn ? t('record:told.reported', passedOn) : t('record:told.notReported'))],
					...(one.topics.length ? [[own(speech, t('record:told.doNotAsk'))]] : [])
				]
			};
		})
	];
}
