/** What there is to read aloud: of a sheet, page by page as one meets it, and of the room itself. */
import { childrenOf, type Band, type Part } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import { textKey } from '#lib/base/text-key.ts';
import { settingsFor } from '#lib/people/bands.ts';
import { plainAccess } from '#lib/activity/access.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { t } from '#lib/words/words.svelte.ts';

/** What kind of text a line is. */
export type LineKind = 'name' | 'purpose' | 'part' | 'place' | 'thing' | 'prompt' | 'line' | 'room';

/** One text to be read. */
export interface Line {
	key: string;
	text: string;
	kind: LineKind;
}

/** Lines that are met together. */
export interface Passage {
	/** The page's number, from 1; none for what comes before the first. */
	page?: number;
	name?: string | undefined;
	lines: Line[];
}

/** Everything that stands on a sheet, each text once, where it is met first. */
export function passagesOf(sheet: Sheet): Passage[] {
	const seen = new Set<string>();
	const lines = (refs: readonly (readonly [LineKind, string])[]): Line[] =>
		refs.flatMap(([kind, ref]) => lineOf(sheet.words[ref] ?? '', kind, seen));
	const start = {
		lines: lines([
			['name', 'name'],
			['purpose', 'purpose']
		])
	};
	const pages = sheet.pages.map(({ id, parts }, i) => {
		const name = sheet.words[id];
		return { page: i + 1, name, lines: lines([['part', id] as const, ...parts.flatMap(refsIn)]) };
	});
	return [start, ...pages].filter((passage) => passage.lines.length);
}

/** A part's refs in the order they are met: what is asked of all of it, each place with what is asked there, cards. */
function refsIn(part: Part): [LineKind, string][] {
	const ref = (kind: LineKind, { id }: { id: string }): [LineKind, string] => [kind, `${part.id}/${id}`];
	const asked = (place: string | undefined) => part.prompts.filter((prompt) => prompt.place === place);
	return [
		['part', part.id],
		...asked(undefined).map((prompt) => ref('prompt', prompt)),
		...part.places.flatMap((place) => [
			ref('place', place),
			...asked(place.id).map((prompt) => ref('prompt', prompt))
		]),
		...part.things.map((thing) => ref('thing', thing)),
		...childrenOf(part).map((one) => ref('line', one))
	];
}

/** What the room itself says to an age; what names the worker only where their name is known. */
export function roomLines(band: Band, worker: string): Line[] {
	const { card, feelings } = settingsFor(band, plainAccess());
	const named = { worker };
	const seen = new Set<string>();
	const ofWorker = [t(`child:start.who.${card}`, named), t(`child:start.limit.${card}`, named)];
	const start = [
		...(['choose', 'right', 'stop', 'question'] as const).map((line) => t(`child:start.${line}.${card}`)),
		...(worker ? ofWorker : [])
	];
	const more: Key[] = [
		...(['child:start.yes', 'child:start.notNow', 'child:start.stopHere', 'child:start.later'] as const),
		...(['child:start.again', 'child:start.welcomeBack', 'child:room.dontKnow'] as const),
		...(['child:room.finish', 'child:leave.now', 'child:break.door', 'child:help.door'] as const),
		...feelings.map((name) => `child:feeling.${name}` as Key)
	];
	const rest = more.map((key) => t(key));
	const moments = [t(`child:break.title.${card}`), t(`child:break.text.${card}`)];
	const help = [t(`child:help.title.${card}`), ...(worker ? [t(`child:help.first.${card}`, named)] : [])];
	const all = [...start, ...rest, ...moments, ...help];
	return all.flatMap((text) => lineOf(text, 'room', seen));
}

function lineOf(text: string, kind: LineKind, seen: Set<string>): Line[] {
	const key = textKey(text);
	if (!key || seen.has(key)) return [];
	seen.add(key);
	return [{ key, text, kind }];
}
