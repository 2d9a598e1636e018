/**
 * The rules for questions.
 *
 * The first question about anything is open; a choice is followed by an open one; nothing leads. The patterns
 * come from research on how children are asked: they catch wording that gives the answer, or that asks a child
 * to judge a grown-up with yes or no.
 */
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
	const parts = activity.pages.flatMap((page) => page.parts);
	return [...parts.flatMap(checkOrder), ...parts.flatMap((part) => checkWording(activity, part, words))];
}

function checkOrder(part: Part): string[] {
	const problems: string[] = [];
	const abouts = new Set(part.prompts.map((prompt) => prompt.place));
	for (const about of abouts) {
		const asked = part.prompts.filter((prompt) => prompt.place === about);
		const first = asked[0];
		const where = about ? `${part.id}/${about}` : part.id;
		if (first && first.kind !== 'open') problems.push(`${where}: the first question must be open`);
		asked.forEach((prompt, i) => {
			if (prompt.kind === 'choice' && asked[i + 1]?.kind !== 'open') {
				problems.push(`${part.id}/${prompt.id}: a choice must be followed by an open question`);
			}
		});
	}
	return problems;
}

function checkWording(activity: Definition, part: Part, words: Words): string[] {
	const problems: string[] = [];
	for (const prompt of part.prompts) {
		const ref = `${part.id}/${prompt.id}`;
		const texts = Object.entries(words).filter(([key]) => key === ref || key.startsWith(`${ref}@`));
		if (!texts.length) problems.push(`${ref}: there are no words for it`);
		for (const [key, text] of texts) {
			const lead = findLeading(text);
			if (lead) problems.push(`${key}: “${lead}” leads`);
			if (activity.for !== 'practitioner') {
				for (const word of findBanned(text))
					problems.push(`${key}: “${word}” is not for children or parents`);
			}
		}
	}
	return problems;
}
