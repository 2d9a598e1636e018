/** The catalogue's keys for what the activity language, people and visits name by a word of their own. */
import type { Skipped } from '#lib/activity/adapt.ts';
import type { Access } from '#lib/activity/access.ts';
import type { Speaker } from '#lib/activity/reading.ts';
import type { Band, Family, PromptKind, Topic } from '#lib/activity/schema.ts';
import type { Look } from '#lib/base/palette.ts';
import type { looksLike, Person } from '#lib/people/person.ts';
import type { Reader } from '#lib/record/record.ts';
import type { Keeping } from '#lib/vault/room.ts';
import type { Need } from '#lib/shelf/choose.ts';
import type { Spine } from '#lib/shelf/shelf.ts';
import type { Stage } from '#lib/visit/visit.ts';
import type { Key } from '#lib/words/catalogue.ts';
import { spokenName } from '#lib/words/spoken.ts';
import { t } from '#lib/words/words.svelte.ts';
import type { ThemeChoice } from '../eyes.svelte.ts';

type Names<T extends string> = Readonly<Record<T, Key>>;

export const bandNames: Names<Band> = {
	b0: 'practice:band.b0',
	b1: 'practice:band.b1',
	b2: 'practice:band.b2',
	b3: 'practice:band.b3',
	b4: 'practice:band.b4',
	b5: 'practice:band.b5',
	adult: 'practice:band.adult'
};

/** Kinds of question, as the record names them. */
export const promptNames: Names<PromptKind> = {
	open: 'practice:shelf.asks.open',
	cued: 'practice:shelf.asks.cued',
	choice: 'practice:shelf.asks.choice',
	back: 'practice:shelf.asks.back'
};

export const stageNames: Names<Stage> = {
	planned: 'practice:stage.planned',
	start: 'practice:stage.start',
	doing: 'practice:stage.doing',
	'read-back': 'practice:stage.read-back',
	ending: 'practice:stage.ending',
	closed: 'practice:stage.closed'
};

export const topicNames: Names<Topic> = {
	medical: 'practice:topic.medical',
	nutritional: 'practice:topic.nutritional',
	emotional: 'practice:topic.emotional',
	educational: 'practice:topic.educational',
	physical: 'practice:topic.physical',
	supervision: 'practice:topic.supervision',
	identity: 'practice:topic.identity',
	friendships: 'practice:topic.friendships'
};

export const worksNames: Names<'together' | 'remote' | 'alone'> = {
	together: 'practice:shelf.works.together',
	remote: 'practice:shelf.works.remote',
	alone: 'practice:shelf.works.alone'
};

export const whomNames: Names<Spine['for']> = {
	child: 'practice:shelf.whom.child',
	parent: 'practice:shelf.whom.parent',
	practitioner: 'practice:shelf.whom.practitioner'
};

/** Ways of taking in and giving out that an activity can have a form of its own for. */
export const needNames: Names<Need> = {
	'no-speech': 'practice:shelf.need.no-speech',
	easy: 'practice:shelf.need.easy',
	literal: 'practice:shelf.need.literal',
	pictures: 'practice:shelf.need.pictures',
	sight: 'practice:shelf.need.sight',
	deaf: 'practice:shelf.need.deaf',
	hands: 'practice:shelf.need.hands',
	new: 'practice:shelf.need.new'
};

/** Every way of taking in and giving out, under the axis it belongs to. */
export const accessNames: { [A in Exclude<keyof Access, 'language'>]: { title: Key } & Names<Access[A]> } = {
	speech: {
		title: 'practice:person.speech.title',
		speaks: 'practice:person.speech.speaks',
		some: 'practice:person.speech.some',
		other: 'practice:person.speech.other'
	},
	reading: {
		title: 'practice:person.reading.title',
		reads: 'practice:person.reading.reads',
		some: 'practice:person.reading.some',
		pictures: 'practice:person.reading.pictures'
	},
	hands: {
		title: 'practice:person.hands.title',
		any: 'practice:person.hands.any',
		bigger: 'practice:person.hands.bigger',
		keyboard: 'practice:person.hands.keyboard',
		'one-switch': 'practice:person.hands.one-switch'
	},
	sight: {
		title: 'practice:person.sight.title',
		sees: 'practice:person.sight.sees',
		low: 'practice:person.sight.low',
		none: 'practice:person.sight.none'
	},
	hearing: {
		title: 'practice:person.hearing.title',
		hears: 'practice:person.hearing.hears',
		deaf: 'practice:person.hearing.deaf'
	},
	sound: {
		title: 'practice:person.sound.title',
		on: 'practice:person.sound.on',
		quiet: 'practice:person.sound.quiet',
		off: 'practice:person.sound.off'
	},
	wording: {
		title: 'practice:person.wording.title',
		everyday: 'practice:person.wording.everyday',
		easy: 'practice:person.wording.easy',
		literal: 'practice:person.wording.literal'
	},
	fluency: {
		title: 'practice:person.fluency.title',
		fluent: 'practice:person.fluency.fluent',
		new: 'practice:person.fluency.new'
	}
};

export const lookNames: Names<Look | 'auto'> = {
	auto: 'practice:person.looks.auto',
	story: 'practice:person.looks.story',
	bright: 'practice:person.looks.bright',
	plain: 'practice:person.looks.plain'
};

export const leaveNames: Names<Person['leave']> = {
	shown: 'practice:person.leaves.shown',
	keys: 'practice:person.leaves.keys'
};

export const looksLikeNames: Names<NonNullable<ReturnType<typeof looksLike>>> = {
	'full name': 'practice:person.looksLike.full name',
	postcode: 'practice:person.looksLike.postcode',
	'phone number': 'practice:person.looksLike.phone number',
	date: 'practice:person.looksLike.date'
};

export const familyNames: Names<Family> = {
	'three-questions': 'practice:family.three-questions',
	day: 'practice:family.day',
	week: 'practice:family.week',
	scale: 'practice:family.scale',
	sort: 'practice:family.sort',
	people: 'practice:family.people',
	place: 'practice:family.place',
	story: 'practice:family.story',
	body: 'practice:family.body',
	identity: 'practice:family.identity',
	plan: 'practice:family.plan',
	calm: 'practice:family.calm'
};

export const themeNames: Names<ThemeChoice> = {
	auto: 'practice:settings.theme.auto',
	light: 'practice:settings.theme.light',
	dark: 'practice:settings.theme.dark',
	contrast: 'practice:settings.theme.contrast'
};

export const keepingNames: Names<Keeping> = {
	kept: 'practice:settings.keeping.kept',
	'may be cleared': 'practice:settings.keeping.may be cleared',
	unknown: 'practice:settings.keeping.unknown'
};

/** Who a record can be for, and what is in it for them. */
export const readerNames: Readonly<Record<Reader | 'own', { name: Key; told: Key }>> = {
	worker: { name: 'practice:visit.worker', told: 'record:for.worker' },
	meeting: { name: 'practice:visit.meeting', told: 'record:for.meeting' },
	family: { name: 'practice:visit.family', told: 'record:for.family' },
	own: { name: 'practice:copy.title', told: 'record:for.own' }
};

/** Why a change did not fit. */
export const skippedNames: Names<Skipped['why']> = {
	'no such place or part': 'practice:fit.why.place',
	'there are no words for it': 'practice:fit.why.words',
	'the result would not be an activity': 'practice:fit.why.result'
};

/** Whose voice, in which language. */
export function speakerLabel({ spoken, called, by }: Speaker): string {
	const language = spokenName(spoken, called);
	return by ? t('voices:speaker', { by, spoken: language }) : t('voices:nobody', { spoken: language });
}
