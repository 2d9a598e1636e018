/**
 * What the words promise: every language says the same things, every word is used, and nothing a person reads
 * is written anywhere but in a catalogue.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage, namespaces, openCatalogue, translate } from '#lib/words/catalogue.ts';
import { accented, rightToLeft, type Words } from '#lib/words/pseudo.ts';

const home = 'src/lib/words/locales';

/** Keys looked up by a name known only at run time, or a vocabulary that pages take from as they need it. */
const vocabulary: readonly string[] = [
	'actions.',
	'app.',
	'errors.',
	'languages.',
	'save.',
	'states.',
	'time.',
	'update.'
];

/** Words a child or parent never meets here: they judge, or belong to the service. */
const banned =
	/\b(neglect\w*|fail\w*|refus\w*|did not attend|case|cases|disclos\w*|placements?|contact|siblings?|kids?|naughty|assessments?|safeguarding|intervention)\b/i;

type Flat = Map<string, string>;

function flatten(words: Words, prefix = ''): [string, string][] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string'
			? [[prefix + key, value] as [string, string]]
			: flatten(value, `${prefix}${key}.`)
	);
}

function open(language: string, namespace: string): Words {
	try {
		return JSON.parse(readFileSync(`${home}/${language}/${namespace}.json`, 'utf8')) as Words;
	} catch (problem) {
		if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return {};
		throw problem;
	}
}

