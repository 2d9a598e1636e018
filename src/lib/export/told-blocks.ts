/** What else was given as blocks: how places are, lines between people, what a grown-up saw and heard. */
import type { GivenLine, GivenPlace, VisitRecord } from '#lib/record/record.ts';
import type { End } from '#lib/record/tied.ts';
import type { Block } from './blocks.ts';
import { wishOf } from './provenance.ts';
import { feelingName, timeOf, type Speech } from './say.ts';
import { label, own, typed, type Row, type Value } from './values.ts';
import { thingItems } from './visit-blocks.ts';

/** How places are and the lines between people; nothing where there are none. */
export function toldBlocks(record: VisitRecord, speech: Speech): Block[] {
	const { t } = speech;
	return [
		...part(
			t('record:places.title'),
			record.places.map((one) => placeRow(one, record, speech))
		),
		...part(
			t('record:lines.title'),
			record.lines.map((one) => lineRow(one, record, speech))
		)
	];
}

/** What was seen and heard, under a heading of its own: written by the worker, never between quotation marks. */
export function watchedBlocks(record: VisitRecord, speech: Speech): Block[] {
	const { t } = speech;
	const { watched, header } = record;
	const day = header.started ?? header.planned;
	const writer = header.worker ? t('record:watched.by', { worker: header.worker }) : t('record:given.worker');
	const given = (row: Row, at: string): Row => [
		...row.map(({ exact: _, ...value }): Value => value),
		own(speech, writer),
		own(speech, timeOf(speech, at, day))
	];
	const words = watched.words
		.filter(({ of }) => of === 'words')
		.map((one) =>
			given(
				[
					...placeOf(one.place, record, speech),
					typed(one.text, one.language),
					...aboutOf(one, record, speech)
				],
				one.at
			)
		);
	const rows = thingItems({ things: watched.things, header }, speech);
	const items = [
		...words,
		...watched.things.map(({ at }, i) => given(rows[i] ?? [], at)),
		...watched.lines.map((one) => given(lineRow(one, record, speech), one.at)),
		...watched.places.map((one) => given(placeRow(one, record, speech), one.at))
	];
	if (!items.length) return [];
	return [
		{ kind: 'heading', level: 2, text: t('record:watched.title'), tone: 'worker' },
		{ kind: 'sentence', text: t('record:watched.lead'), tone: 'worker' },
		{ kind: 'list', items, tone: 'worker' }
	];
}

/** What the end of a line is called; the person's own name for it between quotation marks. */
export function endName(end: End, { t, pictureName }: Speech): string {
	if (end.is === 'me') return t('record:lines.me');
	if (end.is === 'place') return end.text;
	if (end.is === 'words') return `“${end.text}”`;
	if (end.name) return `“${end.name}”`;
	const shelf = end.picture === undefined ? undefined : pictureName?.(end.picture);
	return shelf ?? t(`record:things.${end.kind}`, { number: end.number });
}

/** A line in words. */
export function lineWords({ line, from, to }: GivenLine, speech: Speech): string {
	const ends = { from: endName(from, speech), to: endName(to, speech) };
	return speech.t('record:lines.line', { line, ...ends });
}

function lineRow(one: GivenLine, record: VisitRecord, speech: Speech): Row {
	const { language } = record.header;
	const name: Row = one.name ? [{ ...typed(one.name, language), exact: true }] : [];
	return [
		own(speech, lineWords(one, speech)),
		...name,
		...aboutOf(one, record, speech),
		...byOf(one, speech)
	];
}

function placeRow(one: GivenPlace, record: VisitRecord, speech: Speech): Row {
	const { place, feeling } = one;
	const { language, direction } = record.header;
	const wish = wishOf(one, language, speech);
	if (!feeling) return [{ text: place, language, direction, isLabel: true }, ...wish, ...byOf(one, speech)];
	const said = speech.t('record:places.feels', { place, feeling: feelingName(speech, feeling) });
	return [own(speech, said), ...wish, ...byOf(one, speech)];
}

function placeOf(place: string | undefined, { header }: VisitRecord, speech: Speech): Row {
	if (place === undefined) return [label(speech, speech.t('record:quote.beside'))];
	return [{ text: place, language: header.language, direction: header.direction, isLabel: true }];
}

function aboutOf(one: Pick<GivenLine, 'feeling' | 'wish'>, { header }: VisitRecord, speech: Speech): Row {
	const { feeling } = one;
	return [
		...(feeling
			? [label(speech, speech.t('record:quote.feeling')), own(speech, feelingName(speech, feeling))]
			: []),
		...wishOf(one, header.language, speech)
	];
}

function byOf({ by }: Pick<GivenLine, 'by'>, speech: Speech): Row {
	return by === 'worker' ? [own(speech, speech.t('record:things.byWorker'))] : [];
}

function part(title: string, items: readonly Row[]): Block[] {
	if (!items.length) return [];
	return [
		{ kind: 'heading', level: 2, text: title, tone: 'own' },
		{ kind: 'list', items, tone: 'own' }
	];
}
