import { expect, test } from 'vitest';
import { soundTypeOf } from './sound.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const webm =
	'\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x84webmB\x87\x81\x04\x18S\x80g\xae\x86\x86A_OPUS';
const mp4 = '\0\0\0\x1cftypiso5\0\0\x02\0iso5iso6mp41moov....hdlr....soun....mp4a';

test('the kinds we record are known by their bytes', () => {
	expect(soundTypeOf(bytes(webm))).toBe('audio/webm');
	expect(soundTypeOf(bytes(mp4))).toBe('audio/mp4');
	expect(soundTypeOf(bytes('OggS\0\x02\0\0\0\0\0\0\0\0....OpusHead\x01'))).toBe('audio/ogg');
});

test.each([
	['nothing', ''],
	['markup', '<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>'],
	['a picture', '\x89PNG\r\n\x1a\n'],
	['a page', '<!doctype html>'],
	['a film', `${webm}V_VP9`],
	['a film of the other kind', `${mp4}vide`],
	['a container that holds no sound', '\x1aE\xdf\xa3\x9fB\x82\x84webm'],
	['a container of another kind', webm.replace('webm', 'matr')],
	['music of another kind', 'OggS\0\x02\0\0\x01vorbis'],
	['a sound that breaks off at once', webm.slice(0, 3)]
])('%s is none', (_name, text) => {
	expect(soundTypeOf(bytes(text))).toBeUndefined();
});
