/**
 * Bodies from the shoulders down, one for each age, and what carries them. Feet stand on 69; the smaller somebody
 * is, the lower their head: put side by side, people are as tall as they are.
 */
import type { Age, Choices, Seat } from './choices.ts';
import { clothTone, legTone, skinTone } from './tones.ts';

/** How a head is set on: where its square begins, and how much smaller it is. */
export interface HeadAt {
	x: number;
	y: number;
	by: number;
}

interface Body {
	head: HeadAt;
	legs: string;
	torso: string;
	/** The arm that hangs, on the left; the other one is its mirror, unless it holds something. */
	arm: string;
	hand: readonly [number, number];
	/** Where the other arm begins, and where it holds a stick or a frame. */
	shoulder: readonly [number, number];
	hold: readonly [number, number];
	thick: number;
}

/** `F` clothes, `L` sleeves, `B` what is worn below. */
const bodies: Readonly<Record<Age, Body>> = {
	baby: {
		head: { x: 11.9, y: 19.6, by: 0.67 },
		legs: '<circle cx="26.6" cy="65.4" r="4.2" fill="#FFFFFF"/><circle cx="45.4" cy="65.4" r="4.2" fill="#FFFFFF"/>',
		torso:
			'<path d="M24 66 C22 54 28 48 36 48 C44 48 50 54 48 66 C44 69.4 28 69.4 24 66 Z" fill="F"/><path d="M28.6 50 C30 56.4 42 56.4 43.4 50 Z" fill="#FFFFFF"/>',
		arm: '<path d="M27 55 L20.6 60" fill="none" stroke="L" stroke-width="6" stroke-linecap="round"/>',
		...{ hand: [19.4, 61], shoulder: [45, 55], hold: [51, 59], thick: 6 }
	},
	child: {
		head: { x: 14, y: 16.6, by: 0.61 },
		legs: '<path d="M32 57 L31.5 65.6 M40 57 L40.6 65.6" fill="none" stroke="B" stroke-width="7" stroke-linecap="round"/>',
		torso:
			'<path d="M28 45 C30 42.4 42 42.4 44 45 C46 50 46.2 56 45.6 60.6 L26.4 60.8 C25.8 56 26 50 28 45 Z" fill="F"/>',
		arm: '<path d="M29 48 L22.6 55.4" fill="none" stroke="L" stroke-width="5.6" stroke-linecap="round"/>',
		...{ hand: [21.6, 56.8], shoulder: [43, 48], hold: [51.5, 54], thick: 5.6 }
	},
	teen: {
		head: { x: 13.3, y: 3.4, by: 0.63 },
		legs: '<path d="M32 52 L31.4 65.4 M40 52 L40.8 65.4" fill="none" stroke="B" stroke-width="7" stroke-linecap="round"/>',
		torso:
			'<path d="M27 34 C29 31 43 31 45 34 C47 41 46.8 48 46.2 55 L25.8 55.4 C25.2 48 25 41 27 34 Z" fill="F"/><path d="M30 47.6 L42.4 47.4 L44 54 L28.4 54.2 Z" fill="L"/><path d="M33.4 36 L33 42 M38.8 36 L39.2 42" fill="none" stroke="#FFFBF1" stroke-width="1.6" stroke-linecap="round"/>',
		arm: '<path d="M28.4 37 L22.6 49.6" fill="none" stroke="L" stroke-width="6" stroke-linecap="round"/>',
		...{ hand: [22, 51.4], shoulder: [43.6, 37], hold: [53, 47], thick: 6 }
	},
	grown: {
		head: { x: 12.2, y: 1.4, by: 0.66 },
		legs: '<path d="M31 52 L30.4 65 M41 52 L41.8 65" fill="none" stroke="B" stroke-width="8" stroke-linecap="round"/>',
		torso:
			'<path d="M25 34 C28 30.4 44 30.4 47 34 C49.4 41 49 49 48.4 56.4 L23.6 56.8 C23 49 22.6 41 25 34 Z" fill="F"/>',
		arm: '<path d="M26.6 37 L20.4 50" fill="none" stroke="L" stroke-width="6.6" stroke-linecap="round"/>',
		...{ hand: [19.8, 52], shoulder: [45.4, 37], hold: [54, 47], thick: 6.6 }
	},
	older: {
		head: { x: 12.2, y: 4.6, by: 0.66 },
		legs: '<path d="M31 56 L30.6 65 M41 56 L41.6 65" fill="none" stroke="B" stroke-width="8" stroke-linecap="round"/>',
		torso:
			'<path d="M24.6 38 C27 33.6 45 33.6 47.4 38 C51 45 50.6 52 49.4 58.4 L22.6 58.8 C21.4 52 21 45 24.6 38 Z" fill="F"/><path d="M31 35.4 L36 45 L41 35.4 C39 34.4 33 34.4 31 35.4 Z" fill="#FFFBF1"/><path d="M36 45 L36 58" fill="none" stroke="L" stroke-width="1.8" stroke-linecap="round"/><circle cx="38.6" cy="49" r="1.1" fill="#FFFBF1"/><circle cx="38.6" cy="54" r="1.1" fill="#FFFBF1"/>',
		arm: '<path d="M26 40.6 L20.4 52" fill="none" stroke="L" stroke-width="6.6" stroke-linecap="round"/>',
		...{ hand: [19.8, 54], shoulder: [46, 40.6], hold: [54, 49], thick: 6.6 }
	}
};

