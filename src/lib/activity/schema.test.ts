import { expect, test } from 'vitest';
import { readActivity } from './schema.ts';

const base = {
	...{ edition: 1, for: 'practitioner', family: 'calm', topics: ['emotional'], bands: ['b0'] },
	...{ minutes: [5, 10], works: ['together'] }
};
const allowIn = (part: object) =>
	readActivity({ ...base, pages: [{ id: 'page', parts: [{ kind: 'drawing', id: 'part', ...part }] }] })
		.pages[0]?.parts[0]?.allow;

test('what is watched brings no voice with it, unless it says that it may', () => {
	expect(allowIn({})).toContain('voice');
	expect(allowIn({ watched: true })).toEqual(['ink', 'pictures', 'words']);
	expect(allowIn({ watched: true, allow: ['voice'] })).toEqual(['voice']);
});
