import type { Person } from '#lib/people/person.ts';

/** What the form about a person settles. */
export type Settled = Pick<Person, 'nickname' | 'band' | 'access' | 'look' | 'leave'>;
