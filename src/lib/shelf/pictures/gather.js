/**
 * Writes the pictures that come from an open set, one ID.svg each, beside this file.
 *
 * Run once by hand when `pictures.json` gains or changes a row: `node src/lib/shelf/pictures/gather.js`.
 * Our own drawings (`set: "own"`) are never touched, only counted as present. The app's painter reads a
 * small part of SVG, so a source with a gradient, a clip, a mask or a filter is refused here, by
 * name, and another is chosen: flattening by guesswork would change somebody's drawing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @typedef {{ id: string, set: string, icon: string, skin?: boolean, tone?: number }} Picture */
/** @typedef {readonly [number, number, number]} Channels */

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** One square for every picture: 64 units of drawing and room for the ink line round it. */
const SIDE = 72;
const MARGIN = 4;

const ELEMENTS = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);
const KEPT = new Set(
	(
		'd cx cy r rx ry x y width height x1 y1 x2 y2 points fill stroke stroke-width stroke-linecap ' +
		'stroke-linejoin stroke-dasharray opacity fill-rule transform'
	).split(' ')
);
/** Without effect once clips are gone, or the default anyway. */
const DROPPED = new Set(['clip-rule', 'stroke-miterlimit', 'enable-background']);

/**
 * The sets' medium skin in the app's own words. The base takes a token, so that a person can choose
 * their skin; what shades it becomes thin ink, which shades every skin alike.
 */
const SKIN = new Set(['#C68D7B', '#BB806E', '#B87A66']);
/** The skins of `direction.svg`, first to last: a row's `tone` names one, so that hands are not all one child's. */
const TONES = '#F7D7C4 #E8B894 #C98E64 #9A6240 #6B4230 #472C22'.split(' ');
const SHADE = new Set(['#AB6A55', '#A9715F']);

/** The product's colours. What others drew is moved most of the way towards the nearest, so that one hand shows. */
const PALETTE = (
	'2F2B3A FFFBF1 F1E1BD E4EFEE B3D2AE 6FA578 F3C65F F2B84B DE6A4E E88FA0 A6C6E6 93A6BC 5F6F8C 6C5BA7 3E8E7E ' +
	'8A6248 FFFFFF DCE6EA F8DE8C CFE1CF 4C5675'
)
	.split(' ')
	.map(channels);
const TOWARDS = 0.6;

/** @type {{ pictures: Picture[] }} */
const { pictures } = JSON.parse(readFileSync(join(here, 'pictures.json'), 'utf8'));
/** @type {string[]} */
const missing = [];
for (const picture of pictures) {
	const file = join(here, `${picture.id}.svg`);
	if (picture.set !== 'own') writeFileSync(file, draw(picture));
	else if (!existsSync(file)) missing.push(picture.id);
}
if (missing.length > 0) throw new Error(`Still to be drawn: ${missing.join(', ')}`);

/**
 * One picture as a whole SVG file in the app's format. Throws, naming the picture, on anything outside it.
 * @param {Picture} picture
 */
function draw(picture) {
	const set = require(`@iconify-json/${picture.set}/icons.json`);
	const icon = set.icons[picture.icon];
	if (!icon) throw new Error(`${picture.id}: no ${picture.icon} in ${picture.set}`);
	const side = icon.width ?? set.width ?? 16;
	const scale = (SIDE - 2 * MARGIN) / side;
	/** @type {(...found: string[]) => string} */
	const element = (_, close, name = '', attributes = '', end = '') => {
		if (!ELEMENTS.has(name)) throw new Error(`${picture.id}: <${name}> in ${picture.icon}; choose another`);
		return close ? `</${name}>` : `<${name}${rewrite(attributes, picture)}${end}>`;
	};
	const body = /** @type {string} */ (icon.body).replace(/<(\/?)([\w:-]+)([^>]*?)(\/?)>/g, element);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">\n` +
		`<g transform="translate(${MARGIN} ${MARGIN}) scale(${scale})">\n` +
		body.replaceAll('><', '>\n<') +
		'\n</g>\n</svg>\n'
	);
}

/** @param {string} attributes @param {Picture} picture */
function rewrite(attributes, picture) {
	let out = '';
	for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
		if (DROPPED.has(name)) continue;
		if (!KEPT.has(name)) throw new Error(`${picture.id}: ${name} in ${picture.icon}; choose another`);
		if (name === 'transform' && /matrix|skew/.test(value)) {
			throw new Error(`${picture.id}: ${value} in ${picture.icon}; choose another`);
		}
		out += name === 'fill' || name === 'stroke' ? paint(name, value, picture) : ` ${name}="${value}"`;
	}
	return out;
}

/**
 * A fill or stroke as the app writes it: none, #RRGGBB, or a skin.
 * @param {string} name @param {string} value @param {Picture} picture
 */
function paint(name, value, picture) {
	if (value === 'none') return ` ${name}="none"`;
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
	const hex = (
		short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : value
	).toUpperCase();
	if (!/^#[0-9A-F]{6}$/.test(hex)) throw new Error(`${picture.id}: colour ${value} in ${picture.icon}`);
	const { skin, tone = 3 } = picture;
	if (skin && SKIN.has(hex)) return ` ${name}="var(--skin${tone}, ${TONES[tone - 1]})"`;
	if (skin && SHADE.has(hex)) return ` ${name}="#2F2B3A" opacity="0.25"`;
	return ` ${name}="${quieten(hex)}"`;
}

/**
 * Moves a colour towards the nearest of ours, by hue before lightness, keeping its own shading.
 * @param {string} hex
 */
function quieten(hex) {
	const own = channels(hex);
	const nearest = PALETTE.reduce((best, colour) =>
		distance(own, colour) < distance(own, best) ? colour : best
	);
	const mixed = own.map((channel, i) => Math.round(channel + ((nearest[i] ?? channel) - channel) * TOWARDS));
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** @param {string} hex @returns {Channels} */
function channels(hex) {
	const at = (/** @type {number} */ i) => parseInt(hex.replace('#', '').slice(i, i + 2), 16);
	return [at(0), at(2), at(4)];
}

/**
 * How different two colours look: lightness counts once, the two differences of hue twice.
 * @param {Channels} a @param {Channels} b
 */
function distance(a, b) {
	const [la, ra, ba] = opponents(a);
	const [lb, rb, bb] = opponents(b);
	return (la - lb) ** 2 + 2 * (ra - rb) ** 2 + 2 * (ba - bb) ** 2;
}

/** @param {Channels} colour @returns {Channels} */
function opponents([r, g, b]) {
	const light = 0.3 * r + 0.59 * g + 0.11 * b;
	return [light, r - light, b - light];
}
