/** The ways an activity can be changed for a person, its own and the practitioner's, and where each stands. */
import { adaptationsOn, type Fitting } from '#lib/activity/adapt.ts';
import type { Adaptation, Definition } from '#lib/activity/schema.ts';

/** An adaptation as it is offered. */
export interface Offer {
	id: string;
	on: boolean;
	/** Another that is on and cannot be on beside this one. */
	against: string | undefined;
}

type For = Pick<Fitting, 'band' | 'access' | 'chosen'>;

/** The adaptations that make sense for this person. */
export function offersFor(definition: Definition, person: For): Offer[] {
	const on = switchedOn(definition, person);
	return definition.adaptations
		.filter((one) => on.includes(one) || !one.bands || one.bands.includes(person.band))
		.map((one) => {
			const rival = on.find((other) => other !== one && clash(one, other));
			return { id: one.id, on: on.includes(one), against: rival?.id };
		});
}

/** What is chosen when one is switched: what cannot be on beside it goes off. */
export function switched(
	definition: Definition,
	person: For,
	id: string,
	isOn: boolean
): Record<string, boolean> {
	const one = definition.adaptations.find((other) => other.id === id);
	const on = switchedOn(definition, person);
	const rivals = one && isOn ? on.filter((other) => other !== one && clash(one, other)) : [];
	return {
		...person.chosen,
		...Object.fromEntries(rivals.map((other) => [other.id, false])),
		[id]: isOn
	};
}

function switchedOn(definition: Definition, { band, access, chosen }: For): Adaptation[] {
	return adaptationsOn(definition, { band, access, chosen, own: [] });
}

function clash(one: Adaptation, other: Adaptation): boolean {
	return one.excludes.includes(other.id) || other.excludes.includes(one.id);
}
