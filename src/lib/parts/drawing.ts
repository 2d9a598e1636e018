/** Drawing: one open sheet, without places. */
import { inset, sheetBox } from '#lib/base/geometry.ts';
import { backdrop, paper } from './draw.ts';
import type { Kind } from './kind.ts';

export const drawing: Kind<'drawing'> = {
	kind: 'drawing',

	arrange() {
		return new Map();
	},

	paint(part, _arrangement, { form }, brush) {
		const behind = backdrop(part.backdrop, form, brush);
		const open = part.box && form === 'wide' ? part.box : inset(sheetBox(form), 16);
		return [...behind, ...(behind.length ? [] : [paper(brush, open, 3)])];
	}
};
