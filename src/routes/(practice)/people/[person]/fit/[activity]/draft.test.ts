import { expect, test } from 'vitest';
import { changed } from '#lib/desk/drafts.ts';
import { toFields, withDraft, type Fitted } from './draft.ts';

const start: Fitted = {
	...{ chosen: { rooms: true }, own: {}, changes: [], look: 'auto', worker: 'Sam' },
	purpose: undefined
};

const fitted: Fitted = {
	chosen: { rooms: false, 'good-first': true },
	own: { 'houses/worries': 'House of rain', 'houses/worries-open': '' },
	changes: [
		{ do: 'remove', ref: 'houses/dreams' },
		{ do: 'reorder', ref: 'houses', order: ['worries', 'good'] }
	],
	look: 'plain',
	worker: '',
	purpose: 'So that we hear you'
};

test('a fitting goes into fields and comes back over what it began with', () => {
	expect(withDraft(start, changed(toFields(start), toFields(fitted)))).toEqual(fitted);
});

test('where nothing was changed there is no draft, and without one it begins as it did', () => {
	expect(changed(toFields(start), toFields(start))).toEqual({});
	expect(withDraft(start, {})).toEqual(start);
	expect(withDraft(start, { look: 'gothic', changes: '[{"do":"explode"}' })).toEqual(start);
	expect(withDraft(start, { changes: '[{"do":"explode"}]' })).toEqual(start);
});
