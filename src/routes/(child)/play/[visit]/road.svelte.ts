/** Where a person is on their sheet: which page, and which question of it is being asked. */
import type { Part, Prompt } from '#lib/activity/schema.ts';
import type { Sheet } from '#lib/activity/sheet.ts';
import type { Asked } from '#lib/piece/mark.ts';
import { languageOf } from '#lib/words/languages.ts';

export class Road {
	pageAt = $state(0);
	/** The question shown, counted through the part's questions. */
	askedAt = $state(0);

	constructor(readonly sheet: Sheet) {}

	/** The language and direction the sheet's own words are written in. */
	get speech() {
		return { lang: languageOf(this.sheet.language).tag, dir: this.sheet.direction } as const;
	}

	get page() {
		const page = this.sheet.pages[this.pageAt];
		if (!page) throw new Error('a sheet has at least one page');
		return page;
	}

	get part(): Part {
		const part = this.page.parts[0];
		if (!part) throw new Error('a page has at least one part');
		return part;
	}

	get prompt(): Prompt | undefined {
		return this.part.prompts[this.askedAt];
	}

	/** What is being asked, for the log. */
	get asked(): Asked | undefined {
		return this.prompt && { ref: `${this.part.id}/${this.prompt.id}`, kind: this.prompt.kind };
	}

	/** The question as it is read. */
	get question(): string {
		return (this.asked && this.sheet.words[this.asked.ref]) ?? '';
	}

	/** The place the question is about, as `part/place`. */
	get place(): string | undefined {
		const place = this.prompt?.place ?? this.only;
		return place && `${this.part.id}/${place}`;
	}

	/** The only place shown, when places are shown one at a time. */
	get only(): string | undefined {
		if (!('show' in this.part) || this.part.show !== 'one') return undefined;
		return this.prompt?.place ?? this.part.places[0]?.id;
	}

	/** What is asked when something is put in a place: the question shown, if it is about that place. */
	askedFor(place: string | undefined): Asked | undefined {
		const about = this.prompt?.place;
		return !about || `${this.part.id}/${about}` === place ? this.asked : undefined;
	}

	/** Goes to another question, keeping within the page; past its end, to the next page. */
	ask(step: number): void {
		const at = this.askedAt + step;
		if (at >= 0 && at < this.part.prompts.length) this.askedAt = at;
		else if (step > 0 && this.pageAt < this.sheet.pages.length - 1) this.turnTo(this.pageAt + 1);
		else if (step < 0 && this.pageAt > 0) this.turnTo(this.pageAt - 1);
	}

	/** Shows the first question about a place. */
	askAbout(place: string): void {
		const at = this.part.prompts.findIndex((prompt) => prompt.place === place);
		if (at >= 0) this.askedAt = at;
	}

	turnTo(page: number): void {
		this.pageAt = page;
		this.askedAt = 0;
	}

	get isLastQuestion(): boolean {
		return this.askedAt >= this.part.prompts.length - 1 && this.pageAt >= this.sheet.pages.length - 1;
	}
}
