/**
 * The rules for questions.
 *
 * The first question about anything is open; a choice is followed by an open one; nothing leads. The patterns
 * come from research on how children are asked: they catch wording that gives the answer, or that asks a child
 * to judge a grown-up with yes or no.
 */
import type { Fault } from './faults.ts';
import type { Definition, Part } from './schema.ts';
import type { Words } from './text.ts';

const leading: readonly RegExp[] = [
	/\bisn['’]?t (it|he|she|that)\b/i,
	/\b(don|doesn|didn|won|can|aren|weren|wasn)['’]?t (you|he|she|they|it|mum|dad)\b/i,
	/\b(do|does|did|is|are|was|were|has|have|will|can) (your )?(mum|mummy|dad|daddy|he|she|they|parents?|carers?)\b/i,
	/\b(right|yes|ok|okay)\?\s*$/i,
	/\bbecause (you|they|he|she|mum|dad)\b/i,
	/\b(you must|you should|surely|of course|obviously)\b/i,
	/\bwhy (did|do|didn['’]?t|don['’]?t) you\b/i
];

/** Words no child or parent should meet, each with what to say instead. */
export const bannedWords: Readonly<Record<string, string>> = {
	neglect: 'not getting what you need',
	neglected: 'not getting what you need',
	fail: 'finding it hard',
	failing: 'finding it hard',
	failed: 'finding it hard',
	refuse: 'chose not to',
	refused: 'chose not to',
	refusing: 'chose not to',
	'did not attend': 'was not brought',
	'difficult to engage': 'has not met us yet',
	disclose: 'tell',
	disclosure: 'what was told',
	safeguarding: 'keeping safe',
	assessment: 'finding out together',
	intervention: 'help',
	placement: 'where you live',
	siblings: 'brothers and sisters',
	sibling: 'brother or sister',
	case: 'say what you mean',
	allegation: 'what someone said happened',
	naughty: 'leave it out',
	'good girl': 'leave it out',
	'good boy': 'leave it out',
	kids: 'children'
};

/** The first thing in a question that gives the answer away, or undefined. */
export function findLeading(text: string): string | undefined {
	for (const pattern of leading) {
		const found = pattern.exec(text);
		if (found) return found[0];
	}
	return undefined;
}

/** The words in a text that are not for children or parents. */
export function findBanned(text: string): string[] {
	return Object.keys(bannedWords).filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
}

/** How many words a question may have in each band. */
export const longestPrompt = { b0: 18, b1: 8, b2: 10, b3: 14, b4: 18, b5: 20, adult: 20 } as const;

/** Every way an activity breaks the rules for questions, in plain sentences; none when it keeps them. */
export function checkPrompts(activity: Definition, words: Words): string[] {
	return promptFaults(activity, words).map(told);
}

/** The same, as plain facts. */
export function promptFaults(activity: Definition, words: Words): Fault[] {
	const parts = activity.pages.flatMap((page) => page.parts);
	return [...parts.flatMap(orderFaults), ...parts.flatMap((part) => wordingFaults(activity, part, words))];
}

/** Questions that stand in the wrong order: the first about anything that is not open, a choice left alone. */
export function orderFaults(part: Part): Fault[] {
	const faults: Fault[] = [];
	const abouts = new Set(part.prompts.map((prompt) => prompt.place));
	for (const about of abouts) {
		const asked = part.prompts.filter((prompt) => prompt.place === about);
		const first = asked[0];
		const where = about ? `${part.id}/${about}` : part.id;
		if (first && first.kind !== 'open') faults.push({ what: 'first-open', where });
		asked.forEach((prompt, i) => {
			if (prompt.kind === 'choice' && asked[i + 1]?.kind !== 'open') {
				faults.push({ what: 'choice-alone', where: `${part.id}/${prompt.id}` });
			}
		});
	}
	return faults;
}

function wordingFaults(activity: Definition, part: Part, words: Words): Fault[] {
	const faults: Fault[] = [];
	for (const prompt of part.prompts) {
		const ref = `${part.id}/${prompt.id}`;
		const texts = Object.entries(words).filter(([key]) => key === ref || key.startsWith(`${ref}@`));
		if (!texts.length) faults.push({ what: 'no-words', where: ref });
		for (const [where, text] of texts) {
			const lead = findLeading(text);
			if (lead) faults.push({ what: 'leads', where, said: lead });
			if (activity.for === 'practitioner') continue;
			for (const said of findBanned(text)) faults.push({ what: 'banned', where, said });
		}
	}
	return faults;
}

function told({ what, where, said }: Fault): string {
	switch (what) {
		case 'first-open':
			return `${where}: the first question must be open`;
		case 'choice-alone':
			return `${where}: a choice must be followed by an open question`;
		case 'no-words':
			return `${where}: there are no words for it`;
		case 'leads':
			return `${where}: “${said ?? ''}” leads`;
		default:
			return `${where}: “${said ?? ''}” is not for children or parents`;
	}
}
