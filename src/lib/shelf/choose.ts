/** Choosing from the shelf: what a practitioner asks for, and which activities have it. */
import type { Access } from '#lib/activity/access.ts';
import type { Band, Topic } from '#lib/activity/schema.ts';
import type { Spine } from './shelf.ts';

/** Ways of taking in and giving out that an activity can have a form of its own for. */
export const needs = {
	'no-speech': ['speech:other', 'speech:some'],
	easy: ['wording:easy'],
	literal: ['wording:literal'],
	pictures: ['reading:pictures', 'reading:some'],
	sight: ['sight:low', 'sight:none'],
	deaf: ['hearing:deaf'],
	hands: ['hands:bigger', 'hands:keyboard', 'hands:one-switch'],
	new: ['fluency:new']
} as const;

export type Need = keyof typeof needs;

/** What is asked for; what is left off is all the same. */
export interface Wish {
	band?: Band | undefined;
	topic?: Topic | undefined;
	need?: Need | undefined;
	/** Minutes there are. */
	time?: number | undefined;
	works?: Spine['works'][number] | undefined;
	for?: Spine['for'] | undefined;
}

/** True when an activity has everything that is asked for. A short time asks for its shortest form. */
export function suits(spine: Spine, { band, topic, need, time, works, for: whom }: Wish): boolean {
	return (
		(!band || spine.bands.includes(band)) &&
		(!topic || spine.topics.includes(topic)) &&
		(!need || hasFormFor(spine, need)) &&
		(!time || spine.minutes[0] <= time) &&
		(!works || spine.works.includes(works)) &&
		(!whom || spine.for === whom)
	);
}

/** True when an activity changes itself for this way of taking in and giving out. */
export function hasFormFor({ ways }: Spine, need: Need): boolean {
	return needs[need].some((way) => ways.includes(way));
}

/** What a person's own ways ask of an activity. */
export function needsOf(access: Access): Need[] {
	const own = Object.entries(access).map(([axis, way]) => `${axis}:${way}`);
	return (Object.keys(needs) as Need[]).filter((need) => needs[need].some((way) => own.includes(way)));
}
