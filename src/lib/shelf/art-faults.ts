/** What is wrong with a stranger's drawing. It is only ever read into shapes, and what is not a shape refuses it. */
import { readArt, UnreadableArt } from '#lib/base/art.ts';
import type { Fault } from '#lib/activity/faults.ts';

/** Letters of a drawing beyond which it is not read. */
const largestArt = 40_000;

/** Every fault of one drawing; none when it can be drawn. */
export function artFaults(where: string, svg: string): Fault[] {
	if (svg.length > largestArt) return [{ what: 'art-large', where }];
	// Comments that never end would be looked for again and again.
	if (svg.lastIndexOf('<!--') > svg.lastIndexOf('-->') || svg.split('<?').length > 2) {
		return [{ what: 'art', where, said: 'tag' }];
	}
	try {
		const { box, shapes } = readArt(svg);
		const isDrawn = ({ d, at, width = 1, opacity = 1 }: (typeof shapes)[number]) =>
			/^[\sMLHVCSQTAZ\d.,+eE-]*$/i.test(d) && [...(at ?? []), width, opacity].every(Number.isFinite);
		const isWhole = box.every(Number.isFinite) && shapes.every(isDrawn);
		return isWhole ? [] : [{ what: 'art', where, said: 'number' }];
	} catch (error) {
		if (!(error instanceof UnreadableArt)) throw error;
		return [{ what: 'art', where, said: [error.why, error.named].filter(Boolean).join(' ') }];
	}
}
