/**
 * The sheet with its marks, as lists of shapes.
 *
 * It is drawn from the piece, not from the screen: a mark that the record leaves out is never drawn, so it
 * cannot be found under another.
 */
import { roundAll, sheetBox, type Box, type Form } from '#lib/base/geometry.ts';
import { boxAfter, transformed, type Shape } from '#lib/base/shapes.ts';
import type { Part } from '#lib/activity/schema.ts';
import { placeName } from '#lib/activity/sheet.ts';
import { defaults } from '#lib/people/bands.ts';
import type { Brush, View } from '#lib/parts/kind.ts';
import { paint } from '#lib/parts/parts.ts';
import { drawingOf, figureMiddles } from '#lib/piece/drawing.ts';
import type { Mark } from '#lib/piece/mark.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { carryInto, markShapes, ownBox, standMatrix, type Pictures } from '#lib/piece/present.ts';
import { spread, spreadMatrix } from '#lib/piece/spread.ts';
import { isTied, whole } from '#lib/piece/tied.ts';
import { tiedShapes } from '#lib/piece/tied-shapes.ts';
import { pageName } from './given.ts';

/** One page of a piece, or one place of it where places were shown one at a time. */
export interface PagePicture {
	page: string;
	/** The place as `part/place`, when it is shown alone. */
	place?: string | undefined;
	/** The name of the place or the page, as the person was told it. */
	title: string;
	language: string;
	direction: 'ltr' | 'rtl';
	box: Box;
	shapes: Shape[];
	/** The marks drawn in it, in order. */
	marks: readonly string[];
}

/** How a piece is drawn. */
export interface Drawing {
	form: Form;
	pictures: Pictures;
	/** Feeling faces by name. */
	feelings: Pictures;
	/** Which marks; `isFor(audience)` of the record. */
	include: (mark: Mark) => boolean;
}

/** Draws a piece page by page, and place by place where places are shown one at a time. */
export function pictureOf(piece: Pick<Piece, 'sheet' | 'marks'>, how: Drawing): PagePicture[] {
	const { sheet } = piece;
	const marks = whole(piece.marks.filter(how.include));
	return sheet.pages.flatMap(({ id, parts }): PagePicture[] => {
		const own = marks.filter(({ stand }) => stand.page === id);
		const alone = parts.flatMap(placesAlone);
		const places = alone.map(({ part, place }) => {
			const ref = `${part.id}/${place}`;
			const view = { form: how.form, only: place };
			const here = own.filter(({ stand }) => stand.place === ref);
			return { ...picture(piece, how, id, [part], view, here), place: ref, title: placeName(sheet, ref) };
		});
		const drawn = new Set(places.flatMap((one) => one.marks));
		const rest = own.filter((mark) => !drawn.has(mark.id));
		const together = parts.filter((part) => !alone.some((one) => one.part === part));
		if (!together.length && !rest.length) return places;
		// What stands beside the places is seen on the whole sheet, or it would be lost.
		const whole = picture(piece, how, id, together.length ? together : parts, { form: how.form }, rest);
		return [...places, whole];
	});
}

function placesAlone(part: Part): { part: Part; place: string }[] {
	if (!('show' in part) || part.show !== 'one') return [];
	return part.places.map(({ id }) => ({ part, place: id }));
}

function picture(
	{ sheet }: Pick<Piece, 'sheet'>,
	{ pictures, feelings }: Drawing,
	page: string,
	parts: readonly Part[],
	view: View,
	marks: readonly Mark[]
): PagePicture {
	const { look, language, direction, words, art, band } = sheet;
	const brush: Brush = { look, language, direction, words, art, text: defaults[band].label };
	const drawn: string[] = [];
	const shapes = parts.flatMap((part) => paint(part, view, brush));
	const by = spread(sheet, marks, view);
	const middles = figureMiddles(marks);
	const [tied, free] = [marks.filter(({ what }) => isTied(what)), marks.filter(({ what }) => !isTied(what))];
	const boxes = new Map<string, Box>();
	const things: Shape[] = [];
	for (const mark of free) {
		const into = carryInto(sheet, mark.stand, view, middles.get(mark.id));
		if (!into) continue;
		drawn.push(mark.id);
		const at = spreadMatrix(standMatrix(mark, into), by.get(mark.id));
		boxes.set(mark.id, boxAfter(at, ownBox(mark)));
		things.push(...transformed(markShapes(mark, { pictures, feelings, direction }), at));
	}
	const boxOf = (id: string) =>
		roundAll(drawingOf(free, id).flatMap((one) => (boxes.has(one.id) ? [boxes.get(one.id) as Box] : [])));
	for (const mark of tied) {
		const own = tiedShapes(mark, { sheet, page, view, text: brush.text, boxOf }, feelings);
		if (!own.length) continue;
		drawn.push(mark.id);
		shapes.push(...own);
	}
	shapes.push(...things);
	const title = pageName(sheet, page);
	return { page, title, language, direction, box: sheetBox(view.form), shapes, marks: drawn };
}
