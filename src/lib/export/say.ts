/** What a document says for itself: labels from the caller's catalogue, times and languages by name. */

/** What the caller gives to speak with. The person's own words never pass through it. */
export interface Speech {
	/** The language of the labels, as a tag for `lang`. */
	language: string;
	direction: 'ltr' | 'rtl';
	/** Words for a key of the catalogue; `record` and `child` have been fetched. */
	t(this: void, key: string, vars?: Readonly<Record<string, string | number>>): string;
	/** The name of a picture on the shelf, where there is one. */
	pictureName?(this: void, id: string): string | undefined;
	/** Where the day begins and ends; the device's own when left off. */
	timeZone?: string | undefined;
}

const styles = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	time: { hour: '2-digit', minute: '2-digit' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function format({ language, timeZone }: Speech, style: Intl.DateTimeFormatOptions, at: string): string {
	return new Intl.DateTimeFormat(language, { ...style, timeZone, numberingSystem: 'latn' }).format(
		new Date(at)
	);
}

/** A day in words. */
export function dayOf(speech: Speech, at: string): string {
	return format(speech, styles.day, at);
}

/** A time of day; with the day where that is not the one given. */
export function timeOf(speech: Speech, at: string, day?: string): string {
	const isSame = day !== undefined && dayOf(speech, at) === dayOf(speech, day);
	return format(speech, isSame ? styles.time : { ...styles.day, ...styles.time }, at);
}

/** A language by its name; where only its letters are known, those. */
export function languageName({ language: own, t }: Speech, language: string): string {
	try {
		const { language: code, script } = new Intl.Locale(language);
		const name = (type: 'language' | 'script', of: string) =>
			new Intl.DisplayNames(own, { type }).of(of) ?? of;
		return code === 'und' && script
			? t('record:quote.letters', { script: name('script', script) })
			: name('language', language);
	} catch {
		return language;
	}
}

const faces = new Set(
	'happy sad worried cross scared calm excited tired lonely proud confused okay'.split(' ')
);

/** A feeling by the name the person met; its id where this version has no name for it. */
export function feelingName({ t }: Speech, feeling: string): string {
	return faces.has(feeling) ? t(`child:feeling.${feeling}`) : feeling;
}
