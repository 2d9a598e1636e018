/** What the person gave on one sheet: words with where they came from, and things by place. */
import type { PromptKind } from '#lib/activity/schema.ts';
import { placeName, type Sheet } from '#lib/activity/sheet.ts';
import { continues } from '#lib/piece/drawing.ts';
import type { Asked, KeepOrChange, Manner, Mark } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { feelingPointed } from '#lib/piece/pointed.ts';
import { isTied } from '#lib/piece/tied.ts';
import { directionOfLanguage, languageOfWords } from '#lib/base/script.ts';
import { earlier, lastWriter, type Wording } from './wordings.ts';

/** A question as the person met it, and the language of it. */
export interface AskedWords {
	text: string;
	kind: PromptKind;
	language: string;
	direction: 'ltr' | 'rtl';
}

/** What the person would keep or change; `text` in their words, empty when they said no more. */
export interface Wish {
	which: KeepOrChange;
	text: string;
}

/** Words a person gave, and everything that is known about how. */
export interface OwnWords {
	/** The mark they belong to. */
	id: string;
	/** Exactly as given: never trimmed, corrected or translated. */
	text: string;
	/** What the words are: words of their own, the name of a picture or drawing, or what to keep or change about one. */
	as: 'words' | 'name' | KeepOrChange;
	/** What they belong to. */
	of: 'words' | 'line' | 'place' | Thing['kind'];
	/** The name of the place, as the person was told it; none when they stand beside the places. */
	place?: string | undefined;
	page: string;
	/** The name of a feeling. */
	feeling?: string | undefined;
	wish?: Wish | undefined;
	/** How they were given; unknown for a name given without saying. */
	manner?: Manner | undefined;
	/** Whose hand wrote them down. */
	writtenBy: 'person' | 'worker';
	language: string;
	direction: 'ltr' | 'rtl';
	/** The question they answer; none when the person began by themself. */
	asked?: AskedWords | undefined;
	at: string;
	/** Earlier wordings, oldest first. */
	corrections: Wording[];
	/** When the person said at read-back that this is what they said. */
	confirmed?: string | undefined;
}

/** A picture, a photo, a drawing or a recording the person put on the sheet. */
export interface Thing {
	/** Its mark; for a drawing of many strokes, the first. */
	id: string;
	kind: 'picture' | 'photo' | 'drawing' | 'recording';
	/** What the person called it. */
	name?: string | undefined;
	/** Its number among those of its kind in the record, for one without a name: drawing 1. */
	number: number;
	/** A feeling that was pointed to, and the question it answers. */
	pointed?: { feeling: string; asked: AskedWords | undefined } | undefined;
	/** The picture on the shelf. */
	picture?: string | undefined;
	place?: string | undefined;
	page: string;
	feeling?: string | undefined;
	wish?: Wish | undefined;
	at: string;
	/** Whose hand put it there. */
	by: 'person' | 'worker';
	sound?: { id: string; seconds: number; language: string } | undefined;
}

type Work = Pick<Piece, 'sheet' | 'marks' | 'log'>;

/** A question's words from the sheet it was asked on. */
export function askedOf(sheet: Sheet, { ref, kind }: Asked): AskedWords {
	const { language, direction } = sheet;
	return { text: sheet.words[ref] ?? ref.split('/').at(-1) ?? ref, kind, language, direction };
}

/** Every word in these marks, in the order they were put. */
export function wordsOf({ sheet, log }: Work, marks: readonly Mark[]): OwnWords[] {
	return marks.flatMap((mark): OwnWords[] => {
		const { what, keep, keepText } = mark;
		const text = mark.text.trim() ? mark.text : keep ? keepText : '';
		if (!text.trim()) return [];
		const named = text === mark.text;
		const { manner, by, at } = lastWriter(log, mark, named ? 'text' : 'keepText');
		const language = 'language' in what ? what.language : languageOfWords(text, sheet.language);
		const confirmed = log.findLast((entry) => entry.did === 'confirm' && entry.id === mark.id)?.at;
		return [
			{
				id: mark.id,
				text,
				...{ as: asWhat(mark, named), of: kindOf(mark), ...standing(sheet, mark) },
				feeling: mark.feeling,
				wish: named && keep ? { which: keep, text: keepText } : undefined,
				...{
					manner,
					writtenBy: manner === 'said-worker-wrote' ? 'worker' : by,
					language,
					direction: directionOfLanguage(language)
				},
				asked: mark.asked && askedOf(sheet, mark.asked),
				at,
				corrections: named ? earlier(log, mark) : [],
				confirmed
			}
		];
	});
}

/** The name of a page as the person was told it; the activity's where a page has none of its own. */
export function pageName(sheet: Sheet, page: string): string {
	return sheet.words[page] ?? sheet.words['name'] ?? page;
}

function asWhat({ what, keep }: Mark, named: boolean): OwnWords['as'] {
	if (!named) return keep ?? 'keep';
	return what.kind === 'words' || what.kind === 'voice' ? 'words' : 'name';
}

function kindOf({ what }: Mark): OwnWords['of'] {
	return kinds[what.kind];
}

const kinds = {
	words: 'words',
	picture: 'picture',
	photo: 'photo',
	ink: 'drawing',
	voice: 'recording',
	line: 'line',
	place: 'place'
} as const;

function standing(sheet: Sheet, { stand }: Mark): { place: string | undefined; page: string } {
	const place = stand.place === undefined ? undefined : placeName(sheet, stand.place);
	return { place, page: pageName(sheet, stand.page) };
}

/**
 * The things in these marks, by place in the order of the sheet; what stands beside the places comes last.
 *
 * A drawing is made of many strokes: those drawn one after another in the same place are one, and what is said
 * about it is kept with its first stroke, as the list on the page has it.
 */
export function thingsOf(sheet: Sheet, marks: readonly Mark[]): Thing[] {
	const places = sheet.pages.flatMap(({ parts }) => parts.flatMap(placeRefs));
	const rank = ({ stand: { place } }: Mark) =>
		place !== undefined && places.includes(place) ? places.indexOf(place) : places.length;
	const counts = { picture: 0, photo: 0, drawing: 0, recording: 0 };
	return marks
		.filter((mark, i) => isThing(mark) && !continues(marks[i - 1], mark))
		.sort((a, b) => rank(a) - rank(b))
		.map((mark): Thing => {
			const { what, keep, keepText } = mark;
			const kind = kindOf(mark) as Thing['kind'];
			const face = feelingPointed(what);
			const asked = mark.asked && askedOf(sheet, mark.asked);
			return {
				...{ id: mark.id, kind, name: mark.text || undefined, number: ++counts[kind] },
				...(face !== undefined && { pointed: { feeling: face, asked } }),
				picture: what.kind === 'picture' ? what.picture : undefined,
				...standing(sheet, mark),
				feeling: mark.feeling,
				wish: keep && { which: keep, text: keepText },
				...{ at: mark.made, by: mark.by },
				sound:
					what.kind === 'voice'
						? { id: what.sound, seconds: what.seconds, language: what.language }
						: undefined
			};
		});
}

function isThing({ what }: Mark): boolean {
	return what.kind !== 'words' && !isTied(what);
}

function placeRefs(part: Sheet['pages'][number]['parts'][number]): string[] {
	return part.places.map(({ id }) => `${part.id}/${id}`);
}
