/** Which pictures of places stand small beside their names. */
import type { Part } from './schema.ts';

/**
 * True for areas in rooms or lists whose pictures stand beside their names. Pictures that `paper` lies in are drawn to
 * be frames, and have no place in a list; bare places have none.
 */
export function hasIcons(part: Part): boolean {
	return part.kind === 'zones' && (part.frame === 'list' || part.frame === 'room') && !part.paper;
}
