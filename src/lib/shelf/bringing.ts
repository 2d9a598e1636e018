/**
 * Looks through a file somebody sent before any of it is kept.
 *
 * What would not work, or could do harm, refuses the file, and everything of that kind is told at once. What only
 * could be better, above all how it asks, is told as a warning: who works with the person decides.
 */
import { adapt, type Adapted } from '#lib/activity/adapt.ts';
import { plainAccess } from '#lib/activity/access.ts';
import type { Fault } from '#lib/activity/faults.ts';
import {
	largestBare,
	largestFile,
	NotAnActivityFile,
	readActivityFile,
	type ActivityFile
} from '#lib/activity/file.ts';
import { promptFaults } from '#lib/activity/prompts.ts';
import { childrenOf, type Definition } from '#lib/activity/schema.ts';
import { behind, speak, voices, type Words } from '#lib/activity/text.ts';
import { paint } from '#lib/parts/parts.ts';
import { defaults } from '#lib/people/bands.ts';
import { picturesIn, withPictures } from './art.ts';
import { artFaults } from './art-faults.ts';
import { sourceOf } from './brought.ts';
import { fitSheet } from './fit.ts';
import { readGuide, UnreadableGuide } from './guide.ts';
import { loadPictures } from './pictures.ts';
import { fallbacks, openSource } from './shelf.ts';

/** A file that can be put on the shelf. */
export interface Bringing {
	file: ActivityFile;
	/** What could be better. */
	warnings: Fault[];
}

/** Places, things and questions beyond which no page could show them. */
const most = 300;

/** Reads a file from its text. @throws {NotAnActivityFile} with everything that is wrong. */
export async function bring(text: string): Promise<Bringing> {
	if (text.length > largestFile) throw new NotAnActivityFile([{ what: 'large', where: '' }]);
	const read = parse(text);
	if (text.length - soundIn(read) > largestBare) throw new NotAnActivityFile([{ what: 'large', where: '' }]);
	const file = readActivityFile(read);
	const { definition } = file;
	const count = partsOf(definition).reduce((sum, part) => sum + childrenOf(part).length, 0);
	if (count + definition.adaptations.length > most) {
		throw new NotAnActivityFile([{ what: 'too-much', where: 'definition', said: String(most) }]);
	}
	const art = Object.entries({ cover: file.cover, ...file.art }).flatMap(([name, svg]) =>
		name === 'cover' && !svg ? [] : artFaults(name, svg)
	);
	const fits = fittings(definition).map(({ band, access, chosen }) => {
		const adapted = adapt(definition, wordsOf(file), { band, access, chosen, own: [] });
		return { ...adapted, said: speak(adapted.words, voices(band, access)) };
	});
	const wrong = [...art, ...guideFaults(file), ...missingWords(fits), ...(await missingPictures(file))];
	const faults = wrong.length ? wrong : await cannotShow(file);
	if (faults.length) throw new NotAnActivityFile(once(faults));
	return { file, warnings: once([...asking(file), ...leftOut(fits), ...(await likeOurs(file))]) };
}

/** How much of a file is the sound of voices, which may be more than all the rest. */
function soundIn(read: unknown): number {
	if (typeof read !== 'object' || read === null || !('voices' in read) || !Array.isArray(read.voices))
		return 0;
	return (read.voices as unknown[]).reduce<number>((sum, one) => {
		const sound = typeof one === 'object' && one !== null && 'sound' in one ? one.sound : undefined;
		return sum + (typeof sound === 'string' ? sound.length : 0);
	}, 0);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new NotAnActivityFile([{ what: 'not-json', where: '' }]);
	}
}

/** English, which stands behind every language. */
function wordsOf({ words }: ActivityFile): Words {
	return words['en'] ?? {};
}

/** Each band as it begins, and each adaptation alone. */
function fittings({ bands, adaptations }: Definition) {
	const access = plainAccess();
	return bands.flatMap((band) => {
		const served = adaptations.filter((one) => !one.bands || one.bands.includes(band));
		const alone = served.map(({ id }): Record<string, boolean> => ({ [id]: true }));
		return [{}, ...alone].map((chosen) => ({ band, access, chosen }));
	});
}

/** A fitting, and its words in the voice of its band. */
type Said = Adapted & { said: Words };

/** What stands on a sheet and cannot be named or asked. */
function missingWords(fits: readonly Said[]): Fault[] {
	return fits.flatMap(({ activity, said }) => {
		const refs = partsOf(activity).flatMap((part) => childrenOf(part).map(({ id }) => `${part.id}/${id}`));
		return ['name', 'purpose', ...refs].flatMap((where): Fault[] =>
			said[where]?.trim() ? [] : [{ what: 'no-words', where }]
		);
	});
}

/** Changes that do nothing on this definition, as the report of a fitting says them. */
function leftOut(fits: readonly Adapted[]): Fault[] {
	return fits.flatMap(({ skipped }) =>
		skipped.map(({ from, operation }): Fault => ({ what: 'left-out', where: from, said: operation.ref }))
	);
}

/** Questions that lead, words that judge and questions in the wrong order, in every language. */
function asking({ definition, words }: ActivityFile): Fault[] {
	return Object.keys(words).flatMap((code) => {
		const there = fallbacks(code).map((one): Words => words[one] ?? {});
		const heard = there.reduceRight((other, own) => behind(own, other), {});
		return promptFaults(definition, heard).filter(({ what }) => what !== 'no-words');
	});
}

function guideFaults({ guides }: ActivityFile): Fault[] {
	return Object.entries(guides).flatMap(([where, text]): Fault[] => {
		try {
			readGuide(text);
			return [];
		} catch (error) {
			if (!(error instanceof UnreadableGuide)) throw error;
			return [{ what: 'guide', where, said: String(error.line) }];
		}
	});
}

/** Pictures it names that neither the file nor the shelf has. */
async function missingPictures({ definition, art }: ActivityFile): Promise<Fault[]> {
	const names = picturesIn(definition.pages, definition.adaptations);
	const found = await withPictures(art, names);
	return [...names].flatMap((where): Fault[] =>
		found[where] === undefined ? [{ what: 'no-picture', where }] : []
	);
}

/** Drawings with the name of a picture: who picks the picture would put the drawing instead. */
async function likeOurs({ art }: ActivityFile): Promise<Fault[]> {
	const pictures = await loadPictures();
	return Object.keys(art).flatMap((where): Fault[] =>
		pictures.art(where.replace(/@.*/, '')) === undefined ? [] : [{ what: 'art-name', where }]
	);
}

/** Tries whether a sheet can be made and drawn for every band. */
async function cannotShow(file: ActivityFile): Promise<Fault[]> {
	const faults: Fault[] = [];
	for (const band of file.definition.bands) {
		try {
			const opened = await openSource(sourceOf(file), 'en');
			const { sheet } = await fitSheet(opened, { person: { band, access: plainAccess() } });
			const brush = { ...sheet, text: defaults[band].label };
			for (const part of sheet.pages.flatMap(({ parts }) => parts)) {
				for (const form of ['wide', 'tall'] as const) paint(part, { form, only: undefined }, brush);
			}
		} catch {
			faults.push({ what: 'cannot-show', where: band });
		}
	}
	return faults;
}

function partsOf({ pages }: Definition) {
	return pages.flatMap(({ parts }) => parts);
}

function once(faults: readonly Fault[]): Fault[] {
	return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
