/** Has the bundled letters ready before words are drawn: a bitmap does not change when a font arrives late. */
export class Fonts {
	#asked = new Set<string>();

	/** Asks for the letters of a text; `onload` hears when letters came that were not there before. */
	ask(family: string, text: string, onload: () => void): void {
		const fresh = [...new Set(text)].filter((letter) => !this.#asked.has(`${family} ${letter}`)).join('');
		if (!fresh) return;
		for (const letter of fresh) this.#asked.add(`${family} ${letter}`);
		const wanted = [`400 20px ${family}`, `700 20px ${family}`];
		const missing = wanted.filter((font) => !document.fonts.check(font, fresh));
		if (!missing.length) return;
		void Promise.all(missing.map((font) => document.fonts.load(font, fresh))).then(onload, () => {
			// Without the network and without a kept copy, the device's own letters do.
		});
	}
}
