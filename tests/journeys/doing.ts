/** What a child does on a page, whichever way it is done: the words that a journey is written in. */

/** A layer on top of what is there: how it feels, and what to keep or change about it, in their words. */
export interface Said {
	feels: string;
	wish: 'Keep it' | 'Change it';
	words: string;
}

/** Where to: a place by its name; the page itself where it has no places. */
export interface Into {
	in(place: string | undefined): Promise<void>;
}

/** The child at their page, by one way of doing. */
export interface Doing {
	/** Says yes at the start. */
	agrees(): Promise<void>;
	/** Puts a picture or a card, by its name. */
	puts(picture: string): Into;
	/** Goes to the first question about a place; stays where there is none. */
	isAsked(place: string | undefined): Promise<void>;
	/** Writes words in their own hand. */
	writes(words: string): Into;
	/** Draws one stroke. */
	draws(): Into;
	/** Says how a thing on the page is, or how a place itself is. */
	says(said: Said): { of(thing: string): Promise<void>; ofPlace(place: string): Promise<void> };
	/** Draws a line from one thing on the page to another. */
	ties(line: string, from: string, to: string): Promise<void>;
	/** Reads back, says that these words are right, and ends. */
	finishes(words: string): Promise<void>;
}

/** What the button of a thing on the page, or of a place of the list, begins with. */
export function beginning(name: string, before = ''): RegExp {
	return new RegExp(`^${before}${name.replace(/[^\p{L}\d ]/gu, '\\$&')}\\s*,`, 'u');
}
