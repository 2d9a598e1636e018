/**
 * The words on the screen: they change by themselves when the language does.
 *
 * The practitioner's pages may be in one language and the child's in another: `t` speaks the first,
 * `inLanguage` any other.
 */
import { createSubscriber } from 'svelte/reactivity';
import {
	catalogue,
	loadLanguage,
	openCatalogue,
	translate,
	type Key,
	type Namespace,
	type Translate,
	type Vars
} from './catalogue.ts';
import { languageOf, type Direction } from './languages.ts';

const subscribe = createSubscriber((update) => {
	catalogue.on('languageChanged', update);
	catalogue.on('loaded', update);
	return () => {
		catalogue.off('languageChanged', update);
		catalogue.off('loaded', update);
	};
});

/** The language in use; reading it in a template keeps the template up to date. */
export const words = {
	/** The code in our catalogue, such as `en-x-easy`. */
	get language(): string {
		subscribe();
		return catalogue.language;
	},
	/** The tag for `lang`, such as `en-GB`. */
	get tag(): string {
		return languageOf(this.language).tag;
	},
	get direction(): Direction {
		return languageOf(this.language).direction;
	}
};

/** Words for a key in the language in use, up to date by itself. */
export function t(key: Key, vars?: Vars): string {
	subscribe();
	return translate(key, vars);
}

/** A `t` for another language. English shows until its words have come. */
export function inLanguage(code: string): Translate {
	void loadLanguage(code);
	return (key, vars) => {
		subscribe();
		return translate(key, vars, code);
	};
}

/** Opens the words for the first time, before the first page is drawn. */
export async function startWords(code = 'en', ...wanted: Namespace[]): Promise<void> {
	await openCatalogue(code, wanted);
	dressPage(code);
}

/** Changes the language in use, and the page's `lang` and `dir` with it. */
export async function setLanguage(code: string): Promise<void> {
	await catalogue.changeLanguage(code);
	dressPage(code);
}

function dressPage(code: string): void {
	if (typeof document === 'undefined') return;
	const { tag, direction } = languageOf(code);
	document.documentElement.lang = tag;
	document.documentElement.dir = direction;
}
