/** The ways in that need no browser, each a driver of the script. */
import { Hands } from '#lib/list/hands.ts';
import { pressKey, roam } from '#lib/list/keys.ts';
import { Scan, type Stop } from '#lib/list/scan.svelte.ts';
import type { Piece } from '#lib/piece/piece.ts';
import { sayOfPlace, tie } from '#lib/piece/tied.ts';
import { freeSpot } from '#lib/piece/free-spot.ts';
import type { Driver } from './script.ts';

const page = 'page';
export const pictures = ['mum', 'dog', 'bed', 'shouting', 'rain', 'star'];
const feelings = ['happy', 'sad', 'worried'];

/** Hands on a piece, as the list makes them. */
export function handsOn(piece: Piece): Hands {
	return new Hands(piece, () => ({ page, form: 'wide', language: 'en' }));
}

const idOf = (piece: Piece, picture: string) =>
	piece.marks.find(({ what }) => what.kind === 'picture' && what.picture === picture)?.id ?? '';

const endOf = (piece: Piece, end: string) => (end === 'me' ? end : idOf(piece, end));

/** Arrows to it, Enter; then a number, or arrows and Enter again. */
export function keyboard(piece: Piece): Driver {
	const hands = handsOn(piece);
	/** Goes from the first of a group to the one wanted, as arrows do, and presses Enter there. */
	const enter = <T>(group: readonly T[], wanted: T, act: (one: T) => void) => {
		let at = 0;
		for (let i = 0; i < group.length && group[at] !== wanted; i++) {
			at = roam({ key: 'ArrowRight' }, at, { count: group.length, columns: 2 }) ?? at;
		}
		const one = group[at];
		if (one !== undefined) act(one);
	};
	const things = () => hands.things.map(({ id }) => id);
	return {
		put(picture, place) {
			enter(pictures, picture, (one) => hands.hold({ kind: 'picture', picture: one }));
			if (picture === 'dog') enter(hands.places, place, (one) => hands.choosePlace(one));
			else pressKey(hands, { key: String(hands.places.indexOf(place) + 1) }, true);
		},
		name: (picture, text) => enter(things(), idOf(piece, picture), (id) => hands.word(id, text)),
		feel(picture, feeling) {
			enter(things(), idOf(piece, picture), (id) => enter(feelings, feeling, (one) => hands.feel(id, one)));
		},
		keep: (picture, keep, text) => enter(things(), idOf(piece, picture), (id) => hands.keep(id, keep, text)),
		move(picture, place) {
			enter(things(), idOf(piece, picture), (id) => hands.hold({ kind: 'thing', id }));
			enter(hands.places, place, (one) => hands.choosePlace(one));
		},
		feelPlace(place, feeling) {
			enter(hands.places, place, () => enter(feelings, feeling, (one) => hands.feelPlace(place, one)));
		},
		keepPlace: (place, keep, text) => enter(hands.places, place, () => hands.keepPlace(place, keep, text)),
		line(line, from, to) {
			enter(things(), idOf(piece, from), (start) => {
				const kinds = hands.lines.map(({ id }) => id);
				enter(kinds, line, (kind) => {
					enter(hands.endsFrom(start), endOf(piece, to), (end) => hands.line(kind, start, end));
				});
			});
		},
		takeAway: (picture) => enter(things(), idOf(piece, picture), (id) => hands.takeAway(id)),
		undo: () => void pressKey(hands, { key: 'z', ctrlKey: true }, false)
	};
}

