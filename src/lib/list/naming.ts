/**
 * How what is on a page is said: `{name}{, state}{, place}{, n of m}`, then the feeling, then keep or change.
 *
 * The screen reader, the list and the read-back share these sentences. Places have the activity's own names;
 * never coordinates, never what something might mean. A drawing nobody named is "drawing 1".
 */
import { placeName, type Sheet } from '#lib/activity/sheet.ts';
import { lineName } from '#lib/piece/tied.ts';
import type { Translate } from '#lib/words/catalogue.ts';
import type { End, Standing } from './gather.ts';

/** What naming needs: words in the language at hand, and the names of pictures and feelings by id. */
export interface Naming {
	t: Translate;
	sheet: Sheet;
	picture: (id: string) => string | undefined;
	feeling: (id: string) => string | undefined;
}

/** What a thing is called: the person's own name for it first. */
export function nameOf(thing: Standing, naming: Naming): string {
	const { t, picture } = naming;
	const [{ what, text }] = thing.marks;
	switch (what.kind) {
		case 'words':
			return t('child:marks.words', { text });
		case 'picture': {
			const name = picture(what.picture) ?? t('child:marks.picture');
			return text ? t('child:marks.named', { name: text, is: name }) : name;
		}
		case 'photo':
			return text || t('child:marks.photo', { number: thing.number });
		case 'ink':
			return text || t('child:marks.drawing', { number: thing.number });
		case 'voice':
			return text || t('child:marks.recording', { count: Math.max(1, Math.round(what.seconds)) });
		case 'line':
			return lineWords(thing, what.line, naming);
		case 'place':
			return placeWords(thing.place, naming);
	}
}

/** A line: its kind, and what it leads from and to. */
function lineWords({ marks: [mark], ends }: Standing, line: string, naming: Naming): string {
	const { t, sheet } = naming;
	const name = lineName(sheet, mark.stand.page, line);
	const [from, to] = (ends ?? [{ is: 'me' }, { is: 'me' }]).map((end) => endName(end, naming));
	const is = t('child:marks.line', { line: name, from: from ?? '', to: to ?? '' });
	return mark.text ? t('child:marks.named', { name: mark.text, is }) : is;
}

/** What the end of a line is called. */
export function endName(end: End, naming: Naming): string {
	if (end.is === 'me') return naming.t('child:marks.me');
	return end.is === 'place' ? placeWords(end.place, naming) : nameOf(end.thing, naming);
}

/** What a place is called; for what stands beside the places, words that say so. */
export function placeWords(place: string | undefined, { t, sheet }: Naming, page?: string): string {
	if (place !== undefined) return placeName(sheet, place);
	const none = sheet.pages.find(({ id }) => id === page)?.parts.every(({ places }) => !places.length);
	return t(none ? 'child:marks.page' : 'child:marks.beside');
}

/** Where a thing is: its place, and which one of how many. */
export function whereOf(thing: Standing, naming: Naming): string {
	const { t } = naming;
	// A line says itself what it leads from and to.
	if (thing.ends) return '';
	const place = placeWords(thing.place, naming, thing.marks[0].stand.page);
	const where = thing.place === undefined ? place : t('child:marks.in', { place });
	return thing.of > 1 ? joined([where, t('child:marks.count', { n: thing.n, of: thing.of })], t) : where;
}

/** What has changed about how it stands, in a word: bigger, smaller, turned. */
export function stateOf(thing: Standing, { t }: Naming): string {
	const { size, turn } = thing.marks[0].stand;
	const states = [
		...(size > 1.1 ? [t('child:marks.bigger')] : size < 0.9 ? [t('child:marks.smaller')] : []),
		...(turn % 360 ? [t('child:marks.turned')] : [])
	];
	return joined(states, t);
}

/** The name of a mark by the grammar: "dog, in House of worries, 2 of 5". */
export function markName(thing: Standing, naming: Naming): string {
	return joined([nameOf(thing, naming), stateOf(thing, naming), whereOf(thing, naming)], naming.t);
}

/** What the person said about it: "Feels worried.", "Change: be walked more.". */
export function saidAbout(thing: Standing, { t, feeling }: Naming): string[] {
	const [{ feeling: face, keep, keepText }] = thing.marks;
	const said: string[] = [];
	if (face) said.push(t('child:marks.feels', { feeling: feeling(face) ?? face }));
	if (keep === 'keep')
		said.push(keepText ? t('child:marks.keepText', { text: keepText }) : t('child:marks.keep'));
	if (keep === 'change') {
		said.push(keepText ? t('child:marks.changeText', { text: keepText }) : t('child:marks.change'));
	}
	return said;
}

/** A mark in full: its name by the grammar, then what was said about it, as sentences. */
export function markSentence(thing: Standing, naming: Naming): string {
	return [
		naming.t('child:marks.sentence', { text: markName(thing, naming) }),
		...saidAbout(thing, naming)
	].join(' ');
}

/** The name of a place and how much is in it: "House of worries, 2 things". */
export function placeSentence(
	place: string | undefined,
	held: number,
	naming: Naming,
	page?: string
): string {
	const name = placeWords(place, naming, page);
	return joined(
		[name, held ? naming.t('child:marks.holds', { count: held }) : naming.t('child:marks.empty')],
		naming.t
	);
}

/** What is said of a place itself: "Saturday feels happy.", "Keep it."; nothing where nothing is. */
export function saidOfPlace(about: Standing | undefined, naming: Naming): string[] {
	if (!about) return [];
	const [{ feeling }] = about.marks;
	const said = saidAbout(about, naming);
	if (!feeling) return said;
	const words = { place: placeWords(about.place, naming), feeling: naming.feeling(feeling) ?? feeling };
	return [naming.t('child:marks.placeFeels', words), ...said.slice(1)];
}

/** One place of the read-back. */
export interface ReadPlace {
	place: string | undefined;
	name: string;
	/** A sentence or more for each thing in it. */
	lines: { id: string; text: string }[];
}

/** The whole page, place by place; places with nothing in them are named too. */
export function readBack(
	things: readonly Standing[],
	places: readonly (string | undefined)[],
	naming: Naming,
	page?: string,
	about: (place: string | undefined) => Standing | undefined = () => undefined
): ReadPlace[] {
	const beside = things.some(({ place }) => place === undefined) && !places.includes(undefined);
	return [...places, ...(beside ? [undefined] : [])].map((place) => {
		const here = things.filter((thing) => thing.place === place);
		const own = about(place);
		const said = saidOfPlace(own, naming).join(' ');
		return {
			place,
			name: placeSentence(place, here.filter(({ ends }) => !ends).length, naming, page),
			lines: [
				...(own && said ? [{ id: own.id, text: said }] : []),
				...here.map((thing) => ({ id: thing.id, text: markSentence(thing, naming) }))
			]
		};
	});
}

/** The read-back as one text to be spoken. */
export function readBackText(read: readonly ReadPlace[], t: Translate): string {
	return read
		.flatMap(({ name, lines }) => [
			t('child:marks.sentence', { text: name }),
			...lines.map(({ text }) => text)
		])
		.join(' ');
}

/** Parts of a name with the language's own comma between them; empty parts fall out. */
export function joined(parts: readonly string[], t: Translate): string {
	return parts
		.filter(Boolean)
		.reduce((before, after) => (before ? t('child:marks.join', { before, after }) : after), '');
}