/** How far to the left somebody stands, to leave room for what they hold. */
const aside: Readonly<Record<Seat, number>> = { none: 0, stick: -5, frame: -10, wheelchair: 0 };

/** Everything below a head, and where the head goes. */
export function bodyOf(choices: Choices): { behind: string; before: string; head: HeadAt } {
	if (choices.seat === 'wheelchair') return seated(choices);
	// A baby holds no stick.
	return standing(choices.age === 'baby' ? { ...choices, seat: 'none' } : choices);
}

function standing({ age, seat, skin, clothes }: Choices): ReturnType<typeof bodyOf> {
	const { head, legs, torso, arm, hand, shoulder, hold, thick } = bodies[age];
	const [cloth, sleeve] = clothTone[clothes];
	const dress = (art: string) =>
		art
			.replaceAll('"F"', `"${cloth}"`)
			.replaceAll('"L"', `"${sleeve}"`)
			.replaceAll('"B"', `"${legTone(clothes)}"`);
	const fist = ([x, y]: readonly [number, number]) =>
		`<circle cx="${String(x)}" cy="${String(y)}" r="3.3" fill="${skinTone[skin]}"/>`;
	const dx = aside[seat];
	const [hx, hy] = hold;
	const aid = seat === 'stick' ? stick(hx, hy) : seat === 'frame' ? frame(hx, hy) : '';
	const reach = aid
		? dress(
				`<path d="M${String(shoulder[0])} ${String(shoulder[1])} L${String(hx - 3)} ${String(hy + 0.6)}" fill="none" stroke="L" stroke-width="${String(thick)}" stroke-linecap="round"/>`
			) + fist(hold)
		: `<g transform="translate(72 0) scale(-1 1)">${dress(arm)}${fist(hand)}</g>`;
	const before = `<g transform="translate(${String(dx)} 0)">${dress(legs)}${dress(torso)}${dress(arm)}${fist(hand)}${aid}${reach}</g>`;
	return { behind: '', before, head: { ...head, x: head.x + dx } };
}

function stick(x: number, y: number): string {
	return (
		`<path d="M${String(x - 4)} ${String(y)} C${String(x - 3.4)} ${String(y - 5)} ${String(x + 3.6)} ${String(y - 5)} ${String(x + 3.6)} ${String(y)} L${String(x + 6)} 67.4" ` +
		'fill="none" stroke="#8A6248" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>'
	);
}

function frame(x: number, y: number): string {
	const middle = String((y + 67) / 2 + 1);
	return (
		`<path d="M${String(x - 1)} ${String(y)} L${String(x - 4)} 66.4 M${String(x + 16)} ${String(y)} L${String(x + 20)} 66.4 ` +
		`M${String(x - 3)} ${String(y)} L${String(x + 17)} ${String(y)} M${String(x - 2)} ${middle} L${String(x + 18)} ${middle}" ` +
		'fill="none" stroke="#5F6F8C" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>' +
		`<circle cx="${String(x - 4)}" cy="66.4" r="2.6" fill="#2F2B3A"/><circle cx="${String(x + 20)}" cy="66.4" r="2.6" fill="#2F2B3A"/>`
	);
}

/** How large somebody in a wheelchair is, chair and all. */
const seatedBy: Readonly<Record<Age, number>> = {
	baby: 0.68,
	child: 0.8,
	teen: 0.88,
	grown: 0.92,
	older: 0.9
};

function seated({ age, skin, clothes }: Choices): ReturnType<typeof bodyOf> {
	const by = seatedBy[age];
	const [cloth, sleeve] = clothTone[clothes];
	const [x, y] = [35 - 38 * by, 69 - 68 * by];
	const at = (inside: string) =>
		`<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${String(by)})">${inside}</g>`;
	const line = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
	const before = at(
		`<path d="M19 26 C20 20 36 20 39 26 C41 34 42 38 42 44 L20 45 Z" fill="${cloth}"/>` +
			`<path d="M26 42 L46 44 L50 60 L57 61" stroke="${legTone(clothes)}" stroke-width="8" ${line}/>` +
			`<path d="M30 29 L35 40 L46 38" stroke="${sleeve}" stroke-width="6" ${line}/>` +
			`<circle cx="48" cy="38" r="3.4" fill="${skinTone[skin]}"/>` +
			`<path d="M46 44 L62 63" stroke="#2F2B3A" stroke-width="3.4" ${line}/>` +
			'<circle cx="62" cy="63.4" r="4.5" fill="#5F6F8C"/><circle cx="62" cy="63.4" r="1.8" fill="#DCE6EA"/>' +
			'<circle cx="29" cy="52" r="14.2" fill="#FFFBF1" stroke="#5F6F8C" stroke-width="3.6"/>' +
			`<path d="M29 52 L29 40 M29 52 L40 57 M29 52 L19 58" stroke="#93A6BC" stroke-width="1.8" ${line}/>` +
			'<circle cx="29" cy="52" r="3" fill="#5F6F8C"/>'
	);
	const behind = at(`<path d="M14 25 L19 44 L45 45" stroke="#2F2B3A" stroke-width="4.2" ${line}/>`);
	// The head keeps its age: bigger for its body, the younger somebody is.
	const size = (age === 'baby' ? 0.74 : age === 'child' ? 0.68 : 0.62) * by;
	return { behind, before, head: { x: x + 29.6 * by - 36 * size, y: y + 26.4 * by - 47 * size, by: size } };
}
