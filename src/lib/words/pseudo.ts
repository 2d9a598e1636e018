/**
 * Languages made up from English, to see on any page what a real one would do to it.
 *
 * `en-XA` is longer and accented: what is cut off, or still plain, was forgotten. `ar-XB` is written from the
 * right and has all six Arabic plurals. `{{placeholders}}` come through untouched.
 */

/** A catalogue file: words by key, in groups. */
export interface Words {
	[key: string]: string | Words;
}

const accents = new Map([...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ'].reduce(pairs, []));
const fillers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const arabicPlurals = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** English with accents, in brackets, about 40 % longer. */
export function accented(words: Words): Words {
	return mapped(words, (text) => {
		const letters = outsidePlaceholders(text, (plain) => Array.from(plain, accent).join(''));
		const wanted = Math.ceil(text.replace(/\{\{.*?\}\}/g, '').length * 0.4) - 2;
		let more = '';
		for (let i = 0; more.length < wanted; i++) more += ` ${fillers[i % fillers.length]}`;
		return `[${letters}${Array.from(more, accent).join('')}]`;
	});
}

/** English written from the right, with every plural form that Arabic has. */
export function rightToLeft(words: Words): Words {
	return mapped(withPlurals(words), (text) =>
		outsidePlaceholders(text, (plain) => plain.replace(/\S+/g, (word) => `\u200f\u202e${word}\u202c\u200f`))
	);
}

function pairs(list: [string, string][], letter: string, i: number, all: string[]): [string, string][] {
	const from = all[i - 1];
	if (i % 2 === 0 || !from) return list;
	return [...list, [from, letter], [from.toLowerCase(), letter.toLowerCase()]];
}

function accent(letter: string): string {
	return accents.get(letter) ?? letter;
}

function outsidePlaceholders(text: string, change: (plain: string) => string): string {
	return text
		.split(/(\{\{.*?\}\})/)
		.map((piece, i) => (i % 2 ? piece : change(piece)))
		.join('');
}

function mapped(words: Words, change: (text: string) => string): Words {
	return Object.fromEntries(
		Object.entries(words).map(([key, value]) => [
			key,
			typeof value === 'string' ? change(value) : mapped(value, change)
		])
	);
}

function withPlurals(words: Words): Words {
	const all: Words = {};
	for (const [key, value] of Object.entries(words)) {
		if (typeof value !== 'string') all[key] = withPlurals(value);
		else if (key.endsWith('_other')) {
			const stem = key.slice(0, -'_other'.length);
			for (const form of arabicPlurals) all[`${stem}_${form}`] = words[`${stem}_${form}`] ?? value;
		} else all[key] ??= value;
	}
	return all;
}
