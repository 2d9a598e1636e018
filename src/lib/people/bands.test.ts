import { describe, expect, test } from 'vitest';
import { plainAccess } from '#lib/activity/access.ts';
import { bands } from '#lib/activity/schema.ts';
import { defaults, settingsFor } from './bands.ts';

describe('the table', () => {
	test('grows up: nothing gets larger, louder or shorter with age', () => {
		const children = bands.filter((band) => band !== 'b0' && band !== 'adult').map((band) => defaults[band]);
		for (const [i, older] of children.entries()) {
			const younger = children[i - 1];
			if (!younger) continue;
			expect(older.target).toBeLessThanOrEqual(younger.target);
			expect(older.gap).toBeLessThanOrEqual(younger.gap);
			expect(older.words).toBeGreaterThanOrEqual(younger.words);
			expect(older.sentences).toBeGreaterThanOrEqual(younger.sentences);
			expect(older.choices).toBeGreaterThanOrEqual(younger.choices);
			expect(older.things ?? Infinity).toBeGreaterThanOrEqual(younger.things ?? Infinity);
			expect(older.minutes[1]).toBeGreaterThanOrEqual(younger.minutes[1]);
		}
	});

	test('from twelve on, and for parents, it is plain and silent until someone asks', () => {
		for (const band of ['b4', 'b5', 'adult'] as const) {
			expect(defaults[band]).toMatchObject({ look: 'plain', sound: 'off', font: 'atkinson' });
		}
	});
});

describe('how a person takes in and gives out counts for more than their age', () => {
	const access = plainAccess();

	test('a hand that needs room has it at any age', () => {
		for (const hands of ['bigger', 'one-switch'] as const) {
			expect(settingsFor('b5', { ...access, hands })).toMatchObject({ target: 96, gap: 24 });
		}
	});

	test('who reads by pictures is read to, and who reads a little may ask', () => {
		expect(settingsFor('b5', { ...access, reading: 'pictures' })).toMatchObject({
			sound: 'itself',
			text: 24
		});
		expect(settingsFor('b5', { ...access, reading: 'some' }).sound).toBe('asked');
	});

	test('no second voice for a screen reader, none where nothing is heard, and quiet means asked', () => {
		expect(settingsFor('b1', { ...access, sight: 'none' }).sound).toBe('off');
		expect(settingsFor('b1', { ...access, hearing: 'deaf' }).sound).toBe('off');
		expect(settingsFor('b1', { ...access, sound: 'off' }).sound).toBe('off');
		expect(settingsFor('b1', { ...access, sound: 'quiet' }).sound).toBe('asked');
	});

	test('easy and exact words come with fewer choices at once', () => {
		expect(settingsFor('b5', { ...access, wording: 'easy' }).choices).toBe(4);
		expect(settingsFor('b1', { ...access, wording: 'literal' }).choices).toBe(3);
	});
});
