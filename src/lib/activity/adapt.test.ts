import { describe, expect, test } from 'vitest';
import { plainAccess } from './access.ts';
import { adapt, adaptationsOn, isMeantFor, type Fitting } from './adapt.ts';
import { readActivity, type Activity, type Definition, type Operation } from './schema.ts';
import type { Words } from './text.ts';

const activity = (adaptations: Activity['adaptations'] = []): Definition =>
	readActivity({
		edition: 1,
		for: 'child',
		family: 'place',
		topics: ['emotional'],
		bands: ['b2'],
		minutes: [5, 10],
		works: ['together'],
		pages: [
			{
				id: 'islands',
				parts: [
					{
						kind: 'zones',
						id: 'sea',
						box: [0, 0, 500, 500],
						backdrop: 'waves',
						places: [{ id: 'calm' }, { id: 'windy' }, { id: 'far' }],
						things: [{ id: 'boat', picture: 'boat' }],
						prompts: [
							{ id: 'all', kind: 'open' },
							{ id: 'tell-calm', kind: 'open', place: 'calm' },
							{ id: 'tell-windy', kind: 'open', place: 'windy' }
						]
					}
				]
			}
		],
		adaptations
	} satisfies Activity);

const words: Words = {
	name: 'Islands',
	'sea/calm': 'Calm island',
	'sea/calm@b2': 'Quiet island',
	'sea/calm@lists': 'What is calm',
	'sea/calm@lists-b2': 'Quiet things',
	'sea/calm/start@lists': 'Calm things go here.',
	'sea/windy': 'Windy island',
	'sea/windy@b2': 'Blowy island',
	'sea/windy@short-b2': 'Wind'
};

const fitting = (more: Partial<Fitting> = {}): Fitting => ({
	...{ band: 'b2', access: plainAccess(), chosen: {}, own: [] },
	...more
});

