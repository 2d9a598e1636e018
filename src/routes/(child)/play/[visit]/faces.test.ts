import { expect, test } from 'vitest';
import type { Mark } from '#lib/piece/mark.ts';
import { faceId, pointed } from '#lib/piece/pointed.ts';
import { gather } from '#lib/shelf/pictures.ts';
import { faceOf } from './faces.ts';

const feelings = gather([{ id: 'sad', name: 'sad', synonyms: [], group: 'feelings', art: '<svg/>' }]);

const mark = (picture: string, ref?: string, page = 'one') =>
	({
		what: { kind: 'picture', picture },
		asked: ref && { ref, kind: 'open' },
		stand: { page }
	}) as unknown as Mark;

test('a face is kept with its own drawing; a picture that only shares its name is none', () => {
	expect(faceOf(feelings, faceId('sad'))?.art).toBe('<svg/>');
	expect(faceOf(feelings, 'sad')).toBeUndefined();
	expect(faceOf(feelings, faceId('nothing'))).toBeUndefined();
});

test('a feeling answers one question, on one page', () => {
	const marks = [mark('sad', 'h/q1'), mark(faceId('sad'), 'h/q1')];
	expect(pointed(marks, 'sad', { page: 'one', ref: 'h/q1' })).toBe(marks[1]);
	expect(pointed(marks, 'sad', { page: 'one', ref: 'h/q2' })).toBeUndefined();
	expect(pointed(marks, 'sad', { page: 'two', ref: 'h/q1' })).toBeUndefined();
	expect(pointed(marks, 'happy', { page: 'one', ref: 'h/q1' })).toBeUndefined();
});
