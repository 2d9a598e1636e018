/**
 * A record as a row of blocks: what any document of it says, in which order, whatever it is set with.
 *
 * The person's own words come first and apart. What the worker saw and thought comes in a part of its own.
 */
import type { VisitRecord } from '#lib/record/record.ts';
import { placeLine, sourceLine, wordingLine } from './provenance.ts';
import { dayOf, languageName, timeOf, type Speech } from './say.ts';
import { toldBlocks, watchedBlocks } from './told-blocks.ts';
import { toldToWorkerBlocks } from './told-to-worker.ts';
import { own, typed, type Row, type Value } from './values.ts';
import { endingOf, thingItems } from './visit-blocks.ts';

/** Whose part of the document something is in. */
export type Tone = 'own' | 'plain' | 'worker';

/** One block. */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string; tone: Tone }
	| { kind: 'facts'; rows: readonly { label: string; value: Row }[] }
	/** `apart` leaves room above. */
	| { kind: 'sentence'; text: string; tone: Tone; apart?: true }
	| { kind: 'quote'; id: string; words: Value; under: readonly Row[] }
	| { kind: 'list'; items: readonly Row[]; tone: Tone }
	| { kind: 'pictures' };

/** Everything a document of this record says. `pictures` marks where the pictures stand. */
export function blocksOf(record: VisitRecord, speech: Speech, hasPictures: boolean): Block[] {
	const { t } = speech;
	return [
		{ kind: 'heading', level: 1, text: t('record:title'), tone: 'plain' },
		{ kind: 'facts', rows: headerOf(record, speech) },
		...wordsOf(record, speech),
		...toldBlocks(record, speech),
		...thingsOf(record, speech, hasPictures),
		...watchedBlocks(record, speech),
		...toldToWorkerBlocks(record, speech),
		...notesOf(record, speech),
		...endingOf(record, speech)
	];
}

function headerOf({ header, audience }: VisitRecord, speech: Speech): { label: string; value: Row }[] {
	const { t } = speech;
	const { activity, started, ended, language } = header;
	const when = started ?? header.planned;
	const hours =
		started && ended
			? t('record:header.from', { start: timeOf(speech, started, when), end: timeOf(speech, ended, when) })
			: started && timeOf(speech, started, when);
	const rows: [string, Row][] = [
		[t('record:header.name'), [typed(header.nickname, language)]],
		[t('record:header.when'), [own(speech, dayOf(speech, when)), ...(hours ? [own(speech, hours)] : [])]],
		[t('record:header.activity'), [typed(activity.name, language)]],
		[t('record:header.credit'), activity.credit ? [typed(activity.credit, 'en')] : []],
		[t('record:header.worker'), [typed(header.worker, speech.language)]],
		[t('record:header.present'), [typed(header.present, speech.language)]],
		[t('record:header.where'), [typed(header.where, speech.language)]],
		[t('record:header.why'), [typed(header.purpose, language)]],
		[t('record:header.language'), [own(speech, languageName(speech, language))]],
		[t('record:header.for'), [own(speech, t(`record:for.${audience}`))]]
	];
	return rows
		.map(([label, value]) => ({ label, value: value.filter(({ text }) => text.trim()) }))
		.filter(({ value }) => value.length);
}

function wordsOf(record: VisitRecord, speech: Speech): Block[] {
	const { t } = speech;
	const { words, audience, keptPrivate } = record;
	const none = audience === 'worker' ? t('record:words.none') : t('record:words.noneShared');
	return [
		{ kind: 'heading', level: 2, text: t('record:words.title'), tone: 'own' },
		{ kind: 'sentence', text: words.length ? t('record:words.lead') : none, tone: 'own' },
		...words.map((one): Block => {
			const { id, text, language, direction } = one;
			const under = [
				placeLine(one, record, speech),
				sourceLine(one, record, speech),
				...one.corrections.map((before) => wordingLine(before, one, record, speech))
			];
			return { kind: 'quote', id, words: { text, language, direction, exact: true }, under };
		}),
		...(keptPrivate
			? [{ kind: 'sentence', text: t('record:words.private'), tone: 'own', apart: true } as const]
			: [])
	];
}

function thingsOf(record: VisitRecord, speech: Speech, hasPictures: boolean): Block[] {
	const { t } = speech;
	if (!record.things.length && !hasPictures) return [];
	const list: Block[] = record.things.length
		? [
				{ kind: 'heading', level: 3, text: t('record:things.list'), tone: 'plain' },
				{ kind: 'list', items: thingItems(record, speech), tone: 'plain' }
			]
		: [];
	return [
		{ kind: 'heading', level: 2, text: t('record:things.title'), tone: 'plain' },
		...(hasPictures ? [{ kind: 'pictures' } as const] : []),
		...list
	];
}

function notesOf({ observations, header }: VisitRecord, speech: Speech): Block[] {
	const { t } = speech;
	const { seen, thought } = observations;
	if (!seen.length && !thought.length) return [];
	const part = (title: string, notes: typeof seen): Block[] =>
		notes.length
			? [
					{ kind: 'heading', level: 3, text: title, tone: 'worker' },
					{
						kind: 'list',
						items: notes.map(({ at, text }) => [
							typed(text, speech.language),
							own(speech, timeOf(speech, at, header.started ?? header.planned))
						]),
						tone: 'worker'
					}
				]
			: [];
	return [
		{ kind: 'heading', level: 2, text: t('record:worker.title'), tone: 'worker' },
		{ kind: 'sentence', text: t('record:worker.lead'), tone: 'worker' },
		...part(t('record:worker.seen'), seen),
		...part(t('record:worker.thought'), thought)
	];
}
