import { beforeEach, expect, test, vi } from 'vitest';
import { Drafts } from '#lib/desk/drafts.ts';
import type { Play } from './play.svelte.ts';
import { Voice } from './voice.svelte.ts';

let drafts: Drafts;
const sounds = new Map<string, Uint8Array<ArrayBuffer>>();
const say = vi.fn(() => Promise.resolve());
const dropSound = vi.fn((id: string) => Promise.resolve(void sounds.delete(id)));

/** A room opened on these drafts, as far as a voice knows one. */
function voice(): Voice {
	const desk = { sound: (_: string, id: string) => Promise.resolve(sounds.get(id)) };
	const room = { open: { drafts }, visit: { person: 'p' }, desk, say, dropSound };
	return new Voice(room as unknown as Play);
}

const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
	vi.clearAllMocks();
	sounds.clear();
	sounds.set('one', new Uint8Array([1]));
	drafts = new Drafts(
		() => Promise.resolve(),
		() => undefined
	);
});

test('one that was not finished is found again, with its sound, and can be kept', async () => {
	drafts.type('voice', JSON.stringify({ id: 'one', seconds: 7 }));
	const found = voice();
	expect(found.waiting).toEqual({ id: 'one', seconds: 7 });
	const sound = await found.soundOf({ id: 'one', seconds: 7 });
	expect(sound?.size).toBe(1);
	await found.keep();
	expect(say).toHaveBeenCalledWith(7, 'one', undefined);
	expect(voice().waiting).toBeUndefined();
	expect(dropSound).not.toHaveBeenCalled();
});

test('thrown away, it can be put back until something else is done', async () => {
	drafts.type('voice', JSON.stringify({ id: 'one', seconds: 7 }));
	const thrown = voice();
	await thrown.throwAway();
	expect(thrown.waiting).toBeUndefined();
	thrown.putBack();
	expect(thrown.waiting).toMatchObject({ id: 'one', seconds: 7 });
	expect(sounds.has('one')).toBe(true);
	expect(voice().waiting).toMatchObject({ id: 'one' });
	await thrown.throwAway();
	thrown.leave();
	await settled();
	expect(dropSound).toHaveBeenCalledWith('one');
	expect(drafts.fields).toEqual({});
});

test('thrown away before a crash, it does not come back, and its sound goes', async () => {
	drafts.type('voice', JSON.stringify({ id: 'one', seconds: 7 }));
	await voice().throwAway();
	expect(voice().waiting).toBeUndefined();
	await settled();
	expect(sounds.has('one')).toBe(false);
	expect(drafts.fields).toEqual({});
});

test('one of which nothing was kept is not spoken of', async () => {
	sounds.clear();
	drafts.type('voice', JSON.stringify({ id: 'one', seconds: 0 }));
	const found = voice();
	await settled();
	expect(found.waiting).toBeUndefined();
	expect(drafts.fields).toEqual({});
});

test('what cannot be kept stays, and says so', async () => {
	drafts.type('voice', JSON.stringify({ id: 'one', seconds: 7 }));
	say.mockRejectedValueOnce(new Error('no'));
	const kept = voice();
	await kept.keep();
	expect(kept.error).toBeDefined();
	expect(kept.waiting).toMatchObject({ id: 'one' });
});