const own = (...operations: Operation[]) => adapt(activity(), words, fitting({ own: operations }));
const sea = (adapted: { activity: Definition }) => adapted.activity.pages[0]!.parts[0]!;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the six operations', () => {
	test('remove takes a place and the questions about it', () => {
		const done = own({ do: 'remove', ref: 'sea/calm' });
		expect(ids(sea(done).places)).toEqual(['windy', 'far']);
		expect(ids(sea(done).prompts)).toEqual(['all', 'tell-windy']);
		expect(done.skipped).toEqual([]);
	});

	test('remove takes a thing, and a question', () => {
		const done = own({ do: 'remove', ref: 'sea/boat' }, { do: 'remove', ref: 'sea/tell-calm' });
		expect(sea(done).things).toEqual([]);
		expect(ids(sea(done).prompts)).toEqual(['all', 'tell-windy']);
	});

	test('removing the only part is refused: an activity keeps a page', () => {
		const operation: Operation = { do: 'remove', ref: 'sea' };
		expect(own(operation).skipped).toEqual([
			{ from: 'own', operation, why: 'the result would not be an activity' }
		]);
	});

	test('reorder puts the named first, and the questions follow their places', () => {
		const done = own({ do: 'reorder', ref: 'sea', order: ['windy'] });
		expect(ids(sea(done).places)).toEqual(['windy', 'calm', 'far']);
		expect(ids(sea(done).prompts)).toEqual(['all', 'tell-windy', 'tell-calm']);
	});

	test('set changes one field, and takes it away with null', () => {
		const done = own(
			{ do: 'set', ref: 'sea', field: 'frame', value: 'list' },
			{ do: 'set', ref: 'sea', field: 'backdrop', value: null },
			{ do: 'set', ref: 'sea/far', field: 'tone', value: 'sun' }
		);
		expect(sea(done)).toMatchObject({ frame: 'list', places: [{}, {}, { tone: 'sun' }] });
		expect(sea(done)).not.toHaveProperty('backdrop');
	});

	test('set cannot rename or say what no part can be', () => {
		const done = own(
			{ do: 'set', ref: 'sea/far', field: 'id', value: 'near' },
			{ do: 'set', ref: 'sea', field: 'frame', value: 'gold' }
		);
		expect(done.skipped.map(({ why }) => why)).toEqual([
			'no such place or part',
			'the result would not be an activity'
		]);
	});

	test('recast keeps places, things, questions and ways, and leaves the old kind’s options behind', () => {
		const done = own({ do: 'recast', ref: 'sea', kind: 'sort', options: { deal: 'all' } });
		expect(sea(done)).toMatchObject({ kind: 'sort', id: 'sea', deal: 'all', box: [0, 0, 500, 500] });
		expect(sea(done)).not.toHaveProperty('backdrop');
		expect(ids(sea(done).places)).toEqual(['calm', 'windy', 'far']);
		expect(ids(sea(done).things)).toEqual(['boat']);
		expect(sea(done).prompts).toHaveLength(3);
	});

	test('add puts a new one before another, or last', () => {
		const done = own(
			{ do: 'add', ref: 'sea', to: 'places', what: { id: 'near' }, before: 'windy' },
			{ do: 'add', ref: 'sea', to: 'things', what: { id: 'raft', picture: 'raft' } },
			{ do: 'add', ref: 'sea', to: 'parts', what: { id: 'page', kind: 'drawing' } }
		);
		expect(ids(sea(done).places)).toEqual(['calm', 'near', 'windy', 'far']);
		expect(ids(sea(done).things)).toEqual(['boat', 'raft']);
		expect(ids(done.activity.pages[0]!.parts)).toEqual(['sea', 'page']);
	});

	test('add refuses an id that is taken', () => {
		const done = own({ do: 'add', ref: 'sea', to: 'places', what: { id: 'calm' } });
		expect(done.skipped[0]?.why).toBe('the result would not be an activity');
	});

	test('reword with text stands for every voice', () => {
		const done = own({ do: 'reword', ref: 'sea/calm', text: { en: 'Nan’s island' } });
		expect(done.words['sea/calm']).toBe('Nan’s island');
		expect(Object.keys(done.words).filter((key) => key.startsWith('sea/calm@'))).toEqual([]);
		expect(done.words['sea/windy@b2']).toBe('Blowy island');
	});

	test('reword can speak to one voice only', () => {
		const done = own({ do: 'reword', ref: 'sea/calm@b2', text: { en: 'Hush island' } });
		expect(done.words['sea/calm']).toBe('Calm island');
		expect(done.words['sea/calm@b2']).toBe('Hush island');
	});

	test('reword takes the person’s language, its root, then English', () => {
		const text = { en: 'Sea', pl: 'Morze' };
		const inLanguage = (language: string) =>
			adapt(
				activity(),
				words,
				fitting({ access: plainAccess(language), own: [{ do: 'reword', ref: 'sea', text }] })
			).words['sea'];
		expect([inLanguage('pl'), inLanguage('pl-x-easy'), inLanguage('ur')]).toEqual(['Morze', 'Morze', 'Sea']);
	});
});

describe('an adaptation that speaks in its own voice', () => {
	const lists = { id: 'lists', operations: [{ do: 'reword', ref: 'sea' } as const] };

	test('takes the place of every other voice, and keeps its own', () => {
		const done = adapt(activity([lists]), words, fitting({ chosen: { lists: true } }));
		expect(done.words['sea/calm']).toBe('What is calm');
		expect(done.words['sea/calm@b2']).toBe('Quiet things');
		expect(done.words['sea/calm/start']).toBe('Calm things go here.');
	});

	test('leaves alone what it has no words for', () => {
		const done = adapt(activity([lists]), words, fitting({ chosen: { lists: true } }));
		expect(done.words['sea/windy']).toBe('Windy island');
		expect(done.words['sea/windy@b2']).toBe('Blowy island');
	});

	test('may speak to one band only', () => {
		const short = { id: 'short', operations: [{ do: 'reword', ref: 'sea' } as const] };
		const done = adapt(activity([short]), words, fitting({ chosen: { short: true } }));
		expect(done.words['sea/windy']).toBe('Windy island');
		expect(done.words['sea/windy@b2']).toBe('Wind');
	});

	test('two after each other both find their words', () => {
		const short = { id: 'short', operations: [{ do: 'reword', ref: 'sea' } as const] };
		const both = adapt(activity([lists, short]), words, fitting({ chosen: { lists: true, short: true } }));
		expect(both.skipped).toEqual([]);
	});

	test('is reported when it has nothing to say', () => {
		const mute = { id: 'mute', operations: [{ do: 'reword', ref: 'sea' } as const] };
		const done = adapt(activity([mute]), words, fitting({ chosen: { mute: true } }));
		expect(done.skipped).toEqual([
			{ from: 'mute', operation: { do: 'reword', ref: 'sea' }, why: 'there are no words for it' }
		]);
	});
});

