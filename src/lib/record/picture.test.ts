import { expect, test } from 'vitest';
import type { Shape } from '#lib/base/shapes.ts';
import { examplePiece, exampleSheet, stand } from './fixture.ts';
import { pictureOf } from './picture.ts';
import { isFor } from './record.ts';

const typed = { kind: 'words', manner: 'typed', language: 'en' } as const;
const how = {
	form: 'wide',
	pictures: () => undefined,
	feelings: () => undefined,
	include: isFor('worker')
} as const;
const texts = (shapes: readonly Shape[]) =>
	shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('a page with its marks, without those kept private', () => {
	const piece = examplePiece();
	piece.do({ do: 'put', what: typed, stand: stand('good'), text: 'told' });
	const id = piece.do({ do: 'put', what: typed, stand: stand('good'), text: 'kept' }) ?? '';
	piece.do({ do: 'share', id, share: 'me' });
	const [page, ...more] = pictureOf(piece, how);
	expect(more).toEqual([]);
	expect(page).toMatchObject({ page: 'rooms', title: 'The rooms', box: [0, 0, 1000, 700] });
	expect(texts(page?.shapes ?? [])).toEqual([
		...['Room of good things', 'Room of worries', 'Room of dreams', 'told']
	]);
	expect(page?.marks).not.toContain(id);
	expect(pictureOf(piece, { ...how, form: 'tall' })[0]?.box).toEqual([0, 0, 700, 1000]);
});

test('a photo is drawn by its id, and one kept private is not', () => {
	const piece = examplePiece();
	const photo = (id: string) => ({ kind: 'photo', photo: id, width: 30, height: 20 }) as const;
	piece.do({ do: 'put', what: photo('caravan'), stand: stand('good') });
	const id = piece.do({ do: 'put', what: photo('den'), stand: stand('good') }) ?? '';
	piece.do({ do: 'share', id, share: 'me' });
	const shapes = pictureOf(piece, how).flatMap((page) => page.shapes);
	expect(shapes.flatMap((shape) => (shape.kind === 'image' ? [shape.image] : []))).toEqual(['caravan']);
});

test('a page read from the right lies as the person saw it, and a mark where it was put', () => {
	const at = (direction: 'ltr' | 'rtl') => {
		const piece = examplePiece(exampleSheet({ direction }));
		piece.do({ do: 'put', what: typed, stand: stand('good', 850), text: 'told' });
		const [page] = pictureOf(piece, how);
		const names = (page?.shapes ?? []).filter((shape) => shape.kind === 'text' && !shape.at);
		return {
			names: names.map((shape) => shape.kind === 'text' && shape.box[0]),
			told: page?.shapes.at(-1)?.at
		};
	};
	const [left, right] = [at('ltr'), at('rtl')];
	expect(left.names).toEqual(left.names.toSorted((a, b) => Number(a) - Number(b)));
	expect(right.names).toEqual(right.names.toSorted((a, b) => Number(b) - Number(a)));
	expect(right.told).toEqual(left.told);
});

test('places shown one at a time are pictures of their own, and nothing is lost beside them', () => {
	const sheet = exampleSheet();
	const [page] = sheet.pages;
	const parts = page?.parts.map((part) => ({ ...part, show: 'one' })) as NonNullable<typeof page>['parts'];
	const piece = examplePiece({ ...sheet, pages: [{ id: 'rooms', parts }] });
	piece.do({ do: 'put', what: typed, stand: { ...stand('worries'), alone: true }, text: 'in' });
	const pictures = () => pictureOf(piece, how).map(({ title, marks }) => [title, marks.length]);
	expect(pictures()).toEqual([
		['Room of good things', 0],
		['Room of worries', 1],
		['Room of dreams', 0]
	]);
	piece.do({ do: 'put', what: typed, stand: stand(undefined), text: 'beside' });
	expect(pictures().at(-1)).toEqual(['The rooms', 1]);
});
