/** What is in a picture, in words, for those who hear the document. */
import type { PagePicture } from '#lib/record/picture.ts';
import type { OwnWords, Thing, VisitRecord } from '#lib/record/record.ts';
import { feelingName, type Speech } from './say.ts';

/** What stands on a page, place by place: only what the record holds. */
export function pictureAlt(
	{ title, marks }: Pick<PagePicture, 'title' | 'marks'>,
	{ words, things }: Pick<VisitRecord, 'words' | 'things'>,
	speech: Speech
): string {
	const { t } = speech;
	const drawn = new Set(marks);
	const here = [
		...things
			.filter(({ id }) => drawn.has(id))
			.map((thing) => ({ ...thing, said: thingName(thing, speech) })),
		...words
			.filter(({ id, of }) => of === 'words' && drawn.has(id))
			.map((one) => ({ ...one, said: quote(one) }))
	];
	if (!here.length) return t('record:things.altEmpty', { page: title });
	const places = [...new Set(here.map(({ place }) => place))];
	const parts = places.map((place) => {
		const said = here.filter((one) => one.place === place).map((one) => felt(one.said, one.feeling, speech));
		return `${place ?? t('record:quote.beside')}: ${said.join(', ')}.`;
	});
	return [t('record:things.alt', { page: title }), ...parts].join(' ');
}

function thingName({ name, kind, number, picture }: Thing, { t, pictureName }: Speech): string {
	if (name) return `“${name}”`;
	return (picture && pictureName?.(picture)) || t(`record:things.${kind}`, { number });
}

function quote({ text }: OwnWords): string {
	return `“${text}”`;
}

function felt(said: string, feeling: string | undefined, speech: Speech): string {
	return feeling ? `${said} (${feelingName(speech, feeling)})` : said;
}