/** Presses of one switch, or of two; `wait` lets time pass. Words are written by whoever sits beside. */
export function switches(
	piece: Piece,
	mode: 'one' | 'two',
	wait: (ms: number) => void
): Driver & { presses: number } {
	const hands = handsOn(piece);
	let opened: string | undefined;
	let openedPlace: string | undefined;
	let kind: string | undefined;
	const item = (key: string, choose: () => void): Stop => ({ key, choose });
	const scan = new Scan(
		{
			rows: () => [
				{
					key: 'pictures',
					stops: pictures.map((picture) => item(picture, () => hands.hold({ kind: 'picture', picture })))
				},
				{ key: 'things', stops: hands.things.map(({ id }) => item(id, () => (opened = id))) },
				{ key: 'about', stops: opened === undefined ? [] : about(opened) },
				{ key: 'place', stops: openedPlace === undefined ? [] : aboutPlace(openedPlace) },
				{ key: 'ends', stops: opened === undefined || kind === undefined ? [] : ends(opened, kind) },
				{
					key: 'places',
					stops: hands.places.map((place) =>
						item(`in ${place}`, () => {
							openedPlace = hands.held ? undefined : place;
							hands.choosePlace(place);
						})
					)
				}
			],
			last: () => [item('undo', () => hands.undo()), item('stop', () => scan.rest())],
			after: () => {
				if (hands.held) return 'places';
				if (kind !== undefined) return 'ends';
				return opened !== undefined ? 'about' : openedPlace !== undefined ? 'place' : undefined;
			}
		},
		{ mode }
	);
	const about = (id: string): Stop[] => [
		item('move', () => {
			opened = undefined;
			hands.hold({ kind: 'thing', id });
		}),
		...feelings.map((feeling) => item(feeling, () => hands.feel(id, feeling))),
		...(['keep', 'change'] as const).map((keep) => item(keep, () => hands.keep(id, keep))),
		...hands.lines.map((line) => item(`line ${line.id}`, () => (kind = line.id))),
		item('take away', () => {
			opened = undefined;
			hands.takeAway(id);
		}),
		item('done', () => (opened = undefined))
	];
	const ends = (from: string, line: string): Stop[] =>
		hands.endsFrom(from).map((end) =>
			item(`to ${end}`, () => {
				kind = undefined;
				hands.line(line, from, end);
			})
		);
	const aboutPlace = (place: string): Stop[] => [
		...feelings.map((feeling) => item(feeling, () => hands.feelPlace(place, feeling))),
		...(['keep', 'change'] as const).map((keep) => item(keep, () => hands.keepPlace(place, keep))),
		item('done', () => (openedPlace = undefined))
	];
	const driver = { presses: 0 };
	const press = () => {
		wait(500);
		scan.press();
		wait(1);
		driver.presses++;
	};
	/** Waits until the light is on the one wanted, then presses. */
	const choose = (key: string) => {
		if (!scan.at) press();
		for (let i = 0; i < 60 && scan.at?.key !== key; i++) {
			if (mode === 'one') {
				wait(scan.settings.step);
				continue;
			}
			wait(500);
			scan.next();
			driver.presses++;
		}
		if (scan.at?.key !== key) throw new Error(`the light never came to ${key}`);
		press();
	};
	const open = (picture: string) => {
		choose('things');
		choose(idOf(piece, picture));
	};
	return Object.assign(driver, {
		put(picture: string, place: string) {
			choose('pictures');
			choose(picture);
			choose(`in ${place}`);
		},
		name: (picture: string, text: string) => hands.word(idOf(piece, picture), text, 'worker'),
		feel(picture: string, feeling: string) {
			open(picture);
			choose(feeling);
			choose('done');
		},
		keep(picture: string, keep: 'keep' | 'change', text: string) {
			open(picture);
			choose(keep);
			hands.keep(idOf(piece, picture), keep, text);
			choose('done');
		},
		move(picture: string, place: string) {
			open(picture);
			choose('move');
			choose(`in ${place}`);
		},
		feelPlace(place: string, feeling: string) {
			choose('places');
			choose(`in ${place}`);
			choose(feeling);
			choose('done');
		},
		keepPlace(place: string, keep: 'keep' | 'change', text: string) {
			choose('places');
			choose(`in ${place}`);
			choose(keep);
			hands.keepPlace(place, keep, text);
			choose('done');
		},
		line(line: string, from: string, to: string) {
			open(from);
			choose(`line ${line}`);
			choose(`to ${endOf(piece, to)}`);
			choose('done');
		},
		takeAway(picture: string) {
			open(picture);
			choose('take away');
		},
		undo: () => choose('undo')
	});
}

/** Commands as a drag ends in them, each let go over a free spot. */
export function drag(piece: Piece): Driver {
	const view = { form: 'wide' } as const;
	const where = { page, form: 'wide', alone: false } as const;
	const spot = (place: string) => freeSpot(piece.sheet, piece.marks, place, view);
	return {
		put(picture, place) {
			const stand = { page, place, form: 'wide', alone: false, ...spot(place), size: 1, turn: 0 } as const;
			piece.do({ do: 'put', what: { kind: 'picture', picture }, stand });
		},
		name: (picture, text) => void piece.do({ do: 'word', id: idOf(piece, picture), text }),
		feel: (picture, feeling) => void piece.do({ do: 'feel', id: idOf(piece, picture), feeling }),
		keep: (picture, keep, text) => void piece.do({ do: 'keep', id: idOf(piece, picture), keep, text }),
		move: (picture, place) =>
			void piece.do({ do: 'move', id: idOf(piece, picture), to: { place, ...spot(place) } }),
		feelPlace: (place, feeling) =>
			piece.doAll(sayOfPlace(piece.marks, place, { do: 'feel', feeling }, where, undefined)),
		keepPlace: (place, keep, text) =>
			piece.doAll(sayOfPlace(piece.marks, place, { do: 'keep', keep, text }, where, undefined)),
		line(line, from, to) {
			const ends = { from: endOf(piece, from), to: endOf(piece, to) };
			const command = tie(piece.marks, { line, ...ends }, where, undefined);
			if (command) piece.do(command);
		},
		takeAway: (picture) => void piece.do({ do: 'takeAway', ids: [idOf(piece, picture)] }),
		undo: () => void piece.undo()
	};
}
