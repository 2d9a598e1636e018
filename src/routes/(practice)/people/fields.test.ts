import { expect, test } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import { changed } from '#lib/desk/drafts.ts';
import { newPerson } from '#lib/people/person.ts';
import { fillIn, toFields } from './fields.ts';

const robin = {
	...newPerson('one', 'Robin', 'b3'),
	access: { ...plainAccess('pl'), hands: 'keyboard' as const }
};

test('a form goes into fields and comes back the same', () => {
	for (const person of [robin, { ...robin, look: 'plain' as const }, undefined]) {
		const filled = fillIn(person);
		expect(fillIn(undefined, toFields(filled))).toEqual(filled);
		expect(changed(toFields(filled), toFields(fillIn(person)))).toEqual({});
	}
});

test('a draft lies over the person as they are kept, field by field', () => {
	const draft = { nickname: '', look: 'bright', wording: 'easy' };
	const filled = fillIn(robin, draft);
	expect(filled).toMatchObject({ nickname: '', band: 'b3', look: 'bright' });
	expect(filled.access).toEqual({ ...robin.access, wording: 'easy' });
	expect(changed(toFields(fillIn(robin)), toFields(filled))).toEqual(draft);
});

test('what is no choice any more leaves what was there', () => {
	const draft = { band: 'b9', look: 'gothic', reading: 'aloud', sound: 'off' };
	expect(fillIn(robin, draft)).toEqual({ ...fillIn(robin), access: { ...robin.access, sound: 'off' } });
});
