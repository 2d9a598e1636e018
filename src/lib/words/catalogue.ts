/**
 * The app's own words, by key and language.
 *
 * Each language and part of the app is a small file fetched when first needed. English always stands behind
 * the others, so that a word is never missing; an activity's words live in its folder, not here.
 */
import i18next, { type ParseKeys } from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { knownLanguages, languageOf, type Language } from './languages.ts';
import { accented, rightToLeft, type Words } from './pseudo.ts';

/** The files of a language. `common` needs no prefix in a key; the others do: `practice:home.title`. */
export const namespaces = ['common', 'child', 'figure', 'practice', 'record', 'told', 'voices'] as const;
export type Namespace = (typeof namespaces)[number];

/** Every key there is; an unknown one does not compile. */
export type Key = ParseKeys<['common', 'child', 'figure', 'practice', 'record', 'told', 'voices']>;

/** What is put in place of `{{name}}`; `count` chooses the plural. */
export type Vars = Readonly<Record<string, string | number>>;

/** Words for a key, in one language. */
export type Translate = (key: Key, vars?: Vars) => string;

const files = import.meta.glob<Words>('./locales/*/*.json', { import: 'default' });
const written = new Set(Object.keys(files).map((path) => path.split('/')[2]));

/** Languages that can be chosen: those with a folder, and the two made up for trying out. */
export const languages: readonly Language[] = knownLanguages.filter(
	({ code, trial }) => trial ?? written.has(code)
);

async function read(code: string, namespace: string): Promise<Words> {
	if (code === 'en-XA') return accented(await read('en', namespace));
	if (code === 'ar-XB') return rightToLeft(await read('en', namespace));
	return (await files[`./locales/${code}/${namespace}.json`]?.()) ?? {};
}

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The catalogue itself; everyone else speaks through `t` and `translate`. */
export const catalogue = i18next.createInstance();

/** Opens the catalogue in one language, English behind it; resolves when those words are there. */
export async function openCatalogue(code: string, wanted: readonly Namespace[]): Promise<void> {
	if (catalogue.isInitialized) {
		await Promise.all([catalogue.changeLanguage(code), loadWords(...wanted)]);
		return;
	}
	await catalogue.use(resourcesToBackend(read)).init({
		lng: code,
		fallbackLng: 'en',
		supportedLngs: languages.map((language) => language.code),
		load: 'currentOnly',
		ns: ['common', ...wanted.filter((name) => name !== 'common')],
		defaultNS: 'common',
		// Svelte escapes. What someone typed is set apart where its letters run the other way from the sentence.
		interpolation: { escapeValue: true, escape: setApart }
	});
}

function setApart(value: string): string {
	const apart = languageOf(catalogue.language).direction === 'rtl' || rightToLeftLetters.test(value);
	return apart ? `\u2068${value}\u2069` : value;
}

/** Fetches files of the catalogue in the language in use; does nothing for those already there. */
export async function loadWords(...wanted: readonly Namespace[]): Promise<void> {
	await catalogue.loadNamespaces(wanted);
}

/** Fetches another language beside the one in use, for pages that speak both. */
export async function loadLanguage(code: string): Promise<void> {
	await catalogue.loadLanguages(code);
}

/** Words for a key, in the language in use or the one named. For plain TypeScript; pages use `t`. */
export function translate(key: Key, vars: Vars = {}, code?: string): string {
	const say = catalogue.t as unknown as (key: string, options: Record<string, unknown>) => string;
	return say(key, code ? { ...vars, lng: code } : vars);
}
