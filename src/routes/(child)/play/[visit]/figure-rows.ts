/** What is asked of somebody being made, row by row, and how each answer looks. */
import {
	ages,
	colours,
	extras,
	hairColours,
	hairs,
	headwear,
	seats,
	signs,
	skins,
	type Choices
} from '#lib/shelf/figures/choices.ts';
import { composeClothes, composeFigure, composeHead } from '#lib/shelf/figures/figure.ts';

/** One answer: what it makes of the person, and what it looks like. */
export interface Answer {
	id: string;
	/** Its words, as `figure:choose` has them. */
	label: string;
	change: Partial<Choices>;
	art: string;
	on: boolean;
}

export interface Row {
	id: string;
	/** Its words, as `figure:choose` has them. */
	label: string;
	/** Any of them together; else one of them. */
	many: boolean;
	answers: Answer[];
}

/** Hair for the youngest, who choose how it is and its colour in one. */
const hairDos = [
	['none', 'dark'],
	['short', 'brown'],
	['curls', 'black'],
	['long', 'dark'],
	['puffs', 'black'],
	['bun', 'white']
] as const;

/** The one extra of the youngest. */
const only: readonly Partial<Choices>[] = [
	...([{}, { age: 'baby' }, { extras: ['glasses'] }, { extras: ['hearingAid'] }, { head: 'hijab' }] as const),
	...([{ head: 'turban' }, { seat: 'wheelchair' }, { extras: ['tube'] }] as const)
];
const plain = { age: 'child', head: 'none', seat: 'none', extras: [] } as const;

/** The rows as they stand for somebody; the youngest have three. */
export function rowsFor(choices: Choices, little: boolean): Row[] {
	const bare = { ...choices, head: 'none' } as const;
	const one = <K extends keyof Choices>(
		field: K,
		all: readonly Choices[K][],
		draw: (changed: Choices) => string,
		from = choices,
		words: string = field
	): Row => ({
		...{ id: field, label: `ask.${field}`, many: false },
		answers: all.map((value) => ({
			...{ id: String(value), label: `${words}.${String(value)}` },
			...{ change: { [field]: value }, art: draw({ ...from, [field]: value }) },
			on: choices[field] === value
		}))
	});
	const some = <K extends 'extras' | 'signs'>(
		field: K,
		all: readonly Choices[K][number][],
		draw: (changed: Choices) => string
	): Row => ({
		...{ id: field, label: `ask.${field}`, many: true },
		answers: all.map((value) => {
			const chosen = choices[field] as readonly (typeof value)[];
			const on = chosen.includes(value);
			const change = { [field]: on ? chosen.filter((each) => each !== value) : [...chosen, value] };
			const label = `${field}.${value}`;
			return { id: value, label, change, art: draw({ ...choices, [field]: [value] }), on };
		})
	});
	const skin = one('skin', skins.slice(1), composeHead, { ...bare, extras: [], hair: 'none' });
	if (little) return [skin, hairDo(choices), oneExtra(choices)];
	const still = { ...choices, seat: 'none', signs: [] } as const;
	return [
		skin,
		one('age', ages, composeFigure, still),
		one('hair', hairs, composeHead, bare),
		...(choices.hair !== 'none' || choices.extras.includes('beard')
			? [one('hairColour', hairColours, composeHead, bare)]
			: []),
		one('head', headwear, composeHead),
		...(choices.head === 'none' ? [] : [one('headColour', colours, composeHead, choices, 'clothes')]),
		some('extras', extras, composeHead),
		one(
			'seat',
			seats.filter((seat) => choices.age !== 'baby' || seat === 'none' || seat === 'wheelchair'),
			composeFigure,
			still
		),
		one('clothes', colours, ({ clothes }) => composeClothes(clothes)),
		some('signs', signs, composeFigure)
	];
}

function hairDo(choices: Choices): Row {
	const answers = hairDos.map(([hair, hairColour]) => ({
		...{ id: hair, label: `hair.${hair}`, change: { hair, hairColour } },
		art: composeHead({ ...choices, head: 'none', extras: [], hair, hairColour }),
		on: choices.hair === hair
	}));
	return { id: 'hair', label: 'ask.hair', many: false, answers };
}

function oneExtra(choices: Choices): Row {
	const answers = only.map((extra) => {
		const change = { ...plain, ...extra };
		const id = String(extra.extras?.[0] ?? extra.head ?? extra.seat ?? extra.age ?? 'none');
		const on = (['age', 'head', 'seat'] as const).every((field) => choices[field] === change[field]);
		return {
			...{ id, label: `extra.${id}`, change },
			art: ((extra.seat ?? extra.age) ? composeFigure : composeHead)({ ...choices, ...change }),
			on: on && choices.extras.join() === change.extras.join()
		};
	});
	return { id: 'extra', label: 'ask.extra', many: false, answers };
}
