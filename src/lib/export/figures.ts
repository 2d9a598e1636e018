/** Pictures on paper, each under its title and with what is in it for those who hear the document. */
import type { Box } from '#lib/base/geometry.ts';
import type { Shape } from '#lib/base/shapes.ts';
import { drawShapes, spansOf } from './drawing.ts';
import { ink, type Setter } from './setter.ts';
import { column, page, type Strip } from './sheet-of-paper.ts';
import { typed } from './values.ts';

/** A picture as it goes on paper. */
export interface PaperPicture {
	title: string;
	/** The language of the title. */
	language?: string | undefined;
	/** What is in it, for those who hear the document. */
	alt: string;
	shapes: readonly Shape[];
	/** The part of the sheet that is shown. */
	box: Box;
}

/** Sets pictures, each as large as the column and the page allow. */
export async function figures(setter: Setter, pictures: readonly PaperPicture[]): Promise<Strip[]> {
	const { press } = setter;
	const strips: Strip[] = [];
	for (const { title, language, alt, shapes, box } of pictures) {
		await press.prepare(spansOf(shapes));
		strips.push(...(await setter.caption(typed(title, language ?? 'en'))));
		const tallest = (page.height - page.top - page.bottom) * 0.72;
		const height = Math.min((column.width * box[3]) / box[2], tallest);
		const width = (height * box[2]) / box[3];
		const left = column.left + (column.width - width) / 2;
		const draw = (y: number) => {
			const bbox: [number, number, number, number] = [left, y, left + width, y + height];
			const figure = press.element(press.root, 'Figure', { alt, bbox });
			figure.add(() => drawShapes(press, shapes, box, [left, y, width, height]));
			press.aside((doc) =>
				doc.roundedRect(left, y, width, height, 6).lineWidth(0.6).strokeColor(ink.rule).stroke()
			);
		};
		strips.push({ height, gap: 0, glued: false, draw });
	}
	return strips;
}
