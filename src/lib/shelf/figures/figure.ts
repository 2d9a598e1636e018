/** A made person as a drawing: one pure function from what was chosen to the small part of SVG that we read. */
import { bodyOf, type HeadAt } from './bodies.ts';
import { nobody, type Choices } from './choices.ts';
import { headOf } from './heads.ts';

/** The drawing of somebody, on the square of 72 that all pictures to place have. */
export function composeFigure(choices: Choices): string {
	const body = bodyOf(choices);
	const head = headOf(choices);
	const on = (half: string) => (half ? `<g transform="${set(body.head)}">${half}</g>` : '');
	const whole = [body.behind, on(head.behind), body.before, on(head.before)].join('');
	const has = (sign: Choices['signs'][number]) => choices.signs.includes(sign);
	const framed = has('online') ? screen(whole) : whole;
	return svg('0 0 72 72', has('died') ? framed + flower : framed);
}

/** Only the head, large, to choose its parts by. */
export function composeHead(choices: Choices): string {
	const head = headOf(choices);
	return svg('7 0 58 58', head.behind + head.before);
}

/** Only what is worn, to choose its colour by. */
export function composeClothes(clothes: Choices['clothes']): string {
	return svg('14 28 44 43', bodyOf({ ...nobody, clothes }).before);
}

function svg(box: string, inside: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`;
}

function set({ x, y, by }: HeadAt): string {
	return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${by.toFixed(3)})`;
}

/** Known from a screen: shown on one, with its eye above, its button below, and the dot of who is there. */
function screen(whole: string): string {
	return (
		'<path d="M12 2.8 L60.4 2.6 C65 2.6 67.6 5 67.6 9.6 L67.4 62.8 C67.4 67 65 69.4 60.4 69.4 L11.6 69.2 C7 69.2 4.6 66.8 4.6 62.4 L4.8 9.8 C4.8 5.2 7.2 2.8 12 2.8 Z" fill="#4C5675"/>' +
		'<path d="M9 8.4 L63.4 8.2 L63.2 61.4 L8.8 61.2 Z" fill="#E4EFEE"/>' +
		'<circle cx="36" cy="5.5" r="1.1" fill="#DCE6EA"/><circle cx="36" cy="65.2" r="2.3" fill="#DCE6EA"/>' +
		'<circle cx="58.4" cy="13" r="2.6" fill="#6FA578"/>' +
		`<g transform="translate(9.6 9) scale(0.735)">${whole}</g>`
	);
}

/** Somebody who died: one white flower, standing beside them. */
const flower =
	'<path d="M8.4 69 C8 63.6 8.4 59 9.4 54.4" fill="none" stroke="#3E8E7E" stroke-width="2.2" stroke-linecap="round"/>' +
	'<path d="M8.4 65.4 C4.6 65.2 2.8 62.8 2.8 59.8 C6 60 8 61.8 8.4 65.4 Z" fill="#6FA578"/>' +
	'<path d="M8.6 62.6 C9.4 59.4 11.8 58 14.6 58.4 C14.2 61.4 12 63 8.6 62.6 Z" fill="#6FA578"/>' +
	'<circle cx="9.6" cy="47.6" r="3" fill="#FFFFFF"/><circle cx="13.2" cy="50.2" r="3" fill="#FFFFFF"/>' +
	'<circle cx="11.8" cy="54.4" r="3" fill="#FFFFFF"/><circle cx="7.4" cy="54.4" r="3" fill="#FFFFFF"/>' +
	'<circle cx="6" cy="50.2" r="3" fill="#FFFFFF"/><circle cx="9.6" cy="51.4" r="2.3" fill="#F3C65F"/>';
