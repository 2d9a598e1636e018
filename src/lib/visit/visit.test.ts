import { describe, expect, test } from 'vitest';
import { asksAgain, assented, isPaused, paused, planVisit, readVisit, resumed, type Visit } from './visit.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 4, 3, 10, minutes));

function planned(): Visit {
	const activity = { id: 'three-houses', name: 'Three houses' };
	return planVisit({ id: 'v', person: 'p', piece: 'w', activity, worker: 'Sam', purpose: '' }, at(0));
}

describe('the person’s yes', () => {
	test('nothing is answered before they answer', () => {
		expect(planned().assents).toEqual([]);
		expect(planned().stage).toBe('planned');
	});

	test('given, refused and taken back are each kept with their time', () => {
		const yes = assented(planned(), 'yes', at(1));
		const later = assented(yes, 'not-now', at(20));
		const stop = assented(later, 'stop', at(30));
		expect(stop.assents.map(({ answer }) => answer)).toEqual(['yes', 'not-now', 'stop']);
		expect(stop.assents.map(({ at }) => at)).toEqual([at(1), at(20), at(30)].map((one) => one.toISOString()));
		expect([yes.stage, later.stage, stop.stage]).toEqual(['doing', 'start', 'read-back']);
		expect(assented(planned(), 'stop', at(1)).stage).toBe('ending');
		expect(stop.started).toBe(at(1).toISOString());
	});
});

describe('a break', () => {
	test('has a beginning and an end, and another can follow', () => {
		const yes = assented(planned(), 'yes', at(1));
		const first = resumed(paused(yes, at(5)), at(9));
		expect(isPaused(first)).toBe(false);
		const second = paused(first, at(12));
		expect(isPaused(second)).toBe(true);
		expect(second.breaks).toEqual([
			{ from: at(5).toISOString(), to: at(9).toISOString() },
			{ from: at(12).toISOString() }
		]);
	});

	test('is followed by asking again, and so is an hour in which nothing was done', () => {
		const yes = assented(planned(), 'yes', at(1));
		expect(asksAgain(yes, [], at(2))).toBe(false);
		expect(asksAgain(paused(yes, at(5)), [], at(6))).toBe(true);
		expect(asksAgain(yes, [], at(61))).toBe(true);
		expect(asksAgain(yes, [at(30).toISOString()], at(61))).toBe(false);
		expect(asksAgain(yes, [at(30).toISOString()], at(90))).toBe(true);
		expect(asksAgain({ ...yes, stage: 'read-back' }, [], at(90))).toBe(false);
		expect(asksAgain({ ...planned(), stage: 'doing' }, [], at(90))).toBe(false);
	});
});

test('a visit that was kept before there were breaks still opens', () => {
	const kept: Record<string, unknown> = { ...planned() };
	for (const field of ['breaks', 'plain', 'told', 'frozen']) delete kept[field];
	const read = readVisit(JSON.parse(JSON.stringify(kept)));
	expect(read).toEqual(planned());
});
