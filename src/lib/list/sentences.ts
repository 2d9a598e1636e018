/** One sentence for what was just done. */
import type { Done, Held } from './hands.ts';
import { joined, nameOf, placeWords, type Naming } from './naming.ts';
import type { Standing } from './gather.ts';
import type { Direction } from './moves.ts';

/** What is in the hand, in words. */
export function heldName(held: Held, things: readonly Standing[], naming: Naming): string {
	const { t } = naming;
	switch (held.kind) {
		case 'picture':
			return naming.picture(held.picture) ?? t('child:marks.picture');
		case 'words':
			return t('child:marks.words', { text: held.text });
		case 'voice':
			return t('child:marks.recording', { count: Math.max(1, Math.round(held.seconds)) });
		case 'thing': {
			const thing = things.find(({ id }) => id === held.id);
			return thing ? nameOf(thing, naming) : t('child:marks.picture');
		}
		case 'pen':
			return t('child:list.pen');
	}
}

/** Says what was done. `things` is the page as it is now; `page` its id. */
export function sentence(done: Done, things: readonly Standing[], naming: Naming, page: string): string {
	const { t, feeling } = naming;
	const name = 'thing' in done && done.thing ? nameOf(done.thing, naming) : '';
	switch (done.did) {
		case 'hold':
			return t('child:list.said.held', { name: heldName(done.held, things, naming) });
		case 'letGo':
			return t('child:list.said.letGo', { name: heldName(done.held, things, naming) });
		case 'put':
		case 'move':
		case 'draw':
			return done.place === undefined || !done.thing
				? t('child:list.said.beside', { name })
				: t('child:list.said.put', { name, where: whereIn(done.place, naming) });
		case 'line':
			return done.thing ? t('child:list.said.lineDrawn', { name }) : t('child:list.said.lineThere');
		case 'nudge':
			return moved(done.way, name, naming);
		case 'limit':
			return t('child:list.said.limit', { name });
		case 'bigger':
			return t('child:list.said.bigger', { name });
		case 'smaller':
			return t('child:list.said.smaller', { name });
		case 'turn':
			return t('child:list.said.turned', { name });
		case 'word':
		case 'redraw':
			return t('child:list.said.named', { name });
		case 'feel': {
			const face = done.thing.marks[0].feeling;
			return face
				? t('child:list.said.feels', { name, feeling: feeling(face) ?? face })
				: t('child:list.said.noFeeling', { name });
		}
		case 'keep': {
			const { keep } = done.thing.marks[0];
			if (!keep) return t('child:list.said.noKeep', { name });
			return keep === 'keep' ? t('child:list.said.keep', { name }) : t('child:list.said.change', { name });
		}
		case 'takeAway':
			return t('child:list.said.takenAway', { name });
		case 'pen':
			return t('child:list.said.penOut', { place: placeWords(done.place, naming, page) });
		case 'look': {
			const here = things.filter(({ place }) => place === done.place);
			const place = placeWords(done.place, naming, page);
			if (!here.length) return t('child:list.said.nothingThere', { place });
			return t('child:list.said.there', {
				place,
				things: joined(
					here.map((thing) => nameOf(thing, naming)),
					t
				)
			});
		}
		case 'undo':
			return t('child:list.said.undone');
		case 'redo':
			return t('child:list.said.redone');
		case 'nothing':
			return t('child:list.said.nothing');
	}
}

function whereIn(place: string, naming: Naming): string {
	return naming.t('child:marks.in', { place: placeWords(place, naming) });
}

function moved(way: Direction, name: string, { t }: Naming): string {
	switch (way) {
		case 'up':
			return t('child:list.said.up', { name });
		case 'down':
			return t('child:list.said.down', { name });
		case 'left':
			return t('child:list.said.left', { name });
		case 'right':
			return t('child:list.said.right', { name });
	}
}
