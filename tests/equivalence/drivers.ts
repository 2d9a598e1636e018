/** The ways in that need no browser, each a driver of the script. */
import { Hands } from '#lib/list/hands.ts';
import { pressKey, roam } from '#lib/list/keys.ts';
import { Scan, type Stop } from '#lib/list/scan.svelte.ts';
import type { Piece } from '#lib/piece/piece.ts';
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
				{
					key: 'places',
					stops: hands.places.map((place) => item(`in ${place}`, () => hands.choosePlace(place)))
				}
			],
			last: () => [item('undo', () => hands.undo()), item('stop', () => scan.rest())],
			after: () => (hands.held ? 'places' : opened === undefined ? undefined : 'about')
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
		item('done', () => (opened = undefined))
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
		undo: () => choose('undo')
	});
}

/** Commands as a drag ends in them, each let go over a free spot. */
export function drag(piece: Piece): Driver {
	const view = { form: 'wide' } as const;
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
		undo: () => void piece.undo()
	};
}