describe('what does not fit', () => {
	test('is reported with where it came from, and the rest is still done', () => {
		const gone: Operation = { do: 'remove', ref: 'sea/volcano' };
		const done = own(gone, { do: 'remove', ref: 'sea/far' });
		expect(done.skipped).toEqual([{ from: 'own', operation: gone, why: 'no such place or part' }]);
		expect(ids(sea(done).places)).toEqual(['calm', 'windy']);
	});

	test.each<Operation>([
		{ do: 'reorder', ref: 'sea', order: ['volcano'] },
		{ do: 'reorder', ref: 'land', order: [] },
		{ do: 'set', ref: 'land', field: 'frame', value: 'list' },
		{ do: 'recast', ref: 'land', kind: 'sort', options: {} },
		{ do: 'add', ref: 'land', to: 'places', what: { id: 'hill' } },
		{ do: 'reword', ref: 'land', text: { en: 'Land' } }
	])('$do', (operation) => {
		const done = own(operation);
		expect(done.skipped).toEqual([{ from: 'own', operation, why: 'no such place or part' }]);
		expect(done.activity).toEqual(activity());
	});

	test('leaves the activity it was given as it was', () => {
		const before = activity();
		adapt(before, words, fitting({ own: [{ do: 'remove', ref: 'sea/calm' }] }));
		expect(before).toEqual(activity());
	});
});

describe('which adaptations are on', () => {
	const say = (name: string) => [{ do: 'reword', ref: 'name', text: { en: name } } as const];
	const all: Activity['adaptations'] = [
		{ id: 'offered', operations: say('offered') },
		{ id: 'meant', when: { bands: ['b2'] }, operations: say('meant') },
		{ id: 'other', when: { bands: ['b2'] }, excludes: ['rival'], operations: say('other') },
		{ id: 'rival', operations: say('rival') },
		{ id: 'elsewhere', when: { wording: ['everyday'] }, bands: ['b5'], operations: say('elsewhere') }
	];
	const on = (chosen: Record<string, boolean>) => ids(adaptationsOn(activity(all), fitting({ chosen })));

	test('those meant for the band and the ways, and only where every claim holds', () => {
		const both = activity([{ id: 'both', when: { bands: ['b2'], wording: ['literal'] }, operations: [] }])
			.adaptations[0]!;
		expect(isMeantFor(both, fitting())).toBe(false);
		expect(isMeantFor(both, fitting({ access: { ...plainAccess(), wording: 'literal' } }))).toBe(true);
		expect(on({})).toEqual(['meant', 'other']);
	});

	test('the person’s come first, then those chosen, then the practitioner’s own', () => {
		expect(on({ offered: true })).toEqual(['meant', 'other', 'offered']);
		const done = adapt(activity(all), words, fitting({ chosen: { offered: true } }));
		expect(done.words['name']).toBe('offered');
		const mine = adapt(activity(all), words, fitting({ chosen: { offered: true }, own: say('mine') }));
		expect(mine.words['name']).toBe('mine');
	});

	test('saying yes to one that was on anyway changes nothing', () => {
		expect(on({ meant: true })).toEqual(on({}));
	});

	test('a practitioner can switch one off, and on outside its bands', () => {
		expect(on({ meant: false })).toEqual(['other']);
		expect(on({ elsewhere: true })).toEqual(['meant', 'other', 'elsewhere']);
	});

	test('of two that exclude each other the chosen one stays', () => {
		expect(on({ rival: true })).toEqual(['meant', 'rival']);
	});
});
