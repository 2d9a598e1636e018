/** What is in a picture, in words, for those who hear the document. */
import type { PagePicture } from '#lib/record/picture.ts';
import type { Given, GivenPlace, OwnWords, Thing, VisitRecord } from '#lib/record/record.ts';
import { feelingName, type Speech } from './say.ts';
import { lineWords } from './told-blocks.ts';

/** Something that stands on a page, in words. */
interface Said {
	id: string;
	place?: string | undefined;
	feeling?: string | undefined;
	said: string;
}

/** What stands on a page, place by place: only what the record holds. */
export function pictureAlt(
	{ title, marks }: Pick<PagePicture, 'title' | 'marks'>,
	{ watched, ...given }: Pick<VisitRecord, keyof Given | 'watched'>,
	speech: Speech
): string {
	const { t } = speech;
	const drawn = new Set(marks);
	const here = [
		...saidIn(given, speech, quote),
		// What a grown-up wrote is never quoted.
		...saidIn(watched, speech, ({ text }) => text)
	].filter(({ id }) => drawn.has(id));
	const about = [...given.places, ...watched.places].filter(({ id }) => drawn.has(id));
	if (!here.length && !about.length) return t('record:things.altEmpty', { page: title });
	const places = [...new Set([...here, ...about].map(({ place }) => place))];
	const parts = places.map((place) => {
		const said = here.filter((one) => one.place === place).map((one) => felt(one.said, one.feeling, speech));
		const name = place ?? t('record:quote.beside');
		const own = about.find((one) => one.place === place);
		const is = own ? howIs(own, speech) : name;
		const whole = said.length ? `${is}: ${said.join(', ')}` : is;
		return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
	});
	return [t('record:things.alt', { page: title }), ...parts].join(' ');
}

function saidIn({ things, words, lines }: Given, speech: Speech, say: (one: OwnWords) => string): Said[] {
	return [
		...things.map(({ id, place, feeling, ...thing }) => ({
			...{ id, place, feeling },
			said: thingName(thing, speech)
		})),
		...words
			.filter(({ of }) => of === 'words')
			.map((one) => ({ id: one.id, place: one.place, feeling: one.feeling, said: say(one) })),
		...lines.map((one) => ({
			id: one.id,
			place: one.place,
			feeling: one.feeling,
			said: lineWords(one, speech)
		}))
	];
}

/** How a place is: "Saturday feels happy, to keep". */
function howIs({ place, feeling, wish }: GivenPlace, speech: Speech): string {
	const { t } = speech;
	const feels = feeling && t('record:places.feels', { place, feeling: feelingName(speech, feeling) });
	return [
		feels ?? place,
		...(wish ? [t(`record:quote.${wish.which}`).toLocaleLowerCase(speech.language)] : [])
	].join(', ');
}

function thingName(
	{ name, kind, number, picture }: Pick<Thing, 'name' | 'kind' | 'number' | 'picture'>,
	{ t, pictureName }: Speech
): string {
	if (name) return `“${name}”`;
	return (picture && pictureName?.(picture)) || t(`record:things.${kind}`, { number });
}

function quote({ text }: OwnWords): string {
	return `“${text}”`;
}

function felt(said: string, feeling: string | undefined, speech: Speech): string {
	return feeling ? `${said} (${feelingName(speech, feeling)})` : said;
}
