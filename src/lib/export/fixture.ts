/** What tests of documents need: English labels, fonts from the disk, a record in many languages. */
import { readFileSync } from 'node:fs';
import type { What } from '#lib/piece/mark.ts';
import { examplePiece, exampleVisit, stand } from '#lib/record/fixture.ts';
import { makeRecord, type VisitRecord } from '#lib/record/record.ts';
import type { PdfOptions } from './pdf.ts';

type Words = { [key: string]: string | Words };

const read = (name: string) =>
	JSON.parse(readFileSync(`src/lib/words/locales/en/${name}.json`, 'utf8')) as Words;
const catalogue: Words = { record: read('record'), child: read('child') };

/** English labels, without the catalogue. @throws for a key that is not there. */
export function t(key: string, vars: Readonly<Record<string, string | number>> = {}): string {
	const find = (name: string) =>
		name
			.split(/[:.]/)
			.reduce<string | Words | undefined>((at, step) => (at as Words | undefined)?.[step], catalogue);
	const found = find(key) ?? find(`${key}_${vars['count'] === 1 ? 'one' : 'other'}`);
	if (typeof found !== 'string') throw new Error(`there is no key ${key}`);
	return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(vars[name]));
}

/** Options for a document in English with fonts from the disk. */
export const english: PdfOptions = {
	language: 'en-GB',
	direction: 'ltr',
	t,
	timeZone: 'Europe/London',
	load: (url) => Promise.resolve(new Uint8Array(readFileSync(url.replace(/^\//, '').replace(/\?.*$/, ''))))
};

/** Words in the languages of the families we meet, by language. */
export const manyWords: Readonly<Record<string, readonly string[]>> = {
	en: ['i dont like it wen he shouts', 'He said “go away” – and I did.\nThen I went to Nan’s.'],
	pl: ['Chcę żółtą łódkę, ćśźń.'.normalize('NFD'), 'Zażółć gęślą jaźń'],
	ur: ['میں پاکستان سے ہوں', 'میرا گھر لندن (London) میں ہے، نمبر 24۔'],
	ar: ['أنا في البيت مع أمي', 'قال لي Mr Brown الساعة 10:30 صباحا إنه سيأتي (غدا).'],
	gu: ['મને મારી મમ્મી ક્ષમા ગમે છે', 'શાળામાં મારો મિત્ર શ્રીકૃષ્ણ છે.'],
	pa: ['ਮੈਨੂੰ ਘਰ ਚੰਗਾ ਲੱਗਦਾ ਹੈ', 'ਮੇਰਾ ਭਰਾ ਸਕੂਲ ਜਾਂਦਾ ਹੈ।'],
	bn: ['আমি বাড়িতে ক্ষুধার্ত থাকি', 'কো কৌ কি র্ত ক্ষ্ম'],
	uk: ['Мені подобається мій дім, їжа і ґанок'],
	el: ['Μου αρέσει το σπίτι μου']
};

/** A record with all of them, and one long answer. */
export function manyRecord(more: readonly string[] = []): VisitRecord {
	const piece = examplePiece();
	const put = (text: string, language: string, place: string) => {
		const what: What = { kind: 'words', manner: 'said-worker-wrote', language };
		return piece.do({ do: 'put', what, stand: stand(place), text }) ?? '';
	};
	for (const [language, texts] of Object.entries(manyWords))
		for (const text of texts) put(text, language, 'worries');
	for (const text of more) put(text, 'en', 'good');
	return makeRecord({
		...{ visit: exampleVisit(), pieces: [piece], audience: 'worker' },
		person: { nickname: 'Robin', band: 'b3' }
	});
}