const plural = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(plural, '');
const placeholders = (text: string) =>
	new Set([...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map((found) => found[1]));

/** What is wrong with one file of a language, measured against English. */
function compare(english: Flat, other: Flat, language: string): string[] {
	const problems: string[] = [];
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const plurals = new Set([...english.keys()].filter((key) => plural.test(key)).map(stem));
	const expected = new Map<string, string>();
	for (const [key, text] of english) {
		if (!plurals.has(stem(key))) expected.set(key, text);
		else for (const form of forms) expected.set(`${stem(key)}_${form}`, text);
	}
	for (const [key, text] of expected) {
		const found = other.get(key);
		if (found === undefined) {
			if (language !== 'en-x-easy') problems.push(`missing ${key}`);
			continue;
		}
		const wanted = placeholders(text);
		const got = placeholders(found);
		// A plural may say "one minute" without a number; it may not ask for what is not given.
		const extra = [...got].filter((name) => !wanted.has(name));
		const lost = [...wanted].filter((name) => !got.has(name) && !(name === 'count' && plural.test(key)));
		for (const name of [...extra, ...lost]) problems.push(`${key}: {{${name}}} does not match`);
	}
	for (const key of other.keys()) if (!expected.has(key)) problems.push(`not in English: ${key}`);
	return problems;
}

const languages = readdirSync(home);
const english = new Map(namespaces.map((name) => [name, new Map(flatten(open('en', name)))] as const));
const fullKey = (namespace: string, key: string) => (namespace === 'common' ? key : `${namespace}:${key}`);
const known = new Set(
	[...english].flatMap(([name, flat]) => [...flat.keys()].map((key) => fullKey(name, stem(key))))
);

describe('every language says the same things', () => {
	for (const language of languages) {
		test(language, () => {
			const files = readdirSync(`${home}/${language}`).map((file) => file.replace('.json', ''));
			expect(files.filter((file) => !(namespaces as readonly string[]).includes(file))).toEqual([]);
			const problems = [...english].flatMap(([name, flat]) =>
				compare(flat, new Map(flatten(open(language, name))), language).map((text) => `${name}: ${text}`)
			);
			expect(problems).toEqual([]);
		});
	}

	test('languages made up for trying out', () => {
		for (const [name, flat] of english) {
			expect(compare(flat, new Map(flatten(accented(open('en', name)))), 'en')).toEqual([]);
			expect(compare(flat, new Map(flatten(rightToLeft(open('en', name)))), 'ar')).toEqual([]);
		}
		const long = accented({ hello: 'Show what life is like for {{name}} today' })['hello'] as string;
		expect(long).toMatch(/^\[.*\{\{name\}\}.*\]$/);
		expect(long.length).toBeGreaterThan(41 * 1.3);
	});
});

test('words for children and parents do not judge', () => {
	const shown = languages
		.filter((language) => language.startsWith('en'))
		.flatMap((language) => ['common', 'child'].flatMap((name) => flatten(open(language, name))))
		.filter(([, text]) => banned.test(text));
	expect(shown).toEqual([]);
});

const sources = ['src', 'activities']
	.flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`)
	)
	.filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts'))
	.map((file) => ({ file, code: readFileSync(file, 'utf8') }));

describe('every word is used, and every word used is there', () => {
	test('no unknown key', () => {
		const unknown = sources.flatMap(({ file, code }) =>
			[...code.matchAll(/\b(?:t|translate|say|naming)\(\s*'([^']*)'/g)]
				.map((found) => found[1] ?? '')
				.filter((key) => /^(\w+:)?\w+(\.\w+)+$/.test(key) && !known.has(key))
				.map((key) => `${file}: ${key}`)
		);
		expect(unknown).toEqual([]);
	});

	/** Beginnings of keys that end in a name known at run time: `child:feeling.${name}`. */
	const beginnings = sources.flatMap(({ file, code }) =>
		[...code.matchAll(/\b(?:t|translate|say|naming)\(\s*`([^`$]*)\$\{/g)].map((found) => ({
			file,
			start: found[1] ?? ''
		}))
	);

	test('keys put together at run time begin like keys there are', () => {
		const lost = beginnings
			.filter(({ start }) => !start.endsWith('.') || ![...known].some((key) => key.startsWith(start)))
			.map(({ file, start }) => `${file}: ${start}`);
		expect(lost).toEqual([]);
	});

	test('no unused key', () => {
		const all = sources.map(({ code }) => code).join('\n');
		const starts = [...vocabulary, ...beginnings.map(({ start }) => start)];
		const unused = [...known].filter(
			(key) => !starts.some((start) => key.startsWith(start)) && !all.includes(`'${key}'`)
		);
		expect(unused).toEqual([]);
	});
});

type Branch = { type?: string; name?: string; data?: string; start?: number; [key: string]: unknown };
const spoken = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'label', 'hint']);

/** Text that a person would read, written straight into a template. */
function literalText(code: string, file: string): string[] {
	const found: string[] = [];
	const walk = (branch: Branch, read: boolean) => {
		if (branch.type === 'Text' && read && /\p{L}{2,}/u.test(branch.data ?? '')) {
			const line = code.slice(0, branch.start).split('\n').length;
			found.push(`${file}:${line}: ${branch.data?.trim().slice(0, 40)}`);
		}
		if (branch.type === 'Attribute') read = spoken.has(branch.name ?? '');
		else if (branch.type?.endsWith('Directive')) read = false;
		for (const [key, value] of Object.entries(branch)) {
			if (key === 'metadata') continue;
			for (const one of Array.isArray(value) ? value : [value]) {
				if (one && typeof one === 'object') walk(one as Branch, read);
			}
		}
	};
	walk(parse(code, { modern: true, filename: file }).fragment as unknown as Branch, true);
	return found;
}

test('no text is written into a template', () => {
	const found = sources
		.filter(({ file }) => file.endsWith('.svelte'))
		.flatMap(({ file, code }) => literalText(code, file));
	expect(found).toEqual([]);
	expect(literalText('<p title="Hello">There {name}</p>', 'x.svelte')).toHaveLength(2);
});

describe('the catalogue', () => {
	beforeAll(() => openCatalogue('en', ['child']));

	test('falls back to English, language by language and word by word', async () => {
		await loadLanguage('en-x-easy');
		expect(translate('actions.back')).toBe('Back');
		expect(translate('actions.back', {}, 'en-x-easy')).toBe('Back');
		expect(translate('app.tagline', {}, 'en-x-easy')).not.toBe(translate('app.tagline'));
		expect(translate('actions.back', {}, 'xx')).toBe('Back');
	});

	test('has every plural', async () => {
		await Promise.all([loadLanguage('ar-XB'), loadLanguage('en-XA')]);
		expect(translate('time.minutes', { count: 1 })).toBe('1 minute');
		expect(translate('time.minutes', { count: 5 })).toBe('5 minutes');
		for (const count of [0, 1, 2, 3, 11, 100]) {
			const text = translate('time.minutes', { count }, 'ar-XB');
			expect(text).toContain('\u202e');
			expect(text).toContain(String(count));
		}
		expect(translate('actions.back', {}, 'en-XA')).toBe('[Ɓåçķ]');
	});

	test('sets apart what runs the other way', () => {
		expect(translate('time.minutesBetween', { from: '5', to: 'أحمد' })).toBe('5 to \u2068أحمد\u2069 minutes');
		expect(translate('time.minutesBetween', { from: "O'Neil & <b>", to: '$1' })).toBe(
			"O'Neil & <b> to $1 minutes"
		);
	});
});
