/**
 * One small piece of work, as steps that say what the person does and nothing of how.
 *
 * Every way in is a driver of these steps: keys, one switch, two switches, a drag, a tap, here and in a browser.
 * Whatever drove it, `summary` of the piece has to be `outcome`, up to where exactly a drag ended.
 */

/** One way of doing things. A thing is known by its picture, a place by its ref. */
export interface Driver {
	put(picture: string, place: string): void | Promise<void>;
	name(picture: string, text: string): void | Promise<void>;
	feel(picture: string, feeling: string): void | Promise<void>;
	keep(picture: string, keep: 'keep' | 'change', text: string): void | Promise<void>;
	move(picture: string, place: string): void | Promise<void>;
	/** Says how a place itself feels, or what to keep or change about it. */
	feelPlace(place: string, feeling: string): void | Promise<void>;
	keepPlace(place: string, keep: 'keep' | 'change', text: string): void | Promise<void>;
	/** Draws a line from a thing to another, or to the middle. */
	line(line: string, from: string, to: string): void | Promise<void>;
	takeAway(picture: string): void | Promise<void>;
	undo(): void | Promise<void>;
}

type Steps = { [K in keyof Driver]: readonly [K, ...Parameters<Driver[K]>] }[keyof Driver];

/** Three pictures in three houses; one named, one felt, one to be changed, one moved, one undone. */
export const script: readonly Steps[] = [
	['put', 'shouting', 'houses/worries'],
	['put', 'dog', 'houses/good'],
	['put', 'bed', 'houses/dreams'],
	['name', 'dog', 'Rex'],
	['feel', 'shouting', 'worried'],
	['keep', 'shouting', 'change', 'nobody shouts at night'],
	['move', 'bed', 'houses/good'],
	['put', 'rain', 'houses/worries'],
	['undo']
];

/** What the script comes to: what, where, named, felt, kept. */
export const outcome = [
	{ what: 'picture bed', place: 'houses/good' },
	{ what: 'picture dog', place: 'houses/good', text: 'Rex' },
	{
		...{ what: 'picture shouting', place: 'houses/worries', feeling: 'worried' },
		...{ keep: 'change', keepText: 'nobody shouts at night' }
	}
] as const;

/** People in rings: lines between them, one felt, one gone with its end; a ring felt and kept. */
export const circles: readonly Steps[] = [
	['put', 'mum', 'circles/near'],
	['put', 'dog', 'circles/near'],
	['put', 'bed', 'circles/far'],
	['line', 'close', 'mum', 'me'],
	['line', 'hard', 'mum', 'dog'],
	['line', 'close', 'bed', 'dog'],
	['line', 'close', 'dog', 'bed'],
	['feelPlace', 'circles/near', 'happy'],
	['keepPlace', 'circles/near', 'keep', 'all of it'],
	['feelPlace', 'circles/far', 'sad'],
	['undo'],
	['feelPlace', 'circles/far', 'worried'],
	['takeAway', 'bed']
];

/** What it comes to. */
export const circlesOutcome = [
	{ what: 'line close from mum to me' },
	{ what: 'line hard from mum to dog' },
	{ what: 'picture dog', place: 'circles/near' },
	{ what: 'picture mum', place: 'circles/near' },
	{ what: 'place', place: 'circles/far', feeling: 'worried' },
	{ what: 'place', place: 'circles/near', feeling: 'happy', keep: 'keep', keepText: 'all of it' }
] as const;

/** Plays the script. */
export async function play(driver: Driver, steps = script): Promise<void> {
	const acts = driver as unknown as Record<string, (...given: string[]) => void | Promise<void>>;
	for (const [what, ...given] of steps) await acts[what]?.(...given);
}
