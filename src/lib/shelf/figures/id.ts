/** How the id of a made person begins; apart from all else, because pages ask it before anybody is made. */
export const figureStart = 'figure-';

/** True for the id of a made person. */
export function isFigure(picture: string): boolean {
	return picture.startsWith(figureStart);
}
